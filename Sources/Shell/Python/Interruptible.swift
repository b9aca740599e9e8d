import PythonLibrary
import PythonRuntime
import Synchronization

/// A run from beginning to end that Ctrl-C stops.
enum Interruptible {
    /// What the run leads to.
    static func outcome(of run: Run) -> Outcome {
        let holder = Holder()
        var run = run
        run.onStart = { holder.interpreter = $0 }
        return Interrupting.run(interrupt: { holder.interrupt() }) { run.outcome() }
    }

    /// Hands the interpreter from the thread that runs to the one that watches. It is set once, and asked of it is only
    /// what any thread may ask: to stop.
    private final class Holder {
        private let stop = Mutex<(@Sendable () -> Void)?>(nil)

        var interpreter: Interpreter? {
            didSet {
                nonisolated(unsafe) let interpreter = interpreter
                stop.withLock { $0 = { interpreter?.interrupt() } }
            }
        }

        func interrupt() { stop.withLock { $0 }?() }
    }
}
