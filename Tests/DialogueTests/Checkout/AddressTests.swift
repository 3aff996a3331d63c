import Dialogue
import Ordering
import Testing

@Suite struct AddressTests {
  @Test func `an address in the area is taken and means delivery`() throws {
    let bench = try Bench(after: "provide address=5 Elm Street, 10001")
    #expect(bench.state.slots.address == "5 Elm Street, 10001")
    #expect(bench.state.slots.mode == .delivery)
  }

  @Test func `a postcode that is missing is asked for, and completes the address`() throws {
    var bench = try Bench(after: "add 1 pizza", "provide mode=delivery", "checkout")
    #expect(
      try bench.hear("provide address=5 Elm Street") == [
        .rejected(.address, .noPostcode(["10001", "10002"])), .question(.slot(.address)),
      ])
    #expect(bench.state.addressDraft == "5 Elm Street")
    #expect(try bench.hear("provide address=10002") == [.question(.slot(.name))])
    #expect(bench.state.slots.address == "5 Elm Street, 10002")
    #expect(bench.state.addressDraft == nil)
  }

  @Test func `a house number is no postcode`() throws {
    var bench = try Bench(after: "provide mode=delivery")
    #expect(
      try bench.hear("provide address=1200 Broadway")
        == [.rejected(.address, .noPostcode(["10001", "10002"]))])
  }

  @Test func `an address outside the area is refused and the old one stays`() throws {
    var bench = try Bench(after: "provide address=5 Elm Street, 10001")
    #expect(
      try bench.hear("provide address=9 Far Road, 90210")
        == [.rejected(.address, .outsideArea(["10001", "10002"]))])
    #expect(bench.state.slots.address == "5 Elm Street, 10001")
  }

  @Test func `a refused address does not turn a pickup into a delivery`() throws {
    var bench = try Bench(after: "provide mode=pickup")
    try bench.hear("provide address=9 Far Road, 90210")
    #expect(bench.state.slots.mode == .pickup)
  }

  @Test func `a new address after a refused postcode is not glued to the old draft`() throws {
    var bench = try Bench(
      after: "provide address=5 Elm Street", "provide address=90210", "provide address=10001")
    #expect(bench.state.slots.address == "10001")
    try bench.hear("provide address=7 Oak Street, 10002")
    #expect(bench.state.slots.address == "7 Oak Street, 10002")
  }

  @Test func `an address is quoted for a delivery only`() throws {
    var bench = try Bench.confirming()
    try bench.hear("provide address=5 Elm Street, 10001")
    #expect(bench.quote?.request.address == "5 Elm Street, 10001")
    try bench.hear("provide mode=pickup")
    #expect(bench.quote?.request.address == nil)
    #expect(bench.quote?.request.mode == .pickup)
    try bench.hear("provide mode=delivery")
    #expect(bench.quote?.request.address == "5 Elm Street, 10001")
  }
}
