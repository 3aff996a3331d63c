import CReadline

/// The library that reads lines.
package enum ReadlineLibrary {
  /// Such as `8.2`.
  package static var version: String { String(cString: readline_version()) }
}
