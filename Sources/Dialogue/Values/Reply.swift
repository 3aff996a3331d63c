package import Ordering

/// Something to tell the customer, without words: the phrasebook has those.
package enum Reply: Hashable, Sendable {
  // Talk
  case greeting(opens: LocalTime?, isOpen: Bool)
  case hello
  case welcome
  case goodbye(hasOrder: Bool)
  case help
  case nothingNew
  case refused(Refusal)
  case notUnderstood(words: [String], attempt: Int)
  case leftOver(words: [String])
  case corrected([Correction])
  case handedOff
  case withPerson

  // Answers
  case answer(Answer)
  case menu(MenuFilter, [Item.ID])
  case details([Item.ID])
  case suggestions([SuggestedItem], opening: String?)
  case nothingToSuggest

  // The cart
  case changed([CartChange])
  case problem(Problem)
  case warning(AllergyWarning)
  case cart([Line], subtotal: Money)
  case emptied
  case undone
  case nothingToUndo
  case redone
  case nothingToCancel

  // Checkout
  case noted(SlotValue)
  case rejected(Slot, SlotProblem)
  case quote(Quote)
  case notPlaced
  case failed(ToolCall.Operation, ToolFailure)

  // After placing
  case placed(Receipt)
  case paymentLink(String)
  case status(Receipt)
  case modified(Receipt)
  case cancelled(Receipt)
  case alreadyPlaced(Receipt)
  case amending(Receipt.ID)

  case question(Question)
}

/// What the customer is asked at the end of a turn.
package enum Question: Hashable, Sendable {
  case anythingElse
  case whatToOrder
  case item([Item.ID])
  case option(Line, OptionGroup.ID, [Option.ID])
  case part(combo: Combo.ID, name: String, [Item.ID])
  case line([Line])
  case quantity(Line)
  case substitute(Line, left: Int, [Item.ID])
  case amend(Receipt.ID)
  case slot(Slot)
  case confirm
}

/// One effect on the cart, for "Added …".
package enum CartChange: Hashable, Sendable {
  case added(Line)
  case removed(Line)
  /// The line as it is now.
  case changed(Line)
  case replaced(Line, by: Line)
}

/// Why something asked for was not done.
package enum Problem: Hashable, Sendable {
  case notOffered(item: Item.ID, [OptionChoice])
  case notIncluded(item: Item.ID, [OptionChoice])
  case tooMany(item: Item.ID, group: OptionGroup.ID)
  case quantityLimit(asked: Int, maximum: Int)
  case lineLimit(maximum: Int)
  case soldOut(item: Item.ID, left: Int)
  case noSuchLine
  case noSuchPosition(Int, of: Int)
  case emptyCart
  case unknownItem
  case partNotOffered(combo: Combo.ID, item: Item.ID)
  case nothingToRepeat
  case noOrder
  case notNow
}

/// Why a slot's value was not taken; the old one stays.
package enum SlotProblem: Hashable, Sendable {
  case modeNotServed([ServiceMode])
  case outsideArea([String])
  case noPostcode([String])
  case paymentNotTaken([PaymentMethod])
  case closedThen(opens: LocalTime?)
  case inThePast
  case unknownPromotion
  case invalid
}

/// A conflict between a stated allergy or diet and something in the cart.
package struct AllergyWarning: Hashable, Sendable {
  package var item: Item.ID
  package var allergen: Allergen?
  package var status: AllergenStatus
  package var diet: String?

  package init(
    item: Item.ID, allergen: Allergen? = nil, status: AllergenStatus = .unknown,
    diet: String? = nil
  ) {
    self.item = item
    self.allergen = allergen
    self.status = status
    self.diet = diet
  }
}
