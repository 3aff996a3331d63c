import Foundation
import Ordering
import Testing
import Understanding

/// Sentences put together at random, from the menu's own words and from noise.
@Suite struct FuzzTests {
  @Test(arguments: ["bistro", "coffee", "grocery", "vending"])
  func `No sentence, however odd, breaks the engine`(_ name: String) throws {
    let venue = try #require(Venues.shared[name])
    var source = SentenceSource(menu: venue.menu, seed: 7)
    let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 1_500
    for _ in 0..<rounds {
      let text = source.sentence()
      let context = source.context()
      let reading = venue.interpreter.interpret(text, in: context)
      let length = text.utf8.count
      #expect(reading.text == text)
      for step in reading.steps {
        #expect(step.span.lower <= step.span.upper && step.span.upper <= length)
      }
      for span in reading.unexplained { #expect(span.lower < span.upper && span.upper <= length) }
      try check(reading, venue.menu)
      _ = venue.interpreter.factQuestion(text)
    }
  }

  /// What is ordered exists, and reads back from its notation.
  private func check(_ reading: Interpretation, _ menu: Menu) throws {
    for command in reading.commands {
      let text = NotationWriter(menu: menu).write(command)
      #expect(try NotationReader.command(text, menu: menu) == command, "\(reading.text): \(text)")
      guard case .add(let selection) = command else { continue }
      #expect(!selection.candidates.isEmpty)
      for id in selection.candidates { #expect(menu.item(id) != nil || menu.combo(id) != nil) }
      for option in selection.options {
        let group = try #require(menu.group(option.group))
        #expect(option.candidates.allSatisfy { group.option($0) != nil })
      }
    }
  }

  @Test func `Reading takes time in proportion to the length`() throws {
    let venue = try #require(Venues.shared["bistro"])
    let pieces = [
      "two large pizzas with ham and olives ", "no onions ", "and ", "half ", "a ", "1 ", "the ",
    ]
    for piece in pieces {
      func seconds(_ count: Int) -> Double {
        let text = String(repeating: piece, count: count)
        let clock = ContinuousClock()
        return clock.measure { _ = venue.interpreter.interpret(text) } / .seconds(1)
      }
      _ = seconds(20)
      let short = (0..<3).map { _ in seconds(50) }.min() ?? 0
      // Sixteen times the length; in proportion to its square it would be 256 times the time.
      let long = (0..<3).map { _ in seconds(800) }.min() ?? 0
      #expect(long < short * 16 * 6 + 0.02, "\(piece): \(short) then \(long)")
    }
  }
}

/// A reproducible source of sentences and contexts.
struct SentenceSource {
  private var random: SplitMix
  private let menu: Menu
  private let names: [String]

  private static let english = [
    "a", "the", "two", "3", "no", "without", "with", "and", "or", "but", "extra", "light", "half",
    "i'd like",
    "can i get", "make it", "change", "to", "remove", "add", "instead of", "one", "other",
    "the other two",
    "both", "all", "it", "that", "please", "on the side", "yes", "no wait", "actually", "for", "of",
    "first",
    "second", "last", "one of them", "rest", "is", "what", "do you have", "under 10 dollars",
    "at 7pm",
    "in 20 minutes", "deliver to 5 Main St", "my name is Ana", "by card", "allergic to nuts",
    "vegan",
    "unicorn", "flight", ",", ".", "?", "!", "-", "x2", "12", "1e9", "-3", "0", "½", "🍕", "é",
    "\u{0}", "w/",
    "swap", "for a", "twenty five", "a dozen", "couple of", "more", "less", "same again", "another",
    "each",
    "everything", "except", "only", "left half", "on the left", "whole", "cancel", "undo",
    "that's all",
  ]

  init(menu: Menu, seed: UInt64) {
    self.menu = menu
    random = SplitMix(state: seed)
    names =
      menu.items.flatMap { [$0.name] + $0.aliases } + menu.combos.map(\.name)
      + menu.optionGroups.flatMap { $0.options.flatMap { [$0.name] + $0.aliases } }
      + menu.categories.map(\.name)
  }

  mutating func sentence() -> String {
    let count = Int.random(in: 1...14, using: &random)
    var words: [String] = []
    for _ in 0..<count {
      let isName = Int.random(in: 0..<5, using: &random) < 2
      var word = (isName ? names : Self.english).randomElement(using: &random) ?? ""
      if Int.random(in: 0..<20, using: &random) == 0 { word = misspelled(word) }
      words.append(word)
    }
    return words.joined(separator: Int.random(in: 0..<30, using: &random) == 0 ? "" : " ")
  }

  private mutating func misspelled(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 2 else { return word }
    let index = Int.random(in: 0..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: letters.remove(at: index)
    case 1: letters.swapAt(index, index + 1)
    default: letters.insert("e", at: index)
    }
    return String(letters)
  }

  mutating func context() -> Context {
    var order = Order()
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      guard let item = menu.items.randomElement(using: &random) else { break }
      var line = Line(
        id: order.nextLineID, item: item.id, quantity: Int.random(in: 1...3, using: &random))
      if let group = item.optionGroups.randomElement(using: &random).flatMap(menu.group),
        let option = group.options.randomElement(using: &random)
      {
        line.options = [ChosenOption(group.id, option.id)]
      }
      order.lines.append(line)
      order.nextLineID += 1
    }
    return Context(expectation: expectation(order), order: order, focus: order.lines.first?.id)
  }

  private mutating func expectation(_ order: Order) -> Ordering.Expectation {
    let items = Array(menu.items.shuffled(using: &random).prefix(3).map(\.id))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .confirmation
    case 1: return .item(items)
    case 2: return .suggestion(items)
    case 3: return Slot.allCases.randomElement(using: &random).map { .slot($0) } ?? .nothing
    case 4: return .line(Array(order.lines.indices.map { $0 + 1 }))
    case 5:
      guard let item = menu.items.first(where: { !$0.optionGroups.isEmpty }),
        let group = menu.group(item.optionGroups[0])
      else { return .nothing }
      return .option(item: item.id, group: group.id, group.options.map(\.id))
    default: return .nothing
    }
  }
}

/// SplitMix64, by Sebastiano Vigna.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
