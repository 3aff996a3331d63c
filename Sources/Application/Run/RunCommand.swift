import Commands
import Conversation
import Dialogue
import Glibc
import Ordering
import Terminal
import Transcripts

extension Application {
  /// Plays lines or transcripts, each file a conversation of its own.
  func run(_ options: RunOptions) async -> Int32 {
    var code: Int32 = 0
    for file in options.files {
      let result = await play(file, options)
      if result != 0 { code = code == 0 ? result : code }
    }
    return code
  }

  private func play(_ file: String, _ options: RunOptions) async -> Int32 {
    let descriptor: Int32
    if file == "-" {
      descriptor = 0
    } else {
      descriptor = open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        complain("\(file): \(String(cString: strerror(errno)))")
        return 66
      }
    }
    defer { if descriptor > 0 { close(descriptor) } }
    let source = PeekingSource(PlainLineSource(descriptor: descriptor))
    let isTranscript: Bool =
      switch options.input {
      case .plain: false
      case .chat: true
      case .auto: source.beginsAsTranscript
      }
    return isTranscript
      ? await playTranscript(source.rest(), file, options)
      : await playLines(source, options)
  }

  private func playLines(_ source: PeekingSource, _ options: RunOptions) async -> Int32 {
    guard !options.isLive, options.start == .new else { return await playLive(source, options) }
    switch venue(loader) {
    case .failure(let exit): return exit.code
    case .success(let venue):
      let zone = ZoneFiles.rules(of: venue.menu.timeZone)
      let now = invocation.engine.now.flatMap { $0.local(in: zone) } ?? FrozenClock.usual
      guard let world = try? World.hermetic(venue, now: now) else {
        complain("The simulated backend can not be set up in memory.")
        return 74
      }
      return await converse(source, in: world, options)
    }
  }

  /// Plays with files and the real time; a saved conversation may go on.
  private func playLive(_ source: PeekingSource, _ options: RunOptions) async -> Int32 {
    switch await liveChat(options.start, isSaved: true) {
    case .failure(let exit): return exit.code
    case .success(let chat):
      return await converse(source, in: chat.world, options, resuming: chat.events)
    }
  }

  private func converse(
    _ source: PeekingSource, in world: World, _ options: RunOptions,
    resuming events: [Event] = []
  ) async -> Int32 {
    var face = Face(faceKind, menu: world.venue.menu)
    face.showsCart = options.addsCarts
    let seed = Int(invocation.engine.seed ?? 0)
    var player = LinePlayer(world: world, face: face, output: output)
    player.mostTurns = options.maximumTurns ?? Int.max
    player.events = events
    let record = TurnRecord(
      world.venue.menu, to: options.record, log: invocation.global.log)
    player.observe = { record.add($0) }
    let opening = face.opening(
      session: world.conversation.session, now: timestamp(world), seed: seed)
    player.face = face
    let code = await player.play(source, header: opening)
    return record.finish(complain) ? code : 73
  }

  /// The moment at which the conversation begins, with the venue's offset.
  private func timestamp(_ world: World) -> String {
    let rules = ZoneFiles.rules(of: world.venue.menu.timeZone)
    return VenueClock(standingAt: world.clock.now) { rules?.offset(at: $0) ?? 0 }.timestamp
  }

  private var faceKind: Face.Kind {
    switch invocation.global.format {
    case .jsonl: .events
    case .chat: .transcript
    default:
      streams.output && !invocation.global.isPlain
        ? .chat(style(ofOutput: true)) : .transcript
    }
  }

  private func playTranscript(_ bytes: [UInt8], _ path: String, _ options: RunOptions) async
    -> Int32
  {
    do throws(UnreadableTranscript) {
      let file = try TranscriptFile(bytes, path: path)
      guard let source = transcriptSource() else { return ResourceFailure.exitCode }
      var playback = Playback(file, source: source)
      playback.checks = options.checks
      playback.showsCart = options.addsCarts
      playback.until = options.until
      let output = self.output
      return await playback.run(
        output: { line in
          try? output.write(line + "\n")
          try? output.flush()
        }, errors: { [errors] in try? errors.write($0 + "\n") })
    } catch {
      for line in error.lines { complain(line) }
      return 65
    }
  }

  /// Where transcripts get their venues from.
  func transcriptSource() -> VenueSource? {
    guard let standard = menuFile() else { return nil }
    let locator = self.locator
    return VenueSource(loader: loader, standard: standard) { name in
      guard case .file(let path)? = try? locator.venue(name) else { return nil }
      return path
    }
  }
}

/// A line source whose first lines may be looked at before they are taken.
final class PeekingSource: LineSource {
  private let source: any LineSource
  private var peeked: [Input] = []

  init(_ source: any LineSource) { self.source = source }

  var hasBufferedLine: Bool { !peeked.isEmpty || source.hasBufferedLine }

  func next() -> Input { peeked.isEmpty ? source.next() : peeked.removeFirst() }

  /// Whether the first line that is not blank is one of a transcript.
  var beginsAsTranscript: Bool {
    while true {
      let input = source.next()
      peeked.append(input)
      guard case .line(let line) = input else { return false }
      let text = line.text
      if text.allSatisfy(\.isWhitespace) { continue }
      if text.hasPrefix("---") || text.hasPrefix("=== ") { return true }
      if text.hasPrefix("> ") || text.hasPrefix("< ") || text.hasPrefix("# ") { return true }
      return text.hasPrefix("@")
        && DirectiveNames.all.contains(String(text.dropFirst().prefix { !$0.isWhitespace }))
    }
  }

  /// Everything that is left, as bytes.
  func rest() -> [UInt8] {
    var bytes: [UInt8] = []
    while case .line(let line) = next() {
      bytes += line.text.utf8
      bytes.append(0x0A)
    }
    return bytes
  }
}

/// The directives with which a transcript may begin.
enum DirectiveNames {
  static let all: Set<String> = [
    "now", "seed", "fail", "backend", "restart", "llm", "skip", "todo", "set", "as", "save",
    "include", "bail",
  ]
}
