import Ordering
import Testing

@Suite struct LineBuilderTests {
  static let completing = [
    LineCase("1 pizza", "1 pizza size:medium"),
    LineCase("2 pizza size:large", "2 pizza size:large"),
    LineCase("1 pizza topping:ham size:small", "1 pizza size:small topping:ham"),
    LineCase("1 pizza size:small size:large", "1 pizza size:small; too many size"),
    LineCase("1 pizza topping:ham topping:ham", "1 pizza size:medium topping:ham"),
    LineCase("1 pizza topping:ham topping:ham*extra", "1 pizza size:medium topping:ham*extra"),
    LineCase("1 pizza topping:ham*regular", "1 pizza size:medium topping:ham"),
    LineCase("1 pizza topping:ham@whole", "1 pizza size:medium topping:ham"),
    LineCase("1 pizza topping:mozzarella", "1 pizza size:medium"),
    LineCase("1 pizza topping:mozzarella*regular", "1 pizza size:medium"),
    LineCase(
      "1 pizza topping:mozzarella*extra", "1 pizza size:medium topping:mozzarella*extra"),
    LineCase("1 pizza topping:ham@left", "1 pizza size:medium topping:ham@left"),
    LineCase("1 burger", "1 burger size:medium sauce:ketchup sauce:mayo"),
    LineCase("1 burger sauce:mustard", "1 burger size:medium sauce:mustard"),
    LineCase("1 water", "1 water"), LineCase("1 unknown", "1 unknown"),
  ]

  static let asking = [
    LineCase("1 sandwich", "1 sandwich; missing bread"),
    LineCase("1 sandwich bread:rye|roll", "1 sandwich; ambiguous bread:rye|roll"),
    LineCase(
      "1 pizza topping:olives|ham", "1 pizza size:medium; ambiguous topping:olives|ham"),
    LineCase(
      "1 pizza topping:mozzarella|parmesan*extra", "1 pizza size:medium topping:mozzarella*extra"),
    LineCase("1 sundae scoop:vanilla", "1 sundae scoop:vanilla; missing scoop"),
    LineCase("1 sundae scoop:vanilla*2", "1 sundae scoop:vanilla*2"),
    LineCase("1 greens", "1 greens; missing dressing"),
  ]

  static let refusing = [
    LineCase("1 cola milk:oat", "1 cola size:medium; not offered milk:oat"),
    LineCase("1 pizza topping:pineapple", "1 pizza size:medium; not offered topping:pineapple"),
    LineCase(
      "1 latte milk:oat*extra", "1 latte size:medium milk:whole; not offered milk:oat*extra"),
    LineCase(
      "1 sandwich bread:rye salad:onion@left", "1 sandwich bread:rye; not offered salad:onion@left"),
    LineCase("1 pizza topping:ham*2", "1 pizza size:medium topping:ham*extra"),
    LineCase("1 pizza topping:ham*3", "1 pizza size:medium; not offered topping:ham*3"),
    LineCase("1 latte milk:soy*2", "1 latte size:medium milk:whole; not offered milk:soy*2"),
    LineCase("1 latte shots:shot*4", "1 latte size:medium milk:whole shots:shot*4"),
    LineCase("1 latte shots:shot*5", "1 latte size:medium milk:whole; too many shots"),
    LineCase(
      "1 pizza topping:ham topping:olives topping:parmesan topping:basil@left",
      "1 pizza size:medium topping:ham topping:olives topping:parmesan; too many topping"),
    LineCase("1 sundae scoop:vanilla*2 scoop:lemon*2", "1 sundae scoop:vanilla*2; too many scoop"),
  ]

  static let omitting = [
    LineCase("1 pizza topping:-mozzarella", "1 pizza size:medium topping:-mozzarella"),
    LineCase("1 pizza topping:-ham", "1 pizza size:medium; not included topping:-ham"),
    LineCase(
      "1 pizza topping:-olives|ham", "1 pizza size:medium; not included topping:-olives|ham"),
    LineCase("1 pizza topping:-mozzarella|parmesan", "1 pizza size:medium topping:-mozzarella"),
    LineCase("1 pizza topping:-mozzarella@left", "1 pizza size:medium topping:-mozzarella@left"),
    LineCase("1 sandwich bread:rye salad:-onion", "1 sandwich bread:rye salad:-onion"),
    LineCase("1 cola size:medium milk:-whole", "1 cola size:medium; not offered milk:-whole"),
    LineCase("1 burger sauce:-mayo", "1 burger size:medium sauce:-mayo sauce:ketchup"),
    LineCase(
      "1 burger sauce:-mustard",
      "1 burger size:medium sauce:ketchup sauce:mayo; not included sauce:-mustard"),
    LineCase("1 latte milk:-whole", "1 latte size:medium milk:-whole; missing milk"),
    LineCase("1 latte milk:-whole milk:oat", "1 latte size:medium milk:oat"),
    LineCase(
      "1 latte milk:oat milk:-whole", "1 latte size:medium milk:oat; not included milk:-whole"),
    LineCase(
      "1 latte milk:-whole|oat|soy",
      "1 latte size:medium milk:whole; not offered milk:-whole|oat|soy"),
    LineCase("1 greens dressing:-ranch|caesar", "1 greens dressing:-ranch dressing:-caesar"),
    LineCase(
      "1 sandwich bread:rye salad:-onion@left",
      "1 sandwich bread:rye; not offered salad:-onion@left"),
  ]

  @Test(
    "a selection becomes a complete line, with all that is open about it",
    arguments: completing + asking + refusing + omitting)
  func line(_ example: LineCase) throws {
    let said = try NotationReader.selection(example.said)
    let draft = Diner.menu.line(for: said, item: said.candidates[0], id: 7)
    #expect(LineCase.text(draft) == example.draft)
    #expect(draft.line.id == 7)
  }

  @Test(
    "a line that is built stays as it is when it is built again",
    arguments: completing + asking + refusing + omitting)
  func idempotence(_ example: LineCase) throws {
    let said = try NotationReader.selection(example.said)
    let line = Diner.menu.line(for: said, item: said.candidates[0], id: 7).line
    #expect(Diner.menu.applying([], to: line).line == line)
    #expect(Diner.menu.line(for: Selection(line), item: line.item, id: 7).line.isAlike(line))
  }
}
