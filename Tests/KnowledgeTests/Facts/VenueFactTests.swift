import Knowledge
import Ordering
import Testing

@Suite struct VenueFactTests {
  /// A Wednesday; the small venue is open from 8 to 18, and on Fridays and Saturdays until 2.
  static let wednesday = LocalTime(year: 2025, month: 6, day: 4)

  func at(_ days: Int, _ hour: Int, _ minute: Int = 0) -> LocalTime {
    Self.wednesday.adding(minutes: days * 1440 + hour * 60 + minute)
  }

  func answer(
    _ topic: FactQuestion.Topic, at now: LocalTime = wednesday.adding(minutes: 720),
    service: Service = SmallVenue.service
  ) -> FactAnswer? {
    FactAnswers(menu: SmallVenue.menu(service: service)).answer(FactQuestion(topic), at: now)
  }

  @Test("open now says until when, also past midnight")
  func openNow() {
    #expect(answer(.openNow, at: at(0, 12)) == .openNow(.open(until: at(0, 18))))
    #expect(answer(.openNow, at: at(3, 1, 59)) == .openNow(.open(until: at(3, 2))))
    #expect(answer(.openNow, at: at(3, 2)) == .openNow(.closed(opens: at(3, 18))))
    #expect(answer(.openNow, at: at(4, 10)) == .openNow(.closed(opens: at(5, 8))))
  }

  @Test("hours without a gap are one, and always open has no end")
  func gapless() {
    var service = SmallVenue.service
    service.hours = [OpeningHours(days: Weekday.allCases, open: 0, close: 1440)]
    #expect(answer(.openNow, at: at(0, 3), service: service) == .openNow(.open(until: nil)))
    service.hours = [
      OpeningHours(days: [.wednesday], open: 600, close: 1440),
      OpeningHours(days: [.thursday], open: 0, close: 300),
    ]
    #expect(answer(.openNow, at: at(0, 12), service: service) == .openNow(.open(until: at(1, 5))))
    service.hours = []
    #expect(answer(.openNow, service: service) == nil)
    #expect(answer(.hours(nil), service: service) == nil)
  }

  @Test("hours are those of the day asked about")
  func hours() {
    let now = OpenState.open(until: at(0, 18))
    func fact(_ asked: RequestedTime.Day?, _ days: Int, _ spans: [OpenSpan]) -> FactAnswer {
      .hours(HoursFact(asked: asked, day: at(days, 0), spans: spans, now: now))
    }
    #expect(answer(.hours(nil)) == fact(nil, 0, [OpenSpan(opens: at(0, 8), closes: at(0, 18))]))
    #expect(
      answer(.hours(.tomorrow))
        == fact(.tomorrow, 1, [OpenSpan(opens: at(1, 8), closes: at(1, 18))]))
    #expect(
      answer(.hours(.weekday(.friday)))
        == fact(.weekday(.friday), 2, [OpenSpan(opens: at(2, 18), closes: at(3, 2))]))
    #expect(answer(.hours(.weekday(.sunday))) == fact(.weekday(.sunday), 4, []))
    #expect(
      answer(.hours(.weekday(.wednesday)))
        == fact(.weekday(.wednesday), 0, [OpenSpan(opens: at(0, 8), closes: at(0, 18))]))
  }

  @Test(
    "a postcode is compared without blanks, case or suffix",
    arguments: [
      ("10001", true), ("10001-1234", true), ("sw1a1aa", true), ("SW1A 1AA", true),
      ("10002", false), ("1000", false), ("100011", false), ("", false),
    ])
  func postcodes(postcode: String, isServed: Bool) {
    #expect(
      answer(.deliveryArea(postcode: postcode))
        == .deliveryArea(
          isServed
            ? .served(postcode: postcode)
            : .notServed(postcode: postcode, areas: ["10001", "SW1A 1AA"])))
  }

  @Test("delivery is answered with its terms, or with the fact that there is none")
  func delivery() {
    let delivery = SmallVenue.service.delivery
    #expect(answer(.deliveryFee) == .deliveryFee(delivery))
    #expect(answer(.minimumOrder) == .minimumOrder(delivery))
    #expect(
      answer(.deliveryArea(postcode: nil)) == .deliveryArea(.areas(["10001", "SW1A 1AA"])))
    var service = SmallVenue.service
    service.delivery?.postcodes = []
    #expect(
      answer(.deliveryArea(postcode: "1"), service: service) == .deliveryArea(.anywhere))
    service.delivery = nil
    #expect(answer(.deliveryFee, service: service) == nil)
    service.modes = [.pickup]
    #expect(answer(.deliveryFee, service: service) == .deliveryFee(nil))
    #expect(answer(.minimumOrder, service: service) == .minimumOrder(nil))
    #expect(
      answer(.deliveryArea(postcode: nil), service: service) == .deliveryArea(.noDelivery))
  }

  @Test("payments, promotions and lead times are the menu's")
  func terms() {
    #expect(answer(.payments) == .payments([.card, .cash]))
    #expect(answer(.promotions) == .promotions(SmallVenue.menu.promotions))
    #expect(
      answer(.leadTime)
        == .leadTimes([LeadTime(.pickup, minutes: 15), LeadTime(.delivery, minutes: 40)]))
    var service = SmallVenue.service
    service.modes = [.dineIn]
    #expect(answer(.leadTime, service: service) == nil)
  }
}
