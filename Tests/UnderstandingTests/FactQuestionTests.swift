import Ordering
import Testing
import Understanding

@Suite struct FactQuestionTests {
  @Test(arguments: [
    ("is the margherita vegan", FactQuestion(.tag("vegan"), items: ["margherita"])),
    ("is it vegan?", FactQuestion(.tag("vegan"))),
    ("does the margherita contain nuts", FactQuestion(.allergen(.nuts), items: ["margherita"])),
    ("is the margherita gluten free?", FactQuestion(.allergen(.gluten), items: ["margherita"])),
    ("are there any nuts in it", FactQuestion(.allergen(.nuts))),
    ("what allergens are in the margherita", FactQuestion(.allergens, items: ["margherita"])),
    ("how much is the tiramisu?", FactQuestion(.price, items: ["tiramisu"])),
    ("what's in the margherita", FactQuestion(.contents, items: ["margherita"])),
    ("what comes on it", FactQuestion(.contents)),
    ("are the soups vegan", FactQuestion(.tag("vegan"), categories: ["soups"])),
    ("do you still have the tiramisu", FactQuestion(.availability, items: ["tiramisu"])),
    ("when do you close", FactQuestion(.hours(nil))),
    ("what are your opening hours?", FactQuestion(.hours(nil))),
    ("are you open on Sunday", FactQuestion(.hours(.weekday(.sunday)))),
    ("what time do you open tomorrow", FactQuestion(.hours(.tomorrow))),
    ("are you open right now", FactQuestion(.openNow)),
    ("do you deliver to 10002?", FactQuestion(.deliveryArea(postcode: "10002"))),
    ("do you deliver", FactQuestion(.deliveryArea(postcode: nil))),
    ("how much is delivery", FactQuestion(.deliveryFee)),
    ("what's the delivery fee", FactQuestion(.deliveryFee)),
    ("is there a minimum order", FactQuestion(.minimumOrder)),
    ("do you take cards", FactQuestion(.payments)),
    ("can i pay by card", FactQuestion(.payments)),
    ("do you have any promotions", FactQuestion(.promotions)),
    ("how long does it take", FactQuestion(.leadTime)),
  ])
  func `A question of fact is read as one`(_ text: String, _ expected: FactQuestion) throws {
    let venue = try #require(Venues.shared["bistro"])
    #expect(venue.interpreter.factQuestion(text) == expected)
  }

  @Test(arguments: [
    "are you open on Christmas", "do you have parking", "can I bring my dog",
    "do you deliver wedding cakes to Spain", "who is the chef", "what is the wifi password",
  ])
  func `A question that data can not answer is none`(_ text: String) throws {
    let venue = try #require(Venues.shared["bistro"])
    #expect(venue.interpreter.factQuestion(text) == nil)
  }
}
