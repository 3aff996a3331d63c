package import Dialogue
package import Ordering

extension Slots {
  /// The filled slots with their values in notation, in the order of `Slot`.
  package func values(_ profile: Profile) -> [(slot: Slot, value: String)] {
    Slot.allCases.compactMap { slot in value(of: slot, profile).map { (slot, $0) } }
  }

  private func value(of slot: Slot, _ profile: Profile) -> String? {
    switch slot {
    case .mode: mode?.rawValue
    case .address: address
    case .name: name
    case .phone: phone
    case .time: time.map { time in "\(time.weekday.rawValue) \(time.clock)" }
    case .payment: payment?.rawValue
    case .promotion: promotions.isEmpty ? nil : promotions.joined(separator: ", ")
    case .diet: profile.diets.isEmpty ? nil : profile.diets.joined(separator: ", ")
    case .allergy:
      profile.allergies.isEmpty
        ? nil : profile.allergies.map(\.rawValue).joined(separator: ", ")
    case .note: note
    }
  }
}
