import Conversation
import Dialogue
import JSONText
import Ordering
import Testing

@testable import Transcripts

@Suite struct TransitionTests {
  @Test("declared transitions join declared phases, each pair once")
  func declared() {
    let ways = Phase.transitions
    for way in ways {
      #expect(Phase.names.contains(way.from) && Phase.names.contains(way.to), "\(way)")
      #expect(way.from != way.to, "\(way)")
    }
    #expect(Set(ways.map { $0.from + $0.to }).count == ways.count)
    #expect(Set(ways.map(\.from)) == Set(Phase.names).subtracting(["handedOff"]))
  }

  /// What a customer and a world may do at any moment, as notation and faults.
  static let moves = [
    "add 1 calzone", "add 1 calzone|salad", "add 2 salad", "add 12 calzone", "remove last",
    "remove all", "change last with size:large", "change last quantity 5", "provide mode=delivery",
    "provide mode=pickup", "provide name=Ana", "provide address=\"1 Elm Road, 10001\"",
    "provide payment=cash", "provide payment=card", "checkout", "checkout", "checkout", "yes",
    "yes", "yes", "no", "undo", "cancel", "choose 1", "choose none", "repeat order", "status",
    "provide time=asap", "provide time=20:00",
  ]
  static let faults = [
    "place timeout 1", "place lost 1", "place 409 1", "place sold-out 1", "place price 1",
    "quote timeout 1", "quote sold-out 1", "quote refuse 1", "find timeout 1", "modify lost 1",
    "modify refuse 1", "cancel timeout 1",
  ]

  @Test("whatever is said and fails, only declared transitions are taken", arguments: 1...12)
  func walk(seed: UInt64) async throws {
    var random = SplitMix(seed: seed)
    let declared = Set(Phase.transitions.map { [$0.from, $0.to] })
    for session in 0..<12 {
      let world = try World.hermetic(Corner.venue, session: "s\(session)")
      _ = await world.start()
      for _ in 0..<30 {
        if random.next() % 4 == 0, let fault = Self.faults.randomElement(using: &random) {
          try await world.fail(fault)
        }
        if random.next() % 12 == 0 { await world.advance(minutes: Int(random.next() % 60)) }
        guard let move = Self.moves.randomElement(using: &random) else { continue }
        let commands = try NotationReader.commands(move)
        let turn = await world.conversation.obey(commands, saying: move)
        for (from, to) in zip(turn.path, turn.path.dropFirst()) {
          #expect(declared.contains([from, to]), "\(from) -> \(to) at \(move)")
        }
      }
    }
  }

  @Test("the universe holds every verb of the language")
  func verbs() throws {
    let bare = Command.verbs.filter { verb in
      (try? NotationReader.commands(verb))?.first?.verb == verb
    }
    #expect(bare.count >= 12)
    #expect(Set(Command.verbs).count == 21)
    #expect(CoverageUniverse.dialogue.states == Phase.names)
    #expect(CoverageUniverse.dialogue.transitions.count == Phase.transitions.count)
  }

  @Test("coverage is read back as it was written")
  func json() throws {
    var coverage = Coverage()
    coverage.states = ["building": 3, "choosing": 1]
    coverage.transitions = [Coverage.Transition(from: "building", to: "choosing"): 2]
    coverage.verbs = [Coverage.VerbInState(verb: "add", state: "building"): 4]
    coverage.tools = [Coverage.ToolOutcomeKind(operation: "place", outcome: "ok"): 1]
    let document = try JSONDocument(coverage.json)
    #expect(Coverage(json: document.root) == coverage)
    #expect(try Coverage(json: JSONDocument("{\"v\":2}").root) == nil)
    #expect(try Coverage(json: JSONDocument("[]").root) == nil)
  }
}
