package import Dialogue

/// Where a session's events go.
///
/// The log is the truth: replaying it rebuilds the dialogue.
package protocol EventLog: Sendable {
  /// Notes an event of a turn; it may wait in memory until the turn ends.
  func record(_ event: Event, turn: Int)
  /// Writes what waits: nothing leaves for the backend before what led to it is kept.
  func flush() async
  /// Ends a turn: everything is kept before its reply is shown.
  func finish(_ turn: Turn) async
}

/// Keeps nothing, for conversations that are not saved.
package struct NoEventLog: EventLog {
  package init() {}
  package func record(_ event: Event, turn: Int) {}
  package func flush() async {}
  package func finish(_ turn: Turn) async {}
}
