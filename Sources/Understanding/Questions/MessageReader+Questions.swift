import Ordering

// Questions within messages: from the question word to the end of its clause.
extension MessageReader {
  mutating func readQuestion(at start: Int) -> Int? {
    guard asks(start) else { return nil }
    let end = endOfQuestion(start)
    explain(start..<end)
    acts.append(
      Act(
        command: .ask(words(atoms[start].start, atoms[end - 1].end)), lower: atoms[start].start,
        upper: atoms[end - 1].end, rule: "ask"))
    return end
  }

  private func asks(_ index: Int) -> Bool {
    switch function(index) {
    case .wh: return true
    case .auxiliary:
      let next = significant(index + 1)
      switch function(next) {
      case .subject, .you, .the, .this, .it, .them, .my, .any, .a: return true
      default: return next < atoms.count && atoms[next].isMenu && index == 0
      }
    case .modal:
      return false
    default: return false
    }
  }

  /// A question ends with its sentence, or where a request begins.
  private func endOfQuestion(_ start: Int) -> Int {
    var index = start + 1
    while index < atoms.count {
      if gap(index) >= .stop { return index }
      if function(index) == .and || gap(index) == .comma {
        let next = function(index) == .and ? index + 1 : index
        if requests(next) { return index }
      }
      index += 1
    }
    return index
  }

  func requests(_ index: Int) -> Bool {
    let next = significant(index)
    switch function(next) {
    case .subject: return function(next + 1) != .auxiliary
    case .modal: return function(significant(next + 1)) == .subject || function(next + 1) == .you
    case .add, .remove, .change, .get, .want, .make: return true
    default: return false
    }
  }

  /// The customer's own words.
  func words(_ lower: Int32, _ upper: Int32) -> String {
    let span = span(lower, upper)
    return String(decoding: text[span.lower..<span.upper], as: UTF8.self)
  }
}
