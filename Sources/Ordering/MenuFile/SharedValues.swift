import JSONText

/// What was made of a text of the menu file, for other items that say the same.
///
/// In a large menu most products have the tags, moods and allergens of many others: reading them once
/// saves time, and sharing them saves memory.
struct SharedValues<Value> {
  private var known: [JSONRawText: Value] = [:]

  subscript(text: JSONRawText) -> Value? {
    get { known[text] }
    set { known[text] = newValue }
  }
}
