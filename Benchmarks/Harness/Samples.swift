import Glibc

/// Repeated measurements of one thing, in seconds or bytes.
struct Samples {
  private var sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var count: Int { sorted.count }
  var median: Double { percentile(50) }

  func percentile(_ percent: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let rank = Int((Double(sorted.count) * percent / 100).rounded(.up)) - 1
    return sorted[min(max(rank, 0), sorted.count - 1)]
  }
}

extension Sequence<Samples> {
  /// The round that was disturbed least by whatever else the machine had to do.
  var quietest: Samples {
    self.min { $0.percentile(99) < $1.percentile(99) } ?? Samples([])
  }
}

/// Clocks for what is measured.
enum Stopwatch {
  /// Time on the wall, for what waits: processes, files, pipes.
  static func elapsed<Failure: Error>(_ body: () async throws(Failure) -> Void)
    async throws(Failure) -> Double
  {
    let start = seconds(CLOCK_MONOTONIC)
    try await body()
    return seconds(CLOCK_MONOTONIC) - start
  }

  static func elapsed<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double
  {
    let start = seconds(CLOCK_MONOTONIC)
    try body()
    return seconds(CLOCK_MONOTONIC) - start
  }

  /// Time that this thread had a processor, for what only computes: a busy machine lengthens it less.
  static func computing(_ body: () -> Void) -> Double {
    let start = seconds(CLOCK_THREAD_CPUTIME_ID)
    body()
    return seconds(CLOCK_THREAD_CPUTIME_ID) - start
  }

  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Keeps a result from being optimized away together with what computes it.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
