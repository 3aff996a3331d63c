import Glibc
import Terminal
import Testing

extension TerminalState {
  @Suite struct InterruptWatchTests {
    @Test func anInterruptStopsTheRunningTurn() async throws {
      TerminalState.signals
      let turn = Task {
        // A turn that would never end by itself.
        for await _ in AsyncStream<Void>.makeStream().stream {}
        return Task.isCancelled
      }
      let watch = try #require(InterruptWatch { turn.cancel() })
      kill(getpid(), SIGINT)
      #expect(await turn.value)
      watch.stop()
      #expect(!Signals.take(.interrupt))
    }

    @Test func anInterruptAfterTheWatchIsLeftForTheReader() throws {
      TerminalState.signals
      let watch = try #require(InterruptWatch { Issue.record("too late") })
      watch.stop()
      kill(getpid(), SIGINT)
      let pipe = try Pipe()
      #expect(PlainLineSource(descriptor: pipe.reading).next() == .leave)
    }
  }
}

@Suite struct InputKindTests {
  private let terminal = Environment(["TERM": "xterm"])

  @Test func readlineNeedsAPersonAndATerminalToDrawOn() {
    let all = Streams(input: true, output: true, error: true)
    #expect(InputKind(streams: all, environment: terminal, isAccessible: false) == .readline)
    #expect(InputKind(streams: all, environment: terminal, isAccessible: true) == .prompted)
    for environment in [Environment(), Environment(["TERM": "dumb"])] {
      #expect(InputKind(streams: all, environment: environment, isAccessible: false) == .prompted)
    }
    let noError = Streams(input: true, output: true, error: false)
    #expect(InputKind(streams: noError, environment: terminal, isAccessible: false) == .prompted)
    let pipe = Streams(input: false, output: true, error: true)
    #expect(InputKind(streams: pipe, environment: terminal, isAccessible: false) == .piped)
  }
}
