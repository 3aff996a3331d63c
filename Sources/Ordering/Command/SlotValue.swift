/// What the checkout has to know besides the lines.
package enum Slot: String, Hashable, Sendable, Codable, CaseIterable {
  case mode, address, name, phone, time, payment, promotion, diet, allergy, note
}

/// A value the customer gave for a slot.
package enum SlotValue: Hashable, Sendable {
  case mode(ServiceMode)
  case address(String)
  case name(String)
  case phone(String)
  case time(RequestedTime)
  case payment(PaymentMethod)
  case promotion(String)
  /// A menu tag, such as `vegan`.
  case diet(String)
  case allergy(Allergen)
  case note(String)

  package var slot: Slot {
    switch self {
    case .mode: .mode
    case .address: .address
    case .name: .name
    case .phone: .phone
    case .time: .time
    case .payment: .payment
    case .promotion: .promotion
    case .diet: .diet
    case .allergy: .allergy
    case .note: .note
    }
  }
}

/// When an order is wanted, as said; the dialogue turns it into a moment.
package enum RequestedTime: Hashable, Sendable {
  case asSoonAsPossible
  /// In so many minutes.
  case after(minutes: Int)
  /// Minutes since midnight, on a day if one was named.
  case at(minute: Int, day: Day?)

  package enum Day: Hashable, Sendable {
    case today, tomorrow
    case weekday(Weekday)
  }
}
