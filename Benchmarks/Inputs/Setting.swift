import FoundationEssentials

/// What all parts share: the program, a folder for their files, and two markets.
struct Setting {
  /// The release build of the program.
  let program: String
  let folder: TemporaryFolder
  let small: Market
  let large: Market

  init() throws(WrongAnswer) {
    program = ".build/release/tabletalk"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw WrongAnswer(
        question: program, expected: "built (swift build -c release)", given: "not there")
    }
    folder = try TemporaryFolder()
    small = try Market(products: 200, like: "menus/grocery", in: folder)
    large = try Market(products: 10_000, like: "menus/grocery", in: folder)
  }

  var markets: [Market] { [small, large] }
}
