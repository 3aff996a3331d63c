extension NotationWriter {
  /// A cart line as people write it: options without their group where a sign and the item tell it.
  ///
  /// Reads back as the same line with the same menu; without one it is the long form.
  package func short(_ line: Line) -> String {
    let options = line.options.map { short(OptionChoice($0), of: line.item) }
    let parts = line.parts.map { $0.name + "=(" + short($0.line) + ")" }
    return ([String(line.quantity), line.item] + options + parts).joined(separator: " ")
  }

  package func short(_ option: OptionChoice, of item: Item.ID) -> String {
    let long = write(option)
    guard let menu, let colon = long.firstIndex(of: ":") else { return long }
    let rest = long[long.index(after: colon)...]
    let groups = menu.groups(of: item).filter { group in
      option.candidates.allSatisfy { group.option($0) != nil }
    }
    guard rest.hasPrefix("+") || rest.hasPrefix("-"), groups.map(\.id) == [option.group] else {
      return long
    }
    return String(rest)
  }
}
