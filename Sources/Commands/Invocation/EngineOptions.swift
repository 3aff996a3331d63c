package import Ordering

/// Options of the commands that hold a conversation; `nil` is not given.
package struct EngineOptions: Hashable, Sendable {
  /// A venue's name, its folder, or its menu file.
  package var menu: String?
  package var backend: BackendChoice?
  package var database: DatabaseChoice?
  package var isOffline = false
  package var seed: UInt64?
  package var now: DateTime?

  package init() {}

  init(_ flags: FlagValues) throws(UsageError) {
    menu = flags.text(.menu)
    backend = try flags.choice(.backend, of: BackendChoice.self)
    _ = try flags.choice(.model, of: ModelChoice.self)
    database = flags.text(.database).map(DatabaseChoice.init)
    isOffline = flags.has(.offline)
    seed = try flags.value(.seed, expected: .seed) { UInt64($0) }
    now = try flags.dateTime(.now)
  }
}

/// Who takes the orders.
package enum BackendChoice: String, Hashable, Sendable, CaseIterable {
  case simulated
}

/// Who helps the rules to understand; in this version nobody.
package enum ModelChoice: String, Hashable, Sendable, CaseIterable {
  case off
}

/// Where conversations and orders are kept.
package enum DatabaseChoice: Hashable, Sendable {
  case memory
  case file(String)

  init(_ text: String) { self = text == ":memory:" ? .memory : .file(text) }
}
