/// Gives every word a small number: an open-addressing hash table over one array of bytes.
///
/// A dictionary of strings would cost more per look-up than the rest of the reading.
struct WordTable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Word numbers, or `-1` where a slot is free; the count is a power of two.
  private var slots: [Int32]
  private var hashes: [UInt32] = []

  init(minimumCapacity: Int = 1024) {
    var capacity = 1024
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
  }

  var count: Int { ends.count }

  func range(of word: Int32) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[Int(word) - 1]))..<Int(ends[Int(word)])
  }

  func spelling(of word: Int32) -> ArraySlice<UInt8> { bytes[range(of: word)] }

  func text(of word: Int32) -> String { String(decoding: spelling(of: word), as: UTF8.self) }

  /// The word's number, or `-1`.
  func find(_ letters: [UInt8], _ range: Range<Int>, tail: UInt8 = 0) -> Int32 {
    let hash = Self.hash(letters, range, tail: tail)
    var slot = Int(hash) & (slots.count - 1)
    while true {
      let word = slots[slot]
      if word < 0 { return -1 }
      if hashes[Int(word)] == hash, matches(word, letters, range, tail: tail) { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  func find(_ text: String) -> Int32 {
    let letters = Array(text.utf8)
    return find(letters, 0..<letters.count)
  }

  mutating func insert(_ letters: [UInt8], _ range: Range<Int>, tail: UInt8 = 0) -> Int32 {
    let known = find(letters, range, tail: tail)
    if known >= 0 { return known }
    if (ends.count + 1) * 2 > slots.count { grow() }
    bytes.append(contentsOf: letters[range])
    if tail != 0 { bytes.append(tail) }
    let word = Int32(ends.count)
    ends.append(Int32(bytes.count))
    hashes.append(Self.hash(letters, range, tail: tail))
    place(word)
    return word
  }

  mutating func insert(_ text: String) -> Int32 {
    let letters = Array(text.utf8)
    return insert(letters, 0..<letters.count)
  }

  private func matches(_ word: Int32, _ letters: [UInt8], _ range: Range<Int>, tail: UInt8) -> Bool
  {
    let own = self.range(of: word)
    guard own.count == range.count + (tail == 0 ? 0 : 1) else { return false }
    var position = own.lowerBound
    for index in range {
      if bytes[position] != letters[index] { return false }
      position += 1
    }
    return tail == 0 || bytes[position] == tail
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for word in 0..<ends.count { place(Int32(word)) }
  }

  private mutating func place(_ word: Int32) {
    var slot = Int(hashes[Int(word)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = word
  }

  /// FNV-1a, mixed once more so that its low bits are good enough for a mask.
  private static func hash(_ letters: [UInt8], _ range: Range<Int>, tail: UInt8) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(letters[index])) &* 16_777_619 }
    if tail != 0 { hash = (hash ^ UInt32(tail)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
