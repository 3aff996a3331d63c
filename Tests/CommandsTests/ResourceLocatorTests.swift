import Commands
import Terminal
import Testing

@Suite struct ResourceLocatorTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.file("checkout/menus/bistro/menu.json", "{}")
    try folder.file("checkout/menus/coffee/menu.json", "{}")
    try folder.folder("checkout/menus/empty")
    try folder.file("checkout/mood-map.json", "{}")
    try folder.folder("checkout/.build/release")
    try folder.folder("elsewhere/deep")
    try folder.file("elsewhere/stall/menu.json", "{}")
    try folder.file("usr/share/tabletalk/menus/kiosk/menu.json", "{}")
    try folder.folder("usr/bin")
  }

  private func locator(
    in place: String, executable: String? = nil, home: String? = nil, embedded: [String] = []
  ) -> ResourceLocator {
    ResourceLocator(
      environment: Environment(home.map { ["TABLETALK_HOME": $0] } ?? [:]),
      folder: folder.path + "/" + place, executable: executable.map { folder.path + "/" + $0 },
      embeddedVenues: embedded)
  }

  private func file(_ name: String) -> VenueLocation { .file(folder.path + "/" + name) }

  @Test func itIsFoundFromAFolderInsideTheCheckout() throws {
    let locator = locator(in: "checkout/.build")
    #expect(try locator.venue("bistro") == file("checkout/menus/bistro/menu.json"))
    #expect(try locator.path(of: .moodMap) == folder.path + "/checkout/mood-map.json")
    #expect(locator.venues() == ["bistro", "coffee"])
  }

  @Test func aBuildInsideACheckoutIsAtHomeInAnyFolder() throws {
    let locator = locator(in: "elsewhere/deep", executable: "checkout/.build/release/tabletalk")
    #expect(try locator.venue("coffee") == file("checkout/menus/coffee/menu.json"))
  }

  @Test func anInstalledProgramFindsItsShare() throws {
    let locator = locator(in: "elsewhere", executable: "usr/bin/tabletalk")
    #expect(try locator.venue("kiosk") == file("usr/share/tabletalk/menus/kiosk/menu.json"))
  }

  @Test func theFolderOneWorksInGoesFirst() throws {
    try folder.file("elsewhere/menus/bistro/menu.json", "{}")
    let locator = locator(in: "elsewhere/deep", executable: "checkout/.build/release/tabletalk")
    #expect(try locator.venue("bistro") == file("elsewhere/menus/bistro/menu.json"))
    #expect(try locator.venue("coffee") == file("checkout/menus/coffee/menu.json"))
  }

  @Test func theVariableReplacesEveryOtherPlace() throws {
    let locator = locator(
      in: "checkout", executable: "checkout/.build/release/tabletalk",
      home: folder.path + "/usr/share/tabletalk")
    #expect(locator.venues() == ["kiosk"])
    #expect(throws: ResourceFailure.missing(.moodMap, places: locator.places)) {
      try locator.path(of: .moodMap)
    }
  }

  @Test func aVenueIsAlsoAFolderOrAFile() throws {
    let locator = locator(in: "elsewhere")
    for text in ["stall", "./stall", "stall/menu.json", folder.path + "/elsewhere/stall"] {
      guard case .file(let path) = try locator.venue(text) else {
        Issue.record("\(text) is embedded")
        return
      }
      #expect(path.hasSuffix("stall/menu.json"))
    }
  }

  @Test func aNameThatIsNoVenueSaysWhereItWasSoughtAndWhatIsNear() throws {
    let locator = locator(in: "checkout")
    let places = [folder.path + "/checkout/menus"]
    #expect(throws: ResourceFailure.noVenue("bitsro", nearest: "bistro", places: places)) {
      try locator.venue("bitsro")
    }
    #expect(
      ResourceFailure.noVenue("bitsro", nearest: "bistro", places: ["/a/menus"]).message == """
        There is no venue bitsro: looked in /a/menus. Did you mean bistro? A folder or a menu \
        file will do as well.
        """)
  }

  @Test func aPathWithoutAMenuNamesTheFileThatIsMissing() {
    let locator = locator(in: "elsewhere")
    #expect(throws: ResourceFailure.noMenu(path: folder.path + "/elsewhere/deep/menu.json")) {
      try locator.venue("deep")
    }
    #expect(throws: ResourceFailure.noMenu(path: "/nowhere/x.json")) {
      try locator.venue("/nowhere/x.json")
    }
  }

  @Test func embeddedVenuesAreThereWhereNoFileIs() throws {
    let locator = locator(in: "elsewhere", embedded: ["bistro"])
    #expect(try locator.venue("bistro") == .embedded(name: "bistro"))
    #expect(locator.venues() == ["bistro"])
    let beside = self.locator(in: "checkout", embedded: ["bistro"])
    #expect(try beside.venue("bistro") == file("checkout/menus/bistro/menu.json"))
  }
}
