import Backends
import Commands
import Conversation
import Glibc
import Knowledge
import Ordering
import SQLite
import Terminal
import Transcripts

extension Application {
  func parse(_ options: ParseOptions) -> Int32 {
    switch venue(loader) {
    case .failure(let exit): return exit.code
    case .success(let venue):
      return ParseCommand.run(
        menu: venue.menu, moods: venue.moods.names,
        format: options.printsNotation ? .notation : .json, explain: options.explains,
        texts: options.text.map { [$0] } ?? [])
    }
  }

  /// The commands that look things up or keep things in order.
  func performTool() async -> Int32 {
    switch invocation.action {
    case .menuShow, .menuSearch, .menuLint, .knowledgeSearch, .knowledgeStatus:
      await performVenueTool()
    case .sessionList, .sessionShow, .sessionExport, .sessionDelete, .orderList, .orderShow,
      .stats:
      await performStoreTool()
    case .flowStates: await show(FlowStatesCommand(presentation))
    case .flowGraph: await show(FlowGraphCommand(presentation))
    case .flowCoverage: await show(FlowCoverageCommand(file: coverageFile, presentation))
    case .configShow(let withOrigins):
      await show(
        ConfigShowCommand(settings, withOrigins: withOrigins, presentation))
    case .configPath: await show(ConfigPathCommand(configurationFiles, presentation))
    case .configGet(let key):
      await show(ConfigGetCommand(configuration, key: key, presentation))
    case .doctor: await show(DoctorCommand(patient, presentation))
    case .demo(let options): await demo(options)
    case .chat, .say, .run, .test, .parse, .help, .version: 70
    }
  }

  // MARK: The venue

  private func performVenueTool() async -> Int32 {
    if case .menuLint(let venues) = invocation.action {
      let names = venues.isEmpty ? [configuration.menu] : venues
      return await show(MenuLintCommand(names, locator: locator, presentation))
    }
    guard let path = menuFile() else { return ResourceFailure.exitCode }
    switch venue(loader) {
    case .failure(let exit): return exit.code
    case .success(let venue):
      let folder = Path.parent(of: path)
      let index = KnowledgeIndex(menu: venue.menu, folder: folder, path: nil)
      switch invocation.action {
      case .menuSearch(let text):
        return await show(
          MenuSearchCommand(venue, text: text, retriever: index, presentation))
      case .knowledgeSearch(let text):
        return await show(KnowledgeSearchCommand(index, text: text, presentation))
      case .knowledgeStatus:
        var notices: [KnowledgeNotice] = []
        let corpus = Corpus(menu: venue.menu, folder: folder, notices: &notices)
        return await show(KnowledgeStatusCommand(corpus, notices: notices, presentation))
      default: return await show(MenuShowCommand(venue.menu, presentation))
      }
    }
  }

  // MARK: What was kept

  private func performStoreTool() async -> Int32 {
    do throws(StoreTrouble) {
      let store = try SessionStore(sessionDatabase.map { .file($0) } ?? .memory)
      if let trouble = await store.trouble { complain(TroubleText.sentence(trouble)) }
      let sessions = SavedSessions(store, menus: shelf, venue: venueFilter)
      switch invocation.action {
      case .sessionList(let since):
        return await show(
          SessionListCommand(sessions, since: moment(since), presentation))
      case .sessionShow(let reference):
        return await show(SessionShowCommand(sessions, reference, presentation))
      case .sessionExport(let reference):
        return await show(
          SessionExportCommand(sessions, reference, invocation.global.format ?? .chat))
      case .sessionDelete(let deletion):
        let book = try? OrderBook(orderDatabase.map { .file($0) } ?? .memory)
        let leftovers = Leftovers(
          history: historyFile?.path, folder: sessionDatabase.map { Path.parent(of: $0) })
        return await show(
          SessionDeleteCommand(
            sessions, orders: book, leftovers: leftovers, deletion, presentation))
      case .stats(let since):
        return await show(StatsCommand(sessions, since: moment(since), presentation))
      default: return await performOrderTool()
      }
    } catch {
      complain(TroubleText.sentence(error))
      return 74
    }
  }

  private func performOrderTool() async -> Int32 {
    do throws(SQLiteError) {
      let book = try OrderBook(orderDatabase.map { .file($0) } ?? .memory)
      let orders = PlacedOrders(
        book, menus: shelf, venue: venueFilter,
        now: { menu in
          let rules = menu.flatMap { ZoneFiles.rules(of: $0.timeZone) }
          return VenueClock { rules?.offset(at: $0) ?? 0 }.now
        })
      if case .orderShow(let reference) = invocation.action {
        return await show(OrderShowCommand(orders, reference, presentation))
      }
      var minutes: Int?
      if case .orderList(let since?) = invocation.action {
        minutes = Int(since.components.seconds / 60)
      }
      return await show(OrderListCommand(orders, minutes: minutes, presentation))
    } catch {
      complain("The order database can not be used: \(error.message).")
      return 74
    }
  }

  /// Only this venue's, where one was named.
  private var venueFilter: String? {
    guard invocation.engine.menu != nil, case .success(let venue) = venue(loader) else {
      return nil
    }
    return venue.menu.id
  }

  /// The menus of all venues that are found.
  private var shelf: MenuShelf {
    let locator = self.locator
    return MenuShelf { id in
      guard case .file(let path)? = try? locator.venue(id) else { return nil }
      return try? VenueLoader().load(menuFile: path).menu
    }
  }

  private func moment(_ since: Duration?) -> Int {
    since.map { time(nil) - Int($0.components.seconds) } ?? 0
  }

  // MARK: Presentation

  var presentation: Presentation {
    Presentation(
      invocation.global.format ?? .text, style: style(ofOutput: true),
      isTerminal: streams.output && !invocation.global.isPlain,
      hasHeader: invocation.global.hasHeader)
  }

  private func show(_ command: some PrintingCommand) async -> Int32 {
    await command.run(output: output, errors: errors)
  }

  private var configurationFiles: ConfigurationFiles {
    ConfigurationFiles(named: invocation.global.configuration, environment: environment)
  }

  private var patient: DoctorCommand.Patient {
    DoctorCommand.Patient(
      version: Version.current, environment: environment, streams: streams,
      looks: looks,
      measuredColumns: Streams.columns(of: 1), files: configurationFiles,
      configuration: .success(settings), folders: UserFolders(environment: environment),
      databases: [("sessions", sessionDatabase), ("orders", orderDatabase)], locator: locator,
      venue: configuration.menu, now: time(nil), isOffline: invocation.engine.isOffline)
  }

  /// Where a test run leaves what it covered.
  var coverageFile: String {
    let folder = UserFolders(environment: environment).state ?? "/tmp"
    try? UserFolders.make(folder)
    return Path.join(folder, "coverage.json")
  }

  /// As if somebody typed, where somebody watches; at once in a pipe.
  private func demo(_ options: DemoOptions) async -> Int32 {
    let folder: String
    do throws(ResourceFailure) { folder = try locator.path(of: .demos) } catch {
      complain(error.message)
      return ResourceFailure.exitCode
    }
    guard let source = transcriptSource() else { return ResourceFailure.exitCode }
    let command = DemoCommand(
      options, folder: folder, source: source, seed: invocation.engine.seed ?? 0,
      overrides: invocation.engine.now.map { [.now($0)] } ?? [], presentation)
    guard presentation.isTerminal else { return await command.run(output: output, errors: errors) }
    Signals.install()
    guard streams.input, let keyboard = KeyboardPace() else {
      return await command.run(output: output, errors: errors, pace: SleepingPace())
    }
    return await command.run(output: output, errors: errors, pace: keyboard)
  }
}
