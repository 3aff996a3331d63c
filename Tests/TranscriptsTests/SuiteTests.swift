import FoundationEssentials
import Synchronization
import Testing

@testable import Transcripts

/// Runs the suite over files in a folder of its own.
struct SuiteRun {
  var output = ""
  var errors = ""
  var code: Int32 = -1
  var files: [String: String] = [:]

  init(_ files: [String: String], _ change: (inout SuiteOptions) -> Void = { _ in }) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/transcripts-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      let path = folder + "/" + name
      let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    var options = SuiteOptions()
    options.paths = [folder]
    options.showsDurations = false
    change(&options)
    options.paths = options.paths.map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
    let output = Mutex("")
    let errors = Mutex("")
    code = await Suite(options, source: NotationSource()).run(
      output: { line in output.withLock { $0 += line + "\n" } },
      errors: { line in errors.withLock { $0 += line + "\n" } })
    // The folder's name differs from run to run, and so do the blanks that make up for it.
    self.output = output.withLock { $0 }.replacing(folder + "/", with: "")
      .replacing(#/(?m)^(FAIL|  rerun).*$/#) { $0.output.0.replacing(#/ {3,}/#, with: "  ") }
    self.errors = errors.withLock { $0 }.replacing(folder + "/", with: "")
    for name in files.keys {
      self.files[name] = try String(contentsOf: URL(filePath: folder + "/" + name), encoding: .utf8)
    }
  }
}

@Suite struct SuiteTests {
  @Test("tests that hold give one line and 0")
  func passing() async throws {
    let run = try await SuiteRun([
      "a.chat": """
      ---
      menu: tiny
      cart: 1 cola
      slot.name: Ana
      ---
      < Welcome to Tiny.
      ? cart == 1 cola
      ? slot name == Ana
      > add 2 margherita size:large -mozzarella
      < Added 2 margherita size:large topping:-mozzarella.
      ? cart === cola; 2 margherita size:large -mozzarella
      ? subtotal == 27.50
      ? items == 3
      ? lines in 2, 4
      ? unexplained none
      > ask when do you close
      ? cart unchanged
      ? cites contains faq.md#hours
      > checkout
      < That is [MONEY]. [..]
      ? asks == confirm
      ? path == building -> confirming
      ? calls none
      ? calls quote
      @fail place timeout
      ? error none
      > yes
      ? error == timeout
      ? calls place(total=27.5)
      ? orders == 0
      @restart
      < Welcome back.
      > yes
      < Order [ID:order] is placed.
      ? reply contains $order
      ? calls == place
      ? not state == building
      ? cart empty
      > /cart
      ? state == placed
      """
    ])
    #expect(run.errors == "")
    #expect(
      run.output
        == "1 test · 1 passed · 6 turns · 27 checks · carts 100 % perfect, 100 % complete, 0.00 repairs a turn\n"
    )
    #expect(run.code == 0)
  }

  @Test("a failure shows cart, repair, why and the command that runs it again")
  func failing() async throws {
    let run = try await SuiteRun([
      "b.chat": """
      === Correction
      # build the cart
      > add 1 margherita size:large
      # the customer corrects herself
      > add 1 margherita -mozzarella; add 1 cola
      ? cart ==
          1 margherita size:large
          1 margherita size:small -mozzarella
          1 cola
      ? subtotal == 27.00
      > never played
      """
    ])
    #expect(
      run.output == """
        FAIL b.chat:6  Correction  turn 2 of 3
          # build the cart                                            ok
          # the customer corrects herself
          5 | > add 1 margherita -mozzarella; add 1 cola
          6 | ? cart ==                                               not equal
             |   1 margherita size:large
             | - 1 margherita size:small -mozzarella      expected
             | + 1 margherita size:medium -mozzarella     got
             |   1 cola
          10 | ? subtotal == 27.00                                    got 27.50
          repair  set size of margherita -mozzarella: medium -> small  (1 step)
          why     rules · add 1 margherita topping:-mozzarella; add 1 cola · building
          rerun  tabletalk test b.chat:6 -v  open  tabletalk run b.chat --until 6

        1 test · 0 passed · 1 failed · 2 turns · 2 checks · carts 0 % perfect, 0 % complete, 0.50 repairs a turn

        """)
    #expect(run.code == 1)
  }

  @Test("a reply that differs is shown with its words marked")
  func replies() async throws {
    let run = try await SuiteRun([
      "c.chat": "> add 2 cola\n< Added 3 cola.\n<! *cola*\n"
    ])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst().prefix(8) == [
        "  1 | > add 2 cola",
        "  2 | < Added 3 cola." + String(repeating: " ", count: 39) + "  different",
        "     | - Added 3 cola.      expected", "     |         ^",
        "     | + Added 2 cola.      got", "     |         ^",
        "  3 | <! *cola*" + String(repeating: " ", count: 45) + "  must not appear",
        "     | + Added 2 cola.      got",
      ])
  }

  static let many = Dictionary(
    uniqueKeysWithValues: (0..<30).map { number in
      (
        "dir/t\(100 + number).chat",
        "> add \(number + 1) cola\n? items == \(number % 7 == 0 ? 99 : number + 1)\n"
      )
    })

  @Test("any number of jobs prints the same bytes, also when it stops early")
  func jobs() async throws {
    let one = try await SuiteRun(Self.many)
    let four = try await SuiteRun(Self.many) { $0.jobs = 4 }
    #expect(one.output == four.output && one.code == 1)
    #expect(one.output.hasSuffix("30 tests · 25 passed · 5 failed · 30 turns · 30 checks\n"))
    let stopped = try await SuiteRun(Self.many) { $0.bail = 2 }
    let stoppedFour = try await SuiteRun(Self.many) {
      $0.bail = 2
      $0.jobs = 4
    }
    #expect(stopped.output == stoppedFour.output)
    #expect(stopped.output.hasSuffix("8 tests · 6 passed · 2 failed · 8 turns · 8 checks\n"))
  }

  @Test("tests are chosen by name, tag and line, and listed")
  func choosing() async throws {
    let files = [
      "a.chat": "---\ntags: smoke\n---\n=== one\n> yes\n=== two\n@set tags slow smoke\n> no\n",
      "b.chat": "=== three\n> yes\n",
    ]
    func listed(_ change: (inout SuiteOptions) -> Void) async throws -> [String] {
      let run = try await SuiteRun(files) {
        $0.listsOnly = true
        change(&$0)
      }
      return run.output.split(separator: "\n").map(String.init)
    }
    let one = "a.chat:4  one  [smoke]"
    let two = "a.chat:6  two  [slow smoke]"
    let three = "b.chat:1  three"
    #expect(try await listed { _ in } == [one, two, three])
    #expect(try await listed { $0.filter = "^t" } == [two, three])
    #expect(try await SuiteRun(files) { $0.filter = "[" }.code == 64)
    #expect(try await listed { $0.tags = TagExpression("smoke & !slow") } == [one])
    #expect(try await listed { $0.tags = TagExpression("slow | !smoke") } == [two, three])
    #expect(try await listed { $0.paths = ["a.chat:7", "b.chat"] } == [two, three])
    #expect(TagExpression("a &") == nil && TagExpression("(a") == nil && TagExpression("") == nil)
  }

  @Test("what went wrong decides the exit code")
  func exitCodes() async throws {
    let cases: [(String, Int32, String)] = [
      ("> say escape\n", 70, "control characters"), ("> say amount\n", 70, "$77.77"),
      ("> yes\n", 70, "without a yes to a standing price"),
      ("no transcript\n", 65, ""), ("> no\n? cart == 1 tea\n", 65, "the menu has no item tea"),
      ("> no\n? cart == 1 cola size:large\n", 65, "no group size"),
      ("> no\n? total == 1.005\n", 65, "an amount in USD"),
      ("@backend sold-out watr\n", 65, "Did you mean water?"),
      ("@fail plaice timeout\n", 65, "expected place"),
      ("> /crat\n", 65, "Did you mean /cart?"), ("> /save\n", 65, "in a chat only"),
      ("@set menu nowhere\n> no\n", 66, "there is no venue nowhere"),
      ("@set menu a.json\n> no\n", 65, "a.json is no menu"),
      ("@set timeout 20ms\n> hang\n", 1, "too long"),
      ("> no\n? state == placed\n", 1, "got building"),
      ("@skip later\n> no\n? state == placed\n", 0, "SKIP"),
      ("@todo later\n> no\n? state == placed\n", 0, "TODO"),
      ("@set strict true\n> add 1 cola\n", 1, "no < line"),
      (
        "@set strict true\n@fail place lost\n> add 1 cola\n< ...\n", 1,
        "never used: @fail place lost"
      ),
      ("# nothing\n", 66, ""),
    ]
    for (text, code, words) in cases {
      let run = try await SuiteRun(["x.chat": text])
      #expect(run.code == code, "\(text)\(run.output)\(run.errors)")
      #expect((run.output + run.errors).contains(words), "\(text)\(run.output)\(run.errors)")
    }
    let several = try await SuiteRun([
      "a.chat": "> no\n? state == placed\n", "b.chat": "x\n", "c.chat": "> no\n? asks none\n",
    ])
    #expect(several.code == 65)
    #expect(several.output.contains("2 tests · 1 passed · 1 failed · 1 error"))
    let nothing = try await SuiteRun(["a.chat": "> no\n"]) { $0.paths = ["b.chat"] }
    #expect(nothing.code == 66)
  }

  @Test("a run that repeats itself differently fails")
  func repeating() async throws {
    let run = try await SuiteRun(["a.chat": "> no\n> say random\n"]) { $0.repetitions = 3 }
    #expect(run.code == 1 && run.output.contains("a.chat:2  a\n  run 2 gave something else here"))
    #expect(try await SuiteRun(["a.chat": "> add 1 cola\n"]) { $0.repetitions = 3 }.code == 0)
  }

  @Test("updating fills turns without reply lines, and only those")
  func updating() async throws {
    let text = """
      # a comment\r
      > add 1 cola\r
      >| \r
      ? cart == 1 cola\r
      @restart\r
      > checkout\r
      <! *card*\r
      > /cart\r
      > add 1 cola; add 1 water\r
      ? state == nowhere
      """
    let run = try await SuiteRun(["a.chat": text]) { $0.updates = .missing }
    #expect(
      run.files["a.chat"] == """
        # a comment\r
        > add 1 cola\r
        >| \r
        < Added 1 cola.\r
        ? cart == 1 cola\r
        @restart\r
        < Welcome back.\r
        > checkout\r
        <! *card*\r
        > /cart\r
        > add 1 cola; add 1 water\r
        < Added 1 cola.\r
        < Added 1 water.\r
        ? state == nowhere
        """)
    #expect(run.output.contains("updated a.chat"))
    let again = try await SuiteRun(["a.chat": run.files["a.chat"] ?? ""]) { $0.updates = .missing }
    #expect(again.files == run.files && !again.output.contains("updated"))
    let refused = try await SuiteRun(["a.chat": text]) {
      $0.updates = .missing
      $0.isCI = true
    }
    #expect(refused.code == 64 && refused.files["a.chat"] == text)
  }

  @Test(
    "updating all rewrites exact lines that failed, and leaves matchers and checks to the author")
  func updatingAll() async throws {
    let text = """
      > add 2 cola
      < Added [N] water.
      <| And more.
      > add 1 cola; add 1 water
      < Added 1 cola.
      ? items == 9
      > checkout
      <~ *nothing like it*
      > yes
      < Your order [ID:order] was placed.
      < There is more.
      """
    let run = try await SuiteRun(["a.chat": text]) { $0.updates = .all }
    #expect(
      run.files["a.chat"] == """
        > add 2 cola
        < Added [N] cola.
        > add 1 cola; add 1 water
        < Added 1 cola.
        < Added 1 water.
        ? items == 9
        > checkout
        <~ *nothing like it*
        > yes
        < Order ord_0001 is placed.

        """)
    #expect(run.output.contains("a.chat:6: edit by hand\na.chat:8: edit by hand\nupdated a.chat"))
  }
}
