import Backends
import Foundation
import Ordering
import SQLite
import Synchronization
import Testing

/// A clock that stands still until it is moved.
final class StoppedClock: Sendable {
  private let time: Mutex<LocalTime>

  init(_ time: LocalTime = Cafe.noon) { self.time = Mutex(time) }

  var now: LocalTime { time.withLock { $0 } }
  func advance(minutes: Int) { time.withLock { $0 = $0.adding(minutes: minutes) } }
}

/// A backend under test, the clock it goes by, and the hand that changes its world.
struct Scene: Sendable {
  let backend: any Backend
  let clock: StoppedClock
  let change: @Sendable (WorldChange) async throws -> Void
}

/// Makes one implementation of the port for the behaviour suite; a new one is one more `case`.
enum Fixture: String, CaseIterable, CustomTestStringConvertible {
  case memory = "simulated, in memory"
  case file = "simulated, in a file"

  var testDescription: String { rawValue }

  func scene(menu: Menu = Cafe.menu) throws -> Scene {
    let clock = StoppedClock()
    let location: Connection.Location =
      switch self {
      case .memory: .memory
      case .file: .file(try TemporaryFolder.shared.newFile())
      }
    let backend = try SimulatedBackend(location, menu: menu, orderID: .counted) { clock.now }
    return Scene(backend: backend, clock: clock) { try await backend.change($0) }
  }
}

extension Backend {
  /// Quotes and places in one go.
  func order(_ request: OrderRequest = Cafe.request(), key: String = "s1-1") async throws
    -> Receipt
  {
    try await place(try await quote(request), key: key)
  }
}

/// Where this run's database files lie, deleted when the process ends.
final class TemporaryFolder: Sendable {
  static let shared = TemporaryFolder()

  private let path = NSTemporaryDirectory() + "tabletalk-backends-" + UUID().uuidString

  private init() {
    atexit { TemporaryFolder.shared.delete() }
  }

  func newFile() throws -> String {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path + "/" + UUID().uuidString + ".db"
  }

  private func delete() { try? FileManager.default.removeItem(atPath: path) }
}
