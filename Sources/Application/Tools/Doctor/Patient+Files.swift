import Commands
import Glibc
import SQLite

/// The files the program reads and keeps.
extension DoctorCommand.Patient {
  var settings: [Finding] {
    switch configuration {
    case .failure(let failure):
      [.fail("configuration: " + failure.message, fix: "correct it, or move the file away")]
    case .success(let result):
      [
        .ok(
          files.existing.isEmpty
            ? "configuration: built in, for there is no file"
            : "configuration: " + files.existing.joined(separator: ", "))
      ] + result.warnings.map { .warn("configuration: " + $0.message, fix: "correct the key") }
    }
  }

  var places: [Finding] {
    [("data", folders.data), ("state", folders.state), ("cache", folders.cache)].map {
      folder(name: $0, path: $1)
    }
  }

  private func folder(name: String, path: String?) -> Finding {
    guard let path else {
      return .fail("\(name) folder: none, for HOME is not set", fix: "export HOME=/home/you")
    }
    guard let mode = Self.mode(of: path) else {
      return .ok("\(name) folder: \(path), to be made when needed")
    }
    guard access(path, W_OK | X_OK) == 0 else {
      return .fail("\(name) folder: \(path) can not be written", fix: "chmod u+rwx \(path)")
    }
    guard mode & 0o077 == 0 else {
      return .warn(
        "\(name) folder: \(path) is open to others (mode \(Self.octal(mode)))",
        fix: "chmod 700 \(path)")
    }
    return .ok("\(name) folder: \(path), mode \(Self.octal(mode))")
  }

  var stores: [Finding] { databases.flatMap { database(name: $0.name, path: $0.path) } }

  private func database(name: String, path: String?) -> [Finding] {
    guard let path else { return [.skip("\(name): kept in memory")] }
    guard let mode = Self.mode(of: path) else {
      return [.ok("\(name): \(path), to be made when needed")]
    }
    var findings = [check(name: name, path: path)]
    if mode & 0o077 != 0 {
      findings.append(
        .warn(
          "\(name): \(path) is open to others (mode \(Self.octal(mode)))",
          fix: "chmod 600 \(path)"))
    }
    let damaged = FileBytes.names(in: Path.parent(of: path)).filter {
      $0.hasPrefix(Path.name(of: path) + ".corrupt-") && !$0.hasSuffix("-wal")
        && !$0.hasSuffix("-shm")
    }
    if !damaged.isEmpty {
      findings.append(
        .warn(
          "\(name): damaged databases were set aside: " + damaged.joined(separator: ", "),
          fix: "look into them with sqlite3, or delete them"))
    }
    return findings
  }

  private func check(name: String, path: String) -> Finding {
    do throws(SQLiteError) {
      let connection = try Connection(
        .file(path), Connection.Options(erasesDeleted: true, busyMilliseconds: 500))
      let damage = try connection.damage()
      guard let first = damage.first else { return .ok("\(name): \(path) is sound") }
      return .fail("\(name): \(path) is damaged: \(first)", fix: Self.damagedFix)
    } catch {
      if error.isCorrupt {
        return .fail("\(name): \(path) is no database, or damaged", fix: Self.damagedFix)
      }
      if error.isBusy {
        return .warn("\(name): \(path) is held by another program", fix: "try again")
      }
      return .fail(
        "\(name): \(path) can not be opened: \(error.message)", fix: "chmod 600 \(path)")
    }
  }

  private static let damagedFix = "start a chat: it sets the file aside and begins a new one"

  /// Permissions of a file or folder; `nil` if it is not there.
  private static func mode(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  private static func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
