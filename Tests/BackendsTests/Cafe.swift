import Backends
import Ordering

/// A small venue on a Wednesday noon, with everything a backend has to mind.
enum Cafe {
  static let noon = LocalTime(year: 2026, month: 3, day: 4, hour: 12)

  static let menu = Menu(
    id: "cafe", name: "Cafe", currency: Currency(code: "USD"),
    tax: Tax(rate: Rate(millionths: 80_000)),
    limits: Limits(
      maxQuantityPerLine: 10, maxLines: 5, maxOrderTotal: Money(minorUnits: 20_000)),
    service: Service(
      modes: [.pickup, .delivery],
      hours: [OpeningHours(days: Weekday.allCases, open: 8 * 60, close: 20 * 60)],
      delivery: Delivery(
        fee: Money(minorUnits: 300), minimum: Money(minorUnits: 1_500),
        postcodes: ["10001", "SW1A 1AA"], leadMinutes: 40),
      pickupLeadMinutes: 20, payments: [.card, .cash]),
    promotions: [
      Promotion(
        code: "TEN", rate: Rate(millionths: 100_000), minimum: Money(minorUnits: 1_000)),
      Promotion(
        code: "QUARTER", rate: Rate(millionths: 250_000), minimum: Money(minorUnits: 2_000)),
    ],
    categories: [Category(id: "all", name: "All")],
    optionGroups: [
      OptionGroup(
        id: "milk", name: "Milk", role: .variant,
        options: [Option(id: "oat", name: "Oat", price: Money(minorUnits: 50))])
    ],
    items: [
      Item(
        id: "latte", name: "Latte", category: "all", price: Money(minorUnits: 400),
        optionGroups: ["milk"]),
      Item(
        id: "bun", name: "Cinnamon bun", category: "all", price: Money(minorUnits: 350), stock: 6),
      Item(
        id: "pie", name: "Pie", category: "all", price: Money(minorUnits: 600), available: false),
      Item(id: "cake", name: "Cake", category: "all", price: Money(minorUnits: 3_000)),
    ],
    combos: [
      Combo(
        id: "deal", name: "Deal", price: Money(minorUnits: 650),
        parts: [
          Combo.Part(name: "drink", items: ["latte"]), Combo.Part(name: "bite", items: ["bun"]),
        ])
    ], version: "1")

  static let deal = Line(
    item: "deal", quantity: 2,
    parts: [
      ChosenPart(
        name: "drink",
        line: Line(item: "latte", options: [ChosenOption("milk", "oat")])),
      ChosenPart(name: "bite", line: Line(item: "bun")),
    ])

  static func request(
    _ lines: [Line] = [Line(item: "latte"), Line(item: "bun", quantity: 2)],
    mode: ServiceMode = .pickup, address: String? = nil, phone: String? = nil,
    time: LocalTime? = nil, promotions: [String] = [], replaces: Receipt.ID? = nil
  ) -> OrderRequest {
    OrderRequest(
      venue: "cafe", menuVersion: "1", lines: lines, mode: mode, address: address, name: "Ana",
      phone: phone, time: time, payment: .card, promotions: promotions, replaces: replaces)
  }
}
