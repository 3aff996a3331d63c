internal import Glibc

/// Makes a database file and its missing folders, for their owner only; SQLite gives its log the file's mode.
///
/// Returns the `errno` with which that failed, or zero; opening the file tells the rest.
func keepPrivate(_ path: String) -> CInt {
  // A file that exists is not opened here, because closing it would drop the locks that other
  // connections of this process hold: https://www.sqlite.org/howtocorrupt.html, section 2.2.
  var descriptor = create(path)
  if descriptor < 0, errno == ENOENT {
    makeFolder(of: path)
    descriptor = create(path)
  }
  guard descriptor < 0 else {
    close(descriptor)
    return 0
  }
  guard errno == EEXIST else { return errno }
  _ = chmod(path, 0o600)
  return 0
}

private func create(_ path: String) -> CInt {
  open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
}

private func makeFolder(of path: String) {
  guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
  let folder = String(path[..<slash])
  guard mkdir(folder, 0o700) != 0, errno == ENOENT else { return }
  makeFolder(of: folder)
  _ = mkdir(folder, 0o700)
}
