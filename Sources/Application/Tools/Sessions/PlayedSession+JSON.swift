import Conversation
import Dialogue
import JSONText
import Ordering

extension PlayedSession {
  /// The conversation as one object, its commands and carts in notation.
  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("id", row.id)
      writer.member("venue", row.venue)
      writer.member("menuVersion", row.menuVersion)
      writer.member("created", row.created)
      writer.member("updated", row.updated)
      writer.key("turns")
      writer.array(turns) { write($1, to: &$0) }
    }
    writer.newLine()
    return writer.text
  }

  private func write(_ turn: Turn, to writer: inout JSONWriter) {
    let notation = NotationWriter(menu: menu)
    writer.object { writer in
      writer.member("turn", turn.number)
      writer.member("user", turn.text)
      writer.member("commands", turn.interpretation.commands.map(notation.write))
      writer.member("unexplained", turn.interpretation.unexplainedWords)
      writer.member("replies", turn.messages)
      writer.member("state", turn.state.phase.name)
      writer.member("asks", turn.asks)
      writer.member("cart", turn.state.order.lines.map(notation.short))
      writer.member("subtotal", menu.currency.decimal(menu.subtotal(of: turn.state.order)))
      writer.member("order", turn.state.receipts.last?.id)
    }
  }
}
