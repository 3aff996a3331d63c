import Glibc
import Terminal
import Testing

@Suite struct OutputTests {
  @Test func nothingIsWrittenBeforeTheFlush() throws {
    let pipe = try Pipe()
    let output = Output(descriptor: pipe.writing ?? -1)
    try output.write("one ")
    try output.write("two\n")
    var waiting = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 0) == 0)
    try output.flush()
    pipe.closeWriting()
    #expect(pipe.contents() == "one two\n")
  }

  @Test func withoutABufferEachTextIsWrittenAtOnce() throws {
    let pipe = try Pipe()
    try Output(descriptor: pipe.writing ?? -1, buffering: .none).write("now")
    pipe.closeWriting()
    #expect(pipe.contents() == "now")
  }

  @Test func aReaderWhoLeftIsAnErrorForGood() throws {
    TerminalState.signals
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let output = Output(descriptor: ends[1])
    try output.write("unread")
    #expect(throws: OutputFailure.closed) { try output.flush() }
    #expect(throws: OutputFailure.closed) { try output.write("more") }
    close(ends[1])
  }

  @Test func aFullDiskIsReported() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let output = Output(descriptor: full)
    try output.write("text")
    #expect(throws: OutputFailure.system(ENOSPC)) { try output.flush() }
  }

  @Test func aPipeThatDoesNotBlockIsWaitedFor() throws {
    let pipe = try Pipe()
    let writing = pipe.writing ?? -1
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "x", count: 300_000)
    let reader = Reader(descriptor: pipe.reading)
    let output = Output(descriptor: writing)
    try output.write(text)
    try output.flush()
    pipe.closeWriting()
    #expect(reader.count() == text.utf8.count)
  }
}

/// Counts what a pipe brings, on a thread of its own.
private final class Reader {
  private var thread = pthread_t()

  init(descriptor: Int32) {
    let argument = UnsafeMutableRawPointer(bitPattern: Int(descriptor))
    pthread_create(
      &thread, nil,
      { argument in
        var buffer = [UInt8](repeating: 0, count: 4_096)
        var total = 0
        while case let count = read(Int32(Int(bitPattern: argument)), &buffer, buffer.count),
          count > 0
        {
          total += count
        }
        return UnsafeMutableRawPointer(bitPattern: total)
      }, argument)
  }

  func count() -> Int {
    var result: UnsafeMutableRawPointer?
    pthread_join(thread, &result)
    return Int(bitPattern: result)
  }
}
