import Dialogue
import Ordering

/// Every point that can be reached, breadth first, and every way between them.
struct Walk {
  private(set) var nodes: [Node] = []
  private(set) var ways: [Way] = []
  private var known: [Node.Outline: Int] = [:]

  struct Way {
    let from: Int
    let move: Move
    let to: Int
    let effects: [Effect]
    /// Where it led before points that look alike were taken for one.
    let node: Node
  }

  init(limit: Int) throws {
    let alphabet = try Move.alphabet()
    // What overtakes a call: enough to disturb it in every way.
    let overtaking = alphabet.filter {
      ["yes", "no", "cancel", "help", "human", "add 1 cola", "redo", "checkout"]
        .contains($0.description)
    }
    _ = visit(Node())
    var next = 0
    while next < nodes.count, nodes.count < limit {
      let node = nodes[next]
      let moves = node.open.first.map { Move.ends(of: $0.operation) + overtaking } ?? alphabet
      for move in moves where node.isSmall || move.isEnding {
        guard let (after, effects) = node.after(move) else { continue }
        let to = visit(after)
        ways.append(Way(from: next, move: move, to: to, effects: effects, node: after))
      }
      next += 1
    }
  }

  private mutating func visit(_ node: Node) -> Int {
    let outline = node.outline
    if let index = known[outline] { return index }
    known[outline] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }

  /// The points from which one of the goals can be reached by a customer whom nothing fails.
  func reaching(_ isGoal: (Node) -> Bool) -> Set<Int> {
    var sources: [[Int]] = Array(repeating: [], count: nodes.count)
    for way in ways where way.move.isCooperative { sources[way.to].append(way.from) }
    var queue = nodes.indices.filter { isGoal(nodes[$0]) }
    var reached = Set(queue)
    while let index = queue.popLast() {
      for source in sources[index] where reached.insert(source).inserted { queue.append(source) }
    }
    return reached
  }

  /// What was heard on the shortest way to a point, for reports.
  func path(to index: Int) -> String {
    var path: [String] = []
    var index = index
    while index != 0, let way = ways.first(where: { $0.to == index && $0.from < index }) {
      path.append(way.move.description)
      index = way.from
    }
    return path.reversed().joined(separator: " · ")
  }
}

extension Move {
  /// Whether it makes a point smaller, so that it is tried where others would go on for ever.
  fileprivate var isEnding: Bool {
    switch self {
    case .hear(let said):
      ["remove @last", "cancel", "no", "choose @none", "help", "human"]
        .contains(said.text)
    case .redo, .refuse, .wait: false
    case .answer, .lose, .fail: true
    }
  }
}
