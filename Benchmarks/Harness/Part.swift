/// One group of figures, measured after the answers have been asserted.
protocol Part: Sendable {
  var name: String { get }
  func figures(in setting: Setting) async throws(WrongAnswer) -> [Figure]
}
