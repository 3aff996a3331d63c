import Dialogue
import Ordering

/// What every command leads to from everywhere: a row a command, a column a starting point.
struct PhaseTable {
  let columns: [Start]
  let rows: [Row]

  struct Row {
    let command: String
    let phases: [String]
  }

  /// Rows of a command, `→`, and a phase for each column; `·` is the phase it started in.
  init(_ columns: [Start], _ text: String) {
    self.columns = columns
    rows = text.split(separator: "\n").map { line in
      let sides = line.split(separator: "→")
      return Row(
        command: sides[0].split(separator: " ").joined(separator: " "),
        phases: (sides.count > 1 ? sides[1] : "").split(separator: " ").map(String.init))
    }
  }
}
