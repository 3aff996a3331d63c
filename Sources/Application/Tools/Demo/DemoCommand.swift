package import Commands
import JSONText
import Ordering
package import Terminal
package import Transcripts

/// `demo`: lists the order flows that ship with the program, or plays one as if somebody typed.
package struct DemoCommand: Sendable {
  private let options: DemoOptions
  private let folder: String
  private let source: any ConversationSource
  private let seed: UInt64
  private let overrides: [Setting]
  private let presentation: Presentation

  /// The folder holds the flows, each a transcript that is tested like any other; overrides are
  /// settings that win over the flow's own.
  package init(
    _ options: DemoOptions, folder: String, source: any ConversationSource, seed: UInt64 = 0,
    overrides: [Setting] = [], _ presentation: Presentation
  ) {
    self.options = options
    self.folder = folder
    self.source = source
    self.seed = seed
    self.overrides = overrides
    self.presentation = presentation
  }

  /// Plays at the given pace; the result is the exit code.
  package func run(
    output: Output, errors: Output, pace: consuming some DemoPace = NoPace()
  ) async -> Int32 {
    do throws(OutputFailure) {
      guard let name = options.name else { return try list(output) }
      return try await play(name, output, errors, pace)
    } catch {
      return error == .closed ? 0 : 74
    }
  }

  // MARK: Listing

  private func list(_ output: Output) throws(OutputFailure) -> Int32 {
    let flows = Self.names(in: folder).map { (name: $0, title: title(of: $0)) }
    if presentation.format == .json {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("v", 1)
        writer.key("demos")
        writer.array(flows) { writer, flow in
          writer.object { writer in
            writer.member("name", flow.name)
            writer.member("title", flow.title)
          }
        }
      }
      writer.newLine()
      try output.write(writer.text)
    } else {
      let table = Table(
        [Table.Column("name", shortens: false), Table.Column("what it shows")],
        rows: flows.map { [$0.name, $0.title] })
      try output.write(
        presentation.text(table)
          + presentation.hint("Play one: tabletalk demo \(flows.first?.name ?? "NAME")"))
    }
    try output.flush()
    return 0
  }

  /// The names of the flows in a folder, sorted.
  package static func names(in folder: String) -> [String] {
    FileBytes.names(in: folder).filter { $0.hasSuffix(".chat") }.map { String($0.dropLast(5)) }
  }

  private func title(of name: String) -> String {
    (try? file(name))?.tests.first?.name ?? ""
  }

  private func file(_ name: String) throws -> TranscriptFile {
    let path = Path.join(folder, name + ".chat")
    return try TranscriptFile(FileBytes.read(path), path: path)
  }

  // MARK: Playing

  private func play(
    _ name: String, _ output: Output, _ errors: Output, _ pace: consuming some DemoPace
  ) async throws(OutputFailure) -> Int32 {
    guard Self.names(in: folder).contains(name), let file = try? file(name) else {
      let hint =
        nearestName(to: name, among: Self.names(in: folder)).map { " Did you mean \($0)?" } ?? ""
      try errors.write("There is no demo \(name).\(hint) tabletalk demo lists them.\n")
      return 64
    }
    var pace = pace
    var playback = Playback(file, source: source)
    playback.overrides = overrides
    for result in await playback.results() {
      guard result.end == .finished else {
        try errors.write("The demo can not be played. See: tabletalk test \(file.path)\n")
        return 70
      }
      let frames = DemoFrames.frames(
        result, style: presentation.style, isTyped: options.isTyped, seed: seed)
      if try show(frames, output, &pace) == .leave { return 0 }
    }
    return 0
  }

  private func show(
    _ frames: [DemoFrame], _ output: Output, _ pace: inout some DemoPace
  ) throws(OutputFailure) -> DemoWish {
    var isSkipping = false
    for frame in frames {
      if frame.beginsTurn { isSkipping = false }
      if !isSkipping {
        switch pace.wait(milliseconds: Int(Double(frame.milliseconds) / options.speed)) {
        case .onward: break
        case .skip: isSkipping = true
        case .leave:
          try output.write("\n")
          try output.flush()
          return .leave
        }
      }
      try output.write(frame.text)
      try output.flush()
    }
    return .onward
  }
}
