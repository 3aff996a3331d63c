extension Suite {
  /// Writes into a file what its tests said, unless somebody else has changed it meanwhile.
  func update(
    _ file: TranscriptFile, _ results: [TestResult], _ report: inout SuiteReport,
    _ errors: @Sendable (String) -> Void
  ) {
    let update = TranscriptUpdate(file, results, options.updates)
    for line in update.byHand.sorted() {
      report.notes.append(file.path + ":" + String(line) + ": edit by hand")
    }
    guard update.source != file.source else { return }
    guard file.path != "-", TranscriptStorage.bytes(at: file.path) == Array(file.source.text.utf8)
    else {
      errors(file.path + ": changed meanwhile, left alone")
      report.totals.exitCodes.insert(1)
      return
    }
    guard TranscriptStorage.write(update.source.text, to: file.path) else {
      errors(file.path + ": can not be written")
      report.totals.exitCodes.insert(74)
      return
    }
    report.notes.append("updated " + file.path)
  }
}
