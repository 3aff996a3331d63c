import Application
import Conversation
import FoundationEssentials
import Ordering

/// The grocery with a number of products, as a folder that the program can be pointed at.
struct Market {
  let folder: String
  let menu: Menu

  var menuFile: String { folder + "/menu.json" }
  /// Whether it may take twice as long as others.
  var isLarge: Bool { menu.items.count >= 10_000 }
  var label: String { isLarge ? "10,000 products" : "200 products" }

  func ceiling(_ ceiling: Ceiling) -> Ceiling { isLarge ? ceiling.doubled : ceiling }

  /// Makes the folder from the shipped one: its menu scaled, its documents as they are.
  init(products count: Int, like source: String, in parent: TemporaryFolder)
    throws(WrongAnswer)
  {
    let manager = FileManager.default
    folder = parent.path + "/market-\(count)"
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for name in try manager.contentsOfDirectory(atPath: source) where name.hasSuffix(".md") {
        try manager.copyItem(atPath: "\(source)/\(name)", toPath: "\(folder)/\(name)")
      }
    } catch {
      throw WrongAnswer(question: source, expected: "copied", given: "\(error)")
    }
    let original = try Self.bytes(of: source + "/menu.json")
    let text = try ScaledMenu(original, products: count).text
    _ = try parent.write(text, to: "market-\(count)/menu.json")
    guard let menu = MenuReader.read(Array(text.utf8), file: folder).menu else {
      throw WrongAnswer(question: "the scaled menu", expected: "valid", given: "defects")
    }
    try expect(menu.items.count, equals: count, "products of the scaled menu")
    self.menu = menu
  }

  /// The venue as the program loads it, its index in its folder.
  func venue() throws(WrongAnswer) -> Venue {
    do throws(VenueFailure) {
      return try VenueLoader(moodMap: "mood-map.json", indexFolder: folder)
        .load(menuFile: menuFile)
    } catch {
      throw WrongAnswer(question: menuFile, expected: "a venue", given: "\(error)")
    }
  }

  static func bytes(of path: String) throws(WrongAnswer) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WrongAnswer(
        question: path, expected: "a file (run this at the top of the checkout)", given: "none")
    }
    return [UInt8](data)
  }
}
