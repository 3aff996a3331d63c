import Ordering

// Clauses: where one may begin, and what kind of act it is.
extension MessageReader {
  func isClauseStart(_ index: Int) -> Bool {
    if index == 0 || gap(index) >= .stop { return true }
    switch function(index - 1) {
    case .and, .but, .or: return opensClause(index)
    default:
      return gap(index) == .comma ? opensClause(index) : opensAnywhere(index)
    }
  }

  /// A word that after "and" or a comma begins a new clause.
  private func opensClause(_ index: Int) -> Bool {
    if atoms[index].isMenu { return opensAnywhere(index) }
    switch function(index) {
    case .subject, .modal, .wh, .auxiliary, .add, .remove, .change, .swap, .make, .want, .get,
      .yes, .no, .checkout, .review, .cancel, .undo, .status, .help, .human, .greet, .thank, .bye,
      .see, .know, .you, .correction, .recommend, .howMuch:
      return true
    default: return false
    }
  }

  /// "… can you", "… i'd like": begins a clause even without a tie.
  private func opensAnywhere(_ index: Int) -> Bool {
    switch function(index) {
    case .subject: true
    case .modal: function(significant(index + 1)) == .subject || function(index + 1) == .you
    default: false
    }
  }

  mutating func beginClause(_ index: Int) {
    if !phrase.options.isEmpty || phrase.hasQuantity || phrase.determiner == .other {
      closePhrase(before: index)
    }
    phrase = NounPhrase()
    scope = Scope()
    clause = Clause()
    clause.start = index
  }

  /// Reads a whole clause that is no order; returns the index after it, or `nil`.
  mutating func readClause(at index: Int) -> Int? {
    let start = skipTies(index)
    guard start < atoms.count else { return nil }
    if let next = readQuestion(at: start) { return next }
    return nil
  }

  private func skipTies(_ index: Int) -> Int {
    var index = index
    while index < atoms.count, !atoms[index].isMenu {
      switch atoms[index].function {
      case .filler, .and, .but: index += 1
      default: return index
      }
    }
    return index
  }
}
