import Glibc
import Testing

@testable import Terminal

/// A terminal without a screen: what the test sends are keys.
private final class PseudoTerminal {
  let keyboard: Int32
  let terminal: Int32

  init() throws {
    // readline reads these when it is first used.
    setenv("TERM", "xterm", 1)
    setenv("INPUTRC", "/dev/null", 1)
    var ends: (Int32, Int32) = (-1, -1)
    guard openpty(&ends.0, &ends.1, nil, nil, nil) == 0 else {
      throw OutputFailure.system(errno)
    }
    (keyboard, terminal) = ends
    // Otherwise the kernel edits what is typed before readline begins.
    var mode = termios()
    tcgetattr(terminal, &mode)
    cfmakeraw(&mode)
    tcsetattr(terminal, TCSANOW, &mode)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
  }

  /// What was shown so far.
  func screen() -> String {
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(keyboard, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  deinit {
    close(keyboard)
    close(terminal)
  }
}

extension TerminalState {
  @Suite struct ReadlineSourceTests {
    private let terminal: PseudoTerminal
    private let source: ReadlineSource

    init() throws {
      TerminalState.signals
      for signal in Signals.Signal.allCases { _ = Signals.take(signal) }
      terminal = try PseudoTerminal()
      source = ReadlineSource(
        prompt: "you> ", continuationPrompt: "...> ", history: nil, input: terminal.terminal,
        output: terminal.terminal)
    }

    private func line(_ text: String) -> Input { .line(InputLine(text)) }

    @Test func enterSendsTheEditedLine() {
      terminal.type("two lattx\u{7F}es please\r")
      #expect(source.next() == line("two lattes please"))
      #expect(terminal.screen().contains("you> "))
    }

    @Test func linesTypedAheadAreMessagesOfTheirOwn() {
      terminal.type("one\rtwo\nthree\r")
      #expect(source.next() == line("one"))
      #expect(source.next() == line("two"))
      #expect(source.next() == line("three"))
    }

    @Test func lettersOfAnyScriptAreEditedWhole() {
      terminal.type("crème 茶é\u{7F}\u{7F}\r")
      #expect(source.next() == line("crème "))
    }

    @Test func aPasteIsOneMessage() {
      terminal.type("\u{1B}[200~two lattes\none muffin\u{1B}[201~\r")
      #expect(source.next() == line("two lattes\none muffin"))
    }

    @Test func fencedLinesAreOneMessage() {
      terminal.type("\"\"\"\ra\rb\r\"\"\"\r")
      #expect(source.next() == line("a\nb"))
      #expect(terminal.screen().contains("...> "))
    }

    @Test func controlDLeavesOnAnEmptyLineOnly() {
      terminal.type("ab\u{4}c\r\u{4}")
      #expect(source.next() == line("abc"))
      #expect(source.next() == .end)
    }

    @Test func theArrowBringsBackLinesOfTheSamePrefix() {
      terminal.type("two lattes\rone muffin\r")
      #expect(source.next() == line("two lattes"))
      #expect(source.next() == line("one muffin"))
      terminal.type("two\u{1B}[A\r")
      #expect(source.next() == line("two lattes"))
    }

    @Test func linesThatMayNotBeKeptDoNotComeBack() {
      terminal.type("plain\r")
      #expect(source.next() == line("plain"))
      source.keeps = { $0 != "private" }
      terminal.type("private\r")
      #expect(source.next() == line("private"))
      terminal.type("\u{1B}[A\r")
      #expect(source.next() == line("plain"))
    }

    @Test func tabCompletesTheWordsBeforeTheCursor() {
      source.complete = { typed in
        typed == "two marg"
          ? Completion(replacingFrom: 4, with: ["margherita pizza"]) : nil
      }
      terminal.type("two marg\tand\r")
      #expect(source.next() == line("two margherita pizza and"))
    }

    @Test func tabTwiceListsTheCandidatesAlone() {
      source.complete = { _ in Completion(replacingFrom: 4, with: ["cola", "coffee"]) }
      terminal.type("one c\t\t\t\r")
      #expect(source.next() == line("one co"))
      let screen = terminal.screen()
      #expect(screen.contains("cola") && screen.contains("coffee"))
      #expect(!screen.contains("one coffee"))
    }

    @Test func tabWithoutCandidatesNamesNoFiles() {
      terminal.type("/etc/pas\t\r")
      #expect(source.next() == line("/etc/pas"))
    }

    @Test func interruptsHintAndThenLeave() {
      kill(getpid(), SIGINT)
      #expect(source.next() == .interrupt)
      kill(getpid(), SIGINT)
      #expect(source.next() == .leave)
      terminal.type("on we go\r")
      #expect(source.next() == line("on we go"))
    }

    @Test func terminationIsReportedAndTheTerminalGivenBack() {
      var before = termios()
      tcgetattr(terminal.terminal, &before)
      kill(getpid(), SIGTERM)
      #expect(source.next() == .terminated)
      var after = termios()
      tcgetattr(terminal.terminal, &after)
      #expect(after.c_lflag == before.c_lflag)
    }

    @Test func aResizeOrAReturnFromTheBackgroundLosesNothing() {
      terminal.type("two lat")
      kill(getpid(), SIGWINCH)
      kill(getpid(), SIGCONT)
      terminal.type("tes\r")
      #expect(source.next() == line("two lattes"))
    }
  }
}
