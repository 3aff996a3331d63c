import Conversation
import Dialogue
import Ordering
import Terminal

/// Plays plain lines, each of which is one message, and shows what comes of them.
@MainActor
struct LinePlayer {
  let world: World
  let console: Console
  var face: Face
  let output: Output
  /// No more turns than this are played.
  var mostTurns = Int.max
  /// What happened before, to be replayed.
  var events: [Event] = []
  /// Told of every turn, for logs and records.
  var observe: (Turn) -> Void = { _ in }

  init(world: World, face: Face, output: Output) {
    self.world = world
    self.face = face
    self.output = output
    console = Console(world: world)
  }

  /// Plays until the input ends or the reader of the output leaves; returns the exit code.
  mutating func play(_ source: any LineSource, header: String) async -> Int32 {
    do throws(OutputFailure) {
      try output.write(header)
      let greeting = await world.start(resuming: events)
      observe(greeting)
      try output.write(face.greeting(greeting))
      var turns = 0
      while turns < mostTurns {
        if !source.hasBufferedLine { try output.flush() }
        guard case .line(let line) = source.next() else { break }
        try output.write(await self.turn(line))
        turns += 1
      }
      try output.write(face.closing(reason: "eof", exit: 0))
      try output.flush()
      return 0
    } catch {
      // The reader left: what was said is kept, and that is all.
      return error == .closed ? 0 : 74
    }
  }

  private mutating func turn(_ line: InputLine) async -> String {
    let text = line.text.cleanedLine
    switch SlashCommand.read(line.text, prefixes: false) {
    case nil: return show(shown(line), await world.hear(line.text))
    case .message(let message): return show(text, await world.hear(message))
    case .unknown(let name, let suggestion):
      return await look(text, [SlashText.unknown(name, suggestion)])
    case .ambiguous(let name, let names):
      return await look(text, [SlashText.ambiguous(name, names)])
    case .command(let command):
      guard command.name.isPlayable, let outcome = await console.run(command) else {
        return await look(text, ["/\(command.name.rawValue) is for the chat only."])
      }
      guard let turn = outcome.turn else { return await look(text, outcome.output) }
      return show(text, turn, output: outcome.output)
    }
  }

  private mutating func show(_ text: String, _ turn: Turn, output: [String] = []) -> String {
    observe(turn)
    return face.turn(text, turn, output: output)
  }

  /// A line that the bot did not hear still gives one turn, with nothing said.
  private mutating func look(_ text: String, _ output: [String]) async -> String {
    let conversation = world.conversation
    var turn = Turn(number: 0, text: text, state: await conversation.state)
    turn.asks = await conversation.asks
    return face.turn(text, turn, output: output)
  }

  private func shown(_ line: InputLine) -> String {
    let text = line.text.cleanedLine
    return text.count <= 2_000 ? text : text.prefix(60) + "…"
  }
}

/// What is said of slash commands that are none.
enum SlashText {
  static func unknown(_ name: String, _ suggestion: SlashCommand.Name?) -> String {
    let hint = suggestion.map { " Did you mean /\($0.rawValue)?" } ?? " /help lists them."
    return "Unknown command /\(name).\(hint) (nothing was sent)"
  }

  static func ambiguous(_ name: String, _ names: [SlashCommand.Name]) -> String {
    let list = names.map { "/" + $0.rawValue }.joined(separator: ", ")
    return "/\(name) may be \(list). (nothing was sent)"
  }
}
