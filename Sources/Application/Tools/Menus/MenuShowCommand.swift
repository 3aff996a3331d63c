import Commands
import JSONText
package import Ordering
import Terminal

/// `menu show`: everything on the menu, by category.
package struct MenuShowCommand: PrintingCommand {
  private let menu: Menu
  private let presentation: Presentation

  package init(_ menu: Menu, _ presentation: Presentation) {
    self.menu = menu
    self.presentation = presentation
  }

  package func printout() -> Printout {
    Printout(presentation.format == .json ? json : table)
  }

  private var table: String {
    let columns = ItemColumns(menu, presentation)
    var table = SectionedTable(title: "category", columns: columns.columns)
    for category in menu.categories {
      let rows = menu.items(in: category.id).map(columns.row)
      if !rows.isEmpty { table.sections.append(.init(title: category.name, rows: rows)) }
    }
    if !menu.combos.isEmpty {
      table.sections.append(.init(title: "Combos", rows: menu.combos.map(columns.row)))
    }
    let head = presentation.isForPeople ? presentation.line(menu.name, .heading) + "\n" : ""
    return head + table.text(presentation)
      + presentation.hint(
        "\nAllergens: contained, (perhaps contained). What is not named may be unknown.")
  }

  private var json: String {
    let columns = ItemColumns(menu, presentation)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("id", menu.id)
      writer.member("name", menu.name)
      writer.member("currency", menu.currency.code)
      writer.key("categories")
      writer.array(menu.categories) { writer, category in
        writer.object { writer in
          writer.member("id", category.id)
          writer.member("name", category.name)
          writer.key("items")
          writer.array(menu.items(in: category.id)) { columns.write($1, to: &$0) }
        }
      }
      writer.key("combos")
      writer.array(menu.combos) { columns.write($1, to: &$0) }
    }
    writer.newLine()
    return writer.text
  }
}
