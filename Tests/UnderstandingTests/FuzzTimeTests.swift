import FoundationEssentials
import Ordering
import Testing
import Understanding

/// However long or odd a message is, reading it takes time in proportion to its length.
///
/// Times need a machine with nothing else to do:
/// `TABLETALK_TIMES=1 swift test -c release --disable-xctest --filter FuzzTimeTests`.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["TABLETALK_TIMES"] != nil)
) struct FuzzTimeTests {
  private static let pieces = [
    "a latte with oat milk and ", "a ", "one of them ", "two lattes, one with oat milk and ",
    "with ", "extra ", "lattte ", "qzx ", "2x ", "twenty ", "half ", "the second one ", ", ", "? ",
    "yes ", "xyzzy", "é", "🍕", "large ", "actually ", "1", "7:30 ", "12 Main St ", "b3 ",
    "oat milk oat ", "a medium latte no ", "remove ", "\u{301}", "''''", "----",
  ]
  /// Looking ahead for each of these still goes as far as the message.
  private static let pendingPieces = [
    "no ", "no wait ", "and ", "instead of ", "a breakfast deal with ",
    "is the muffin vegan and can I get two ",
  ]

  @Test(arguments: pieces)
  func `Eight times the words take some eight times as long`(_ piece: String) throws {
    try expectLinearTime(piece)
  }

  @Test(arguments: pendingPieces)
  func `Pending: eight times the words take some eight times as long`(_ piece: String) throws {
    withKnownIssue(isIntermittent: true) { try expectLinearTime(piece) }
  }

  private func expectLinearTime(_ piece: String) throws {
    let venue = try #require(Venues.shared["coffee"])
    let count = 512 / max(piece.utf8.count, 2)
    let short = String(repeating: piece, count: count)
    let long = String(repeating: piece, count: 8 * count)
    for context in [Context(), Context(expectation: .slot(.address))] {
      let few = time { _ = venue.interpreter.interpret(short, in: context) }
      let many = time { _ = venue.interpreter.interpret(long, in: context) }
      // A quadratic reader would take 64 times as long; a busy machine, some times as long.
      #expect(many <= few * 24 + .milliseconds(20), "\(few) and then \(many)")
    }
  }

  /// The least of some runs: what else the machine does only adds to it.
  private func time(_ body: () -> Void) -> Duration {
    let clock = ContinuousClock()
    return (0..<4).map { _ in clock.measure(body) }.min() ?? .zero
  }
}
