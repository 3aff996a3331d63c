import JSONText
import Ordering

extension Defect {
  static let errors = values + references + rules

  static let values: [Defect] = [
    Defect("1,", "2,", "$.schemaVersion", .unsupportedSchema(version: 2)),
    Defect("1,", "\"1\",", "$.schemaVersion", .wrongType(expected: .number, found: .string)),
    Defect("\"id\": \"corner\", ", "", "$.id", .missing),
    Defect("\"corner\"", "\"Corner Shop!\"", "$.id", .malformedID("Corner Shop!")),
    Defect("\"Corner\"", "\" \"", "$.name", .empty),
    Defect("\"USD\"", "\"dollars\"", "$.currency", .malformedCurrency("dollars")),
    Defect("\"0.135\"", "\"13,5\"", "$.tax.rate", .malformedRate("13,5")),
    Defect("\"0.135\"", "\"13.5\"", "$.tax.rate", .malformedRate("13.5")),
    Defect(
      "20, \"maxLines\"", "0, \"maxLines\"", "$.limits.maxQuantityPerLine",
      .outOfRange("0", 1...1000)),
    Defect("30, \"maxOrder", "2.5, \"maxOrder", "$.limits.maxLines", .notWhole("2.5")),
    Defect("\"3.50\"", "\"-3.50\"", "$.service.delivery.fee", .negativeMoney("-3.50")),
    Defect("\"09:00\"", "\"9:00\"", "$.service.hours[0].open", .malformedClock("9:00")),
    Defect("\"10\"", "\"110\"", "$.promotions[0].percent", .malformedRate("110")),
    Defect("\"12.50\"", "12.50", "$.items[0].price", .moneyIsNumber("12.50")),
    Defect(
      "\"12.50\"", "\"12.505\"", "$.items[0].price", .malformedMoney("12.505", fractionDigits: 2)),
    Defect("\"12.50\"", "\"-1.00\"", "$.items[0].price", .negativeMoney("-1.00")),
    Defect("\"12.50\"", "\"99999999.00\"", "$.items[0].price", .excessiveMoney("99999999.00")),
    Defect("\"price\": \"2.50\", ", "", "$.items[1].price", .missing),
    Defect("0.9", "9", "$.items[0].popularity", .outOfRange("9", 0...1)),
    Defect(
      "\"available\": true", "\"available\": 1", "$.items[0].available",
      .wrongType(expected: .boolean, found: .number)),
    Defect(
      "[\"pie\"]", "\"pie\"", "$.items[0].aliases", .wrongType(expected: .array, found: .string)),
    Defect(
      "[\"pie\"]", "[\"pie\", 3]", "$.items[0].aliases[1]",
      .wrongType(expected: .string, found: .number)),
  ]

  static let references: [Defect] = [
    Defect(
      "\"category\": \"drinks\"", "\"category\": \"drink\"", "$.items[1].category",
      .unknownReference("drink", to: .category, suggestion: "drinks")),
    Defect(
      "[\"size\", \"topping\"]", "[\"sizes\", \"topping\"]", "$.items[0].optionGroups[0]",
      .unknownReference("sizes", to: .optionGroup, suggestion: "size")),
    Defect(
      "[\"size\", \"topping\"]", "[\"size\", \"topping\", \"crust\"]", "$.items[0].optionGroups[2]",
      .unknownReference("crust", to: .optionGroup, suggestion: nil)),
    Defect(
      "\"option\": \"olives\"", "\"option\": \"olive\"", "$.items[0].includes[0].option",
      .unknownReference("olive", to: .option(group: "topping"), suggestion: "olives")),
    Defect(
      "[\"size\", \"topping\"]", "[\"size\"]", "$.items[0].includes[0]",
      .includedGroupNotOffered("topping")),
    Defect(
      "[\"medium\"]", "[\"midium\"]", "$.optionGroups[0].default[0]",
      .unknownReference("midium", to: .option(group: "size"), suggestion: "medium")),
    Defect(
      "\"substitutes\": [\"cola\"]", "\"substitutes\": [\"coal\"]", "$.items[0].substitutes[0]",
      .unknownReference("coal", to: .item, suggestion: "cola")),
    Defect(
      "{ \"category\": \"mains\" }", "{ \"category\": \"main\" }",
      "$.combos[0].parts[0].from.category",
      .unknownReference("main", to: .category, suggestion: "mains")),
    Defect(
      "{ \"items\": [\"cola\"] }", "{ \"items\": [\"cola\", \"water\"] }",
      "$.combos[0].parts[1].from.items[1]", .unknownReference("water", to: .item, suggestion: nil)),
    Defect(
      "\"mayContain\": [\"soy\"]", "\"mayContain\": [\"soyy\"]",
      "$.items[0].allergens.mayContain[0]", .unknownWord("soyy", of: .allergen, suggestion: "soy")),
    Defect(
      "\"role\": \"extra\"", "\"role\": \"extras\"", "$.optionGroups[1].role",
      .unknownWord("extras", of: .role, suggestion: "extra")),
    Defect(
      "[\"none\", \"extra\"]", "[\"none\", \"lite\"]", "$.optionGroups[1].amounts[1]",
      .unknownWord("lite", of: .amount, suggestion: nil)),
    Defect(
      "[\"whole\", \"left\"]", "[\"whole\", \"lefft\"]", "$.optionGroups[1].placement[1]",
      .unknownWord("lefft", of: .placement, suggestion: "left")),
    Defect(
      "\"pickup\", ", "\"pick-up\", ", "$.service.modes[0]",
      .unknownWord("pick-up", of: .mode, suggestion: "pickup")),
    Defect(
      "[\"card\", ", "[\"bitcoin\", ", "$.service.payments[0]",
      .unknownWord("bitcoin", of: .payment, suggestion: nil)),
    Defect(
      "[\"mon\", ", "[\"mo\", ", "$.service.hours[0].days[0]",
      .unknownWord("mo", of: .day, suggestion: "mon")),
  ]

  static let rules: [Defect] = [
    Defect(
      "{ \"id\": \"cola\"",
      "{ \"id\": \"pizza\", \"name\": \"P\", \"category\": \"mains\", \"price\": \"1\" }, { \"id\": \"cola\"",
      "$.items[1]",
      .repeatedID("pizza", first: "$.items[0]")),
    Defect(
      "{ \"id\": \"drinks\"", "{ \"id\": \"mains\", \"name\": \"M\" }, { \"id\": \"drinks\"",
      "$.categories[1]",
      .repeatedID("mains", first: "$.categories[0]")),
    Defect(
      "\"id\": \"ham\"", "\"id\": \"olives\"", "$.optionGroups[1].options[1]",
      .repeatedID("olives", first: "the group's option 1")),
    Defect(
      "\"name\": \"drink\"", "\"name\": \"main\"", "$.combos[0].parts[1]",
      .repeatedID("main", first: "an earlier part")),
    Defect(
      "\"name\": \"drink\"", "\"name\": \"a drink\"", "$.combos[0].parts[1].name",
      .malformedID("a drink")),
    Defect(
      "[{ \"code\": \"TEN\", ", "[{ \"code\": \"Ten\", \"percent\": \"5\" }, { \"code\": \"TEN\", ",
      "$.promotions[1]", .repeatedPromotion("TEN", first: "$.promotions[0]")),
    Defect(
      "\"min\": 0, \"max\": 8", "\"min\": 2, \"max\": 1", "$.optionGroups[1].min",
      .minimumAboveMaximum(minimum: 2, maximum: 1)),
    Defect(
      "\"min\": 0, \"max\": 8", "\"min\": 3, \"max\": 8", "$.optionGroups[1].min",
      .minimumAboveOptions(minimum: 3, options: 2)),
    Defect(
      "[\"medium\"]", "[\"medium\", \"small\"]", "$.optionGroups[0].default",
      .defaultCount(2, minimum: 1, maximum: 1)),
    Defect(
      "{ \"items\": [\"cola\"] }", "{ \"items\": [] }", "$.combos[0].parts[1].from", .impossiblePart
    ),
    Defect(
      "{ \"items\": [\"cola\"] }", "{ \"items\": [\"cola\"], \"category\": \"mains\" }",
      "$.combos[0].parts[1].from", .unclearPart),
    Defect("\"stock\": 40", "\"stock\": 40, \"stock\": 41", "$.items[0].stock", .repeatedKey),
  ]

  static let warnings: [Defect] = [
    Defect("\"moods\"", "\"mood\"", "$.items[0].mood", .unknownKey(suggestion: "moods"), .warning),
    Defect(
      "\"description\"", "\"comment\"", "$.items[0].comment", .unknownKey(suggestion: nil), .warning
    ),
    Defect("\"locale\"", "\"Locale\"", "$.Locale", .unknownKey(suggestion: "locale"), .warning),
    Defect(
      "{ \"id\": \"drinks\", ",
      "{ \"id\": \"soups\", \"name\": \"Soups\" }, { \"id\": \"drinks\", ", "$.categories[1]",
      .emptyCategory("soups"), .warning),
    Defect("\"id\": \"lunch\"", "\"id\": \"cola\"", "$.combos[0]", .itemIsCombo("cola"), .warning),
    Defect(
      "\"slot\": null", "\"slot\": \"b3\"", "$.items[1].slot",
      .repeatedSlot("B3", first: "`pizza`"), .warning),
    Defect(
      "[\"pie\"]", "[\"pie\", \"Black Olives\"]", "$.items[0].aliases[1]",
      .collision(words: "Black Olives", item: "pizza", group: "topping", option: "olives"), .warning
    ),
    Defect(
      "\"name\": \"Pizza\"", "\"name\": \"Ham\"", "$.items[0].name",
      .collision(words: "Ham", item: "pizza", group: "topping", option: "ham"), .warning),
    Defect(
      "\"freeFrom\": [\"nuts\"]", "\"freeFrom\": [\"soy\"]", "$.items[0].allergens",
      .contradictoryAllergen(.soy), .warning),
    Defect(
      "[\"vegetarian\"]", "[\"vegan\"]", "$.items[0].tags", .contradictoryTag("vegan", .milk),
      .warning),
    Defect(
      "\"hours\": [{ \"days\": [\"mon\", \"sun\"], \"open\": \"09:00\", \"close\": \"22:30\" }],",
      "", "$.service.hours", .neverOpen, .warning),
    Defect(
      "\"delivery\": {", "\"deliveries\": {", "$.service.delivery", .deliveryNotDescribed, .warning),
  ]
}
