import Ordering

/// A small valid menu file; tests of defects change one piece of its text.
enum SampleMenu {
  static func read(
    replacing old: String = "", with new: String = ""
  ) -> (menu: Menu?, findings: [MenuFinding]) {
    let text = old.isEmpty ? text : replace(old, with: new)
    return MenuReader.read(Array(text.utf8), file: "menu.json")
  }

  /// The text with the first occurrence replaced.
  private static func replace(_ old: String, with new: String) -> String {
    guard let range = text.firstRange(of: old) else { return "no `\(old)` in the sample" }
    return text.replacingCharacters(in: range, with: new)
  }

  static let text = """
    {
      "schemaVersion": 1,
      "id": "corner", "name": "Corner", "currency": "USD", "locale": "en-IE", "timeZone": "Europe/Dublin",
      "tax": { "rate": "0.135", "included": true },
      "limits": { "maxQuantityPerLine": 20, "maxLines": 30, "maxOrderTotal": "500.00" },
      "service": {
        "modes": ["pickup", "delivery"],
        "hours": [{ "days": ["mon", "sun"], "open": "09:00", "close": "22:30" }],
        "delivery": { "fee": "3.50", "minimum": "15.00", "postcodes": ["10001"], "leadMinutes": 45 },
        "pickup": { "leadMinutes": 15 },
        "payments": ["card", "pay-at-counter"]
      },
      "promotions": [{ "code": "TEN", "percent": "10", "minimum": "20.00" }],
      "categories": [{ "id": "mains", "name": "Mains", "aliases": ["main course"] },
                     { "id": "drinks", "name": "Drinks" }],
      "optionGroups": [
        { "id": "size", "name": "Size", "role": "size", "min": 1, "max": 1, "default": ["medium"],
          "options": [{ "id": "small", "name": "Small", "price": "-2.00" },
                      { "id": "medium", "name": "Medium" }] },
        { "id": "topping", "name": "Toppings", "role": "extra", "min": 0, "max": 8,
          "amounts": ["none", "extra"], "countable": false, "placement": ["whole", "left"],
          "options": [{ "id": "olives", "name": "Olives", "aliases": ["black olives"], "price": "1.00",
                        "allergens": { "contains": [] }, "tags": ["vegan"] },
                      { "id": "ham", "name": "Ham", "price": "1.50" }] }
      ],
      "items": [
        { "id": "pizza", "name": "Pizza", "category": "mains", "aliases": ["pie"],
          "description": "Round.", "price": "12.50", "optionGroups": ["size", "topping"],
          "includes": [{ "group": "topping", "option": "olives" }], "tags": ["vegetarian"],
          "moods": ["happy"], "allergens": { "contains": ["milk"], "mayContain": ["soy"], "freeFrom": ["nuts"] },
          "available": true, "stock": 40, "slot": null, "popularity": 0.9, "substitutes": ["cola"] },
        { "id": "cola", "name": "Cola", "category": "drinks", "price": "2.50", "slot": "B3" }
      ],
      "combos": [
        { "id": "lunch", "name": "Lunch", "aliases": ["lunch deal"], "price": "13.00",
          "parts": [{ "name": "main", "from": { "category": "mains" } },
                    { "name": "drink", "choose": 2, "from": { "items": ["cola"] } }] }
      ]
    }
    """
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }

  fileprivate func firstRange(of part: String) -> Range<Index>? { ranges(of: part).first }
}
