import Testing

@Suite struct CorpusTests {
  @Test(arguments: try Corpus.all())
  func `Every phrasing means what its file says`(_ corpus: Corpus) throws {
    for phrasing in corpus.phrasings {
      guard let complaint = try phrasing.complaint() else { continue }
      Issue.record(
        "\(complaint)",
        sourceLocation: SourceLocation(
          fileID: "Corpus/\(corpus.name)", filePath: corpus.path, line: phrasing.line, column: 1))
    }
  }

  /// Pending phrasings are known defects: counted, and named once they are mended.
  @Test func `Pending phrasings are counted`() throws {
    let pending = try Corpus(reading: Corpus.pending)
    let mended = try pending.phrasings.filter { try $0.complaint() == nil }
    print("Corpus: \(pending.phrasings.count - mended.count) phrasings pending.")
    for phrasing in mended {
      print("Corpus: line \(phrasing.line) of \(pending.name) is mended: \(phrasing.text)")
    }
  }

  @Test func `Two hundred lines out of scope are tested`() throws {
    #expect(try Corpus(reading: Corpus.outOfScope).phrasings.count >= 200)
  }

  @Test func `Six hundred phrasings and more are tested`() throws {
    let count = try Corpus.all().filter { $0.name != Corpus.outOfScope }
      .reduce(0) { $0 + $1.phrasings.count }
    print("Corpus: \(count) phrasings.")
    #expect(count >= 600)
  }
}
