import Ordering

/// A line that starts with a slash: a command to the program, which the bot never hears.
package struct SlashCommand: Hashable, Sendable {
  package var name: Name
  /// What follows the name, without blanks around it.
  package var argument: String

  package init(_ name: Name, _ argument: String = "") {
    self.name = name
    self.argument = argument
  }

  package enum Name: String, Hashable, Sendable, CaseIterable {
    // The order
    case menu, cart, why, checkout, cancel, status
    // Turns
    case undo, redo, retry
    // Sessions
    case new, sessions, resume, save, export
    // Developers
    case state, slots, flow, trace, last, time, fail, backend
    // Tests
    case expect
    // The program
    case help, clear, stats, quit
  }

  /// What a line that starts with a slash turns out to be.
  package enum Reading: Hashable, Sendable {
    case command(SlashCommand)
    /// `//text` says `/text` to the bot.
    case message(String)
    case unknown(name: String, suggestion: Name?)
    case ambiguous(name: String, [Name])
  }

  /// Reads a line; `nil` if it is no slash command.
  ///
  /// A unique beginning is enough where `prefixes`.
  package static func read(_ line: String, prefixes: Bool) -> Reading? {
    guard line.hasPrefix("/") else { return nil }
    if line.hasPrefix("//") { return .message(String(line.dropFirst())) }
    let rest = line.dropFirst()
    let word = rest.prefix { $0 != " " && $0 != "\t" }.lowercased()
    let argument = rest.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    if let name = Name(rawValue: word) {
      return .command(SlashCommand(name, String(argument).trimmed))
    }
    let matches = Name.allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    if prefixes, matches.count == 1 {
      return .command(SlashCommand(matches[0], String(argument).trimmed))
    }
    if prefixes, matches.count > 1 { return .ambiguous(name: word, matches) }
    return .unknown(
      name: word,
      suggestion: matches.first
        ?? nearestName(to: word, among: Name.allCases.map(\.rawValue)).flatMap(Name.init))
  }
}

extension SlashCommand.Name {
  /// Whether it may stand in a played file: it neither writes files nor switches the conversation.
  package var isPlayable: Bool {
    switch self {
    case .menu, .cart, .why, .checkout, .cancel, .status, .undo, .redo, .retry, .state, .slots,
      .flow, .last, .time, .fail, .backend, .help:
      true
    case .new, .sessions, .resume, .save, .export, .trace, .expect, .clear, .stats, .quit: false
    }
  }

  package var usage: String {
    switch self {
    case .menu: "/menu [TEXT]"
    case .status: "/status [ORDER]"
    case .undo: "/undo [N]"
    case .resume: "/resume ID"
    case .save: "/save FILE | /save test NAME"
    case .export: "/export chat|json|md [FILE]"
    case .trace: "/trace on|off"
    case .last: "/last json"
    case .time: "/time [+15m]"
    case .fail: "/fail OPERATION KIND [N]"
    case .backend: "/backend CHANGE"
    default: "/" + rawValue
    }
  }

  package var summary: String {
    switch self {
    case .menu: "shows the menu, or the part that a text names"
    case .cart: "shows the order so far"
    case .why: "explains the last turn"
    case .checkout: "goes on to the price"
    case .cancel: "empties the order, or cancels the one just placed"
    case .status: "tells where an order stands"
    case .undo: "takes back the last turn that changed something, or N of them"
    case .redo: "brings back what the last undo took"
    case .retry: "undoes the last turn and says its words again"
    case .new: "starts a new conversation"
    case .sessions: "lists saved conversations"
    case .resume: "goes on with a saved conversation"
    case .save: "writes the conversation as a transcript"
    case .export: "writes the conversation in another form"
    case .state: "shows where the dialogue stands"
    case .slots: "shows what is known for the checkout"
    case .flow: "lists the states and marks the present one"
    case .trace: "prints a why line after each turn"
    case .last: "prints the last turn's event"
    case .time: "shows the clock, or moves it on"
    case .fail: "makes calls fail: place timeout, quote 500 2, none …"
    case .backend: "changes the simulated world: sold-out cola, price cola 3.00 …"
    case .expect: "prints the last turn as a test"
    case .help: "lists these commands"
    case .clear: "clears the screen"
    case .stats: "shows how the conversations went"
    case .quit: "leaves; the order is kept"
    }
  }
}

extension String {
  var trimmed: String {
    let blanks: Set<Character> = [" ", "\t"]
    let end = lastIndex { !blanks.contains($0) }
    return end.map { String(self[...$0].drop { blanks.contains($0) }) } ?? ""
  }
}
