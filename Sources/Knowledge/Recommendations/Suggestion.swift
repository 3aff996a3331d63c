package import Ordering

/// Something to offer, with reasons that the customer can check.
package struct Suggestion: Hashable, Sendable {
  package var item: Item.ID
  /// The strongest first; never empty.
  package var reasons: [Reason]
  /// `0...1`: how much speaks for it.
  package var confidence: Double

  package init(item: Item.ID, reasons: [Reason], confidence: Double) {
    self.item = item
    self.reasons = reasons
    self.confidence = confidence
  }

  /// Why something is suggested; the phrasebook words it.
  package enum Reason: Hashable, Sendable {
    /// It suits the mood (the map says why).
    case mood(Mood.ID)
    /// It has this tag, which the mood or the wish asks for.
    case tag(String)
    /// It is marked for this diet, which the customer keeps.
    case diet(String)
    /// The menu states it to be free from what the customer avoids.
    case freeFrom(Allergen)
    case withinBudget(Money)
    /// Ordered more than most.
    case popular
    /// Suits the time of day.
    case timeOfDay(DayPart)
    /// On the menu, which is all there is to say.
    case onMenu
  }
}

/// Parts of the day that people eat and drink by.
package enum DayPart: String, Hashable, Sendable, CaseIterable {
  case morning, midday, afternoon, evening, night

  package init(at time: LocalTime) {
    self =
      switch time.hour {
      case 5..<11: .morning
      case 11..<15: .midday
      case 15..<18: .afternoon
      case 18..<22: .evening
      default: .night
      }
  }

  /// How well a tag suits it, from −1 to 1.
  func weight(of tag: String) -> Double {
    switch (self, tag) {
    case (.morning, "caffeine"), (.morning, "energy"), (.midday, "quick"), (.midday, "light"),
      (.afternoon, "sweet"), (.evening, "hearty"), (.evening, "shareable"), (.night, "decaf"):
      1
    case (.morning, "warm"), (.midday, "savoury"), (.midday, "protein"), (.afternoon, "caffeine"),
      (.evening, "grilled"), (.evening, "chef-special"), (.night, "light"), (.night, "mild"):
      0.5
    case (.evening, "caffeine"), (.morning, "shareable"): -0.5
    case (.night, "caffeine"), (.night, "energy"): -1
    default: 0
    }
  }
}
