/// Tells a key pressed by a person from one that came in a burst: pasted, typed ahead or scripted.
struct KeyRhythm {
  private var lastTime = 0.0
  private var isInBurst = false

  /// Nobody types faster than this many seconds a key.
  private static let fastest = 0.02

  /// `waiting` counts the bytes there are to read, this key's among them.
  func isLone(waiting: Int, at time: Double) -> Bool {
    waiting == 1 && !isInBurst && time - lastTime > Self.fastest
  }

  /// `waiting` counts the bytes left to read after a key.
  mutating func handled(waiting: Int, at time: Double) {
    lastTime = time
    isInBurst = waiting > 0
  }
}
