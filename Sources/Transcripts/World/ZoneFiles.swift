import FoundationEssentials
package import Ordering
import Synchronization

/// The system's time zone files, each read once.
package enum ZoneFiles {
  private static let known = Mutex<[String: TimeZoneRules?]>([:])

  /// The rules of a zone such as `Europe/Dublin`; `nil` if the system does not have it.
  package static func rules(of name: String) -> TimeZoneRules? {
    if let rules = known.withLock({ $0[name] }) { return rules }
    let isSafe = name.isSafePath
    let bytes =
      isSafe ? FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name) : nil
    let rules = bytes.flatMap { TimeZoneRules(Array($0)) }
    known.withLock { $0[name] = .some(rules) }
    return rules
  }
}
