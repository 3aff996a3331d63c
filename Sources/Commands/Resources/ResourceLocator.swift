import Ordering
package import Terminal

/// Finds what ships with the program: `menus/`, `mood-map.json` and `prompts/`.
///
/// Looks in `TABLETALK_HOME` alone if it is set; else upward from the folder one works in, upward
/// from the executable (so that a build inside a checkout is at home in any folder), and in
/// `../share/tabletalk` beside the folder of an installed executable.
package struct ResourceLocator: Hashable, Sendable {
  /// Every folder that is looked in, in order.
  package var places: [String]
  /// The folder that relative paths start from.
  package var folder: String
  /// Venues inside the executable, which are there even without any file.
  package var embeddedVenues: [String]

  package init(
    environment: Environment, folder: String = Path.current,
    executable: String? = Path.executable, embeddedVenues: [String] = []
  ) {
    self.folder = folder
    self.embeddedVenues = embeddedVenues
    if let home = environment["TABLETALK_HOME"] {
      places = [Path.join(folder, home)]
      return
    }
    places = Path.upward(from: folder)
    if let executable {
      let programs = Path.parent(of: executable)
      let shared = Path.join(Path.parent(of: programs), "share/tabletalk")
      places += Path.upward(from: programs) + [shared]
    }
    var seen: Set<String> = []
    places = places.filter { seen.insert($0).inserted }
  }

  /// The first place that has a file or folder of this name.
  package func path(of resource: Resource) throws(ResourceFailure) -> String {
    for place in places {
      let path = Path.join(place, resource.rawValue)
      if FileBytes.exists(path) { return path }
    }
    throw .missing(resource, places: places)
  }

  /// The names of all venues that are found, sorted.
  package func venues() -> [String] {
    Set(embeddedVenues + menuFolders.flatMap(venues(in:))).sorted()
  }

  /// A venue by its name, its folder, or its menu file.
  ///
  /// A venue's name goes before a file or folder that happens to have the same name.
  package func venue(_ text: String) throws(ResourceFailure) -> VenueLocation {
    if !text.contains("/") {
      for folder in menuFolders {
        let path = menuFile(in: Path.join(folder, text))
        if FileBytes.isFile(path) { return .file(path) }
      }
      if embeddedVenues.contains(text) { return .embedded(name: text) }
    }
    let path = Path.join(folder, text)
    if FileBytes.isFile(path) { return .file(path) }
    if FileBytes.isFile(menuFile(in: path)) { return .file(menuFile(in: path)) }
    if FileBytes.isFolder(path) || text.contains("/") || text.hasSuffix(".json") {
      throw .noMenu(path: FileBytes.isFolder(path) ? menuFile(in: path) : path)
    }
    throw .noVenue(text, nearest: nearestName(to: text, among: venues()), places: menuFolders)
  }

  private var menuFolders: [String] {
    places.map { Path.join($0, Resource.menus.rawValue) }.filter(FileBytes.isFolder)
  }

  private func venues(in folder: String) -> [String] {
    FileBytes.names(in: folder).filter {
      FileBytes.isFile(menuFile(in: Path.join(folder, $0)))
    }
  }

  private func menuFile(in folder: String) -> String { Path.join(folder, "menu.json") }
}

/// Files and folders that ship with the program.
package enum Resource: String, Hashable, Sendable, CaseIterable {
  case menus
  case moodMap = "mood-map.json"
  case prompts
  /// The order flows that `demo` plays.
  case demos
}

/// Where a venue's menu is.
package enum VenueLocation: Hashable, Sendable {
  case file(String)
  /// In the executable.
  case embedded(name: String)
}

/// Why something that ships with the program, or a venue, was not found.
package enum ResourceFailure: Error, Hashable, Sendable {
  /// No venue of this name in any of these folders of menus.
  case noVenue(String, nearest: String?, places: [String])
  /// A path that leads to no menu file.
  case noMenu(path: String)
  case missing(Resource, places: [String])

  /// `EX_NOINPUT` of sysexits.h.
  package static let exitCode: Int32 = 66
}
