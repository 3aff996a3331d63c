import Knowledge
import Ordering
import Testing

@Suite struct VenueSuggestionTests {
  let moods: MoodMap
  let findings: [MoodFinding]
  let noon = LocalTime(year: 2025, month: 6, day: 4, hour: 12)

  init() throws {
    var findings: [MoodFinding] = []
    moods = MoodMap(json: try Venue.bytes("mood-map.json"), findings: &findings)
    self.findings = findings
  }

  @Test("the mood map is sound, and each mood has words to say")
  func moodMap() {
    #expect(findings == [])
    #expect(moods.moods.count >= 10)
    #expect(moods.moods.allSatisfy { !$0.say.isEmpty && !$0.because.isEmpty })
  }

  @Test("every mood finds something that suits it in every venue", arguments: Venue.names)
  func moodsOfVenue(venue: String) throws {
    let recommender = Recommender(menu: try Venue.menu(venue), moods: moods)
    for mood in moods.moods {
      let found = recommender.suggest(Wish(mood: mood.id), at: noon)
      #expect(found.count == 3, "\(mood.id)")
      #expect(found.allSatisfy { $0.reasons.first == .mood(mood.id) }, "\(mood.id)")
      #expect(Set(found.map(\.item)).count == found.count)
    }
  }

  @Test(
    "no venue suggests what is not stated to be free from a named allergen", arguments: Venue.names)
  func allergiesOfVenue(venue: String) throws {
    let menu = try Venue.menu(venue)
    let recommender = Recommender(menu: menu, moods: moods)
    for allergen in Allergen.allCases {
      for mood in [nil] + moods.moods.map({ Optional($0.id) }) {
        for suggestion in recommender.suggest(
          Wish(mood: mood), diet: ["vegetarian"], allergies: [allergen], at: noon, limit: 10)
        {
          let item = try #require(menu.item(suggestion.item))
          #expect(item.allergens[allergen] == .freeFrom)
          #expect(item.tags.contains("vegetarian"))
        }
      }
    }
  }
}
