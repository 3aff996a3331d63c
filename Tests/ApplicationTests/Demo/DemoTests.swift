import Commands
import Ordering
import SQLite
import Terminal
import Testing

@testable import Application

@Suite struct DemoTests {
  static let flow = """
    ---
    title: A calzone is ordered
    ---
    # just one thing
    > a calzone
    ? cart == 1 calzone
    # and the price
    > check out
    """

  /// What is printed, and the waits, as an audience with these wishes sees them.
  private func play(
    _ name: String?, _ wishes: [Int: DemoWish] = [:], seed: UInt64 = 1,
    change: (inout DemoOptions) -> Void = { _ in }
  ) async throws -> (text: String, errors: String, waits: [Int], code: Int32) {
    let folder = try Folder()
    try folder.write(Self.flow, to: "demos/calzone.chat")
    let output = try Capture(folder.path + "/output")
    let errors = try Capture(folder.path + "/errors")
    var options = DemoOptions()
    options.name = name
    change(&options)
    let audience = Audience(wishes)
    let code = await DemoCommand(
      options, folder: folder.path + "/demos", source: CornerSource(), seed: seed, Presentation()
    ).run(output: output.output, errors: errors.output, pace: audience)
    return (output.text, errors.text, audience.waits, code)
  }

  @Test("without a name the flows are listed")
  func list() async throws {
    let played = try await play(nil)
    #expect(played.text == "calzone\tA calzone is ordered\n" && played.code == 0)
  }

  @Test("a flow is typed key by key, each after its own time")
  func typed() async throws {
    let played = try await play("calzone")
    #expect(played.code == 0 && played.errors.isEmpty)
    #expect(played.text.contains("# just one thing\nyou> a calzone\nbot> Added 1 × Calzone"))
    #expect(played.text.contains("# and the price\nyou> check out\nbot> "))
    let keys = played.waits.filter { (24...60).contains($0) }
    #expect(keys.count == "a calzone".count + "check out".count)
    #expect(Set(keys).count > 3)
  }

  @Test("the same seed types the same way, another one does not")
  func seeds() async throws {
    let first = try await play("calzone", seed: 7)
    #expect(try await play("calzone", seed: 7).waits == first.waits)
    let other = try await play("calzone", seed: 8)
    #expect(other.waits != first.waits && other.text == first.text)
  }

  @Test("speed divides the waits, and without typing a line comes at once")
  func speed() async throws {
    let usual = try await play("calzone").waits.reduce(0, +)
    let fast = try await play("calzone") { $0.speed = 10 }
    #expect(fast.waits.reduce(0, +) * 9 < usual)
    let untyped = try await play("calzone") { $0.isTyped = false }
    #expect(untyped.waits.count { (24...60).contains($0) } == 0)
    #expect(untyped.text == fast.text)
  }

  @Test("skipping shows the rest of the turn at once, leaving ends it")
  func wishes() async throws {
    let whole = try await play("calzone")
    let skipped = try await play("calzone", [3: .skip])
    #expect(skipped.text == whole.text && skipped.waits.count < whole.waits.count)
    let left = try await play("calzone", [3: .leave])
    #expect(left.code == 0 && left.text.count * 2 < whole.text.count)
  }

  @Test("a flow that is not there is named, with the nearest")
  func unknown() async throws {
    let played = try await play("calzona")
    #expect(played.code == 64 && played.text.isEmpty)
    #expect(played.errors.contains("Did you mean calzone?"))
  }
}

/// Wishes at certain waits, which are written down and not waited for.
private final class Audience: DemoPace {
  private let wishes: [Int: DemoWish]
  private(set) var waits: [Int] = []

  init(_ wishes: [Int: DemoWish]) { self.wishes = wishes }

  func wait(milliseconds: Int) -> DemoWish {
    waits.append(milliseconds)
    return wishes[waits.count - 1] ?? .onward
  }
}
