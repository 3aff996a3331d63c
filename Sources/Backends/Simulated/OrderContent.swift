import FoundationEssentials
import Ordering

/// Requests as JSON, for the table of orders and for telling two requests apart.
enum OrderContent {
  /// A request without what identifies a person, which has columns of its own and can be erased.
  static func encode(_ request: OrderRequest) -> String {
    var request = request
    request.name = nil
    request.phone = nil
    request.address = nil
    request.note = nil
    return String(decoding: json(request), as: UTF8.self)
  }

  static func decode(_ text: String) -> OrderRequest? {
    try? JSONDecoder().decode(OrderRequest.self, from: Data(text.utf8))
  }

  /// The same for the same request and total in every run of the program: FNV-1a of canonical JSON.
  static func digest(of quote: Quote) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    mix(json(quote.request))
    mix(String(quote.total.minorUnits).utf8)
    return Int(truncatingIfNeeded: hash)
  }

  private static func json(_ request: OrderRequest) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, integers and enumerations of them: there is nothing that could not be written.
    return (try? encoder.encode(request)) ?? Data()
  }
}
