extension Command {
  /// Every verb, in the order of the cases.
  package static let verbs = [
    "add", "change", "remove", "choose", "provide", "ask", "recommend", "browse", "review",
    "checkout", "yes", "no", "undo", "cancel", "repeat", "status", "help", "human", "greet",
    "thank", "bye",
  ]
}
