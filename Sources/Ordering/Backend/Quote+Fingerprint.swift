import JSONText

extension Quote {
  /// The SHA-256 of everything the customer agrees to, in hexadecimal digits.
  ///
  /// A yes counts for the quote with this fingerprint and no other. Until when the quote stands and
  /// when the food will be ready are the backend's to say and not part of it, nor are line ids.
  package var fingerprint: String { SHA256.hex(of: Array(canonicalText.utf8)) }

  /// JSON with sorted keys and nothing left out, so that equal quotes have equal text.
  var canonicalText: String {
    var writer = JSONWriter(keys: .sorted)
    writer.object { object in
      writeRequest(&object)
      writeAmounts(&object)
    }
    return writer.text
  }

  private func writeRequest(_ object: inout JSONWriter) {
    object.member("venue", request.venue)
    object.member("menuVersion", request.menuVersion)
    object.member("mode", request.mode.rawValue)
    object.member("name", request.name)
    object.member("phone", request.phone)
    object.member("address", request.address)
    object.member("payment", request.payment.rawValue)
    object.member("promotions", request.promotions)
    object.member("note", request.note)
    object.member("allergies", request.allergies.map(\.rawValue))
    object.member("replaces", request.replaces)
    object.key("time")
    if let time = request.time {
      object.array([time.day, time.minute]) { $0.int($1) }
    } else {
      object.null()
    }
    object.key("lines")
    object.array(request.lines) { Self.write($1, to: &$0) }
  }

  private func writeAmounts(_ object: inout JSONWriter) {
    object.member("currency", currency)
    object.member("subtotal", subtotal.minorUnits)
    object.member("discount", discount.minorUnits)
    object.member("fee", fee.minorUnits)
    object.member("tax", tax.minorUnits)
    object.member("tip", tip.minorUnits)
    object.member("total", total.minorUnits)
    object.key("unitPrices")
    object.array(unitPrices) { $0.int($1.minorUnits) }
  }

  private static func write(_ line: Line, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("item", line.item)
      object.member("quantity", line.quantity)
      object.key("options")
      object.array(line.options) { write($1, to: &$0) }
      object.key("parts")
      object.array(line.parts) { writer, part in
        writer.object { object in
          object.member("name", part.name)
          object.key("line")
          write(part.line, to: &object)
        }
      }
    }
  }

  private static func write(_ option: ChosenOption, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("group", option.group)
      object.member("option", option.option)
      object.member("amount", option.amount?.rawValue)
      object.member("count", option.count)
      object.member("placement", option.placement?.rawValue)
    }
  }
}
