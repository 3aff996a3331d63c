import Dialogue
import FoundationEssentials
import Ordering
import Testing

@Suite struct ReplayTests {
  static func talk(_ seed: UInt64) -> Bench {
    var chatter = Chatter(seed: seed)
    return chatter.talk(15)
  }

  static func replay(_ events: [Event]) -> (state: State, calls: [ToolCall]) {
    var dialogue = Dialogue(menu: Corner.menu)
    var calls: [ToolCall] = []
    for event in events {
      for case .call(let call) in dialogue.handle(event) { calls.append(call) }
    }
    return (dialogue.state, calls)
  }

  @Test func `replaying what happened gives the same state, calls and keys`() {
    for seed in UInt64(1)...3_000 {
      let bench = Self.talk(seed)
      let replayed = Self.replay(bench.events)
      #expect(replayed.state == bench.state, "seed \(seed)")
      #expect(replayed.calls == bench.allCalls, "seed \(seed)")
    }
  }

  @Test func `so does replaying what was written down and read again`() throws {
    for seed in UInt64(1)...500 {
      let bench = Self.talk(seed)
      let log = try JSONEncoder().encode(bench.events)
      let events = try JSONDecoder().decode([Event].self, from: log)
      #expect(events == bench.events, "seed \(seed)")
      #expect(Self.replay(events).state == bench.state, "seed \(seed)")
    }
  }
}
