package import Ordering

/// The answer to a fact question: causes and values of the menu, which the phrasebook words.
package enum FactAnswer: Hashable, Sendable {
  case allergen(Allergen, [AllergenFact])
  case allergens([AllergenListFact])
  case tag(String, [TagFact])
  case price([PriceFact])
  case contents([ContentsFact])
  case availability([AvailabilityFact])
  case options([OptionListFact])
  case hours(HoursFact)
  case openNow(OpenState)
  case deliveryArea(DeliveryAreaFact)
  /// `nil` where the venue does not deliver.
  case deliveryFee(Delivery?)
  /// `nil` where the venue does not deliver, so that there is no minimum.
  case minimumOrder(Delivery?)
  case payments([PaymentMethod])
  case promotions([Promotion])
  case leadTimes([LeadTime])
}

/// An item or combo with the options that the question, or the line in the cart, has.
package struct FactSubject: Hashable, Sendable {
  package var item: Item.ID
  /// Empty is the item as it comes.
  package var options: [ChosenOption]
  /// Only for combos.
  package var parts: [ChosenPart]

  package init(_ item: Item.ID, options: [ChosenOption] = [], parts: [ChosenPart] = []) {
    self.item = item
    self.options = options
    self.parts = parts
  }
}

/// What the menu says of one allergen in one thing.
package struct AllergenFact: Hashable, Sendable {
  package var subject: FactSubject
  package var status: AllergenStatus
  /// Options in it that bring the allergen, as far as the menu ties it to options.
  package var from: [Inclusion]
  /// Options taken away that the menu ties the allergen to, which is why it is unknown now.
  package var removed: [Inclusion]
  /// Options still to be chosen that contain it or may.
  package var open: [Inclusion]

  package init(
    _ subject: FactSubject, _ status: AllergenStatus, from: [Inclusion] = [],
    removed: [Inclusion] = [], open: [Inclusion] = []
  ) {
    self.subject = subject
    self.status = status
    self.from = from
    self.removed = removed
    self.open = open
  }
}

/// What the menu says of every allergen in one thing.
package struct AllergenListFact: Hashable, Sendable {
  package var subject: FactSubject
  package var contains: [Allergen]
  package var mayContain: [Allergen]
  package var freeFrom: [Allergen]
  package var unknown: [Allergen]
}

/// Whether the menu marks one thing with a tag.
package struct TagFact: Hashable, Sendable {
  package var subject: FactSubject
  package var status: TagStatus
  /// Allergens that it may contain and that the tag rules out, to be said with a yes.
  package var mayContain: [Allergen]

  package init(_ subject: FactSubject, _ status: TagStatus, mayContain: [Allergen] = []) {
    self.subject = subject
    self.status = status
    self.mayContain = mayContain
  }
}

package enum TagStatus: Hashable, Sendable {
  case yes
  /// Yes because of these options.
  case because([Inclusion])
  /// No, since it contains what the tag rules out.
  case contains([Allergen])
  /// No, since it is marked as the opposite.
  case marked(String)
  /// The menu does not mark it, which is not a no; the options are those that lack the mark.
  case unmarked([Inclusion])
}

/// What one unit costs.
package struct PriceFact: Hashable, Sendable {
  package var subject: FactSubject
  package var price: Money
  /// What it costs in each size, if no size was named and it comes in several.
  package var sizes: [OptionPrice]

  package init(_ subject: FactSubject, price: Money, sizes: [OptionPrice] = []) {
    self.subject = subject
    self.price = price
    self.sizes = sizes
  }
}

package struct OptionPrice: Hashable, Sendable {
  package var option: Inclusion
  package var price: Money
  /// Whether it comes unless something else is said.
  package var isUsual: Bool

  package init(_ option: Inclusion, price: Money, isUsual: Bool = false) {
    self.option = option
    self.price = price
    self.isUsual = isUsual
  }
}

/// What comes with one thing.
package struct ContentsFact: Hashable, Sendable {
  package var subject: FactSubject
  /// In the menu's own words; empty if it has none.
  package var description: String
  /// What is included, less what was taken away.
  package var included: [Inclusion]
  /// Only for combos.
  package var parts: [Combo.Part]

  package init(
    _ subject: FactSubject, description: String = "", included: [Inclusion] = [],
    parts: [Combo.Part] = []
  ) {
    self.subject = subject
    self.description = description
    self.included = included
    self.parts = parts
  }
}

/// Whether one item can be had now.
package struct AvailabilityFact: Hashable, Sendable {
  package var item: Item.ID
  package var state: Availability

  package init(_ item: Item.ID, _ state: Availability) {
    self.item = item
    self.state = state
  }
}

package enum Availability: Hashable, Sendable {
  /// How many are left, where they are counted.
  case available(left: Int?)
  /// None left; the substitutes can be had.
  case soldOut(instead: [Item.ID])
  /// On the menu but not served at present.
  case notServed(instead: [Item.ID])
}

/// The options of a group and what each adds to the price.
package struct OptionListFact: Hashable, Sendable {
  /// `nil` if no item was named.
  package var item: Item.ID?
  package var group: OptionGroup.ID
  /// Empty if the item does not come with this choice.
  package var options: [OptionPrice]

  package init(item: Item.ID?, group: OptionGroup.ID, options: [OptionPrice]) {
    self.item = item
    self.group = group
    self.options = options
  }
}

/// When the venue is open on a day.
package struct HoursFact: Hashable, Sendable {
  /// The day as asked; `nil` is today.
  package var asked: RequestedTime.Day?
  /// Midnight at the beginning of that day.
  package var day: LocalTime
  /// In order; empty is closed all day.
  package var spans: [OpenSpan]
  /// How it is now, whatever day was asked about.
  package var now: OpenState

  package init(
    asked: RequestedTime.Day?, day: LocalTime, spans: [OpenSpan], now: OpenState
  ) {
    self.asked = asked
    self.day = day
    self.spans = spans
    self.now = now
  }
}

/// From one moment until another, which may be on the next day.
package struct OpenSpan: Hashable, Sendable {
  package var opens: LocalTime
  package var closes: LocalTime

  package init(opens: LocalTime, closes: LocalTime) {
    self.opens = opens
    self.closes = closes
  }
}

package enum OpenState: Hashable, Sendable {
  /// `nil` never closes.
  case open(until: LocalTime?)
  case closed(opens: LocalTime?)
}

package enum DeliveryAreaFact: Hashable, Sendable {
  case noDelivery
  case anywhere
  case served(postcode: String)
  case notServed(postcode: String, areas: [String])
  /// No postcode was asked about.
  case areas([String])
}

/// How long an order takes.
package struct LeadTime: Hashable, Sendable {
  package var mode: ServiceMode
  package var minutes: Int

  package init(_ mode: ServiceMode, minutes: Int) {
    self.mode = mode
    self.minutes = minutes
  }
}
