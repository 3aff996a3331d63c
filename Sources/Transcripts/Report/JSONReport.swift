import JSONText

/// The run as one JSON object.
struct JSONReport {
  let text: String

  init(_ records: [TestRecord], _ totals: SuiteTotals, _ options: SuiteOptions) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("v")
      writer.int(1)
      writer.key("tests")
      writer.array(records) { Self.write($1, options, &$0) }
      writer.key("totals")
      writer.object { writer in
        for (name, number) in [
          ("tests", totals.tests), ("passed", totals.passed), ("failed", totals.failed),
          ("errors", totals.errors), ("skipped", totals.skipped), ("todo", totals.todo),
          ("turns", totals.turns), ("checks", totals.checks), ("carts", totals.carts),
          ("perfectCarts", totals.perfectCarts), ("completeCarts", totals.completeCarts),
          ("repairs", totals.repairs),
        ] {
          writer.key(name)
          writer.int(number)
        }
      }
    }
    text = writer.text
  }

  private static func write(
    _ record: TestRecord, _ options: SuiteOptions, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      for (name, text) in [
        ("file", record.path), ("name", record.name), ("status", record.status.rawValue),
      ] {
        writer.key(name)
        writer.string(text)
      }
      for (name, number) in [
        ("line", record.line), ("turns", record.turns), ("checks", record.checks),
        ("repairs", record.repairs),
      ] {
        writer.key(name)
        writer.int(number)
      }
      if let reason = record.reason {
        writer.key("reason")
        writer.string(reason)
      }
      if options.showsDurations {
        writer.key("ms")
        writer.int(Int(record.duration / .milliseconds(1)))
      }
      writer.key("failures")
      writer.array(record.failures) { $0.string($1.joined(separator: "\n")) }
    }
  }
}
