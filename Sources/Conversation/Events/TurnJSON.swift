package import Dialogue
import JSONText
package import Ordering

/// The members of `turn.completed`.
struct TurnJSON {
  let menu: Menu

  func write(_ turn: Turn, milliseconds: Int, to writer: inout JSONWriter) {
    let state = turn.state
    let quote = state.phase.quote
    writer.member("turn", turn.number)
    writer.member("state", state.phase.name)
    writer.key("asks")
    turn.asks.map { writer.string($0) } ?? writer.null()
    writer.key("cart")
    writer.array(state.order.lines) { write($1, to: &$0) }
    writer.member("subtotal", menu.currency.decimal(menu.subtotal(of: state.order)))
    writer.key("total")
    quote.map { writer.string(menu.currency.decimal($0.total)) } ?? writer.null()
    writer.member("currency", menu.currency.code)
    writer.key("order")
    receipt(state, to: &writer)
    writer.member("replies", turn.messages)
    writer.member("cites", turn.cites)
    writer.key("why")
    why(turn, to: &writer)
    writer.key("usage")
    writer.object { writer in
      writer.member("ms", milliseconds)
      writer.member("llm_calls", 0)
      writer.member("tokens_in", 0)
      writer.member("tokens_out", 0)
    }
  }

  func write(_ line: Line, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("item", line.item)
      writer.member("quantity", line.quantity)
      writer.key("options")
      writer.array(line.options) { write($1, to: &$0) }
      guard !line.parts.isEmpty else { return }
      writer.key("parts")
      writer.array(line.parts) { writer, part in
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("item", part.line.item)
          writer.member("quantity", part.line.quantity)
          writer.key("options")
          writer.array(part.line.options) { write($1, to: &$0) }
        }
      }
    }
  }

  private func write(_ option: ChosenOption, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("group", option.group)
      writer.member("option", option.option)
      if let amount = option.amount { writer.member("amount", amount.rawValue) }
      if option.count != 1 { writer.member("count", option.count) }
      if let placement = option.placement { writer.member("placement", placement.rawValue) }
    }
  }

  private func receipt(_ state: State, to writer: inout JSONWriter) {
    guard let receipt = state.receipts.last else { return writer.null() }
    writer.object { writer in
      writer.member("id", receipt.id)
      writer.member("status", receipt.status.rawValue)
      writer.member("total", menu.currency.decimal(receipt.total))
    }
  }

  private func why(_ turn: Turn, to writer: inout JSONWriter) {
    let notation = NotationWriter(menu: menu)
    writer.object { writer in
      writer.member("source", turn.interpretation.source.rawValue)
      writer.member("rules", turn.interpretation.steps.map(\.rule))
      writer.member("commands", turn.interpretation.commands.map(notation.write))
      writer.member("unexplained", turn.interpretation.unexplainedWords)
      writer.member("path", turn.path)
      writer.key("calls")
      writer.array(turn.calls) { writer, record in
        writer.object { writer in
          writer.member("name", record.call.operation.rawValue)
          writer.member("outcome", record.failure?.kind ?? "ok")
        }
      }
      if let pattern = turn.pattern { writer.member("pattern", pattern) }
    }
  }
}

extension Phase {
  /// The quote that stands in this phase, if one does.
  package var quote: Quote? {
    switch self {
    case .confirming(let quote), .placing(let quote): quote
    case .building, .choosing, .collecting, .quoting, .placed, .handedOff: nil
    }
  }
}
