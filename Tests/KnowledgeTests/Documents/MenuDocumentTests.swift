import Knowledge
import Ordering
import Testing

@Suite struct MenuDocumentTests {
  let documents = Document.documents(of: SmallVenue.menu)

  @Test("there is one document for each category, item and combo")
  func sources() {
    #expect(
      documents.map(\.source) == [
        "menu.json#category/soups", "menu.json#category/coffee", "menu.json#category/cakes",
        "menu.json#item/tomato-soup", "menu.json#item/fish-soup", "menu.json#item/lentil-soup",
        "menu.json#item/latte", "menu.json#item/espresso", "menu.json#item/nut-cake",
        "menu.json#combo/lunch",
      ])
  }

  @Test("an item's document quotes its description and knows its facts")
  func item() throws {
    let soup = try #require(documents.first { $0.source == "menu.json#item/fish-soup" })
    #expect(soup.text == "Cod and saffron.")
    #expect(soup.terms == ["Soups", "Cream", "warm", "chef-special"])
    #expect(soup.facets.category == "soups")
    #expect(soup.facets.price == SmallVenue.money(950))
    #expect(soup.facets.allergens == Allergens(contains: [.fish, .milk], freeFrom: [.nuts]))
  }

  @Test("combos and categories list what belongs to them")
  func lists() {
    #expect(documents.last?.text == "soup: Tomato soup, Fish soup\ndrink: Latte")
    #expect(documents.first?.text == "Tomato soup, Fish soup, Lentil soup")
  }
}
