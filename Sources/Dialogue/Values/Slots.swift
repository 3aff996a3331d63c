package import Ordering

/// What is known for the checkout.
///
/// A known value is never asked for again.
package struct Slots: Hashable, Sendable {
  package var mode: ServiceMode?
  package var address: String?
  package var name: String?
  package var phone: String?
  /// `nil` is as soon as possible.
  package var time: LocalTime?
  package var payment: PaymentMethod?
  package var promotions: [String] = []
  package var note: String?

  package init() {}
}

/// What a customer said of themselves; it outlives an order.
package struct Profile: Hashable, Sendable {
  /// Menu tags, such as `vegan`.
  package var diets: [String] = []
  package var allergies: [Allergen] = []

  package init() {}
}
