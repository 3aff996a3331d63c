internal import Dispatch

/// Runs an actor's work on a dispatch queue of its own, because SQLite's calls block.
///
/// An actor that owns a connection returns this as its `unownedExecutor`, which keeps the few threads of
/// the cooperative pool free.
package final class DatabaseExecutor: SerialExecutor {
  private let queue: DispatchQueue

  package init(label: String) { queue = DispatchQueue(label: label) }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
  }
}
