/// How the program is called.
enum Invocation {
  /// Plain lines on standard input are answered one by one.
  static func conversation(_ program: String, menu: String) -> [String] {
    [program, "run", "--input", "plain", "--menu", menu, "-"]
  }

  /// The same with everything kept in a database; the clock stands at an hour when the venue is open.
  static func saved(_ program: String, menu: String, database: String) -> [String] {
    [
      program, "run", "--live", "--now", "2026-01-05T12:00", "--input", "plain", "--db", database,
      "--menu", menu, "-",
    ]
  }

  static func parse(_ program: String, menu: String) -> [String] {
    [program, "parse", "--menu", menu]
  }
}
