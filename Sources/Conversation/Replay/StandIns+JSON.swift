package import JSONText

extension StandIns {
  /// The JSON value with stand-ins in its strings; keys and numbers stay as they are.
  package func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value.kind {
    case .null: writer.null()
    case .boolean: writer.bool(value.bool ?? false)
    case .number: writer.literal(value.rawText)
    case .string: writer.string(applied(to: value.string ?? ""))
    case .array: writer.array(value.elements) { write($1, to: &$0) }
    case .object:
      writer.object { writer in
        for member in value.members {
          writer.key(member.key)
          write(member.value, to: &writer)
        }
      }
    }
  }

  /// The same for a text of JSON lines; a line that is none is left out.
  package func applied(toLines text: String) -> String {
    var writer = JSONWriter()
    for line in text.split(separator: "\n") {
      guard let document = try? JSONDocument(String(line)) else { continue }
      write(document.root, to: &writer)
      writer.newLine()
    }
    return writer.text
  }
}
