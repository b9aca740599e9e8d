import PythonRuntime
import Simulation

/// `asyncio.run`: drives a loop from the first step of `main` to the last clean-up (asyncio rule 23).
final class AsyncRunner: Driver {
    private let loop: EventLoop
    private let main: Value
    private var run: RunContext { loop.run }

    init(loop: EventLoop, main: Value) {
        self.loop = loop
        self.main = main
    }

    func drive(_ interpreter: Interpreter) throws(PythonError) -> Value {
        let mark = interpreter.rootMark
        interpreter.root(main)
        let actor = run.actor
        run.loop = loop
        let hook = interpreter.onAsyncGeneratorIterated
        interpreter.onAsyncGeneratorIterated = { [loop] in loop.asyncGenerators.append($0) }
        run.record(.loopStarted)
        defer {
            run.loop = loop.outer
            run.actor = actor
            loop.isClosed = true
            interpreter.onAsyncGeneratorIterated = hook
            interpreter.unroot(to: mark)
        }
        var outcome: Value = .none
        var failure: PythonError?
        let task = try loop.makeTask(main)
        interpreter.root(Value(task))
        do throws(PythonError) {
            try loop.runUntilDone(task)
            outcome = try task.resultOrRaise(interpreter)
            interpreter.root(outcome)
        } catch {
            if case .stopped = error { throw error }
            failure = error
            task.isExceptionUnread = false
            if case .raised(let exception) = error { interpreter.root(Value(exception)) }
        }
        try cleanUp(interpreter)
        try loop.reportUnread(onlyUnreachable: false)
        run.record(.loopEnded)
        if let failure { throw failure }
        return outcome
    }

    /// Cancels what is left, closes asynchronous generators, and takes the turns that CPython's shutdown takes.
    private func cleanUp(_ interpreter: Interpreter) throws(PythonError) {
        let left = loop.liveTasks
        if !left.isEmpty {
            for task in left { task.cancel(message: .none) }
            let gather = GatherObject(
                type: loop.types.gather, loop: loop, children: left, distinctCount: left.count, returnsExceptions: true)
            interpreter.heap.adopt(gather)
            interpreter.root(Value(gather))
            for task in left { task.addCallback(.childDone(gather, task)) }
            try loop.runUntilDone(gather)
            for task in left where task.state == .finished {
                guard let exception = task.exception else { continue }
                task.isExceptionUnread = false
                try loop.report(
                    "unhandled exception during asyncio.run() shutdown", details: [("task", Value(task))], exception)
            }
        }
        try runShutdown("_shutdown_asyncgens", interpreter)
        try runShutdown("_shutdown_default_executor", interpreter)
    }

    /// Runs one of the library's own clean-up coroutines as a task, which takes turns and a task number as CPython's does.
    private func runShutdown(_ name: String, _ interpreter: Interpreter) throws(PythonError) {
        let open = interpreter.makeList()
        for generator in loop.asyncGenerators where generator.state == .suspended { open.append(Value(generator)) }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(open))
        try run.runInternally(isSilent: open.count == 0) { () throws(PythonError) in
            let function = try interpreter.getAttribute(try interpreter.importModule("asyncio"), interpreter.intern(name))
            let task = try loop.makeTask(try interpreter.call(function, Value(open)))
            interpreter.root(Value(task))
            return task
        } run: { task throws(PythonError) in
            try loop.runUntilDone(task)
            _ = try task.resultOrRaise(interpreter)
        }
    }
}
