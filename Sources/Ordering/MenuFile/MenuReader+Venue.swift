import JSONText

/// How the venue works: tax, limits, service and promotions.
extension MenuReader {
  mutating func tax(_ value: JSONValue?) -> Tax {
    guard let value else { return Tax() }
    var fields = MenuFields(value, keys: ["rate", "included"])
    let tax = Tax(
      rate: fields.rate("rate", upTo: 1_000_000) ?? .zero,
      included: fields.flag("included") ?? false)
    defects += fields.finish()
    return tax
  }

  mutating func limits(_ value: JSONValue?) -> Limits {
    var limits = Limits()
    guard let value else { return limits }
    var fields = MenuFields(value, keys: ["maxQuantityPerLine", "maxLines", "maxOrderTotal"])
    limits.maxQuantityPerLine =
      fields.number("maxQuantityPerLine", in: 1...1000) ?? limits.maxQuantityPerLine
    limits.maxLines = fields.number("maxLines", in: 1...1000) ?? limits.maxLines
    limits.maxOrderTotal = fields.money("maxOrderTotal", currency) ?? limits.maxOrderTotal
    defects += fields.finish()
    return limits
  }

  mutating func service(_ value: JSONValue?, in root: JSONValue) -> Service {
    guard let value else {
      defects.append(MenuDefect(.warning, .neverOpen, at: root, missingKey: "service"))
      return Service()
    }
    var fields = MenuFields(value, keys: ["modes", "hours", "delivery", "pickup", "payments"])
    var service = Service()
    let modes = fields.words("modes", as: ServiceMode.self)
    if !modes.isEmpty { service.modes = modes }
    service.hours = hours(fields.elements("hours"))
    service.delivery = fields.value("delivery").map { delivery($0) }
    service.pickupLeadMinutes = fields.value("pickup").flatMap { pickup($0) }
    let payments = fields.words("payments", as: PaymentMethod.self)
    if !payments.isEmpty { service.payments = payments }
    if service.hours.isEmpty {
      defects.append(MenuDefect(.warning, .neverOpen, at: value, missingKey: "hours"))
    }
    if modes.contains(.delivery), service.delivery == nil {
      defects.append(MenuDefect(.warning, .deliveryNotDescribed, at: value, missingKey: "delivery"))
    }
    defects += fields.finish()
    return service
  }

  private mutating func hours(_ values: JSONElements) -> [OpeningHours] {
    values.map { value in
      var fields = MenuFields(value, keys: ["days", "open", "close"])
      if let days = fields.required("days"), days.kind == .array, days.isEmpty {
        fields.report(.empty, at: days)
      }
      let hours = OpeningHours(
        days: fields.words("days", as: Weekday.self), open: fields.clock("open"),
        close: fields.clock("close"))
      defects += fields.finish()
      return hours
    }
  }

  private mutating func delivery(_ value: JSONValue) -> Delivery {
    var fields = MenuFields(value, keys: ["fee", "minimum", "postcodes", "leadMinutes"])
    let delivery = Delivery(
      fee: fields.money("fee", currency) ?? .zero,
      minimum: fields.money("minimum", currency) ?? .zero, postcodes: fields.texts("postcodes"),
      leadMinutes: fields.number("leadMinutes", in: 0...10_000) ?? Delivery().leadMinutes)
    defects += fields.finish()
    return delivery
  }

  private mutating func pickup(_ value: JSONValue) -> Int? {
    var fields = MenuFields(value, keys: ["leadMinutes"])
    let minutes = fields.number("leadMinutes", in: 0...10_000)
    defects += fields.finish()
    return minutes
  }

  mutating func promotions(_ values: JSONElements) -> [Promotion] {
    var paths: [String: String] = [:]
    return values.map { value in
      var fields = MenuFields(value, keys: ["code", "percent", "minimum"])
      let code = fields.text("code")
      if let first = paths[code.uppercased()], !code.isEmpty {
        fields.report(.repeatedPromotion(code, first: first), at: value)
      }
      paths[code.uppercased()] = value.path
      if value["percent"] == nil { fields.reportMissing("percent") }
      // A percent is a hundred times the share.
      let percent = fields.rate("percent", upTo: 100_000_000) ?? .zero
      let promotion = Promotion(
        code: code, rate: Rate(millionths: percent.millionths / 100),
        minimum: fields.money("minimum", currency) ?? .zero)
      defects += fields.finish()
      return promotion
    }
  }
}
