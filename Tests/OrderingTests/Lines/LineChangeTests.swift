import Ordering
import Testing

@Suite struct LineChangeTests {
  static let changes = [
    LineCase("1 pizza", "size:large", "1 pizza size:large"),
    LineCase(
      "1 pizza topping:ham", "topping:olives", "1 pizza size:medium topping:ham topping:olives"),
    LineCase("1 pizza topping:ham", "topping:ham*light", "1 pizza size:medium topping:ham*light"),
    LineCase("1 pizza topping:ham*extra", "topping:ham*regular", "1 pizza size:medium topping:ham"),
    LineCase("1 pizza topping:ham", "topping:-ham", "1 pizza size:medium"),
    LineCase("1 pizza topping:ham", "topping:-ham@left", "1 pizza size:medium topping:ham@right"),
    LineCase("1 pizza topping:ham@left", "topping:-ham@left", "1 pizza size:medium"),
    LineCase("1 pizza", "topping:-mozzarella", "1 pizza size:medium topping:-mozzarella"),
    LineCase("1 pizza topping:-mozzarella", "topping:mozzarella", "1 pizza size:medium"),
    LineCase(
      "1 pizza topping:-mozzarella", "topping:-mozzarella",
      "1 pizza size:medium topping:-mozzarella"),
    LineCase(
      "1 pizza topping:-mozzarella@left", "topping:-mozzarella@right",
      "1 pizza size:medium topping:-mozzarella"),
    LineCase("1 pizza", "topping:-olives", "1 pizza size:medium; not included topping:-olives"),
    LineCase(
      "1 pizza topping:olives topping:ham", "topping:-olives|parmesan",
      "1 pizza size:medium topping:ham"),
    LineCase(
      "1 pizza topping:olives", "topping:olives|ham*extra",
      "1 pizza size:medium topping:olives*extra"),
    LineCase(
      "1 pizza topping:olives", "topping:basil|ham",
      "1 pizza size:medium topping:olives; ambiguous topping:basil|ham"),
    LineCase("1 latte shots:shot", "shots:shot*3", "1 latte size:medium milk:whole shots:shot*3"),
    LineCase(
      "1 latte shots:shot*2", "shots:shot*9",
      "1 latte size:medium milk:whole shots:shot*2; too many shots"),
    LineCase("1 latte milk:oat", "milk:-oat", "1 latte size:medium milk:whole"),
    LineCase("1 latte", "milk:-whole", "1 latte size:medium milk:-whole; missing milk"),
    LineCase("1 latte milk:-whole", "milk:soy", "1 latte size:medium milk:soy"),
    LineCase("1 burger", "sauce:-mayo", "1 burger size:medium sauce:ketchup sauce:-mayo"),
    LineCase(
      "1 burger", "sauce:-mayo sauce:-ketchup", "1 burger size:medium sauce:-mayo sauce:-ketchup"),
    LineCase("1 sandwich", "bread:rye", "1 sandwich bread:rye"),
    LineCase("1 cola", "milk:oat", "1 cola size:medium; not offered milk:oat"),
  ]

  static let resets = [
    LineCase("1 pizza size:large", "size:large", "1 pizza size:medium"),
    LineCase("1 pizza topping:-mozzarella", "topping:mozzarella", "1 pizza size:medium"),
    LineCase(
      "1 pizza topping:ham topping:olives*extra", "topping:ham|olives", "1 pizza size:medium"),
    LineCase("1 burger sauce:-mayo", "sauce:mayo", "1 burger size:medium sauce:mayo sauce:ketchup"),
    LineCase("1 sandwich bread:rye", "bread:rye", "1 sandwich; missing bread"),
    LineCase("1 pizza", "topping:ham", "1 pizza size:medium"),
  ]

  @Test("a change sets, adds or takes away options", arguments: changes)
  func change(_ example: LineCase) throws {
    let draft = Diner.menu.applying(try options(example.said), to: try line(example.start))
    #expect(LineCase.text(draft) == example.draft)
  }

  @Test("a reset is as if it had never been said", arguments: resets)
  func reset(_ example: LineCase) throws {
    let draft = Diner.menu.resetting(try options(example.said), of: try line(example.start))
    #expect(LineCase.text(draft) == example.draft)
  }

  private func line(_ text: String) throws -> Line {
    Diner.menu.complete(try NotationReader.selection(text)).line
  }

  private func options(_ text: String) throws -> [OptionChoice] {
    try NotationReader.selection("1 any " + text).options
  }
}
