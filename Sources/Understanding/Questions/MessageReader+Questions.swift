import Ordering

// Questions within messages: from the question word to the end of its clause.
extension MessageReader {
  mutating func readQuestion(at start: Int) -> Int? {
    if let next = readBrowse(at: start) ?? readRecommendation(at: start) ?? readMood(at: start) {
      return next
    }
    guard asks(start) else { return nil }
    let end = endOfQuestion(start)
    if let next = readMenuQuestion(start, end) { return next }
    explain(start..<end)
    noteMentioned(start..<end)
    acts.append(
      Act(
        command: .ask(words(atoms[start].start, atoms[end - 1].end)), lower: atoms[start].start,
        upper: atoms[end - 1].end, rule: "ask", clause: clause.number))
    return end
  }

  private mutating func noteMentioned(_ range: Range<Int>) {
    for index in range where atoms[index].kind.contains(.thing) && headAhead[index] == Int32(index)
    {
      mentioned = things(of: index)
    }
  }

  private func asks(_ index: Int) -> Bool {
    switch function(index) {
    case .wh, .howMuch: return true
    case .relative: return isWord(index, "which")
    case .auxiliary: return asksWithAuxiliary(index)
    case .modal: return asksWithModal(index)
    case .know: return seeksKnowledge(index)
    case .subject, .see:
      let verb = mainVerb(from: index)
      switch function(verb) {
      case .know: return seeksKnowledge(verb)
      case .see: return isWord(verb, "tell") || isWord(verb, "explain") || isWord(verb, "describe")
      default: return false
      }
    default: return false
    }
  }

  /// "do you know if", "I'd like to know what"; not "I know this is weird".
  private func seeksKnowledge(_ index: Int) -> Bool {
    if atoms[index].length > 1 || isWord(index, "wondering") || isWord(index, "curious") {
      return true
    }
    switch function(significant(index + 1)) {
    case .wh, .conjunction, .relative, .howMuch: return true
    default: return false
    }
  }

  private func asksWithAuxiliary(_ index: Int) -> Bool {
    if isWord(index, "have") || isWord(index, "be") || isWord(index, "had") { return false }
    let next = significant(index + 1)
    guard next < atoms.count, gap(next) <= .comma else { return false }
    switch function(next) {
    case .subject, .you, .the, .this, .it, .them, .my, .any, .a, .anything, .menuNoun: return true
    case .filler: return false
    default:
      return atoms[next].isMenu || isWord(index, "is") || isWord(index, "are")
        || isWord(index, "does")
        || isWord(index, "do")
    }
  }

  /// "can I pay by card" asks; "can I get a coffee" orders.
  private func asksWithModal(_ index: Int) -> Bool {
    let subject = significant(index + 1)
    guard
      function(subject) == .subject || function(subject) == .you || function(subject) == .it
        || function(subject) == .this || function(subject) == .the
    else { return false }
    if function(subject) == .the { return true }
    var verb = significant(subject + 1)
    while function(verb) == .want || function(verb) == .to || function(verb) == .filler {
      verb += 1
    }
    guard verb < atoms.count else { return false }
    if atoms[verb].isMenu { return false }
    switch function(verb) {
    case .get, .add, .remove, .change, .swap, .make, .takeOff, .cancel, .undo, .review,
      .repeatMessage,
      .repeatOrder, .checkout, .human, .help, .without, .light, .lightList, .addressIs, .and,
      .restart, .with, .nameIs, .repeatItem, .a, .the, .some, .it, .deliverVerb, .extra, .double,
      .any,
      .another, .delivery, .pickup, .dineIn, .codeIs, .of, .on, .to, .forWord:
      return false
    case .see:
      return isWord(verb, "tell") || isWord(verb, "explain") || isWord(verb, "describe")
    case .auxiliary: return !(isWord(verb, "do") || isWord(verb, "have"))
    case .none: return !atoms[verb].isNumber
    default: return true
    }
  }

  /// A question ends with its sentence, or where a request begins.
  func endOfQuestion(_ start: Int) -> Int {
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

  private func requests(_ index: Int) -> Bool {
    let next = significant(index)
    switch function(next) {
    case .subject: return function(next + 1) != .auxiliary
    case .modal: return function(significant(next + 1)) == .subject || function(next + 1) == .you
    case .add, .remove, .change, .get, .want, .make, .wh, .checkout, .thank, .bye, .cancel:
      return true
    case .auxiliary:
      let subject = function(significant(next + 1))
      return subject == .you || subject == .the || subject == .it
    default: return atoms.indices.contains(next) && atoms[next].isNumber && headAhead[next + 1] >= 0
    }
  }

  /// The customer's own words.
  func words(_ lower: Int32, _ upper: Int32) -> String {
    let span = span(lower, upper)
    return String(decoding: text[span.lower..<span.upper], as: UTF8.self)
  }
}
