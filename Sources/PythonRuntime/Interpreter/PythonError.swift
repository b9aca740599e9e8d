/// Why a built-in did not return: a Python exception on its way, or the end of the run.
///
/// It never leaves the interpreter that raised it; `Error` alone asks for `Sendable`.
public enum PythonError: Error, @unchecked Sendable {
    /// A Python exception; the reference is to an `ExceptionObject`.
    case raised(ExceptionObject)
    /// A limit was reached or the run was interrupted: no handler of the program sees it.
    case stopped(StopReason)
}

/// Why a run was stopped from outside. Learner code cannot catch it.
public enum StopReason: Equatable, Sendable {
    /// A limit of the run was reached: which one, and its value in the limit's own unit.
    case limit(LimitName, value: Int)
    /// Ctrl-C.
    case interrupted
    /// Nothing is ready, nothing is due, and no task can ever go on.
    case deadlock
}

/// The limits every run has.
public enum LimitName: String, Sendable, CaseIterable {
    /// Bytecode instructions.
    case instructions
    /// Virtual nanoseconds.
    case time
    /// Bytes on the heap.
    case memory
    /// Nested calls.
    case recursion
    /// Bytes written.
    case output
    /// Live tasks and threads.
    case tasks
    /// Requests.
    case requests
}
