import SQLite

/// Why something could not be saved; the conversation goes on in memory and says so.
package enum StoreTrouble: Error, Hashable, Sendable {
  /// The file may not be written, or nothing may be created in its folder.
  case readOnly
  case full
  /// Another program holds the file.
  case locked
  /// The file was damaged; it lies under the new name now, if it could be moved.
  case corrupt(movedTo: String?)
  /// A newer version of the program wrote the file.
  case newer
  /// The folder is not there and can not be made.
  case unreachable
  /// Another program has continued the same session.
  case overtaken
  /// SQLite's result code (https://www.sqlite.org/rescode.html).
  case other(code: Int)

  init(_ error: SQLiteError) {
    if error.isBusy {
      self = .locked
    } else if error.isFull {
      self = .full
    } else if error.isReadOnly {
      self = .readOnly
    } else if error.isCorrupt {
      self = .corrupt(movedTo: nil)
    } else if error.isNewer {
      self = .newer
    } else if error.isCantOpen {
      self = .unreachable
    } else if error.isConstraint {
      self = .overtaken
    } else {
      self = .other(code: error.extendedCode)
    }
  }
}
