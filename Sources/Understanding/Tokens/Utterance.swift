import Ordering

/// A message in tokens: words identified, neighbouring number words made one number, misspelled and
/// joined words mended.
struct Utterance {
  private(set) var tokens: [Token]
  private(set) var corrections: [Correction] = []
  let lastGap: Gap
  private var folded: [UInt8]

  init(_ text: [UInt8], lexicon: Lexicon) {
    let scanner = Scanner(text)
    tokens = scanner.tokens
    folded = scanner.folded
    lastGap = scanner.lastGap
    var needsMending = false
    var hasNumbers = false
    for index in tokens.indices {
      identify(index, lexicon)
      if tokens[index].isNumber || tokens[index].isOrdinal { hasNumbers = true }
      if tokens[index].key < 0, !tokens[index].isNumber { needsMending = true }
    }
    if needsMending { mend(lexicon, text) }
    if hasNumbers { composeNumbers(lexicon) }
  }

  /// A token's folded letters.
  func letters(of token: Token) -> String {
    String(decoding: folded[Int(token.foldedLower)..<Int(token.foldedUpper)], as: UTF8.self)
  }

  private mutating func identify(_ index: Int, _ lexicon: Lexicon) {
    let range = Int(tokens[index].foldedLower)..<Int(tokens[index].foldedUpper)
    let (word, key) = lexicon.identify(folded, range)
    tokens[index].word = word
    tokens[index].key = key
    guard word >= 0, !tokens[index].isNumber else { return }
    let value = lexicon.numbers[Int(word)]
    guard value >= 0 else { return }
    if value >= 1000, value < 1_000_000, value != 1000 {
      tokens[index].isOrdinal = true
      tokens[index].number = Int(value) - 1000
    } else {
      tokens[index].isNumber = true
      tokens[index].number = Int(value)
    }
  }

  // MARK: Words nobody knows

  private mutating func mend(_ lexicon: Lexicon, _ text: [UInt8]) {
    var index = 0
    while index < tokens.count {
      defer { index += 1 }
      guard tokens[index].key < 0, !tokens[index].isNumber else { continue }
      if join(index, lexicon) || split(index, lexicon) { continue }
      correct(index, lexicon, text)
    }
  }

  /// "pepper jack" where the menu has "pepperjack".
  private mutating func join(_ index: Int, _ lexicon: Lexicon) -> Bool {
    for first in [index - 1, index] where first >= 0 && first + 1 < tokens.count {
      let (left, right) = (tokens[first], tokens[first + 1])
      guard right.gap <= .space, !left.isNumber, !right.isNumber,
        left.foldedUpper == right.foldedLower
      else { continue }
      let range = Int(left.foldedLower)..<Int(right.foldedUpper)
      let (word, key) = lexicon.identify(folded, range)
      guard key >= 0, !lexicon.postings.isEmpty(key) else { continue }
      tokens[first].upper = right.upper
      tokens[first].foldedUpper = right.foldedUpper
      tokens[first].word = word
      tokens[first].key = key
      tokens.remove(at: first + 1)
      return true
    }
    return false
  }

  /// "oatmilk" where the menu has "oat milk".
  private mutating func split(_ index: Int, _ lexicon: Lexicon) -> Bool {
    let token = tokens[index]
    let range = Int(token.foldedLower)..<Int(token.foldedUpper)
    guard range.count >= 5, range.count <= 32 else { return false }
    for middle in (range.lowerBound + 2)..<(range.upperBound - 1) {
      let left = lexicon.identify(folded, range.lowerBound..<middle)
      guard left.key >= 0 else { continue }
      let right = lexicon.identify(folded, middle..<range.upperBound)
      guard right.key >= 0 else { continue }
      let node = lexicon.trie.child(of: Trie.root, by: left.key)
      guard node >= 0, lexicon.trie.child(of: node, by: right.key) >= 0,
        !lexicon.postings.isEmpty(left.key), !lexicon.postings.isEmpty(right.key)
      else { continue }
      var second = token
      let cut = token.lower + Int32(middle - range.lowerBound)
      tokens[index].upper = cut
      tokens[index].foldedUpper = Int32(middle)
      (tokens[index].word, tokens[index].key) = left
      second.lower = cut
      second.foldedLower = Int32(middle)
      second.gap = .glued
      (second.word, second.key) = right
      tokens.insert(second, at: index + 1)
      return true
    }
    return false
  }

  private mutating func correct(_ index: Int, _ lexicon: Lexicon, _ text: [UInt8]) {
    let token = tokens[index]
    let heard = folded[Int(token.foldedLower)..<Int(token.foldedUpper)]
    let word = lexicon.spelling.correct(heard, in: lexicon)
    guard word >= 0 else { return }
    tokens[index].word = word
    tokens[index].key = lexicon.keys[Int(word)]
    corrections.append(
      Correction(
        heard: String(decoding: text[Int(token.lower)..<Int(token.upper)], as: UTF8.self),
        taken: lexicon.words.text(of: word)))
  }

  // MARK: Numbers

  /// "twenty five" is 25, "two hundred" 200, "2 dozen" 24, "1e9" far too many.
  private mutating func composeNumbers(_ lexicon: Lexicon) {
    var kept = 0
    var index = 0
    while index < tokens.count {
      var token = tokens[index]
      index += 1
      if token.isNumber, !token.isDecimal {
        let start = index
        while index < tokens.count, let sum = compose(token, tokens[index], next: index) {
          token.number = sum
          token.upper = tokens[index].upper
          index += 1
        }
        if index > start {
          token.word = lexicon.words.find(String(token.number))
          token.key = token.word < 0 ? -1 : lexicon.keys[Int(token.word)]
        }
      }
      tokens[kept] = token
      kept += 1
    }
    tokens.removeLast(tokens.count - kept)
  }

  private func compose(_ left: Token, _ right: Token, next: Int) -> Int? {
    guard right.isNumber, !right.isDecimal, right.gap <= .space, right.word >= 0 || left.word >= 0
    else { return nil }
    let rightIsDigits = folded[Int(right.foldedLower)] <= UInt8(ascii: "9")
    let leftIsDigits = folded[Int(left.foldedLower)] <= UInt8(ascii: "9")
    if rightIsDigits { return nil }
    let (first, second) = (left.number, right.number)
    if NumberWords.isMultiplier(second), second != 12 || first < 100 {
      return min(Scanner.largest, first * second)
    }
    if leftIsDigits { return nil }
    if first >= 20, first < 100, first % 10 == 0, second >= 1, second <= 9 { return first + second }
    if first >= 100, first % 100 == 0, second < 100 { return first + second }
    return nil
  }
}
