import Synchronization
import Testing

@testable import Transcripts

@Suite struct PlaybackTests {
  private func play(_ text: String, _ change: (inout Playback) -> Void = { _ in }) async throws
    -> (output: String, errors: String, code: Int32)
  {
    let file = try TranscriptFile(Array(text.utf8), path: "a.chat")
    var playback = Playback(file, source: NotationSource())
    change(&playback)
    let output = Mutex("")
    let errors = Mutex("")
    let code = await playback.run(
      output: { line in output.withLock { $0 += line + "\n" } },
      errors: { line in errors.withLock { $0 += line + "\n" } })
    return (output.withLock { $0 }, errors.withLock { $0 }, code)
  }

  private let text = """
    # first
    > add 1 margherita -mozzarella
    >| ; add 1 cola
    < something else
    @fail place lost
    > /cart
    >
    """

  @Test("what is played prints as a transcript, and what was expected otherwise as errors")
  func conversation() async throws {
    let played = try await play(text)
    #expect(
      played.output == """
        < Welcome to Tiny.
        # first
        > add 1 margherita -mozzarella
        >| ; add 1 cola
        < Added 1 margherita topping:-mozzarella.
        < Added 1 cola.
        @fail place lost
        > /cart
        # the cart
        # is here
        >

        """)
    #expect(played.code == 1 && played.errors.contains("< something else"))
    let again = try TranscriptFile(Array(played.output.utf8), path: "b.chat")
    #expect(again.tests[0].turnCount == 3)
  }

  @Test("playing may leave out checks, add carts and stop at a line")
  func options() async throws {
    let unchecked = try await play(text) { $0.checks = false }
    #expect(unchecked.code == 0 && unchecked.errors == "")
    let carts = try await play(text) {
      $0.showsCart = true
      $0.until = 4
    }
    #expect(carts.output.hasSuffix("? cart == 1 margherita -mozzarella; 1 cola\n"))
    let refused = try await play("> /crat") { $0.checks = false }
    #expect(refused.code == 65)
  }

  @Test("a setting of the command line wins over the file's")
  func overrides() async throws {
    let played = try await play("---\ngreeting: on\n---\n> yes") {
      $0.overrides = [.greeting(false)]
    }
    #expect(played.output.hasPrefix("> yes"))
  }
}
