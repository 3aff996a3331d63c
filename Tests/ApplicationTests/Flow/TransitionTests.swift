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
    "modify refuse 1", "cancel timeout 1", "none", "none", "none", "none",
  ]

  static let order =
    "add 1 calzone; provide mode=pickup; provide name=Ana; provide payment=cash; checkout"
  /// Ways that chance seldom takes; `!` begins a fault, `@` a change of the world.
  static let scripts = [
    ["@hours closed", order], [order, "@hours closed", "yes"],
    [order, "!place lost 1", "yes", "no", "checkout"],
    [order, "!place lost 1", "yes", "no", "cancel"],
    [order, "!place lost 1", "yes", "add 1 calzone|salad", "cancel"],
    [order, "!place lost 1", "yes", "provide mode=delivery", "cancel"],
    [order, "!place lost 1", "yes", "cancel"], [order, "!place refuse 1", "yes"],
    [order, "yes", "human"],
    [order, "yes", "change last with size:large; provide mode=delivery"],
  ]

  @Test("whatever is said and fails, exactly the declared transitions are taken")
  func walk() async throws {
    let declared = Set(Phase.transitions.map { Coverage.Transition(from: $0.from, to: $0.to) })
    var taken: Set<Coverage.Transition> = []
    for script in Self.scripts { taken.formUnion(try await transitions(of: script)) }
    for seed in 1...1000 as ClosedRange<UInt64> {
      var random = SplitMix(seed: seed)
      let steps = (0..<30).flatMap { _ -> [String] in
        let fault = random.next() % 6 == 0 ? Self.faults.randomElement(using: &random) : nil
        let move =
          random.next() % 40 == 0 ? "human" : Self.moves.randomElement(using: &random) ?? "yes"
        return [fault.map { "!" + $0 }, move].compactMap(\.self)
      }
      taken.formUnion(try await transitions(of: steps))
    }
    #expect(taken.subtracting(declared).isEmpty)
    #expect(declared.subtracting(taken).isEmpty)
  }

  private func transitions(of steps: [String]) async throws -> Set<Coverage.Transition> {
    let world = try World.hermetic(Corner.venue)
    _ = await world.start()
    var taken: Set<Coverage.Transition> = []
    for step in steps {
      switch step.first {
      case "!": try await world.fail(String(step.dropFirst()))
      case "@": try await world.change(String(step.dropFirst()))
      default:
        let commands = try NotationReader.commands(step)
        let turn = await world.conversation.obey(commands, saying: step)
        for (from, to) in zip(turn.path, turn.path.dropFirst()) {
          taken.insert(Coverage.Transition(from: from, to: to))
        }
      }
    }
    return taken
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
