import Ordering
import Testing

@Suite struct QuoteFingerprintTests {
  static let quote = Quote(
    request: OrderRequest(
      venue: "corner", menuVersion: "0123456789abcdef",
      lines: [
        Line(
          id: 1, item: "pizza", quantity: 2,
          options: [ChosenOption("topping", "olives", amount: .extra, placement: .left)]),
        Line(
          id: 2, item: "lunch",
          parts: [ChosenPart(name: "drink", line: Line(item: "cola"))]),
      ],
      mode: .delivery, address: "1 Sample Street", name: "Sam Sample", phone: "555-0100",
      time: LocalTime(day: 20_000, minute: 720), payment: .card, promotions: ["TEN"],
      note: "ring twice", allergies: [.nuts]),
    unitPrices: [Money(minorUnits: 1300), Money(minorUnits: 1400)],
    subtotal: Money(minorUnits: 4000), discount: Money(minorUnits: 400),
    fee: Money(minorUnits: 350), tax: Money(minorUnits: 320), tip: Money(minorUnits: 200),
    total: Money(minorUnits: 4470), currency: "USD", readyAt: LocalTime(day: 20_000, minute: 760),
    validUntil: LocalTime(day: 20_000, minute: 730))

  /// A change of one thing that the customer agrees to.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var make: @Sendable (inout Quote) -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout Quote) -> Void) {
      testDescription = name
      self.make = make
    }
  }

  static let requestChanges = [
    Change("venue") { $0.request.venue = "other" },
    Change("menu version") { $0.request.menuVersion = "0123456789abcdee" },
    Change("mode") { $0.request.mode = .pickup },
    Change("address") { $0.request.address = "2 Sample Street" },
    Change("no address") { $0.request.address = nil },
    Change("name") { $0.request.name = "Sam" },
    Change("phone") { $0.request.phone = "555-0101" },
    Change("day") { $0.request.time?.day += 1 },
    Change("minute") { $0.request.time?.minute += 1 },
    Change("as soon as possible") { $0.request.time = nil },
    Change("payment") { $0.request.payment = .cash },
    Change("another promotion") { $0.request.promotions = ["TWENTY"] },
    Change("no promotion") { $0.request.promotions = [] },
    Change("note") { $0.request.note = "ring once" },
    Change("allergy") { $0.request.allergies = [.nuts, .milk] },
    Change("replaced order") { $0.request.replaces = "R7" },
  ]

  static let lineChanges = [
    Change("item") { $0.request.lines[0].item = "calzone" },
    Change("quantity") { $0.request.lines[0].quantity = 3 },
    Change("group") { $0.request.lines[0].options[0].group = "dip" },
    Change("option") { $0.request.lines[0].options[0].option = "ham" },
    Change("amount") { $0.request.lines[0].options[0].amount = .light },
    Change("no amount") { $0.request.lines[0].options[0].amount = nil },
    Change("count") { $0.request.lines[0].options[0].count = 2 },
    Change("placement") { $0.request.lines[0].options[0].placement = .right },
    Change("no placement") { $0.request.lines[0].options[0].placement = nil },
    Change("one option more") { $0.request.lines[0].options.append(ChosenOption("size", "large")) },
    Change("no option") { $0.request.lines[0].options = [] },
    Change("part's name") { $0.request.lines[1].parts[0].name = "side" },
    Change("part's item") { $0.request.lines[1].parts[0].line.item = "water" },
    Change("part's option") {
      $0.request.lines[1].parts[0].line.options = [ChosenOption("size", "large")]
    },
    Change("no part") { $0.request.lines[1].parts = [] },
    Change("order of lines") { $0.request.lines.reverse() },
    Change("one line less") { $0.request.lines.removeLast() },
  ]

  static let amountChanges = [
    Change("unit price") { $0.unitPrices[1].minorUnits += 1 },
    Change("one unit price less") { $0.unitPrices.removeLast() },
    Change("subtotal") { $0.subtotal.minorUnits += 1 },
    Change("discount") { $0.discount.minorUnits += 1 },
    Change("fee") { $0.fee.minorUnits += 1 },
    Change("tax") { $0.tax.minorUnits += 1 },
    Change("tip") { $0.tip.minorUnits += 1 },
    Change("total") { $0.total.minorUnits += 1 },
    Change("currency") { $0.currency = "EUR" },
  ]

  @Test(
    "any change to what the customer agrees to is another fingerprint",
    arguments: requestChanges + lineChanges + amountChanges)
  func change(_ change: Change) {
    var changed = Self.quote
    change.make(&changed)
    #expect(changed != Self.quote)
    #expect(changed.fingerprint != Self.quote.fingerprint)
  }

  @Test("no two changes share a fingerprint")
  func distinct() {
    let changes = Self.requestChanges + Self.lineChanges + Self.amountChanges
    let fingerprints = changes.map { change in
      var changed = Self.quote
      change.make(&changed)
      return changed.fingerprint
    }
    #expect(Set(fingerprints).count == changes.count)
  }

  @Test("line ids and the backend's times are not part of it")
  func indifferent() {
    var quote = Self.quote
    quote.request.lines[0].id = 9
    quote.readyAt = quote.readyAt.adding(minutes: 5)
    quote.validUntil = quote.validUntil.adding(minutes: 5)
    #expect(quote.fingerprint == Self.quote.fingerprint)
  }

  @Test("text can not pass for structure")
  func injection() {
    var first = Self.quote
    first.request.name = "a\",\"note\":\"b"
    first.request.note = nil
    var second = Self.quote
    second.request.name = "a"
    second.request.note = "b"
    #expect(first.fingerprint != second.fingerprint)
  }

  @Test("it is the digest of the canonical text, as any other program computes it")
  func known() {
    #expect(
      Self.quote.fingerprint
        == "36704a2e7c17d4ac85aca93579fcfe449de35abf64abe6a139c29e26e08b717a")
  }
}
