import Foundation
import Ordering
import Testing

/// A check to be run by hand, because a time means nothing on a busy machine or in a debug build:
/// `TABLETALK_TIMES=1 swift test -c release --disable-xctest --filter MenuLoadingTime`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TABLETALK_TIMES"] != nil))
struct MenuLoadingTime {
  @Test("ten thousand items load within 40 ms")
  func tenThousandItems() throws {
    let bytes = Array(LargeMenu.text(items: 10_000).utf8)
    let times = (0..<15).map { _ in
      var menu: Menu?
      let time = ContinuousClock().measure {
        menu = MenuReader.read(bytes, file: "large").menu
      }
      #expect(menu?.items.count == 10_000)
      return time
    }
    let best = try #require(times.min())
    print("\(bytes.count) bytes, best of \(times.count): \(best)")
    #expect(best < .milliseconds(40))
  }
}

/// A menu as large as a supermarket's, made up by counting.
enum LargeMenu {
  static func text(items count: Int) -> String {
    let categories = (0..<40).map { "{\"id\": \"c\($0)\", \"name\": \"Category \($0)\"}" }
    let groups = (0..<30).map { group in
      let options = (0..<12).map { option in
        "{\"id\": \"o\(option)\", \"name\": \"Choice \(option)\", \"price\": \"0.50\"}"
      }
      return
        "{\"id\": \"g\(group)\", \"name\": \"Group \(group)\", \"role\": \"extra\", \"min\": 0, "
        + "\"max\": 5, \"options\": [\(options.joined(separator: ", "))]}"
    }
    let items = (0..<count).map { number in
      """
      {"id": "product-\(number)", "name": "Product number \(number)", "category": "c\(number % 40)",
       "aliases": ["product \(number)", "number \(number)"],
       "description": "Good for every day of the week, and made with care in house \(number).",
       "price": "\(number % 20 + 1).50", "optionGroups": ["g\(number % 30)"],
       "tags": ["vegetarian", "quick"], "moods": ["happy"],
       "allergens": {"contains": ["gluten"], "mayContain": ["soy"], "freeFrom": ["nuts", "fish"]},
       "available": true, "stock": 40, "popularity": 0.5}
      """
    }
    return """
      {"schemaVersion": 1, "id": "large", "name": "Large", "currency": "USD",
       "service": {"hours": [{"days": ["mon"], "open": "08:00", "close": "20:00"}]},
       "categories": [\(categories.joined(separator: ",\n"))],
       "optionGroups": [\(groups.joined(separator: ",\n"))],
       "items": [\(items.joined(separator: ",\n"))]}
      """
  }
}
