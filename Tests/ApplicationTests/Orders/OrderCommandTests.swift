import Application
import Backends
import Commands
import Conversation
import Dialogue
import Ordering
import Testing

@Suite struct OrderCommandTests {
  let evening: Evening
  let id: Receipt.ID

  init() async throws {
    evening = try await Evening()
    let turns = try await evening.hold("a1b2", Evening.delivery)
    id = turns.last?.state.receipts.last?.id ?? ""
  }

  @Test("orders are listed with their status by the venue's clock")
  func list() async throws {
    let text = await OrderListCommand(evening.orders, Presentation()).printout().text
    #expect(
      text
        == "\(id)\tcorner\t2026-03-06 18:30\treceived\tdelivery\t€16.00\t"
        + "1 × Calzone (large)\n")
    let later = PlacedOrders(evening.book, menus: evening.menus) { _ in
      Evening.start.adding(minutes: 300)
    }
    #expect(
      await OrderListCommand(later, Presentation()).printout().text.contains("\tcompleted\t"))
    #expect(await OrderListCommand(later, minutes: 60, Presentation()).printout() == Printout())
  }

  @Test("an order is shown by the beginning of its id, in any case, or as the last")
  func show() async throws {
    for reference in [id, String(id.prefix(3)).lowercased(), "last"] {
      let printout = await OrderShowCommand(evening.orders, reference, Presentation()).printout()
      #expect(printout.code == 0)
      #expect(printout.text.contains("name\tRosalind Franklin\n"))
      #expect(printout.text.contains("line\t1 × Calzone (large)\n"))
    }
    let json = await OrderShowCommand(evening.orders, id, Presentation(.json)).printout().text
    #expect(json.contains("\"total\":\"16.00\"") && json.contains("\"currency\":\"EUR\""))
    #expect(json.contains("\"address\":\"30 Pine Road, 10001\""))
  }

  @Test("lists tell nobody's name")
  func names() async throws {
    let json = await OrderListCommand(evening.orders, Presentation(.json)).printout().text
    #expect(json.contains(id) && !json.contains("Rosalind") && !json.contains("Pine Road"))
  }

  @Test("an order that is not there is named, and one of several is asked for")
  func missing() async throws {
    #expect(await OrderShowCommand(evening.orders, "zzz", Presentation()).printout().code == 1)
    #expect(await OrderShowCommand(evening.orders, "", Presentation()).printout().code == 1)
  }

  @Test("without its menu an order is still shown")
  func withoutMenu() async throws {
    let orders = PlacedOrders(evening.book, menus: MenuShelf()) { _ in Evening.start }
    let text = await OrderListCommand(orders, Presentation()).printout().text
    #expect(text.contains("\t1600 minor units\t1 calzone size:large\n"))
  }
}
