import Glibc
import Testing

@testable import Terminal

extension TerminalState {
  @Suite struct PlainLineSourceTests {
    private func lines(of bytes: [UInt8]) throws -> [Input] {
      let pipe = try Pipe()
      pipe.send(bytes)
      pipe.closeWriting()
      let source = PlainLineSource(descriptor: pipe.reading)
      var inputs: [Input] = []
      repeat { inputs.append(source.next()) } while inputs.last != .end && inputs.count < 100
      return inputs
    }

    private func line(_ text: String) -> Input { .line(InputLine(text)) }

    @Test func linesEndInNewlinesOfEitherKind() throws {
      #expect(
        try lines(of: Array("one\r\ntwo\n\nlast".utf8)) == [
          line("one"), line("two"), line(""), line("last"), .end,
        ])
    }

    @Test func nothingIsTheEndAtOnce() throws {
      #expect(try lines(of: []) == [.end])
      let closed = PlainLineSource(descriptor: 9_999)
      #expect(closed.next() == .end)
    }

    @Test func aByteOrderMarkIsSkipped() throws {
      #expect(try lines(of: [0xEF, 0xBB, 0xBF] + Array("one\n".utf8)) == [line("one"), .end])
    }

    @Test func nulAndInvalidBytesAreText() throws {
      #expect(
        try lines(of: [0x61, 0, 0x62, 0xFF, 0x0A]) == [
          .line(InputLine("a\0b\u{FFFD}", byteCount: 4)), .end,
        ])
    }

    @Test func aDirectoryCannotBeRead() {
      let directory = open("/", O_RDONLY)
      defer { close(directory) }
      #expect(PlainLineSource(descriptor: directory).next() == .failed(EISDIR))
    }

    @Test func itTellsWhetherTheNextLineIsThereAlready() throws {
      let pipe = try Pipe()
      let source = PlainLineSource(descriptor: pipe.reading)
      #expect(!source.hasBufferedLine)
      pipe.send("one\ntwo\nthr")
      #expect(source.next() == line("one"))
      #expect(source.hasBufferedLine)
      #expect(source.next() == line("two"))
      #expect(!source.hasBufferedLine)
      pipe.send("ee\n")
      #expect(source.next() == line("three"))
    }

    @Test func aPersonIsPromptedAndMayFenceAMessage() throws {
      let keys = try Pipe()
      let screen = try Pipe()
      keys.send("hi\n\"\"\"\na\nb\"\"\"\n")
      keys.closeWriting()
      let source = PlainLineSource(
        descriptor: keys.reading,
        prompt: .init(
          "you> ", continuation: "...> ",
          output: Output(descriptor: screen.writing ?? -1, buffering: .none)))
      #expect(source.next() == line("hi"))
      #expect(source.next() == line("a\nb"))
      #expect(source.next() == .end)
      screen.closeWriting()
      #expect(screen.contents() == "you> you> ...> ...> you> \n")
    }

    @Test func interruptsAndTerminationEndTheReadingOfAPipe() throws {
      TerminalState.signals
      let pipe = try Pipe()
      let source = PlainLineSource(descriptor: pipe.reading)
      kill(getpid(), SIGINT)
      #expect(source.next() == .leave)
      kill(getpid(), SIGTERM)
      #expect(source.next() == .terminated)
      kill(getpid(), SIGHUP)
      #expect(source.next() == .terminated)
      pipe.send("still here\n")
      #expect(source.next() == line("still here"))
    }

    @Test func aPersonIsToldHowToLeaveBeforeAnInterruptDoes() throws {
      TerminalState.signals
      let keys = try Pipe()
      let screen = try Pipe()
      let source = PlainLineSource(
        descriptor: keys.reading,
        prompt: .init(
          "> ", continuation: "", output: Output(descriptor: screen.writing ?? -1)))
      kill(getpid(), SIGINT)
      #expect(source.next() == .interrupt)
      kill(getpid(), SIGINT)
      #expect(source.next() == .leave)
    }
  }
}

@Suite struct LineSplitterTests {
  @Test(arguments: 1...9) func linesDoNotDependOnHowTheBytesArrive(size: Int) {
    var splitter = LineSplitter()
    var lines: [String] = []
    let bytes = Array("one\r\ntwö\n\nthree".utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      splitter.append(Array(bytes[start..<min(start + size, bytes.count)]))
      while let line = splitter.nextLine() { lines.append(line.text) }
    }
    if let line = splitter.lastLine() { lines.append(line.text) }
    #expect(lines == ["one", "twö", "", "three"])
  }

  @Test func aLongLineIsCutButCounted() {
    var splitter = LineSplitter(limit: 5)
    splitter.append(Array("abcdé".utf8))
    #expect(splitter.nextLine() == nil)
    splitter.append(Array("fgh\nshort\n".utf8))
    #expect(splitter.nextLine() == InputLine("abcd", byteCount: 9))
    #expect(splitter.nextLine() == InputLine("short"))
    #expect(splitter.nextLine() == nil)
    #expect(splitter.lastLine() == nil)
  }

  @Test func aLineOfExactlyTheLimitIsWhole() {
    var splitter = LineSplitter(limit: 5)
    splitter.append(Array("abcde\nabcdef\n".utf8))
    #expect(splitter.nextLine() == InputLine("abcde"))
    #expect(splitter.nextLine() == InputLine("abcde", byteCount: 6))
  }
}
