/// Something to be saved.
enum StoreEntry: Hashable, Sendable {
  /// A turn, its session as it is then, and the personal values it brought.
  case turn(TurnRow, of: SessionRow, personal: [PersonalValue])
  case outbox(OutboxRow, of: SessionRow)
  case outcome(String, key: String)

  var session: SessionRow? {
    switch self {
    case .turn(_, let session, _), .outbox(_, let session): session
    case .outcome: nil
    }
  }
}
