package import Ordering

/// One thing that can be known: a section of a venue's Markdown, or an entry of its menu.
package struct Document: Hashable, Sendable, Identifiable {
  /// Where it stands, such as `faq.md#opening-hours` or `menu.json#item/latte`; also its id.
  package var source: String
  package var kind: Kind
  package var title: String
  /// What may be quoted, in the venue's own words: paragraphs and list entries, one a line.
  package var text: String
  /// Other names for the title.
  package var names: [String]
  /// Further words to find it by, which are not quoted.
  package var terms: [String]
  package var facets: Facets

  package var id: String { source }

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case faq, policy, about, page, item, combo, category

    /// Whether it comes from the menu rather than from a text file.
    package var isMenu: Bool {
      switch self {
      case .item, .combo, .category: true
      case .faq, .policy, .about, .page: false
      }
    }
  }

  package init(
    source: String, kind: Kind, title: String, text: String, names: [String] = [],
    terms: [String] = [], facets: Facets = Facets()
  ) {
    self.source = source
    self.kind = kind
    self.title = title
    self.text = text
    self.names = names
    self.terms = terms
    self.facets = facets
  }

  /// A digest of everything in it, which tells whether it has to be indexed again.
  package var contentHash: String {
    var content = [source, kind.rawValue, title, text, facets.category ?? ""]
    content.append(facets.price.map { String($0.minorUnits) } ?? "")
    let allergens = facets.allergens
    content += [allergens.contains, allergens.mayContain, allergens.freeFrom].map {
      $0.map(\.rawValue).joined(separator: "\u{1F}")
    }
    content += [names, terms, facets.tags, facets.moods].map { $0.joined(separator: "\u{1F}") }
    content.append(String(facets.isAvailable))
    return SHA256.hex(of: content.joined(separator: "\u{1E}"))
  }
}

/// What a document can be filtered by: facts, which similarity of words or vectors would blur.
package struct Facets: Hashable, Sendable {
  package var category: Category.ID?
  package var price: Money?
  package var tags: [String]
  package var moods: [String]
  package var allergens: Allergens
  package var isAvailable: Bool

  package init(
    category: Category.ID? = nil, price: Money? = nil, tags: [String] = [],
    moods: [String] = [], allergens: Allergens = Allergens(), isAvailable: Bool = true
  ) {
    self.category = category
    self.price = price
    self.tags = tags
    self.moods = moods
    self.allergens = allergens
    self.isAvailable = isAvailable
  }
}
