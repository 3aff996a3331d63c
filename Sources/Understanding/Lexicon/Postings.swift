/// Which names contain a word: how a part of a name ("tomato salsa", "pinto") is recognised.
struct Postings: Sendable {
  /// A thing or an option, and whether the word tells it from others of its kind.
  struct Entry: Sendable {
    var target: Int32
    var isOption: Bool
    /// The word stands before a last word that siblings share ("black" in "black beans" where
    /// there are pinto beans), so that it may stand alone for the whole.
    var distinguishes: Bool
  }

  private var starts: [Int32] = [0]
  private var entries: [Entry] = []

  init() {}

  /// Lists per key, in the menu's order and without repetition.
  init(_ occurrences: [Occurrence], heads: SharedHeads, keyCount: Int) {
    var bounds = [Int32](repeating: 0, count: keyCount + 1)
    for each in occurrences { bounds[Int(each.key) + 1] += 1 }
    for key in 0..<keyCount { bounds[key + 1] += bounds[key] }
    var lists = [Entry](
      repeating: Entry(target: -1, isOption: false, distinguishes: false),
      count: occurrences.count)
    var ends = bounds
    for each in occurrences {
      let key = Int(each.key)
      let distinguishes = each.head >= 0 && heads.isShared(each.head)
      let last = Int(ends[key]) - 1
      if last >= Int(bounds[key]), lists[last].target == each.target,
        lists[last].isOption == each.isOption
      {
        if distinguishes { lists[last].distinguishes = true }
        continue
      }
      lists[Int(ends[key])] = Entry(
        target: each.target, isOption: each.isOption, distinguishes: distinguishes)
      ends[key] += 1
    }
    starts.reserveCapacity(keyCount + 1)
    entries.reserveCapacity(occurrences.count)
    for key in 0..<keyCount {
      entries.append(contentsOf: lists[Int(bounds[key])..<Int(ends[key])])
      starts.append(Int32(entries.count))
    }
  }

  subscript(key: Int32) -> ArraySlice<Entry> {
    guard key >= 0, Int(key) + 1 < starts.count else { return [] }
    return entries[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
  }

  func isEmpty(_ key: Int32) -> Bool {
    guard key >= 0, Int(key) + 1 < starts.count else { return true }
    return starts[Int(key)] == starts[Int(key) + 1]
  }
}

/// A word in a name.
struct Occurrence {
  var key: Int32
  var target: Int32
  var isOption: Bool
  /// The number `SharedHeads` gave to the name's last word; `-1` for that word itself.
  var head: Int32
}

/// Counts how many things of a category, or options of a group, share a last word.
struct SharedHeads {
  private var numbers: [UInt64: Int32] = [:]
  private var lastTargets: [Int32] = []
  private var counts: [Int32] = []

  mutating func note(_ head: Int32, of target: Int32, in scope: UInt64) -> Int32 {
    let place = scope << 32 | UInt64(UInt32(bitPattern: head))
    if let number = numbers[place] {
      if lastTargets[Int(number)] != target {
        lastTargets[Int(number)] = target
        counts[Int(number)] += 1
      }
      return number
    }
    let number = Int32(counts.count)
    numbers[place] = number
    lastTargets.append(target)
    counts.append(1)
    return number
  }

  func isShared(_ number: Int32) -> Bool { counts[Int(number)] > 1 }
}
