import Ordering

/// Reads one message from left to right, filling drafts of lines and noting all other acts.
///
/// It is a state machine over atoms. Its registers are the noun phrase being read, the draft that
/// options now belong to, and the reach of the last "no" or "extra".
struct MessageReader {
  let engine: Engine
  let context: Context
  let text: [UInt8]
  let utterance: Utterance
  let atoms: [Atom]
  let partials: [[Postings.Entry]]

  /// Per token: some rule accounts for it.
  var explained: [Bool]
  /// Per atom: the thing that the options from here on lead up to, or `-1`.
  var headAhead: [Int32] = []
  /// Per atom: the first one from there on that is neither a filler nor, in `afterTies`, a tie.
  var afterFillers: [Int32] = []
  var afterTies: [Int32] = []

  var drafts: [Draft] = []
  var acts: [Act] = []

  /// The draft that options belong to now, or `-1`.
  var current = -1
  var phrase = NounPhrase()
  /// Options said before anything they could belong to.
  var loose: [PendingOption] = []
  var scope = Scope()
  var clause = Clause()
  var nextHalf = Placement.left
  /// "half pepperoni": where the next option goes.
  var pendingPlacement: Placement?
  /// "three pumps of": how many of the next option.
  var pendingCount = 1
  /// What a question of this message was about: "is the muffin vegan and can I get two".
  var mentioned: [Thing] = []
  /// "instead of fries …": the line that the next thing takes the place of.
  var replaced: LineReference?
  /// Per clause: how many words nobody knows, and whether it asked for something.
  var clauses: [(unknowns: Int, wants: Bool)] = []
  /// A verb of ordering or changing was heard.
  var hasVerb = false
  /// The message began with an answer.
  var isAnswered = false

  init(_ message: String, engine: Engine, context: Context) {
    self.engine = engine
    self.context = context
    text = Array(message.utf8)
    utterance = Utterance(text, lexicon: engine.lexicon)
    let segmenter = Segmenter(utterance.tokens, lexicon: engine.lexicon)
    let names = PartialNames(
      segmenter.atoms, tokens: utterance.tokens, lexicon: engine.lexicon)
    atoms = names.atoms
    partials = names.meanings
    explained = [Bool](repeating: false, count: utterance.tokens.count)
    findHeads()
  }

  /// The same message, to be read afresh and for itself.
  init(_ other: MessageReader) {
    engine = other.engine
    context = Context(order: other.context.order, focus: other.context.focus)
    text = other.text
    utterance = other.utterance
    atoms = other.atoms
    partials = other.partials
    headAhead = other.headAhead
    afterFillers = other.afterFillers
    afterTies = other.afterTies
    explained = [Bool](repeating: false, count: other.explained.count)
  }

  var lexicon: Lexicon { _read { yield engine.lexicon } }
  var things: Things { _read { yield engine.lexicon.things } }

  /// What is known of the clause being read.
  struct Clause {
    var start = 0
    /// Drafts from this one on belong to the clause.
    var firstDraft = 0
    var verb = Verb.order
    /// "I'd like", "can I get" or a determiner has been heard.
    var wants = false
    /// An unknown thing is being asked for, or something is merely told.
    var isBlocked = false
    var unknowns = 0
    /// All of them, whatever came between.
    var allUnknowns = 0
    /// Clauses count from zero.
    var number = 0
    /// In a list of what goes into the current draft: "with …".
    var isInList = false
    /// What is said goes for every draft of the clause ("both with …").
    var spreads = false
    var targets: [Int] = []
    /// A line or draft is being changed: the next thing takes its place.
    var changes = false
    /// "I love …": no wish yet.
    var isFond = false
    /// "no wait": what comes corrects what was just said.
    var corrects = false
  }

  enum Verb { case order, add, remove, change, make }

  /// A command other than the adding of a draft, and where it was said.
  struct Act {
    var command: Command
    var lower: Int32
    var upper: Int32
    var rule: String
    var clause: Int
  }

  /// Reads the message: as an answer where one is waited for, else for itself.
  mutating func read() {
    read(from: readAnswer())
  }

  /// Reads from an atom on, whatever is waited for.
  mutating func read(from start: Int) {
    var index = start
    isAnswered = start > 0
    while index < atoms.count {
      if isClauseStart(index) {
        beginClause(index)
        if let next = readClause(at: index) {
          index = next
          continue
        }
      }
      index = readAtom(index)
    }
    closePhrase(before: atoms.count)
    clauses.append((clause.allUnknowns, clause.wants))
    finishDrafts()
  }

  /// How many drafts, or atoms ahead, are looked at for one word, so that the whole stays linear.
  static let reach = 40

  var recent: Range<Int> { max(0, drafts.count - Self.reach)..<drafts.count }

  func limit(from index: Int) -> Int { min(atoms.count, index + Self.reach) }

  // MARK: Small questions

  func function(_ index: Int) -> Function {
    index >= 0 && index < atoms.count ? atoms[index].function : .none
  }

  func gap(_ index: Int) -> Gap {
    index < atoms.count ? atoms[index].gap : max(utterance.lastGap, .stop)
  }

  /// The next atom from `index` on that is not a mere filler.
  func significant(_ index: Int) -> Int {
    index < atoms.count ? Int(afterFillers[index]) : index
  }

  mutating func explain(_ index: Int) {
    for token in atoms[index].start..<atoms[index].end { explained[Int(token)] = true }
  }

  mutating func explain(_ range: Range<Int>) {
    for index in range where index < atoms.count { explain(index) }
  }
}
