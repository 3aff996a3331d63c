internal import Glibc

/// Makes a database file readable by its owner only; SQLite gives its log the same mode.
///
/// It fails silently: opening the file tells better what is wrong with it.
func keepPrivate(_ path: String) {
  // A file that exists is not opened here, because closing it would drop the locks that other
  // connections of this process hold: https://www.sqlite.org/howtocorrupt.html, section 2.2.
  let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  if descriptor >= 0 { close(descriptor) } else { _ = chmod(path, 0o600) }
}
