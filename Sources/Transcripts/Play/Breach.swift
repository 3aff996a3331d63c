package import Ordering

/// An invariant that a turn broke: a defect of the program, whatever the test expects.
package enum Breach: Hashable, Sendable {
  /// The subtotal, or the total, is not what the pricing gives.
  case wrongSum(String, shown: Money, computed: Money)
  /// Something is said that has no effect to go with it.
  case saidOnly(String)
  /// An order was placed without a yes to a standing price.
  case orderWithoutYes
  case severalOrders(Int)
  /// A turn of nothing but questions changed the cart.
  case questionChangedCart
  case controlCharacters(String)
  /// An amount that neither the state nor a call gave.
  case unfoundedAmount(String)
}

/// What must hold after every turn without being asked (`safety.md` §2, as far as a turn shows it).
struct Invariants {
  let menu: Menu
  let before: Moment
  let message: String
  let outcome: TurnOutcome

  func breaches() -> [Breach] {
    sums() + effects() + orders() + questions() + characters() + amounts()
  }

  private var after: Moment { outcome.moment }

  private func sums() -> [Breach] {
    var breaches: [Breach] = []
    let subtotal = menu.subtotal(of: Order(lines: after.cart))
    // A standing quote knows the backend's present prices better than the menu file.
    if after.total == nil, after.subtotal != subtotal {
      breaches.append(.wrongSum("subtotal", shown: after.subtotal, computed: subtotal))
    }
    if let total = after.total, let tax = after.tax, let fee = after.fee {
      var computed = after.subtotal - (after.discount ?? .zero) + fee + (after.tip ?? .zero)
      if !menu.tax.included { computed += tax }
      if total != computed {
        breaches.append(.wrongSum("total", shown: total, computed: computed))
      }
    }
    return breaches
  }

  /// What is quoted or said again speaks of other turns.
  private var repeats: Bool {
    !outcome.cites.isEmpty
      || outcome.commands.contains { if case .repeat = $0 { true } else { false } }
  }

  private func effects() -> [Breach] {
    guard !repeats else { return [] }
    var breaches: [Breach] = []
    let edits = outcome.commands.contains { command in
      switch command {
      case .add, .change, .remove, .choose, .undo, .cancel, .yes, .no: true
      default: false
      }
    }
    for reply in outcome.replies {
      let speaksOfCart = reply.hasPrefix("Added ") || reply.hasPrefix("Removed ")
      if speaksOfCart, after.cart == before.cart, !edits { breaches.append(.saidOnly(reply)) }
      if reply.contains(" is placed"), after.orders == 0 { breaches.append(.saidOnly(reply)) }
    }
    return breaches
  }

  private func orders() -> [Breach] {
    let placed = after.orders - before.orders
    guard placed > 0 else { return [] }
    var breaches: [Breach] = placed > 1 ? [.severalOrders(placed)] : []
    if !outcome.commands.contains(.yes) || !outcome.path.contains("confirming") {
      breaches.append(.orderWithoutYes)
    }
    return breaches
  }

  private func questions() -> [Breach] {
    let isQuestion =
      !outcome.commands.isEmpty
      && outcome.commands.allSatisfy { command in
        switch command {
        case .ask, .browse, .recommend, .review, .help, .status: true
        default: false
        }
      }
    let isSame = CartComparison(got: after.cart, wanted: before.cart, menu: menu).isComplete
    return isQuestion && !isSame ? [.questionChangedCart] : []
  }

  private func characters() -> [Breach] {
    (outcome.replies + outcome.output).filter { $0.cleaned != $0 }.map(Breach.controlCharacters)
  }

  private func amounts() -> [Breach] {
    guard !repeats else { return [] }
    let said = Set(outcome.replies.flatMap { Amounts.found(in: $0, menu.currency) })
    guard !said.isEmpty else { return [] }
    let known = Amounts.known(to: menu, [before, after]).union(
      ([message] + outcome.evidence + outcome.calls.flatMap { $0.arguments.map(\.value) })
        .flatMap { Amounts.found(in: $0, menu.currency, needsSymbol: false) })
    return said.subtracting(known).sorted()
      .map { .unfoundedAmount(menu.currency.format($0)) }
  }
}
