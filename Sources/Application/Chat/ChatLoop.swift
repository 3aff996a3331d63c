import Commands
import Conversation
import Dialogue
import Ordering
import Terminal

/// The conversation in a terminal: reads, shows, and carries out slash commands.
@MainActor
final class ChatLoop {
  private let host: LiveHost
  private var chat: Chat
  private var console: Console
  private let source: any LineSource
  private let output: Output
  private let notices: Output
  private let style: Style
  private let noticeStyle: Style
  var showsWhy: Bool
  /// The transcript to write at the end.
  var record: String?
  var isSaved = true
  /// Where events are appended.
  var log: TurnRecord?
  private var lastStatus = ""
  /// The turns shown, for `/save`, `/export` and `/expect`.
  private(set) var shown: [Turn] = []

  init(
    host: LiveHost, chat: Chat, source: any LineSource, output: Output, notices: Output,
    style: Style, noticeStyle: Style, showsWhy: Bool = false
  ) {
    self.host = host
    self.chat = chat
    self.source = source
    self.output = output
    self.notices = notices
    self.style = style
    self.noticeStyle = noticeStyle
    self.showsWhy = showsWhy
    console = Console(world: chat.world)
  }

  /// Runs until the customer leaves; returns the exit code.
  func run(banner: String?) async -> Int32 {
    do throws(OutputFailure) {
      if let banner { try notice(banner) }
      try show(await chat.start())
      try tellTrouble()
      let code = try await converse()
      try farewell()
      return code
    } catch {
      return error == .closed ? 0 : 74
    }
  }

  private func converse() async throws(OutputFailure) -> Int32 {
    while true {
      try output.flush()
      switch source.next() {
      case .line(let line):
        let text = line.text.cleanedLine
        if text == "exit" || text == "quit" { return 0 }
        if try await take(line) == .leave { return 0 }
      case .interrupt: try notice("Ctrl-D or /quit leaves. Your order is saved.")
      case .leave: return 130
      case .end: return 0
      case .terminated: return 143
      case .failed: return 74
      }
    }
  }

  private enum Next { case stay, leave }

  private func take(_ line: InputLine) async throws(OutputFailure) -> Next {
    switch SlashCommand.read(line.text, prefixes: true) {
    case nil: try show(await chat.world.hear(line.text))
    case .message(let message): try show(await chat.world.hear(message))
    case .unknown(let name, let suggestion): try notice(SlashText.unknown(name, suggestion))
    case .ambiguous(let name, let names): try notice(SlashText.ambiguous(name, names))
    case .command(let command):
      if command.name == .quit { return .leave }
      if let outcome = await console.run(command) {
        for line in outcome.output { try output.write(line + "\n") }
        if let turn = outcome.turn { try show(turn) }
      } else {
        try await runOwn(command)
      }
    }
    return .stay
  }

  // MARK: Showing

  private func show(_ turn: Turn) throws(OutputFailure) {
    shown.append(turn)
    log?.add(turn)
    for message in turn.messages {
      let name = style.isAccessible ? "Bot said: " : "bot> "
      let text = wrap(message, columns: style.width.columns, hang: 5, first: name.count)
      try output.write(style.paint(name, .bot) + text + "\n")
    }
    try output.flush()
    if showsWhy, turn.number > 0 {
      try notice(Why(menu: host.venue.menu).line(turn))
    }
    try showStatus(turn)
    try tellTrouble()
  }

  /// The dim line about the order, only when it changed.
  private func showStatus(_ turn: Turn) throws(OutputFailure) {
    let state = turn.state
    var parts = [chat.world.conversation.session, state.phase.name]
    if !state.order.isEmpty {
      let count = state.order.itemCount
      let menu = host.venue.menu
      parts.append("\(count) item\(count == 1 ? "" : "s")")
      parts.append(
        menu.currency.format(state.phase.quote?.total ?? menu.subtotal(of: state.order)))
    }
    let line = "[" + parts.joined(separator: " · ") + "]"
    guard line != lastStatus else { return }
    lastStatus = line
    try notice(line)
  }

  private func notice(_ text: String) throws(OutputFailure) {
    try notices.write(noticeStyle.paint(noticeStyle.characters.spelling(text), .dim) + "\n")
  }

  private func tellTrouble() throws(OutputFailure) {
    guard let news = chat.log.news() else { return }
    try notice(news.map(TroubleText.sentence) ?? "Saving works again; nothing was lost.")
  }

  private func farewell() throws(OutputFailure) {
    guard shown.contains(where: { $0.number > 0 }) else { return }
    if let record {
      try write(
        ChatExport.transcript(shown, menu: host.venue.menu, checks: false), to: record)
    }
    guard isSaved else { return }
    let session = chat.world.conversation.session
    try notice("Saved. Resume: tabletalk chat -s \(session)")
  }

  // MARK: Commands of the chat itself

  private func runOwn(_ command: SlashCommand) async throws(OutputFailure) {
    switch command.name {
    case .new: try await open(await host.begin())
    case .resume: try await resume(command.argument)
    case .sessions:
      for line in await SessionList.lines(host.store, venue: host.venue.menu.id) {
        try output.write(line + "\n")
      }
    case .trace:
      guard ["on", "off"].contains(command.argument) else {
        return try notice("Usage: \(SlashCommand.Name.trace.usage)")
      }
      showsWhy = command.argument == "on"
      try notice("A why line after each turn: \(command.argument).")
    case .clear: try output.write(style.hasColor ? "\u{1B}[H\u{1B}[2J" : "\n")
    case .expect:
      for line in ChatExport.expectation(shown, menu: host.venue.menu) {
        try output.write(line + "\n")
      }
    case .save: try save(command.argument)
    case .export: try export(command.argument)
    case .stats:
      for line in ChatExport.statistics(shown) { try output.write(line + "\n") }
    case .menu, .cart, .why, .checkout, .cancel, .status, .undo, .redo, .retry, .state, .slots,
      .flow, .last, .time, .fail, .backend, .help, .quit:
      break
    }
  }

  private func open(_ other: Chat) async throws(OutputFailure) {
    chat = other
    console = Console(world: other.world)
    shown = []
    lastStatus = ""
    try show(await other.start())
  }

  private func resume(_ text: String) async throws(OutputFailure) {
    do {
      let rows = try await host.store.sessions(matching: text)
      guard rows.count == 1, let saved = try await host.store.load(rows[0]) else {
        return try notice(
          rows.isEmpty
            ? "There is no session \(text). /sessions lists them."
            : "\(text) may be \(rows.map(\.id).joined(separator: ", ")).")
      }
      try await open(host.resume(saved))
    } catch let trouble as StoreTrouble {
      try notice(TroubleText.sentence(trouble))
    } catch let failure as OutputFailure {
      throw failure
    } catch {
      try notice("That session can not be read.")
    }
  }

  private func save(_ argument: String) throws(OutputFailure) {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else {
      return try notice("Usage: \(SlashCommand.Name.save.usage)")
    }
    let isTest = first == "test" && words.count == 2
    let path = isTest ? "tests/\(words[1]).chat" : argument
    try write(ChatExport.transcript(shown, menu: host.venue.menu, checks: isTest), to: path)
    if isTest { try notice("Run it with: tabletalk test \(path)") }
  }

  private func export(_ argument: String) throws(OutputFailure) {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    let text: String
    switch words.first {
    case "chat": text = ChatExport.transcript(shown, menu: host.venue.menu, checks: false)
    case "json": text = ChatExport.json(shown, menu: host.venue.menu)
    case "md": text = ChatExport.markdown(shown, menu: host.venue.menu)
    default: return try notice("Usage: \(SlashCommand.Name.export.usage)")
    }
    if words.count == 2 { try write(text, to: words[1]) } else { try output.write(text) }
  }

  private func write(_ text: String, to path: String) throws(OutputFailure) {
    do throws(FileFailure) {
      try FileBytes.write(Array(text.utf8), to: path)
    } catch {
      return try notice("\(error.path): \(error.reason). Nothing was written.")
    }
    try notice("Written: \(path)")
  }
}
