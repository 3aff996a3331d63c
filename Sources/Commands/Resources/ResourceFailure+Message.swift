extension ResourceFailure {
  /// What is missing, where it was looked for, and how to name it.
  package var message: String {
    switch self {
    case .noVenue(let name, let nearest, let places):
      "There is no venue \(name)" + looked(places) + (nearest.map { " Did you mean \($0)?" } ?? "")
        + " A folder or a menu file will do as well."
    case .noMenu(let path): "There is no menu file \(path)."
    case .missing(let resource, let places):
      "There is no \(resource.rawValue)" + looked(places)
        + " Set TABLETALK_HOME to the folder that holds it."
    }
  }

  private func looked(_ places: [String]) -> String {
    places.isEmpty
      ? ", and no folder menus was found either." : ": looked in " + listing(places) + "."
  }

  private func listing(_ places: [String]) -> String { places.joined(separator: ", ") }
}
