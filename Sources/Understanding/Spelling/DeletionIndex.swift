/// Finds the lexicon's words near a misspelled one: a table of words with letters left out.
///
/// Two words within a distance of two agree once up to two letters are left out of each; only their
/// first seven letters are kept in the table (the SymSpell method, by Wolf Garbe).
struct DeletionIndex: Sendable {
  /// Sorted by hash.
  private var hashes: [UInt32] = []
  private var words: [Int32] = []

  private static let prefix = 7

  init() {}

  init(lexicon: Lexicon) {
    var pairs: [UInt64] = []
    for word in 0..<Int32(lexicon.words.count) {
      let letters = lexicon.words.spelling(of: word)
      guard letters.count >= 4, !lexicon.postings.isEmpty(lexicon.keys[Int(word)]) else {
        continue
      }
      Self.forEachDeletion(of: letters, distance: Self.reach(letters.count)) { hash in
        pairs.append(UInt64(hash) << 32 | UInt64(word))
      }
    }
    pairs.sort()
    hashes.reserveCapacity(pairs.count)
    words.reserveCapacity(pairs.count)
    for pair in pairs {
      hashes.append(UInt32(truncatingIfNeeded: pair >> 32))
      words.append(Int32(truncatingIfNeeded: pair))
    }
  }

  /// How far a word of this length may be from what was meant.
  static func reach(_ length: Int) -> Int { length >= 7 ? 2 : 1 }

  /// The nearest word of the menu, or `-1` where none or several are equally near.
  func correct(_ heard: ArraySlice<UInt8>, in lexicon: Lexicon) -> Int32 {
    guard heard.count >= 4, heard.count <= 24, !hashes.isEmpty else { return -1 }
    let reach = Self.reach(heard.count)
    var best: Int32 = -1
    var bestScore = Int.max
    var isTied = false
    Self.forEachDeletion(of: heard, distance: reach) { hash in
      var index = lowerBound(hash)
      while index < hashes.count, hashes[index] == hash {
        let word = words[index]
        index += 1
        if word == best { continue }
        let letters = lexicon.words.spelling(of: word)
        let limit = min(reach, Self.reach(letters.count))
        let distance = EditDistance.between(heard, letters, limit: limit)
        // Two letters off, the first must be right: a frappuccino is no cappuccino.
        guard distance <= limit, distance < 2 || heard.first == letters.first,
          Self.isSlip(heard, letters)
        else { continue }
        let score = distance * 4 + (heard.first == letters.first ? 0 : 3)
        if score < bestScore {
          (best, bestScore, isTied) = (word, score, false)
        } else if score == bestScore, lexicon.keys[Int(word)] != lexicon.keys[Int(best)] {
          isTied = true
        }
      }
    }
    return isTied ? -1 : best
  }

  /// In short words a letter may be missing, double or swapped, or a vowel wrong; a wrong consonant
  /// ("sofa", "soda") makes another word.
  private static func isSlip(_ heard: ArraySlice<UInt8>, _ meant: ArraySlice<UInt8>) -> Bool {
    guard heard.count == meant.count, heard.count <= 5 else { return true }
    var wrong: [(UInt8, UInt8)] = []
    for (left, right) in zip(heard, meant) where left != right { wrong.append((left, right)) }
    guard wrong.count == 1 else { return true }
    let vowels = Array("aeiouy".utf8)
    return vowels.contains(wrong[0].0) && vowels.contains(wrong[0].1) && heard.first == meant.first
  }

  private func lowerBound(_ hash: UInt32) -> Int {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func forEachDeletion(
    of letters: ArraySlice<UInt8>, distance: Int, _ body: (UInt32) -> Void
  ) {
    let start = letters.startIndex
    let count = min(letters.count, prefix)
    body(hash(letters, start, count, -1, -1))
    for first in 0..<count {
      body(hash(letters, start, count, first, -1))
      guard distance > 1 else { continue }
      for second in (first + 1)..<max(count, first + 1) {
        body(hash(letters, start, count, first, second))
      }
    }
  }

  private static func hash(
    _ letters: ArraySlice<UInt8>, _ start: Int, _ count: Int, _ first: Int, _ second: Int
  ) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for offset in 0..<count where offset != first && offset != second {
      hash = (hash ^ UInt32(letters[start + offset])) &* 16_777_619
    }
    return hash
  }
}
