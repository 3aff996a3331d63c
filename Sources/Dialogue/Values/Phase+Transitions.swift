extension Phase {
  /// A way from one phase to another, as it shows at the end of a step or before a call.
  package struct Transition: Hashable, Sendable {
    package var from: String
    package var to: String
    /// What makes the dialogue take it.
    package var cause: String
  }

  /// Every way out of every phase: what `flow` draws and what transcripts can cover.
  ///
  /// A phase that is entered and left within one step does not show, so that a change to a standing
  /// price leads from `confirming` straight to `quoting`.
  package static let transitions: [Transition] =
    ways(
      from: "building",
      [
        ("choosing", "a question about a line is open"),
        ("collecting", "checkout, and a slot is open"),
        ("quoting", "checkout, and nothing is open"),
        ("placed", "to be cancelled, an order of unknown outcome turns out placed"),
        ("handedOff", "a person is wanted"),
      ])
    + ways(
      from: "choosing",
      [
        ("building", "answered or dropped"),
        ("collecting", "answered during checkout, and a slot is open"),
        ("quoting", "answered during checkout, and nothing is open"),
        ("placed", "to be cancelled, an order of unknown outcome turns out placed"),
        ("handedOff", "a person is wanted"),
      ])
    + ways(
      from: "collecting",
      [
        ("building", "no, or the order is emptied or taken back"),
        ("choosing", "a question about a line is open"),
        ("quoting", "the last slot is filled"),
        ("placed", "to be cancelled, an order of unknown outcome turns out placed"),
        ("handedOff", "a person is wanted"),
      ])
    + ways(
      from: "quoting",
      [
        ("building", "no price can be had"),
        ("choosing", "sold out: something else instead?"),
        ("collecting", "refused for a slot, which is asked for again"),
        ("confirming", "a price stands"),
        ("placed", "an order of unknown outcome turns out placed"),
      ])
    + ways(
      from: "confirming",
      [
        ("building", "no, or the order is emptied or taken back"),
        ("choosing", "a change opens a question about a line"),
        ("collecting", "a change opens a slot"),
        ("quoting", "something changed, or the price is too old"),
        ("placing", "yes"),
        ("placed", "to be cancelled, an order of unknown outcome turns out placed"),
        ("handedOff", "a person is wanted"),
      ])
    + ways(
      from: "placing",
      [
        ("building", "refused, or its outcome has to be found out first"),
        ("choosing", "sold out: something else instead?"),
        ("collecting", "refused for a slot, which is asked for again"),
        ("quoting", "the price changed"),
        ("confirming", "no answer: the same yes sends the same order again"),
        ("placed", "the order is taken"),
      ])
    + ways(
      from: "placed",
      [
        ("building", "a new order, or the order is cancelled"),
        ("choosing", "something more: this order, or a new one?"),
        ("collecting", "the order is to be changed, and a slot is open"),
        ("quoting", "the order is to be changed"),
        ("handedOff", "a person is wanted"),
      ])

  private static func ways(from: String, _ ways: [(to: String, cause: String)]) -> [Transition] {
    ways.map { Transition(from: from, to: $0.to, cause: $0.cause) }
  }
}
