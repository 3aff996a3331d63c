import Ordering
import Testing

@Suite struct MenuFindingTests {
  @Test("a defect is found at its path, with its cause", arguments: Defect.errors)
  func errors(_ defect: Defect) throws {
    let (menu, findings) = SampleMenu.read(replacing: defect.old, with: defect.new)
    #expect(menu == nil)
    #expect(findings.filter { $0.severity == .error }.map(\.cause) == [defect.cause])
    #expect(findings.filter { $0.severity == .error }.map(\.path) == [defect.path])
  }

  @Test("what is doubtful is a warning and the menu is used", arguments: Defect.warnings)
  func warnings(_ defect: Defect) throws {
    let (menu, findings) = SampleMenu.read(replacing: defect.old, with: defect.new)
    #expect(menu != nil)
    #expect(findings.contains { $0.cause == defect.cause && $0.path == defect.path })
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("a sentence names file, line, path, the defect and the mend")
  func sentences() {
    let sizes = SampleMenu.read(
      replacing: "[\"size\", \"topping\"]", with: "[\"sizes\", \"topping\"]")
    #expect(
      sizes.findings.map(\.description) == [
        "menu.json:28: error: $.items[0].optionGroups[0]: unknown option group `sizes`; "
          + "did you mean `size`? Otherwise add that option group"
      ])
    let id = SampleMenu.read(replacing: "\"corner\"", with: "\"Corner Shop!\"")
    #expect(
      id.findings.map(\.description) == [
        "menu.json:3: error: $.id: `Corner Shop!` is no id; write a letter a-z or a digit, then "
          + "letters a-z, digits, `_` or `-`, such as `corner-shop`"
      ])
  }

  @Test("every cause has words of its own", arguments: Defect.errors + Defect.warnings)
  func wording(_ defect: Defect) { #expect(!defect.cause.description.isEmpty) }
}
