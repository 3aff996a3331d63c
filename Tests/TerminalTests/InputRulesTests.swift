import Testing

@testable import Terminal

@Suite struct InputRulesTests {
  @Test func controlCClearsThenHintsThenLeaves() {
    var rule = InterruptRule()
    #expect(rule.answer(isLineEmpty: false, at: 0) == .clear)
    #expect(rule.answer(isLineEmpty: true, at: 1) == .hint)
    #expect(rule.answer(isLineEmpty: true, at: 3.5) == .hint)
    #expect(rule.answer(isLineEmpty: true, at: 5.5) == .leave)
  }

  @Test func clearingALineForgetsTheHint() {
    var rule = InterruptRule()
    #expect(rule.answer(isLineEmpty: true, at: 0) == .hint)
    #expect(rule.answer(isLineEmpty: false, at: 0.5) == .clear)
    #expect(rule.answer(isLineEmpty: true, at: 1) == .hint)
  }

  @Test func aKeyIsLoneWhenNothingCameShortlyBeforeOrWithIt() {
    var rhythm = KeyRhythm()
    #expect(!rhythm.isLone(waiting: 5, at: 10))
    rhythm.handled(waiting: 0, at: 10)
    #expect(!rhythm.isLone(waiting: 1, at: 10.001))
    #expect(rhythm.isLone(waiting: 1, at: 10.1))
    rhythm.handled(waiting: 1, at: 11)
    #expect(!rhythm.isLone(waiting: 1, at: 60))
  }

  @Test func fencedLinesAreOneMessage() {
    var assembly = MessageAssembly()
    #expect(assembly.take("hello") == "hello")
    #expect(assembly.take("\"\"\"two lattes") == nil)
    #expect(assembly.isOpen)
    #expect(assembly.take("") == nil)
    #expect(assembly.take("one muffin\"\"\" ") == "two lattes\n\none muffin")
    #expect(!assembly.isOpen)
  }

  @Test func aFenceMayStandAlone() {
    var assembly = MessageAssembly()
    #expect(assembly.take("\"\"\"") == nil)
    #expect(assembly.take("a") == nil)
    #expect(assembly.take("b") == nil)
    #expect(assembly.take("\"\"\"") == "a\nb")
    #expect(assembly.take("\"\"\"all in one\"\"\"") == "all in one")
    #expect(assembly.take("\"\"\"\na\nb\n\"\"\"") == "a\nb")
    #expect(assembly.take("say \"\"\"") == "say \"\"\"")
  }

  @Test func anUnclosedMessageIsNotLostAtTheEnd() {
    var assembly = MessageAssembly()
    #expect(assembly.finish() == nil)
    #expect(assembly.take("\"\"\"a") == nil)
    #expect(assembly.finish() == "a")
    #expect(!assembly.isOpen)
  }

  @Test func historyKeepsNoPersonalLines() {
    #expect(HistoryRule.keeps("two large margheritas and 3 colas"))
    #expect(HistoryRule.keeps("deliver to 10001"))
    #expect(!HistoryRule.keeps(" a secret"))
    #expect(!HistoryRule.keeps(""))
    #expect(!HistoryRule.keeps("call me at 212-555-0147"))
    #expect(!HistoryRule.keeps("4111 1111 1111 1111"))
    #expect(!HistoryRule.keeps("ana@example.org"))
  }

  @Test func completionKeepsWhatWasTypedBefore() {
    let completion = Completion(
      replacingFrom: 4, with: ["margherita pizza", "margarita", "margarita"])
    #expect(
      completion.replacements(for: "two mar")
        == ["two marg", "two margherita pizza", "two margarita"])
    #expect(
      Completion(replacingFrom: 4, with: ["Margherita"]).replacements(for: "two mar")
        == ["two Margherita"])
    #expect(
      Completion(replacingFrom: 0, with: ["Latte", "lager"]).replacements(for: "la")
        == ["la", "Latte", "lager"])
    #expect(Completion(replacingFrom: 90, with: ["x"]).replacements(for: "é") == ["éx"])
    #expect(Completion(replacingFrom: 0, with: []).replacements(for: "a").isEmpty)
  }
}
