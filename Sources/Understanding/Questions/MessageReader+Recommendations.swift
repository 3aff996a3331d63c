import Ordering

// Wishes without a name: "what's good here", "something spicy", "I'm stressed", "surprise me".
extension MessageReader {
  mutating func readRecommendation(at start: Int) -> Int? {
    let index = mainVerb(from: start)
    guard index < atoms.count, !atoms[index].isMenu else { return nil }
    switch function(index) {
    case .recommend, .surprise: break
    case .something:
      guard !hasThing(index) else { return nil }
    case .wh, .auxiliary, .get, .see:
      guard let found = recommendWord(after: index) else { return nil }
      guard function(index) != .get || found == significant(index + 1) else { return nil }
    default: return nil
    }
    let end = endOfQuestion(index)
    recommend(start..<end, "recommend")
    return end
  }

  /// "do you have any recommendations", "what is your most popular pizza".
  private func recommendWord(after index: Int) -> Int? {
    var next = index + 1
    let limit = limit(from: next)
    while next < limit, gap(next) <= .comma {
      if function(next) == .recommend { return next }
      next += 1
    }
    return nil
  }

  private func hasThing(_ index: Int) -> Bool {
    var next = index + 1
    let limit = limit(from: next)
    while next < limit, gap(next) <= .space {
      if atoms[next].kind.contains(.thing) { return true }
      next += 1
    }
    return false
  }

  private mutating func recommend(_ range: Range<Int>, _ rule: String) {
    var mood: String?
    for token in Int(atoms[range.lowerBound].start)..<Int(atoms[range.upperBound - 1].end)
    where mood == nil {
      mood = engine.facets.mood(utterance.tokens, at: token)?.mood
    }
    explain(range)
    act(.recommend(Wish(mood: mood, filter: filter(of: range))), range, rule)
  }

  /// "I'm stressed", "feeling adventurous today", "it's been a long day".
  mutating func readMood(at start: Int) -> Int? {
    guard !engine.facets.moods.isEmpty else { return nil }
    var isSelf = false
    var index = start
    let limit = limit(from: index)
    while index < limit, index == start || gap(index) <= .comma {
      if let found = engine.facets.mood(utterance.tokens, at: Int(atoms[index].start)) {
        guard isSelf || fills(start, found.end) else { return nil }
        var end = index
        while end < atoms.count, Int(atoms[end].start) < found.end { end += 1 }
        guard !hasMenuWord(end) else { return nil }
        explain(start..<end)
        act(.recommend(Wish(mood: found.mood)), start..<end, "recommend.mood")
        return end
      }
      guard !atoms[index].isThing else { return nil }
      switch function(index) {
      case .subject, .auxiliary, .it: isSelf = true
      case .want where isWord(index, "feel") || isWord(index, "feeling") || isWord(index, "in"):
        isSelf = true
      case .filler, .a, .this, .and, .my, .today, .light, .extra, .to, .adjective: break
      case .none where isWord(index, "feel") || isWord(index, "feeling") || isWord(index, "day"):
        isSelf = true
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Nothing but the mood is said.
  private func fills(_ start: Int, _ end: Int) -> Bool {
    Int(atoms[start].start) <= 1 && end >= utterance.tokens.count - 2
  }

  private func hasMenuWord(_ index: Int) -> Bool {
    var index = index
    let limit = limit(from: index)
    while index < limit, gap(index) <= .space {
      if atoms[index].isThing { return true }
      index += 1
    }
    return false
  }
}
