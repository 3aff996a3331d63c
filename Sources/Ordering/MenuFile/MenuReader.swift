import JSONText

/// Reads a menu file into a menu that is valid by construction, or into every reason why not.
package struct MenuReader {
  var defects: [MenuDefect] = []
  var currency = Currency(code: "USD")
  var categoryIDs = MenuReferences(.category)
  var groupIDs = MenuReferences(.optionGroup)
  var itemIDs = MenuReferences(.item)
  var offers = MenuOffers()
  /// Who has each vending slot, in capitals.
  var slotOwners: [String: Item.ID] = [:]
  /// Lists of items by id, which can only be checked when all items are known.
  var substitutes: [(ids: [Item.ID], place: JSONValue)] = []
  var sharedTexts = SharedValues<[String]>()
  var sharedGroups = SharedValues<[OptionGroup.ID]>()
  var sharedAllergens = SharedValues<Allergens>()

  /// The menu, unless a finding is an error; the findings are in the order of the file.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (menu: Menu?, findings: [MenuFinding]) {
    do {
      let document = try JSONDocument(bytes)
      var reader = MenuReader()
      var menu = reader.menu(document.root)
      menu.version = ContentDigest.hex(of: bytes)
      let findings = reader.findings(document, file: file)
      return (findings.contains { $0.severity == .error } ? nil : menu, findings)
    } catch {
      let finding = MenuFinding(
        severity: .error, file: file, line: error.position.line, path: "$", cause: .notJSON(error))
      return (nil, [finding])
    }
  }

  private static let keys = [
    "schemaVersion", "id", "name", "currency", "locale", "timeZone", "tax", "limits", "service",
    "promotions", "categories", "optionGroups", "items", "combos",
  ]

  private mutating func menu(_ root: JSONValue) -> Menu {
    var fields = MenuFields(root, keys: Self.keys)
    schemaVersion(&fields)
    currency = self.currency(&fields)
    let categoryValues = fields.requiredElements("categories")
    let categories = self.categories(categoryValues)
    let groups = optionGroups(fields.elements("optionGroups"))
    offers = MenuOffers(groups)
    let items = self.items(fields.requiredElements("items"))
    checkSubstitutes()
    checkUse(of: categories, categoryValues)
    let combos = self.combos(fields.elements("combos"), items: items)
    let menu = Menu(
      id: fields.identifier("id"), name: fields.text("name"), currency: currency,
      locale: fields.optionalText("locale") ?? "en-US",
      timeZone: fields.optionalText("timeZone") ?? "Etc/UTC", tax: tax(fields.value("tax")),
      limits: limits(fields.value("limits")), service: service(fields.value("service"), in: root),
      promotions: promotions(fields.elements("promotions")), categories: categories,
      optionGroups: groups, items: items, combos: combos)
    defects += fields.finish()
    return menu
  }

  private func schemaVersion(_ fields: inout MenuFields) {
    guard let value = fields.required("schemaVersion") else { return }
    guard value.int != 1 else { return }
    if let version = value.int {
      fields.report(.unsupportedSchema(version: version), at: value)
    } else {
      fields.report(.wrongType(expected: .number, found: value.kind), at: value)
    }
  }

  private func currency(_ fields: inout MenuFields) -> Currency {
    guard let value = fields.required("currency"), let code = fields.text(of: value) else {
      return Currency(code: "USD")
    }
    let isCode =
      code.utf8.count == 3
      && code.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    if !isCode { fields.report(.malformedCurrency(code), at: value) }
    return Currency(code: code)
  }

  private func findings(_ document: JSONDocument, file: String) -> [MenuFinding] {
    guard !defects.isEmpty else { return [] }
    let lines = JSONLines(document)
    return defects.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { $0.element.finding(file: file, lines: lines) }
  }
}
