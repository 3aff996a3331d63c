internal import CSQLite

/// A row under the cursor, valid only while it is being visited; columns count from zero.
///
/// Reading converts as SQLite does: `NULL` reads as zero, or as empty.
/// https://www.sqlite.org/c3ref/column_blob.html
package struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(statement: OpaquePointer) { self.statement = statement }

  package func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
  }

  package func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  package func bool(_ column: Int) -> Bool { int(column) != 0 }

  package func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  package func string(_ column: Int) -> String {
    // First the text and then its length, in this order: see the page above.
    guard let text = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  package func bytes(_ column: Int) -> [UInt8] {
    withBytes(column) { bytes in bytes.withUnsafeBytes { [UInt8]($0) } }
  }

  /// Shows the bytes of a blob in place, sparing a copy.
  package func withBytes<Value>(_ column: Int, _ body: (RawSpan) -> Value) -> Value {
    let start = sqlite3_column_blob(statement, Int32(column))
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count).bytes)
  }

  package func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  package func optionalDouble(_ column: Int) -> Double? { isNull(column) ? nil : double(column) }

  package func optionalString(_ column: Int) -> String? { isNull(column) ? nil : string(column) }
}
