import FoundationEssentials
import Glibc

/// A folder that is gone with its owner.
final class TemporaryFolder {
  let path: String

  init() throws(WrongAnswer) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/tabletalk-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw WrongAnswer(question: "a folder in \(base)", expected: "made", given: "\(errno)")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func write(_ text: String, to name: String) throws(WrongAnswer) -> String {
    let file = path + "/" + name
    guard FileManager.default.createFile(atPath: file, contents: Data(text.utf8)) else {
      throw WrongAnswer(question: file, expected: "written", given: "not written")
    }
    return file
  }
}
