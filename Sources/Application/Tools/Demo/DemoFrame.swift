import Ordering
import Terminal
import Transcripts

/// Something that appears in a demonstration, and how long the screen stands still before it.
struct DemoFrame: Hashable {
  var text: String
  var milliseconds: Int
  /// Whether a new turn begins with it: what is skipped ends before it.
  var beginsTurn = false
}

/// Turns what was played into frames, as if somebody typed.
struct DemoFrames {
  private let style: Style
  private let isTyped: Bool
  private var random: SplitMix64
  private var frames: [DemoFrame] = []

  /// Between two keys, on average and at most more or less.
  static let keyMilliseconds = 42
  static let jitter = 18
  /// Before somebody begins to type, and before the bot answers.
  private static let thinking = 700
  private static let answering = 350
  /// For reading a character of what the bot said.
  private static let reading = 14
  private static let longestReading = 2_600

  static func frames(_ result: TestResult, style: Style, isTyped: Bool, seed: UInt64)
    -> [DemoFrame]
  {
    var frames = DemoFrames(style: style, isTyped: isTyped, seed: seed)
    for played in result.sections { frames.add(played) }
    return frames.frames
  }

  private init(style: Style, isTyped: Bool, seed: UInt64) {
    self.style = style
    // A screen reader would spell every key.
    self.isTyped = isTyped && !style.isAccessible
    random = SplitMix64(seed: seed)
  }

  private mutating func add(_ played: PlayedSection) {
    var begins = true
    func caption(_ text: String) -> DemoFrame {
      defer { begins = false }
      return DemoFrame(
        text: style.paint(style.characters.spelling("# " + text), .dim) + "\n",
        milliseconds: Self.thinking, beginsTurn: begins)
    }
    for title in played.section.titles { frames.append(caption(title.text)) }
    switch played.section.cause {
    // What a directive does to the world is for the comments above it to tell.
    case .greeting, .directive: break
    case .message(let message): type(message.cleaned, beginsTurn: begins)
    }
    for line in played.outcome.output {
      frames.append(DemoFrame(text: line + "\n", milliseconds: 0))
    }
    for reply in played.outcome.replies { say(reply) }
  }

  private mutating func type(_ message: String, beginsTurn: Bool) {
    frames.append(
      DemoFrame(
        text: style.paint("you> ", .customer), milliseconds: Self.thinking,
        beginsTurn: beginsTurn))
    if isTyped {
      for character in message {
        let spread = Int(random.next() % UInt64(2 * Self.jitter + 1)) - Self.jitter
        frames.append(
          DemoFrame(text: String(character), milliseconds: Self.keyMilliseconds + spread))
      }
    } else {
      frames.append(DemoFrame(text: message, milliseconds: 0))
    }
    frames.append(DemoFrame(text: "\n", milliseconds: Self.answering))
  }

  private mutating func say(_ reply: String) {
    let text = wrap(reply, columns: style.width.columns, hang: 5, first: 5)
    frames.append(
      DemoFrame(text: style.paint("bot> ", .bot) + text + "\n", milliseconds: Self.answering))
    frames.append(
      DemoFrame(text: "", milliseconds: min(Self.longestReading, reply.count * Self.reading)))
  }
}
