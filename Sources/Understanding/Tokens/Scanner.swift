/// Cuts a message into tokens in one pass over its bytes.
///
/// Case, accents and width are folded, apostrophes vanish (`i'd` is `id`), hyphens and the border
/// between digits and letters divide without separating (`7-up`, `500ml`).
struct Scanner {
  private(set) var tokens: [Token] = []
  /// The folded letters of all tokens, one after the other.
  private(set) var folded: [UInt8] = []
  /// What stands after the last token.
  private(set) var lastGap = Gap.space

  private var gap = Gap.stop
  private var start = 0
  private var foldedStart = 0
  private var mode = Mode.none
  private var isCapital = false
  private var number = 0
  private var isDecimal = false
  private var isNegative = false

  private enum Mode { case none, word, number }

  /// Numbers beyond this are all the same: far too many.
  static let largest = 1_000_000_000

  init(_ text: [UInt8]) {
    tokens.reserveCapacity(text.count / 4 + 2)
    folded.reserveCapacity(text.count + 8)
    scan(text)
  }

  private mutating func scan(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        index = scanWide(text, at: index)
        continue
      }
      index = scanASCII(byte, in: text, at: index)
    }
    finish(at: text.count)
    lastGap = gap
  }

  private mutating func scanASCII(_ byte: UInt8, in text: [UInt8], at index: Int) -> Int {
    switch byte {
    case UInt8(ascii: "e") where mode == .number && isDigit(text, index + 1):
      return exponent(in: text, at: index)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      letter(byte, at: index)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      letter(byte | 0x20, at: index)
      if start == index { isCapital = true }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digit(byte, at: index)
    case UInt8(ascii: " "):
      separate(.space, at: index)
    case UInt8(ascii: "'"):
      if mode != .word || !isLetter(text, index + 1) { separate(.space, at: index) }
    case UInt8(ascii: "-"):
      hyphen(in: text, at: index)
    case UInt8(ascii: ","):
      if mode != .number || !isThousands(text, index) { separate(.comma, at: index) }
    case UInt8(ascii: "."):
      return dot(in: text, at: index)
    case UInt8(ascii: "!"), UInt8(ascii: ";"), 0x0A, 0x0D:
      separate(.stop, at: index)
    case UInt8(ascii: "?"):
      separate(.question, at: index)
    case UInt8(ascii: ":"):
      separate(mode == .number && isDigit(text, index + 1) ? .glued : .comma, at: index)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      separate(.comma, at: index)
    case UInt8(ascii: "/"):
      return slash(in: text, at: index)
    case UInt8(ascii: "%"):
      sign("percent", gap: mode == .none ? .space : .glued, at: index)
    case UInt8(ascii: "&"), UInt8(ascii: "+"):
      sign("and", gap: .space, at: index)
    case UInt8(ascii: "$"):
      sign("dollar", gap: .space, at: index)
    case UInt8(ascii: "#"):
      sign("number", gap: .space, at: index)
    case UInt8(ascii: "@"):
      sign("at", gap: .space, at: index)
    default:
      separate(.space, at: index)
    }
    return index + 1
  }

  /// A character of several bytes, or a stray byte.
  private mutating func scanWide(_ text: [UInt8], at index: Int) -> Int {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= text.count else {
      separate(.space, at: index)
      return index + 1
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
    switch Folding.fold(scalar) {
    case .letters(let first, let second):
      if first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9") {
        digit(first, at: index)
      } else {
        letter(first, at: index)
        if second != 0 { letter(second, at: index) }
      }
    case .foreign:
      for offset in 0..<length { letter(text[index + offset], at: index) }
    case .apostrophe:
      if mode != .word || !isLetter(text, index + length) { separate(.space, at: index) }
    case .hyphen: hyphen(in: text, at: index, length: length)
    case .space: separate(.space, at: index)
    case .comma: separate(.comma, at: index)
    case .stop: separate(.stop, at: index)
    case .question: separate(.question, at: index)
    case .half: sign("half", gap: .space, at: index, length: length)
    case .times: sign("x", gap: .space, at: index, length: length)
    case .nothing: break
    }
    return index + length
  }

  // MARK: Tokens

  private mutating func letter(_ byte: UInt8, at index: Int) {
    if mode == .number {
      finish(at: index)
      gap = .glued
    }
    if mode == .none {
      begin(.word, at: index)
    }
    folded.append(byte)
  }

  private mutating func digit(_ byte: UInt8, at index: Int) {
    if mode == .word {
      finish(at: index)
      gap = .glued
    }
    if mode == .none { begin(.number, at: index) }
    folded.append(byte)
    if !isDecimal { number = min(number * 10 + Int(byte - UInt8(ascii: "0")), Self.largest) }
  }

  private mutating func begin(_ mode: Mode, at index: Int) {
    self.mode = mode
    start = index
    foldedStart = folded.count
    number = 0
    isDecimal = false
    isCapital = false
  }

  private mutating func finish(at index: Int) {
    guard mode != .none else { return }
    var token = Token(
      lower: Int32(start), upper: Int32(index), foldedLower: Int32(foldedStart),
      foldedUpper: Int32(folded.count))
    token.gap = gap
    token.isCapital = isCapital
    if mode == .number {
      token.isNumber = true
      token.isDecimal = isDecimal
      token.number = isNegative ? -number : number
      isNegative = false
    }
    tokens.append(token)
    mode = .none
    gap = .glued
  }

  /// A sign that reads as a word: `&`, `%`, `½`.
  private mutating func sign(
    _ word: StaticString, gap before: Gap, at index: Int, length: Int = 1
  ) {
    finish(at: index)
    gap = tokens.isEmpty ? .stop : max(gap == .glued ? before : gap, before)
    begin(.word, at: index)
    word.withUTF8Buffer { folded.append(contentsOf: $0) }
    finish(at: index + length)
    gap = .space
  }

  private mutating func separate(_ kind: Gap, at index: Int) {
    finish(at: index)
    gap = max(gap, kind)
    isNegative = false
  }

  /// "1e9" is a number that somebody typed to see what happens.
  private mutating func exponent(in text: [UInt8], at index: Int) -> Int {
    var end = index + 1
    while isDigit(text, end) { end += 1 }
    number = Self.largest
    folded.append(contentsOf: text[index..<end])
    return end
  }

  // MARK: Signs with two readings

  private mutating func hyphen(in text: [UInt8], at index: Int, length: Int = 1) {
    if mode != .none, isLetter(text, index + length) || isDigit(text, index + length) {
      finish(at: index)
    } else if mode == .none, isDigit(text, index + length), gap > .glued {
      isNegative = true
    } else {
      separate(.comma, at: index)
    }
  }

  /// A decimal point, the dot of a short form ("dr."), or the end of a sentence.
  private mutating func dot(in text: [UInt8], at index: Int) -> Int {
    if mode == .number, !isDecimal, isDigit(text, index + 1) {
      isDecimal = true
      folded.append(UInt8(ascii: "."))
      return index + 1
    }
    if index + 1 < text.count, text[index + 1] == UInt8(ascii: ".") {
      separate(.comma, at: index)
      var end = index
      while end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
      return end
    }
    let isShort = mode == .word && folded.count - foldedStart <= 2 && isTitle
    separate(isShort ? .space : .stop, at: index)
    return index + 1
  }

  private var isTitle: Bool {
    guard folded.count - foldedStart == 2 else { return false }
    let pair = (folded[foldedStart], folded[foldedStart + 1])
    return pair == (UInt8(ascii: "d"), UInt8(ascii: "r"))
      || pair == (UInt8(ascii: "s"), UInt8(ascii: "t"))
      || pair == (UInt8(ascii: "m"), UInt8(ascii: "r"))
  }

  /// `w/` and `w/o`, a half written `1/2`, or just a divider.
  private mutating func slash(in text: [UInt8], at index: Int) -> Int {
    let isW =
      mode == .word && folded.count - foldedStart == 1 && folded[foldedStart] == UInt8(ascii: "w")
    if isW {
      let isWithout =
        index + 1 < text.count && text[index + 1] | 0x20 == UInt8(ascii: "o")
        && !isLetter(text, index + 2)
      folded.removeLast()
      let word: StaticString = isWithout ? "without" : "with"
      word.withUTF8Buffer { folded.append(contentsOf: $0) }
      finish(at: index + (isWithout ? 2 : 1))
      gap = .space
      return index + (isWithout ? 2 : 1)
    }
    if mode == .number, number == 1, isDigit(text, index + 1), text[index + 1] == UInt8(ascii: "2"),
      !isDigit(text, index + 2)
    {
      folded.removeLast(folded.count - foldedStart)
      let lower = start
      mode = .none
      sign("half", gap: .space, at: lower, length: index + 2 - lower)
      return index + 2
    }
    separate(.comma, at: index)
    return index + 1
  }

  /// A comma before three more digits and then none belongs to the number.
  private func isThousands(_ text: [UInt8], _ index: Int) -> Bool {
    !isDecimal && index - start <= 3 && isDigit(text, index + 1) && isDigit(text, index + 2)
      && isDigit(text, index + 3) && !isDigit(text, index + 4)
  }

  private func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && text[index] >= UInt8(ascii: "0") && text[index] <= UInt8(ascii: "9")
  }

  private func isLetter(_ text: [UInt8], _ index: Int) -> Bool {
    guard index < text.count else { return false }
    let byte = text[index] | 0x20
    return text[index] >= 0x80 || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }
}
