/// The family of a word: a key that its forms share, such as *cancel* for "cancellations".
///
/// It strips what English adds to words, a little more than the Porter stemmer of the index does,
/// and brings common irregular forms home. A key is no word; it is only ever compared with others.
enum WordFamily {
  static func key(_ word: String) -> String {
    let word = irregular[word] ?? word
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0 > 0x39 && $0 < 0x80 }) else { return word }
    var bytes = Array(word.utf8)
    // "Uncollected" is about collecting.
    if bytes.count >= 8, word.hasPrefix("un") { bytes.removeFirst(2) }
    singular(&bytes)
    stripSuffix(&bytes)
    normalizeEnd(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func singular(_ word: inout [UInt8]) {
    if word.hasSuffix("ies"), word.count > 4 {
      word.replaceEnd(3, with: "y")
    } else if word.hasSuffix("sses") || word.hasSuffix("ches") || word.hasSuffix("shes")
      || word.hasSuffix("xes")
    {
      word.replaceEnd(2, with: "")
    } else if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    {
      word.removeLast()
    }
  }

  /// Suffixes, the longest first, with how much has to be left for each to be one.
  private static let suffixes: [(suffix: String, remainder: Int)] = [
    ("ibility", 4), ("ability", 4), ("ation", 4), ("ment", 3), ("ness", 3), ("able", 4),
    ("ible", 4), ("ance", 4), ("ied", 2), ("ing", 3), ("ful", 4), ("ity", 5), ("ery", 5),
    ("ion", 5),
    ("ed", 3), ("ly", 4), ("ty", 5), ("al", 5),
  ]

  private static func stripSuffix(_ word: inout [UInt8]) {
    let found = suffixes.first { suffix, remainder in
      word.hasSuffix(suffix) && word.count - suffix.utf8.count >= remainder
    }
    if let (suffix, _) = found {
      word.replaceEnd(suffix.utf8.count, with: suffix == "ied" ? "y" : "")
      // "baking" comes from "bake", "parking" does not come from "parke".
      if suffix == "ing" || suffix == "ed", word.count == 3, isShortSyllable(word) {
        word.append(UInt8(ascii: "e"))
      }
    }
    // Last, since it may stand before another: "delivered".
    if word.hasSuffix("er"), word.count >= 7 { word.removeLast(2) }
  }

  /// One spelling for what stays of a word: no final e or i, no doubled consonant.
  private static func normalizeEnd(_ word: inout [UInt8]) {
    guard let last = word.last, word.count > 3 else { return }
    if last == UInt8(ascii: "y"), !isVowel(word[word.count - 2]) {
      word[word.count - 1] = UInt8(ascii: "i")
      if word.count > 5 { word.removeLast() }
    } else if last == UInt8(ascii: "e"), word.count > 4 {
      word.removeLast()
    } else if last == word[word.count - 2], !isVowel(last), last != UInt8(ascii: "s") {
      word.removeLast()
    }
  }

  /// Consonant, vowel, consonant, where the last one is not w, x or y.
  private static func isShortSyllable(_ word: [UInt8]) -> Bool {
    !isVowel(word[0]) && isVowel(word[1]) && !isVowel(word[2])
      && !"wxy".utf8.contains(word[2])
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  private static let irregular = [
    "children": "child", "people": "person", "men": "man", "women": "woman", "feet": "foot",
    "halves": "half", "loaves": "loaf", "knives": "knife", "leaves": "leaf", "paid": "pay",
    "sold": "sell", "bought": "buy", "brought": "bring", "kept": "keep", "made": "make",
    "lost": "lose", "took": "take", "taken": "take", "ate": "eat", "eaten": "eat", "came": "come",
    "gave": "give", "given": "give", "broke": "break", "broken": "break", "wrote": "write",
    "written": "write", "writing": "write", "chose": "choose", "chosen": "choose",
    "found": "find", "used": "use", "using": "use", "forgot": "forget", "forgotten": "forget",
    "got": "get", "gotten": "get", "sent": "send", "spent": "spend",
    "stuck": "stick", "grew": "grow", "grown": "grow", "drank": "drink", "ran": "run",
    "began": "begin", "begun": "begin", "closing": "close", "closest": "near",
  ]
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  fileprivate mutating func replaceEnd(_ length: Int, with end: String) {
    removeLast(length)
    append(contentsOf: end.utf8)
  }
}
