import Synchronization

/// What work gives within a time; `nil` if it takes longer.
///
/// Work that does not end is abandoned rather than waited for, so that one test that hangs does not
/// hold up the others.
func result<Value: Sendable>(
  within limit: Duration, of work: @escaping @Sendable () async -> Value
) async -> Value? {
  await withCheckedContinuation { (continuation: CheckedContinuation<Value?, Never>) in
    let race = Race(continuation)
    let worker = Task { race.finish(await work()) }
    let timer = Task {
      guard (try? await Task.sleep(for: limit)) != nil else { return }
      race.finish(nil)
      worker.cancel()
    }
    race.onFinish { timer.cancel() }
  }
}

/// Two tasks and one continuation, which whoever comes first resumes.
private final class Race<Value: Sendable>: Sendable {
  private struct State {
    var continuation: CheckedContinuation<Value?, Never>?
    var cancellation: (@Sendable () -> Void)?
  }
  private let state: Mutex<State>

  init(_ continuation: CheckedContinuation<Value?, Never>) {
    state = Mutex(State(continuation: continuation))
  }

  func finish(_ value: Value?) {
    let before = state.withLock { state in
      defer { state = State() }
      return state
    }
    before.continuation?.resume(returning: value)
    before.cancellation?()
  }

  /// Runs at once if it is finished already.
  func onFinish(_ cancellation: @escaping @Sendable () -> Void) {
    let isFinished = state.withLock { state in
      guard state.continuation != nil else { return true }
      state.cancellation = cancellation
      return false
    }
    if isFinished { cancellation() }
  }
}
