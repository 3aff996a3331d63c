import Conversation
import Ordering

/// A small venue with something of everything the commands show.
enum Corner {
  static let json = """
    { "schemaVersion": 1, "id": "corner", "name": "Corner", "currency": "EUR", "locale": "en-IE",
      "timeZone": "Europe/Dublin", "tax": { "rate": "0.135", "included": true },
      "service": { "modes": ["pickup", "delivery"], "pickup": { "leadMinutes": 15 },
        "delivery": { "fee": "2.00", "minimum": "5.00", "postcodes": ["10001"],
          "leadMinutes": 40 },
        "payments": ["card", "cash"],
        "hours": [{ "days": ["mon","tue","wed","thu","fri","sat","sun"],
          "open": "11:00", "close": "22:00" }] },
      "categories": [{ "id": "food", "name": "Food" }, { "id": "drinks", "name": "Drinks" }],
      "optionGroups": [{ "id": "size", "name": "Size", "role": "size", "min": 1, "max": 1,
        "default": ["small"], "options": [{ "id": "small", "name": "Small" },
          { "id": "large", "name": "Large", "price": "3.00" }] }],
      "combos": [],
      "items": [
        { "id": "calzone", "name": "Calzone", "category": "food", "price": "11.00",
          "description": "Folded and baked with ham", "optionGroups": ["size"],
          "tags": ["hearty"], "allergens": { "contains": ["gluten", "milk"],
            "mayContain": ["egg"], "freeFrom": ["nuts"] } },
        { "id": "salad", "name": "Green salad", "category": "food", "price": "6.50",
          "description": "Crisp leaves and lemon", "optionGroups": [],
          "tags": ["vegan", "vegetarian", "light"], "stock": 3 },
        { "id": "cola", "name": "Cola", "category": "drinks", "price": "2.50",
          "description": "Sweet and cold", "optionGroups": [], "tags": ["cold"],
          "available": false }] }
    """

  static let menu: Menu = {
    let (menu, findings) = MenuReader.read(Array(json.utf8), file: "menu.json")
    guard let menu else { preconditionFailure("\(findings)") }
    return menu
  }()

  static let venue = Venue(menu: menu)
}
