/// Where the ids of new orders come from; each holds a letter, so that none looks like a card number.
package struct OrderID: Sendable {
  /// The id for the order of a number, counted from one; asked again if it is taken.
  let make: @Sendable (_ number: Int) -> String

  package init(_ make: @escaping @Sendable (_ number: Int) -> String) { self.make = make }

  /// `ord_0001` and so on, for runs that have to repeat.
  package static let counted = OrderID { number in
    let digits = String(number)
    return "ord_" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Eight letters and digits that are not mistaken for one another, such as `K7QM-29XA`.
  package static let random = OrderID { _ in
    while true {
      let characters = (0..<8).compactMap { _ in alphabet.randomElement() }
      guard characters.contains(where: \.isLetter) else { continue }
      return String(characters.prefix(4)) + "-" + String(characters.suffix(4))
    }
  }

  /// Crockford's base 32: no I, L, O and U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
