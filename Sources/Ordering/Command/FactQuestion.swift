/// A question whose answer is a fact of the menu or the venue, computed and never guessed.
package struct FactQuestion: Hashable, Sendable {
  package var topic: Topic
  /// What it is about; empty where the topic needs no item, or where "it" was said.
  package var items: [Item.ID]
  /// Options named with the item ("the latte with oat milk").
  package var options: [OptionChoice]
  /// Items asked about as a category ("are the soups vegan").
  package var categories: [Category.ID]

  package enum Topic: Hashable, Sendable {
    /// "does it contain nuts", "is it gluten free"
    case allergen(Allergen)
    /// "what allergens are in it"
    case allergens
    /// A tag: "is it vegan", "is it spicy"
    case tag(String)
    case price
    /// "what comes on it"
    case contents
    /// "do you still have it"
    case availability
    /// "what sizes are there", "which milks"
    case optionsOf(group: OptionGroup.ID)
    /// "when do you close", "are you open on Sunday"; `nil` is today.
    case hours(RequestedTime.Day?)
    case openNow
    /// "do you deliver to 10002"
    case deliveryArea(postcode: String?)
    case deliveryFee
    case minimumOrder
    case payments
    case promotions
    /// "how long does it take"
    case leadTime
  }

  package init(
    _ topic: Topic, items: [Item.ID] = [], options: [OptionChoice] = [],
    categories: [Category.ID] = []
  ) {
    self.topic = topic
    self.items = items
    self.options = options
    self.categories = categories
  }
}
