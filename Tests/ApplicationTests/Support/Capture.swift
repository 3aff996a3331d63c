import FoundationEssentials
import Glibc
import Terminal

/// An output into a file, whose text can be read.
final class Capture {
  private let path: String
  private let descriptor: Int32
  let output: Output

  struct CanNotOpen: Error {}

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw CanNotOpen() }
    output = Output(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  var text: String {
    try? output.flush()
    return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
