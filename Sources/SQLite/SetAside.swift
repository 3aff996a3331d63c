internal import Glibc

extension Connection {
  /// Renames a damaged database and its log to `.corrupt-1` and so on beside it, never deleting.
  ///
  /// Every connection to it has to be gone first. The result is the new path; `nil` if the folder does
  /// not allow it.
  package static func setAside(_ path: String) -> String? {
    // The log belongs to the database and would be played into the next one of that name:
    // https://www.sqlite.org/howtocorrupt.html, section 4.4. It goes first for the same reason.
    for number in 1...999 {
      let target = "\(path).corrupt-\(number)"
      guard access(target, F_OK) != 0 else { continue }
      for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
        guard rename(path + suffix, target + suffix) == 0 else { return nil }
      }
      return rename(path, target) == 0 ? target : nil
    }
    return nil
  }
}
