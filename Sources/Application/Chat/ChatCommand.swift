import Backends
import Commands
import Conversation
import Glibc
import Ordering
import SQLite
import Terminal
import Transcripts

extension Application {
  /// The chat at a terminal.
  func chat(_ options: ChatOptions) async -> Int32 {
    guard streams.input else { return await chatThroughPipe(options) }
    guard streams.output || invocation.global.format == .jsonl else {
      complain("The output is no terminal. To play a file: tabletalk run FILE")
      return 64
    }
    Signals.install()
    let isSaved = options.isSaved && configuration.savesConversations
    switch await liveHost(isSaved: isSaved) {
    case .failure(let exit): return exit.code
    case .success(let host):
      guard let chat = await open(options.start, host) else { return 66 }
      let loop = ChatLoop(
        host: host, chat: chat, source: source(for: host, options), output: output,
        notices: errors, style: style(ofOutput: true), noticeStyle: style(ofOutput: false),
        showsWhy: configuration.explains)
      loop.record = options.record
      loop.isSaved = isSaved
      loop.log = TurnRecord(host.venue.menu, log: invocation.global.log)
      let banner =
        "Just order, or type /help or /menu. Ctrl-D leaves."
        + (isSaved ? "" : " Nothing of this will be saved.")
      return await loop.run(banner: configuration.showsBanner ? banner : nil)
    }
  }

  /// `chat -c` with lines from a pipe: the saved conversation goes on with them.
  private func chatThroughPipe(_ options: ChatOptions) async -> Int32 {
    var run = RunOptions()
    run.isLive = true
    run.start = options.start
    return await self.run(run)
  }

  /// One turn of a saved conversation.
  func say(_ options: SayOptions) async -> Int32 {
    switch await liveChat(options.start, isSaved: true) {
    case .failure(let exit): return exit.code
    case .success(let chat):
      _ = await chat.start()
      let turn = await chat.world.hear(options.text)
      for message in turn.messages { _ = print(message) }
      if options.explains { complain(Why(menu: chat.world.venue.menu).line(turn)) }
      if let trouble = chat.log.news() {
        complain(trouble.map(TroubleText.sentence) ?? "")
      }
      return 0
    }
  }

  // MARK: Conversations with files

  func liveChat(_ start: ConversationStart, isSaved: Bool) async -> Result<Chat, Exit> {
    switch await liveHost(isSaved: isSaved) {
    case .failure(let exit): return .failure(exit)
    case .success(let host):
      guard let chat = await open(start, host) else { return .failure(Exit(code: 66)) }
      return .success(chat)
    }
  }

  func liveHost(isSaved: Bool) async -> Result<LiveHost, Exit> {
    var loader = self.loader
    loader.indexFolder = isSaved ? cacheFolder : nil
    switch venue(loader) {
    case .failure(let exit): return .failure(exit)
    case .success(let venue):
      let rules = ZoneFiles.rules(of: venue.menu.timeZone)
      let zone: @Sendable (Int) -> Int = { rules?.offset(at: $0) ?? 0 }
      let clock =
        invocation.engine.now.flatMap { $0.local(in: rules) }
        .map { VenueClock(standingAt: $0, offset: zone) }
        ?? VenueClock(offset: zone)
      if rules == nil {
        complain("The time zone \(venue.menu.timeZone) is not installed; using UTC.")
      }
      do throws(StoreTrouble) {
        let host = try LiveHost(
          venue: venue, clock: clock, time: { clock.seconds },
          sessions: isSaved ? sessionDatabase : nil, orders: isSaved ? orderDatabase : nil)
        if let trouble = await host.store.trouble { complain(TroubleText.sentence(trouble)) }
        if host.backendTrouble != nil {
          complain("The order database can not be used; orders are kept in memory only.")
        }
        if isSaved { await sweep(host) }
        return .success(host)
      } catch {
        complain(TroubleText.sentence(error))
        return .failure(Exit(code: 74))
      }
    }
  }

  /// Deletes what has been kept long enough, by the real time and not that of `--now`.
  private func sweep(_ host: LiveHost) async {
    let backend = host.backend
    await Retention(sessionDays: configuration.keepDays).sweep(host.store, now: time(nil)) {
      (try? await backend.erase($0)) ?? 0
    }
  }

  private func open(_ start: ConversationStart, _ host: LiveHost) async -> Chat? {
    guard case .resumed(let reference) = start else { return await host.begin() }
    do {
      let venue = host.venue.menu.id
      let row: SessionRow?
      switch reference {
      case .last: row = try await host.store.lastSession(venue: venue)
      case .named(let text):
        let rows = try await host.store.sessions(matching: text)
        if rows.count > 1 {
          complain("\(text) may be \(rows.map(\.id).joined(separator: ", ")).")
          return nil
        }
        row = rows.first
      }
      guard let row else {
        guard case .named(let text) = reference else { return await host.begin() }
        complain("There is no session \(text). tabletalk session list shows them.")
        return nil
      }
      guard row.venue == venue else {
        complain("Session \(row.id) is of \(row.venue). Add: --menu \(row.venue)")
        return nil
      }
      guard let saved = try await host.store.load(row) else {
        complain("Session \(row.id) was written by another version and can not be resumed.")
        return nil
      }
      return host.resume(saved)
    } catch {
      complain("The session can not be read; a new one begins.")
      return await host.begin()
    }
  }

  // MARK: Input

  private func source(for host: LiveHost, _ options: ChatOptions) -> any LineSource {
    let style = self.style(ofOutput: false)
    let kind = InputKind(
      streams: streams, environment: environment, isAccessible: style.isAccessible)
    guard case .readline = kind else {
      return PlainLineSource(
        prompt: PlainLineSource.Prompt("you> ", continuation: "...> ", output: errors))
    }
    let completer = ChatCompleter(menu: host.venue.menu)
    return ReadlineSource(
      prompt: style.paintPrompt("you> ", .customer),
      continuationPrompt: style.paintPrompt("...> ", .customer),
      history: options.isSaved && configuration.keepsHistory ? historyFile : nil,
      characters: style.characters, complete: completer.complete)
  }
}

extension VenueClock: Clock {}
