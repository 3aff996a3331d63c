import Glibc

/// The lines typed before, in a file that several sessions share.
///
/// Each line is appended under a lock (flock(2)); the file is rewritten, atomically, when it has
/// grown by a quarter over its limit. A history that cannot be kept disturbs nobody: the methods
/// report it and that is all.
package struct HistoryFile: Sendable {
  package var path: String
  package var limit: Int

  package init(path: String, limit: Int = 2_000) {
    self.path = path
    self.limit = limit
  }

  /// The newest lines, oldest first.
  package func load() -> [String] {
    guard let lock = Lock(path: path, creating: false) else { return [] }
    let lines = lock.contents().split(separator: 0x0A).map { Self.decoded($0) }
    if lines.count > limit + limit / 4 { replace(with: lines.suffix(limit)) }
    return lines.suffix(limit)
  }

  @discardableResult package func append(_ line: String) -> Bool {
    guard let lock = Lock(path: path, creating: true) else { return false }
    return lock.append(Array((Self.encoded(line) + "\n").utf8))
  }

  /// While the old file is locked, so that no line appended meanwhile is lost.
  private func replace(with lines: ArraySlice<String>) {
    let new = path + ".new"
    unlink(new)
    guard let file = Lock(path: new, creating: true) else { return }
    if file.append(Array(lines.map { Self.encoded($0) + "\n" }.joined().utf8)) {
      rename(new, path)
    } else {
      unlink(new)
    }
  }

  /// One entry is one line of the file, also when it has several.
  private static func encoded(_ line: String) -> String {
    line.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var line = ""
    var isEscaped = false
    for character in String(decoding: bytes, as: UTF8.self) {
      if isEscaped {
        line.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        line.append(character)
      }
    }
    return line
  }
}

/// An open file under an exclusive lock, until this goes away.
private struct Lock: ~Copyable {
  private let descriptor: Int32

  init?(path: String, creating: Bool) {
    while true {
      let flags = O_RDWR | O_APPEND | O_CLOEXEC | (creating ? O_CREAT : 0)
      let file = open(path, flags, 0o600)
      guard file >= 0 else { return nil }
      var opened = stat()
      var named = stat()
      guard flock(file, LOCK_EX) == 0, fstat(file, &opened) == 0,
        opened.st_mode & S_IFMT == S_IFREG
      else {
        close(file)
        return nil
      }
      // Another session may have replaced the file while this one waited.
      if stat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
        fchmod(file, 0o600)
        descriptor = file
        return
      }
      close(file)
    }
  }

  deinit { close(descriptor) }

  func contents() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(bytes.count)))
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  func append(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
  }
}
