package import Ordering

/// One key of the header, or of an `@set`.
package enum Setting: Hashable, Sendable {
  case title(String)
  case tags([String])
  case menu(Operand)
  case now(DateTime)
  case seed(UInt64)
  case strict(Bool)
  case greeting(Bool)
  case timeout(Duration)
  case cart([Operand])
  case slot(String, Operand)
  case backend(String)
  case model(String)
  case requires([String])

  /// A test's settings override one by one; slots are told apart by name.
  package var key: String {
    switch self {
    case .title: "title"
    case .tags: "tags"
    case .menu: "menu"
    case .now: "now"
    case .seed: "seed"
    case .strict: "strict"
    case .greeting: "greeting"
    case .timeout: "timeout"
    case .cart: "cart"
    case .slot(let name, _): "slot." + name
    case .backend: "backend"
    case .model: "model"
    case .requires: "requires"
    }
  }
}

/// A piece of a line that is read later, when a menu is at hand, and where it stands.
package struct Operand: Hashable, Sendable {
  package var text: String
  package var location: Location

  package init(_ text: String, at location: Location) {
    self.text = text
    self.location = location
  }
}

/// What a conversation starts from.
package struct Settings: Hashable, Sendable {
  package var title: String?
  package var tags: [String] = []
  /// A venue's id, a path from the file's folder, or an attachment's.
  package var menu: Operand?
  package var now = DateTime(day: 20_458, minute: 12 * 60)
  package var seed: UInt64 = 0
  package var isStrict = false
  package var greets = true
  /// Wall time for one turn.
  package var timeout = Duration.seconds(10)
  package var cart: [Operand] = []
  package var slots: [String: Operand] = [:]
  package var backend = "simulated"
  package var model = "off"
  package var requires: [String] = []

  /// Later settings win.
  package init(_ settings: [Setting] = []) {
    for setting in settings { apply(setting) }
  }

  private mutating func apply(_ setting: Setting) {
    switch setting {
    case .title(let text): title = text
    case .tags(let words): tags = words
    case .menu(let reference): menu = reference
    case .now(let moment): now = moment
    case .seed(let number): seed = number
    case .strict(let isOn): isStrict = isOn
    case .greeting(let isOn): greets = isOn
    case .timeout(let duration): timeout = duration
    case .cart(let lines): cart = lines
    case .slot(let name, let value): slots[name] = value
    case .backend(let address): backend = address
    case .model(let name): model = name
    case .requires(let names): requires = names
    }
  }
}
