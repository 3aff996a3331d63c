/// What a word or phrase of general English does in an order, whatever the menu.
///
/// Only `none` stands for content; everything else is explained by being there.
enum Function: UInt8 {
  case none

  // Says nothing: politeness, hesitation, place holders.
  case filler
  // "i", "we": may begin a clause.
  case subject
  case you
  // "can", "could", "would"
  case modal
  // "is", "are", "does"
  case auxiliary
  // "what", "when"
  case wh
  // "which", "that has": leads from a thing to what it has
  case relative
  // "if", "because"
  case conjunction

  // Ties.
  case and, or, but, with, of, on, forWord, to, from

  // Determiners and references.
  case a, the, this, some, any, another, other, my
  case it, them, both, all, each, rest, one, last, everything, nothing
  case cart, orderNoun, item, position

  // Amounts.
  case without, not, light, lightList, extra, extraList, double, regular, aside, only, half
  // "on both": what was just said goes for all of them
  case onAll
  case leftSide, rightSide, firstHalf, otherHalf, wholeSide
  case dozen, couple, times, more, less
  // "a side of", "bag of": neutral measures before a name
  case unit
  // "pump of", "a splash of": measures before what goes into something
  case dose
  // "a splash of": the same, and not much of it
  case dash
  // "blue", "strong": says which, and so must not be dropped silently, but names no other dish
  case adjective
  // "size", "style": neutral words after a name
  case formNoun
  // "small", "large" where the menu says nothing of them
  case plainSize

  // Verbs.
  case want, get, add, remove, takeOff, change, swap, make, insteadOf, instead, correction
  case pay, see, deliverVerb, know

  // Whole acts.
  case yes, no, checkout, review, cancel, undo, status, help, human, greet, thank, bye
  case repeatMessage, repeatOrder, repeatItem, restart
  case menuNoun, showMenu, recommend, surprise, neverMind, whatever, neither
  case howMuch, drinkRole, sideRole

  // Announced values.
  case delivery, pickup, dineIn, card, cash, counter, asap
  case nameIs, phoneIs, addressIs, deliverTo, codeIs, allergic, dietIs, noteIs
  case day, timeUnit, amPm, noon, midnight, at, inWord, today, tomorrow
  case under, dollar, percent, numberSign, anything, something
}
