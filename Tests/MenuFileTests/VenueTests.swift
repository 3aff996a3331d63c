import Foundation
import Ordering
import Testing

@Suite struct VenueTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "menus")

  @Test(
    "a venue of the project has no defect, and no doubt but words with two meanings",
    arguments: ["bistro", "coffee", "grocery", "vending"])
  func venue(_ name: String) throws {
    let file = Self.folder.appending(path: name).appending(path: "menu.json")
    let (menu, findings) = MenuReader.read(Array(try Data(contentsOf: file)), file: name)
    #expect(menu?.id == name)
    let others = findings.filter { finding in
      if case .collision = finding.cause { false } else { true }
    }
    #expect(others.map(\.description) == [])
  }
}
