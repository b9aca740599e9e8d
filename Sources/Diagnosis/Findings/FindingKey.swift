/// What a finding is about. The raw value is the key that lessons, reports and the catalogues of messages use; the order is
/// that of a diagnosis: what kept the program from running first, then what cost time, then what is untidy.
public enum FindingKey: String, CaseIterable, Sendable {
    /// Nothing is ready and nothing is due.
    case deadlock
    /// A coroutine object went away before its first step.
    case coroutineNeverAwaited = "coroutine-never-awaited"
    /// A call held the event loop while other tasks could have run.
    case loopBlocked = "loop-blocked"
    /// A step computed for more than 50 ms while other tasks could have run.
    case computingBlocks = "computing-blocks"
    /// Waits of one task in a row, with nothing else going on.
    case sequentialAwaits = "sequential-awaits"
    /// More requests in flight than the host takes.
    case unboundedConcurrency = "unbounded-concurrency"
    /// A task still alive when the main task returned.
    case taskAbandoned = "task-abandoned"
    /// A task failed and nobody looked.
    case exceptionNeverRetrieved = "exception-never-retrieved"
    /// `gather` of a single task.
    case gatherOfOne = "gather-of-one"
    /// Every user has a semaphore of its own.
    case semaphoreLimitsNothing = "semaphore-limits-nothing"
}
