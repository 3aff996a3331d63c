import Glibc

/// How many programs want a processor, against how many there are.
struct Load: CustomStringConvertible {
  let wanting: Double
  let processors: Int

  static var now: Load? {
    var averages = [0.0]
    guard getloadavg(&averages, 1) == 1 else { return nil }
    return Load(wanting: averages[0], processors: sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// The benchmark itself wants one.
  var isHigh: Bool { wanting > Double(processors) }

  var description: String {
    "load \(Table.text(wanting, decimals: 1)) on \(processors) processors"
  }
}
