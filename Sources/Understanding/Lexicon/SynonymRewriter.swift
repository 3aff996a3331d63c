/// Writes a name in the other ways people say it: "non fat milk" is also "skim milk".
struct SynonymRewriter {
  private var groups: [[[Int32]]] = []
  /// First word of a form to the forms that begin with it.
  private var forms: [Int32: [(group: Int, form: Int)]] = [:]

  mutating func add(_ group: [[Int32]]) {
    for (index, form) in group.enumerated() {
      guard let first = form.first else { continue }
      forms[first, default: []].append((groups.count, index))
    }
    groups.append(group)
  }

  /// The phrase with one form replaced by each of its synonyms.
  func variants(of phrase: [Int32]) -> [[Int32]] {
    var variants: [[Int32]] = []
    for start in phrase.indices {
      guard let candidates = forms[phrase[start]] else { continue }
      for (group, index) in candidates {
        let form = groups[group][index]
        guard phrase[start...].starts(with: form) else { continue }
        for (other, synonym) in groups[group].enumerated() where other != index {
          let variant = phrase[..<start] + synonym + phrase[(start + form.count)...]
          if Array(variant) != phrase { variants.append(Array(variant)) }
        }
      }
    }
    return variants
  }
}
