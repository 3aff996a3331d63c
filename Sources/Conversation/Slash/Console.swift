import Backends
import Dialogue
import JSONText
import Ordering
import Understanding

/// What a slash command led to.
package struct SlashOutcome: Hashable, Sendable {
  /// What it prints, one text a line.
  package var output: [String]
  /// The turn it was, if it spoke to the dialogue.
  package var turn: Turn?

  package init(_ output: [String] = [], turn: Turn? = nil) {
    self.output = output
    self.turn = turn
  }
}

/// Carries out the slash commands that look at or steer one conversation and its world.
package struct Console: Sendable {
  private let world: World
  private let menu: Menu
  private let phrasebook: Phrasebook

  package init(world: World) {
    self.world = world
    menu = world.venue.menu
    phrasebook = Phrasebook(menu: menu)
  }

  /// `nil` for a command that the conversation alone can not carry out, such as `/quit`.
  package func run(_ command: SlashCommand) async -> SlashOutcome? {
    switch command.name {
    case .menu: await showMenu(command.argument)
    case .cart: await showCart()
    case .why: await why()
    case .checkout: await turn(.checkout, command)
    case .cancel: await turn(.cancel, command)
    case .status: await status(command)
    case .undo: await undo(command.argument)
    case .redo: SlashOutcome(turn: await world.redo())
    case .retry: await retry()
    case .state: await showState()
    case .slots: await showSlots()
    case .flow: await showFlow()
    case .last: await last()
    case .time: await time(command.argument)
    case .fail: await fail(command.argument)
    case .backend: await change(command.argument)
    case .help: help(command.argument)
    case .new, .sessions, .resume, .save, .export, .trace, .expect, .clear, .stats, .quit: nil
    }
  }

  // MARK: The order

  private func showMenu(_ text: String) async -> SlashOutcome {
    guard !text.isEmpty else { return await turn(.browse(MenuFilter()), SlashCommand(.menu)) }
    let interpretation = world.venue.vocabulary.interpreter.interpret("show me " + text)
    let browsing = interpretation.commands.first { command in
      if case .browse = command { true } else { false }
    }
    guard let browsing else { return SlashOutcome(["There is no “\(text)” on the menu."]) }
    return await turn(browsing, SlashCommand(.menu, text))
  }

  private func showCart() async -> SlashOutcome {
    let state = await world.conversation.state
    return SlashOutcome(
      phrasebook.cart(state.order.lines, subtotal: menu.subtotal(of: state.order)).lines)
  }

  private func why() async -> SlashOutcome {
    guard let turn = await world.lastTurn else { return SlashOutcome(["No turn yet."]) }
    return SlashOutcome(Why(menu: menu).lines(turn))
  }

  private func turn(_ command: Command, _ slash: SlashCommand) async -> SlashOutcome {
    let words = slash.argument.isEmpty ? "" : " " + slash.argument
    return SlashOutcome(
      turn: await world.obey(command, saying: "/" + slash.name.rawValue + words))
  }

  private func status(_ command: SlashCommand) async -> SlashOutcome {
    guard !command.argument.isEmpty else { return await turn(.status, command) }
    // A session sees only its own orders.
    let receipts = await world.conversation.state.receipts
    let wanted = command.argument.lowercased()
    guard let receipt = receipts.first(where: { $0.id.lowercased() == wanted }),
      let present = try? await world.backend.status(of: receipt.id)
    else {
      return SlashOutcome([
        "I can only look up an order with its number and the phone it was placed with."
      ])
    }
    return SlashOutcome([phrasebook.status(present)])
  }

  // MARK: Turns

  private func undo(_ argument: String) async -> SlashOutcome {
    guard let times = argument.isEmpty ? 1 : Int(argument), (1...50).contains(times) else {
      return SlashOutcome(["Usage: \(SlashCommand.Name.undo.usage), N from 1 to 50"])
    }
    var outcome = SlashOutcome()
    for _ in 0..<times {
      outcome.turn = await world.obey(.undo, saying: "/undo")
    }
    return outcome
  }

  private func retry() async -> SlashOutcome {
    guard let text = await world.lastTurn?.text, !text.isEmpty, !text.hasPrefix("/") else {
      return SlashOutcome(["There is no message to say again."])
    }
    _ = await world.obey(.undo, saying: "/undo")
    return SlashOutcome(turn: await world.hear(text))
  }

  // MARK: Looking inside

  private func showState() async -> SlashOutcome {
    let conversation = world.conversation
    let state = await conversation.state
    var lines = ["state: \(state.phase.name)"]
    if let asks = await conversation.asks { lines.append("asks: \(asks)") }
    lines.append("session: \(conversation.session), revision \(state.revision)")
    if let key = state.unresolvedKey { lines.append("unknown outcome: \(key)") }
    if !state.choices.isEmpty { lines.append("open questions: \(state.choices.count)") }
    if state.isCheckingOut { lines.append("checking out") }
    return SlashOutcome(lines)
  }

  private func showSlots() async -> SlashOutcome {
    let state = await world.conversation.state
    let values = state.slots.values(state.profile)
    return SlashOutcome(
      values.isEmpty
        ? ["Nothing is known yet."] : values.map { "\($0.slot.rawValue): \($0.value)" })
  }

  private func showFlow() async -> SlashOutcome {
    let present = await world.conversation.state.phase.name
    return SlashOutcome(Phase.names.map { $0 == present ? "* " + $0 : "  " + $0 })
  }

  private func last() async -> SlashOutcome {
    guard let turn = await world.lastTurn else { return SlashOutcome(["No turn yet."]) }
    var writer = JSONWriter()
    writer.object { TurnJSON(menu: menu).write(turn, milliseconds: 0, to: &$0) }
    return SlashOutcome([writer.text])
  }

  // MARK: The world

  private func time(_ argument: String) async -> SlashOutcome {
    if !argument.isEmpty {
      guard let minutes = Minutes.read(argument) else {
        return SlashOutcome(["Usage: \(SlashCommand.Name.time.usage), also +2h or +1d"])
      }
      await world.advance(minutes: minutes)
    }
    let now = world.clock.now
    let date = now.date
    let day = [date.year, date.month, date.day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return SlashOutcome(["\(day.joined(separator: "-")) \(now.clock) (\(phrasebook.day(now)))"])
  }

  private func fail(_ argument: String) async -> SlashOutcome {
    do {
      try await world.fail(argument)
      return SlashOutcome(["Fault set: \(argument)"])
    } catch {
      return SlashOutcome([error.explained, "Usage: \(SlashCommand.Name.fail.usage)"])
    }
  }

  private func change(_ argument: String) async -> SlashOutcome {
    do {
      try await world.change(argument)
      return SlashOutcome(["Changed: \(argument)"])
    } catch {
      return SlashOutcome([error.explained, "Usage: \(SlashCommand.Name.backend.usage)"])
    }
  }

  private func help(_ topic: String) -> SlashOutcome {
    let names = SlashCommand.Name.allCases.filter { topic.isEmpty || $0.rawValue == topic }
    guard !names.isEmpty else { return SlashOutcome(["There is no command /\(topic)."]) }
    let width = names.map { $0.usage.count }.max() ?? 0
    return SlashOutcome(
      names.map { name in
        name.usage + String(repeating: " ", count: width - name.usage.count + 2) + name.summary
      })
  }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}

/// Reads a span of time such as `+15m`, `2h` or `+1d`.
package enum Minutes {
  package static func read(_ text: String) -> Int? {
    let digits = text.drop { $0 == "+" }
    guard let unit = digits.last, let number = Int(digits.dropLast()), number >= 0,
      number <= 100_000
    else { return nil }
    switch unit {
    case "m": return number
    case "h": return number * 60
    case "d": return number * 1440
    default: return nil
    }
  }
}
