package import Conversation
import JSONText
import Ordering

/// Plays plain lines and prints what comes of them.
package enum QuickRun {
  package static func play(_ venue: Venue, jsonl: Bool, greeting: Bool = true) async {
    guard let world = try? World.hermetic(venue) else { return }
    var stream = EventStream(menu: venue.menu)
    var writer = JSONWriter()
    let console = Console(world: world)
    func out() {
      if jsonl { print(writer.text, terminator: "") }
      writer = JSONWriter()
    }
    stream.started(session: "s_0001", backend: "simulated", seed: 0, now: "", to: &writer)
    let greeting = await world.start()
    stream.greeting(greeting, to: &writer)
    out()
    if !jsonl { for message in greeting.messages { print("< " + message) } }
    while let line = readLine() {
      if case .command(let command) = SlashCommand.read(line, prefixes: true),
        let outcome = await console.run(command)
      {
        print("> " + line)
        for text in outcome.output { print("# " + text) }
        for message in outcome.turn?.messages ?? [] { print("< " + message) }
        continue
      }
      let turn: Turn
      if line.hasPrefix("= "),
        let commands = try? NotationReader.commands(String(line.dropFirst(2)))
      {
        turn = await world.conversation.obey(commands, saying: line)
      } else {
        turn = await world.hear(line)
      }
      stream.turn(turn, to: &writer)
      out()
      if !jsonl {
        print("> " + line)
        for message in turn.messages {
          print("< " + message.split(separator: "\n").joined(separator: "\n<| "))
        }
      }
    }
  }
}
