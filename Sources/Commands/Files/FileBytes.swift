import Glibc

/// Why a file could not be read.
package struct FileFailure: Error, Hashable, Sendable {
  package var path: String
  /// The value of `errno`.
  package var number: Int32

  package init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// The operating system's words for it.
  package var reason: String { String(cString: strerror(number)) }
}

/// Reads whole files.
package enum FileBytes {
  package static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path: path, number: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileFailure(path: path, number: EISDIR)
    }
    // One byte more than the file has, so that its end shows without growing.
    return try bytes(from: descriptor, path, sizeHint: max(0, Int(status.st_size)) + 1)
  }

  private static func bytes(
    from descriptor: Int32, _ path: String, sizeHint: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var size = sizeHint
    while true {
      var number: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < buffer.count {
          let got = Glibc.read(
            descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
          if got < 0, errno == EINTR { continue }
          number = got < 0 ? errno : 0
          guard got > 0 else { return }
          count += got
        }
      }
      guard number == 0 else { throw FileFailure(path: path, number: number) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // What is no plain file may hold more than it says.
      guard chunk.count == size else { return bytes }
      size = max(4096, bytes.count)
    }
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether it is there and no folder: a file, or a pipe such as `/dev/stdin`.
  package static func isFile(_ path: String) -> Bool { exists(path) && !isFolder(path) }

  /// The names in a folder, sorted; empty if it can not be read.
  package static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

extension FileBytes {
  /// Writes a whole file, beside it first, so that a failure leaves the old one.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let number = errno
        close(descriptor)
        unlink(temporary)
        throw FileFailure(path: path, number: number)
      }
      sent += count
    }
    close(descriptor)
    guard rename(temporary, path) == 0 else { throw FileFailure(path: path, number: errno) }
  }
}
