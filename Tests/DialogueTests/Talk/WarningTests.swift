import Dialogue
import Ordering
import Testing

@Suite struct WarningTests {
  @Test func `an allergy is warned of once for each item, with what the menu says`() throws {
    var bench = try Bench(after: "provide allergy=milk")
    let pizza = Reply.warning(AllergyWarning(item: "pizza", allergen: .milk, status: .contains))
    #expect(try bench.hear("add 1 pizza").contains(pizza))
    #expect(try !bench.hear("add 1 pizza").contains(pizza))
    #expect(
      try bench.hear("add 1 cola").contains(
        .warning(AllergyWarning(item: "cola", allergen: .milk, status: .unknown))))
  }

  @Test func `what is free of it is not warned of`() throws {
    var bench = try Bench(after: "provide allergy=milk")
    #expect(
      try bench.hear("add 1 salad")
        == [.changed([.added(try Line("1 salad", id: 1))]), .question(.anythingElse)])
  }

  @Test func `an allergy named later is held against what is in the cart`() throws {
    var bench = try Bench(after: "add 1 pizza; add 1 salad")
    #expect(
      try bench.hear("provide allergy=milk") == [
        .noted(.allergy(.milk)),
        .warning(AllergyWarning(item: "pizza", allergen: .milk, status: .contains)),
      ])
  }

  @Test func `an option that brings the allergen is warned of`() throws {
    var bench = try Bench(after: "provide allergy=milk", "add 1 steak", "choose #1")
    try bench.hear("add 1 calzone")
    let replies = try bench.hear("change calzone with topping:cheese")
    #expect(
      replies.contains(
        .warning(AllergyWarning(item: "calzone", allergen: .milk, status: .contains))))
  }

  @Test func `a diet is warned of once for each item that is not marked for it`() throws {
    var bench = try Bench(after: "provide diet=vegan")
    let cola = Reply.warning(AllergyWarning(item: "cola", diet: "vegan"))
    #expect(try bench.hear("add 1 cola; add 1 salad").contains(cola))
    #expect(try !bench.hear("add 1 cola").contains(cola))
  }

  @Test func `an allergy stays with the order, and with the next one`() throws {
    var bench = try Bench.confirming("add 1 cola; provide allergy=nuts")
    #expect(bench.quote?.request.allergies == [.nuts])
    try bench.hear("yes")
    try bench.hear("repeat order; checkout")
    #expect(bench.quote?.request.allergies == [.nuts])
  }

  @Test func `an allergy said twice is one`() throws {
    let bench = try Bench(
      after: "provide allergy=nuts; provide diet=vegan", "provide allergy=nuts; provide diet=vegan")
    #expect(bench.state.profile.allergies == [.nuts])
    #expect(bench.state.profile.diets == ["vegan"])
  }
}
