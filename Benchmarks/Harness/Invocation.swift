/// How the program is called.
enum Invocation {
  /// Plain lines on standard input are answered one by one.
  static func conversation(_ program: String, menu: String) -> [String] {
    [program, "--menu", menu]
  }

  static func parse(_ program: String, menu: String) -> [String] {
    [program, "parse", "--menu", menu]
  }

  static let flushesGreeting = false
}
