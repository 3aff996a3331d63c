/// A time zone's offsets, from a TZif file (RFC 8536).
///
/// FoundationEssentials knows no zones, and loading all of Foundation costs every start some
/// milliseconds for what few transcripts ask.
package struct TimeZoneRules: Sendable {
  /// Moments, in seconds since 1970, from which an offset holds, in seconds east of Greenwich.
  private var changes: [(moment: Int, offset: Int)] = []
  private var first = 0
  private var rule: PosixTimeZone?

  package init?(_ bytes: [UInt8]) {
    guard let header = Header(bytes, at: 0), header.version >= 2,
      let second = Header(bytes, at: 44 + header.size(timeSize: 4))
    else { return nil }
    let start = 44 + header.size(timeSize: 4) + 44
    let types = start + second.times * 9
    guard bytes.count >= start + second.size(timeSize: 8) else { return nil }
    func offset(_ type: Int) -> Int {
      Int(Int32(truncatingIfNeeded: Header.integer(bytes, at: types + type * 6, size: 4)))
    }
    guard second.types > 0 else { return nil }
    first = offset(0)
    for index in 0..<second.times {
      let type = Int(bytes[start + second.times * 8 + index])
      guard type < second.types else { return nil }
      changes.append((Header.integer(bytes, at: start + index * 8, size: 8), offset(type)))
    }
    let footer = bytes[(start + second.size(timeSize: 8))...].filter { $0 != 0x0A }
    rule = PosixTimeZone(String(decoding: footer, as: UTF8.self))
  }

  /// Seconds east of Greenwich at a moment.
  package func offset(at moment: Int) -> Int {
    if let last = changes.last, moment >= last.moment {
      return rule?.offset(at: moment) ?? last.offset
    }
    if changes.isEmpty { return rule?.offset(at: moment) ?? first }
    return changes.last { $0.moment <= moment }?.offset ?? first
  }

  private struct Header {
    var version: Int
    var isUTCount: Int
    var isStandardCount: Int
    var leaps: Int
    var times: Int
    var types: Int
    var characters: Int

    init?(_ bytes: [UInt8], at start: Int) {
      guard bytes.count >= start + 44, bytes[start...].starts(with: Array("TZif".utf8)) else {
        return nil
      }
      let counts = (0..<6).map { Self.integer(bytes, at: start + 20 + $0 * 4, size: 4) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      version = Int(bytes[start + 4]) - 0x30
      (isUTCount, isStandardCount, leaps) = (counts[0], counts[1], counts[2])
      (times, types, characters) = (counts[3], counts[4], counts[5])
    }

    func size(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + isStandardCount
        + isUTCount
    }

    static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
      let value = bytes[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return Int(truncatingIfNeeded: value)
    }
  }
}
