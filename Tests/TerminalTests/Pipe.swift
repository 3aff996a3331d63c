import Glibc
import Terminal

/// A pipe of the operating system, for tests of what reads and writes descriptors.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32?

  init() throws {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw OutputFailure.system(errno) }
    reading = ends[0]
    writing = ends[1]
  }

  /// What a pipe holds without a reader is little: write less than 64 KB.
  func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(writing ?? -1, $0.baseAddress, $0.count) }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func closeWriting() {
    if let writing { close(writing) }
    writing = nil
  }

  /// Everything up to the end of input.
  func contents() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(reading, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  deinit {
    close(reading)
    closeWriting()
  }
}
