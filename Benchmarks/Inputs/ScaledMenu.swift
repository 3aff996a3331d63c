import JSONText

/// A menu file with as many products as wanted: its own first, then copies of them under other brands.
///
/// Whatever has a stock has plenty, so that a benchmark never runs out and yet counts it down.
struct ScaledMenu {
  /// The menu file's text.
  let text: String

  init(_ bytes: [UInt8], products count: Int) throws(WrongAnswer) {
    do throws(JSONError) {
      let root = try JSONDocument(bytes).root
      var writer = JSONWriter()
      writer.object { writer in
        for member in root.members {
          writer.key(member.key)
          if member.key == "items" {
            Self.write(Array(member.value.elements), count: count, to: &writer)
          } else {
            writer.literal(member.value.json)
          }
        }
      }
      text = writer.text
    } catch {
      throw WrongAnswer(question: "the menu", expected: "JSON", given: "\(error)")
    }
  }

  private static func write(_ items: [JSONValue], count: Int, to writer: inout JSONWriter) {
    writer.array { writer in
      for number in 0..<count {
        let item = items[number % items.count]
        let copy = number / items.count
        write(item, copy: copy, to: &writer)
      }
    }
  }

  private static func write(_ item: JSONValue, copy: Int, to writer: inout JSONWriter) {
    writer.object { writer in
      for member in item.members {
        writer.key(member.key)
        if member.key == "stock", !member.value.isNull {
          writer.int(1_000_000)
        } else if copy == 0 {
          writer.literal(member.value.json)
        } else {
          write(member, copy: copy, to: &writer)
        }
      }
    }
  }

  private static func write(_ member: JSONMember, copy: Int, to writer: inout JSONWriter) {
    let brand = brand(copy)
    switch (member.key, member.value.string) {
    case ("id", let id?): writer.string("\(id)-\(copy)")
    case ("name", let name?): writer.string("\(brand) \(name)")
    case ("price", let price?): writer.string(raised(price, by: copy))
    case ("aliases", _):
      writer.array(member.value.elements) { $0.string("\(brand) \($1.string ?? "")") }
    default: writer.literal(member.value.json)
    }
  }

  /// Made up, so that no copy takes a word from the products that are there.
  private static func brand(_ copy: Int) -> String {
    let starts = ["Quil", "Vor", "Zan", "Bryn", "Thal", "Fesk", "Lod", "Gos", "Rim", "Hux", "Yar"]
    let ends = ["dale", "wick", "mere", "forth", "by"]
    let name = starts[copy % starts.count] + ends[copy / starts.count % ends.count]
    let generation = copy / (starts.count * ends.count)
    return generation == 0 ? name : "\(name) \(ends[generation % ends.count])"
  }

  /// A price with a few cents more.
  private static func raised(_ price: String, by cents: Int) -> String {
    let digits = price.filter { $0 != "." }
    guard let value = Int(digits), price.split(separator: ".").last?.count == 2 else {
      return price
    }
    let fraction = (value + cents) % 100
    return "\((value + cents) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension JSONValue {
  /// The text it was read from.
  fileprivate var json: String { kind == .string ? "\"\(rawText)\"" : rawText }
}
