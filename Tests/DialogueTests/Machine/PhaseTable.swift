/// What every command leads to from everywhere: a row a command, a column a starting point.
///
/// `·` is the phase it started in. What a call returns comes before the phase is read, save where
/// the starting point itself waits for it.
struct PhaseTable {
  private(set) var columns: [Start] = []
  private(set) var rows: [Row] = []

  struct Row {
    let command: String
    let phases: [String]
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let sides = line.split(separator: "→")
      let command = sides[0].split(separator: " ").joined(separator: " ")
      let cells = sides.dropFirst().joined().split(separator: " ").map(String.init)
      if command == "command" {
        columns = cells.compactMap(Start.init(rawValue:))
      } else {
        rows.append(Row(command: command, phases: cells))
      }
    }
  }
}
