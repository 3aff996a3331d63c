internal import Dispatch

/// Runs an actor's work on a dispatch queue of its own, because SQLite's calls block.
///
/// An actor that owns a connection returns this as its `unownedExecutor`, which keeps the few threads of
/// the cooperative pool free.
package final class DatabaseExecutor: SerialExecutor {
  private let queue: DispatchQueue

  package init(label: String) { queue = DispatchQueue(label: label) }

  /// Runs work at once, for callers that can not suspend; deadlocks if called from that actor itself.
  package func sync<Value>(_ work: () -> Value) -> Value { queue.sync(execute: work) }

  /// Lets `assumeIsolated` hold inside `sync`.
  package func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
  }
}
