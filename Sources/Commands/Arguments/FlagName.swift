/// Every flag, by its long spelling.
package enum FlagName: String, Hashable, Sendable, CaseIterable {
  // All commands
  case help, version, quiet, verbose, color, format, json, plain, header, width
  case noInput = "no-input"
  case directory, config, log, accessible
  // The engine
  case menu, backend, model, database = "db", offline, seed, now
  // Conversations
  case `continue`, session, new, temporary = "temp", record
  case noHistory = "no-history"
  case why
  // run
  case input
  case noCheck = "no-check"
  case cart, live, until
  case maxTurns = "max-turns"
  case timeout
  // test
  case jobs, filter, tags, bail
  case keepGoing = "keep-going"
  case `repeat`, strict, update, report, coverage, list
  case noDurations = "no-durations"
  case allowEmpty = "allow-empty"
  // parse
  case explain
  // demo
  case speed
  case noTyping = "no-typing"
  // session, config, stats
  case phone, all, origin, since

  /// As it is typed.
  package var spelling: String { "--" + rawValue }
}
