extension Invocation {
  /// Reads the flags of a command that is known to take them.
  init(
    _ command: CommandName, _ operands: [String], _ flags: FlagValues
  ) throws(UsageError) {
    let global = try GlobalOptions(flags, formats: command.description.formats)
    let engine = try EngineOptions(flags)
    let action = try Action(command, operands, flags, global.format)
    self.init(action, global: global, engine: engine)
  }
}

extension Invocation.Action {
  init(
    _ command: CommandName, _ operands: [String], _ flags: FlagValues, _ format: OutputFormat?
  ) throws(UsageError) {
    let text = operands.joined(separator: " ")
    self =
      switch command {
      case .chat: .chat(try ChatOptions(flags))
      case .say: .say(try SayOptions(operands, flags))
      case .run: .run(try RunOptions(operands, flags))
      case .test: .test(try TestOptions(operands, flags))
      case .parse:
        .parse(
          ParseOptions(
            operands.isEmpty ? nil : text, printsNotation: format == .notation,
            explains: flags.has(.explain)))
      case .demo: .demo(try DemoOptions(operands.first, flags))
      case .menuShow: .menuShow
      case .menuSearch: .menuSearch(text)
      case .menuLint: .menuLint(operands)
      case .knowledgeSearch: .knowledgeSearch(text)
      case .knowledgeStatus: .knowledgeStatus
      case .sessionList: .sessionList(since: try flags.duration(.since))
      case .sessionShow: .sessionShow(SessionReference(text))
      case .sessionLast: .sessionShow(.last)
      case .sessionExport: .sessionExport(SessionReference(text))
      case .sessionDelete: .sessionDelete(try SessionDeletion(operands, flags))
      case .orderList: .orderList(since: try flags.duration(.since))
      case .orderShow: .orderShow(text)
      case .flowStates: .flowStates
      case .flowGraph: .flowGraph
      case .flowCoverage: .flowCoverage
      case .configShow: .configShow(withOrigins: flags.has(.origin))
      case .configPath: .configPath
      case .configGet: .configGet(text)
      case .doctor: .doctor
      case .stats: .stats(since: try flags.duration(.since))
      case .help: .help(try HelpPage(operands: operands))
      }
  }
}

extension SessionDeletion {
  init(_ operands: [String], _ flags: FlagValues) throws(UsageError) {
    try flags.exclude(.all, .phone)
    let phone = flags.text(.phone)
    if let extra = operands.first, flags.has(.all) || phone != nil {
      throw .unexpectedOperand(extra)
    }
    self =
      if flags.has(.all) {
        .all
      } else if let phone {
        .phone(phone)
      } else if operands.isEmpty {
        throw .missingChoice(["ID", "--phone NUMBER", "--all"])
      } else {
        .sessions(operands.map(SessionReference.init))
      }
  }
}
