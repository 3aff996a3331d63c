import Ordering

/// Reads what follows the `@`: a name and its arguments.
struct DirectiveReader {
  private var scan: LineScanner

  /// What an `@` line says: something that happens, or something about the whole test.
  enum Result {
    case directive(Directive)
    case setting(Setting)
    case skip(String)
    case todo(String)
  }

  static let names = [
    "now", "seed", "fail", "backend", "restart", "llm", "skip", "todo", "set",
  ]
  /// Named by the format, and not there yet.
  static let later = ["as", "save", "include", "bail"]

  init(_ text: String, at location: Location) {
    scan = LineScanner(text, line: location.line, offset: location.column - 1)
  }

  mutating func read() throws(Problem) -> Result {
    let start = scan.location
    let name = scan.take { $0 == " " || $0 == "\t" }
    switch name {
    case "now": return .directive(try clock())
    case "seed": return .directive(.seed(try whole("a seed, a whole number") { UInt64($0) }))
    case "fail": return .directive(try fail())
    case "backend": return .directive(.backend(try change()))
    case "restart": return .directive(try bare(.restart))
    case "llm": return .directive(.model(try rest("the model's answer")))
    case "skip": return .skip(try rest("why it is not run"))
    case "todo": return .todo(try rest("what is to be done"))
    case "set":
      let key = try operand("a header key")
      return .setting(try SettingReader.setting(key, scan.trimmedRest()))
    case let name where Self.later.contains(name):
      throw Problem(start, .notYet("@" + name))
    default:
      let near = suggestion(for: name, among: Self.names)
      throw Problem(start, .unknown(.directive, name, suggestion: near))
    }
  }

  private mutating func clock() throws(Problem) -> Directive {
    let value = scan.trimmedRest()
    if value.text.hasPrefix("+"), let step = Duration(transcript: value.text.dropFirst()) {
      return .advance(step)
    }
    guard let moment = DateTime(value.text) else {
      throw Problem(value.location, .expected("+5m, or a date and time"))
    }
    return .now(moment)
  }

  private mutating func fail() throws(Problem) -> Directive {
    let operation = try operand("an operation such as place")
    let word = try operand(
      "timeout, lost, refuse, a status such as 409, malformed, sold-out, price, slow=2s or none")
    let kind: Fault.Kind
    switch word.text {
    case "timeout": kind = .timeout
    case "lost": kind = .lost
    case "refuse": kind = .refuse
    case "malformed": kind = .malformed
    case "sold-out": kind = .soldOut
    case "price": kind = .price
    case "none": kind = .none
    default:
      if let status = Int(word.text), (400...599).contains(status) {
        kind = .status(status)
      } else if word.text.hasPrefix("slow="),
        let delay = Duration(transcript: word.text.dropFirst("slow=".count))
      {
        kind = .slow(delay)
      } else {
        let known = ["timeout", "lost", "refuse", "malformed", "sold-out", "price", "slow", "none"]
        let near = suggestion(for: word.text, among: known)
        throw Problem(word.location, .unknown(.fault, word.text, suggestion: near))
      }
    }
    scan.skipBlanks()
    let times =
      scan.isAtEnd ? nil : try whole("how many calls") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    return .fail(Fault(operation: operation, kind: kind, times: times))
  }

  private mutating func change() throws(Problem) -> BackendChange {
    let kinds = ["sold-out", "stock", "price", "status", "hours"]
    let word = try operand(kinds.joined(separator: ", "))
    let change: BackendChange
    switch word.text {
    case "sold-out": change = .soldOut(try operand("an item"))
    case "stock":
      let item = try operand("an item")
      change = .stock(
        item, try whole("how many are left") { Int($0).flatMap { $0 < 0 ? nil : $0 } })
    case "price": change = .price(try operand("an item"), try operand("an amount such as 3.00"))
    case "status":
      let order = try operand("an order")
      let names = OrderStatus.allCases.map(\.rawValue)
      let name = try operand(names.joined(separator: ", "))
      guard let status = OrderStatus(rawValue: name.text) else {
        let near = suggestion(for: name.text, among: names)
        throw Problem(name.location, .unknown(.status, name.text, suggestion: near))
      }
      change = .status(order, status)
    case "hours":
      let names = BackendChange.Hours.allCases.map(\.rawValue).joined(separator: ", ")
      let word = try operand(names)
      guard let hours = BackendChange.Hours(rawValue: word.text) else {
        throw Problem(word.location, .expected(names))
      }
      change = .hours(hours)
    default:
      let near = suggestion(for: word.text, among: kinds)
      throw Problem(word.location, .unknown(.change, word.text, suggestion: near))
    }
    try end()
    return change
  }

  // MARK: Pieces

  private mutating func operand(_ expected: String) throws(Problem) -> Operand {
    scan.skipBlanks()
    let start = scan.location
    let word = scan.word()
    guard !word.isEmpty else { throw Problem(start, .expected(expected)) }
    return Operand(word, at: start)
  }

  private mutating func whole<Number>(_ expected: String, _ convert: (String) -> Number?)
    throws(Problem) -> Number
  {
    let word = try operand(expected)
    guard let number = convert(word.text) else {
      throw Problem(word.location, .expected(expected))
    }
    try end()
    return number
  }

  private mutating func rest(_ expected: String) throws(Problem) -> String {
    let rest = scan.trimmedRest()
    guard !rest.text.isEmpty else { throw Problem(rest.location, .expected(expected)) }
    return rest.text
  }

  private mutating func bare(_ directive: Directive) throws(Problem) -> Directive {
    try end()
    return directive
  }

  private mutating func end() throws(Problem) {
    scan.skipBlanks()
    guard scan.isAtEnd else { throw Problem(scan.location, .expected("the end of the line")) }
  }
}
