import PythonRuntime
import Simulation

/// `asyncio.Task`: a coroutine that the event loop runs step by step, and the future of its result.
///
/// A step runs from one suspension to the next. What the coroutine yields says what it waits for; when that is done,
/// the next step is queued.
final class TaskObject: FutureObject {
    let coroutine: Value
    var name: String
    /// Its number in the trace.
    let actor: Actor
    /// What it waits for.
    @exclusivity(unchecked) var waitingFor: FutureObject?
    /// Its neighbours among the loop's tasks that are not done.
    @exclusivity(unchecked) var previousAlive: Unmanaged<TaskObject>?
    @exclusivity(unchecked) var nextAlive: Unmanaged<TaskObject>?
    /// A cancellation that the next step must deliver.
    @exclusivity(unchecked) private var mustCancel = false
    /// `cancelling()`: requests not taken back.
    @exclusivity(unchecked) var cancelRequests = 0
    @exclusivity(unchecked) private var hasStarted = false
    /// The line that made it.
    let creation: SourcePosition

    init(type: TypeObject, loop: EventLoop, coroutine: Value, name: String, actor: Actor, creation: SourcePosition) {
        self.coroutine = coroutine
        self.name = name
        self.actor = actor
        self.creation = creation
        super.init(type: type, loop: loop)
    }

    override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(coroutine)
        visitor.visit(waitingFor)
    }

    override var wait: Wait { .task(actor) }

    /// Runs the next step (asyncio rules 11 to 14).
    func step(_ run: RunContext) throws(PythonError) {
        let interpreter = run.interpreter
        if isDone { return }
        let previous = run.actor
        let previousTask = loop.currentTask
        run.actor = actor
        loop.currentTask = self
        defer {
            run.actor = previous
            loop.currentTask = previousTask
        }
        if run.trace != nil {
            if hasStarted {
                run.record(.taskResumed, by: actor, at: position(run))
            } else {
                run.record(.taskStarted, by: actor, at: position(run))
            }
        }
        hasStarted = true
        waitingFor = nil
        let outcome: Resumption
        do throws(PythonError) {
            if mustCancel {
                mustCancel = false
                run.record(.cancelDelivered, by: actor, at: position(run))
                let exception = cancelledError(interpreter)
                outcome = try send(raising: exception, interpreter)
            } else if let generator = coroutine.as(GeneratorObject.self, .generator) {
                outcome = try interpreter.resume(generator, sending: .none)
            } else if let object = coroutine.object {
                outcome = try object.send(.none, interpreter)
            } else {
                return
            }
        } catch {
            try finish(error, run)
            return
        }
        try run.settle()
        switch outcome {
        case .returned(let value):
            if mustCancel {
                // Asked to stop in its last step: cancelled after all (asyncio rule 21).
                super.cancel(message: cancelMessage)
                finished(.cancelled, run)
            } else {
                setResult(value)
                finished(.returned, run)
            }
        case .yielded(let value): try wait(for: value, run)
        }
    }

    private func send(raising exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        if let generator = coroutine.as(GeneratorObject.self, .generator) {
            return try interpreter.raise(exception, in: generator)
        }
        guard let object = coroutine.object else { throw .raised(exception) }
        return try object.throw(exception, interpreter)
    }

    /// The step raised.
    private func finish(_ error: PythonError, _ run: RunContext) throws(PythonError) {
        guard case .raised(let exception) = error else { throw error }
        try run.settle()
        let exceptions = run.interpreter.types.exceptions!
        if exception.type.isSubtype(of: loop.types.cancelledError) {
            cancelMessage = .none
            setCancelled(by: exception)
            finished(.cancelled, run)
            return
        }
        setException(exception)
        run.record(.exceptionRaised(type: exception.type.name), by: actor, at: loop.raisePosition(of: exception))
        finished(.raised(type: exception.type.name), run)
        if exception.type.isSubtype(of: exceptions.systemExit) || exception.type.isSubtype(of: exceptions.keyboardInterrupt) {
            // It ends the loop, which nobody can overlook.
            isExceptionUnread = false
            throw error
        }
    }

    private func finished(_ ending: TraceEvent.Ending, _ run: RunContext) {
        run.record(.taskFinished(ending), by: actor, at: position(run))
        run.aliveTasks -= 1
        loop.forget(self)
    }

    /// The coroutine yielded: waits for the future it gave, or for its next turn.
    private func wait(for value: Value, _ run: RunContext) throws(PythonError) {
        guard let future = value.object as? FutureObject else {
            if value.isNone {
                run.record(.taskSuspended(on: .turn), by: actor, at: position(run))
                loop.enqueue(.step(self))
                return
            }
            try reject("Task got bad yield: \(try run.interpreter.representation(of: value))", run)
            return
        }
        if !future.isAwaited {
            try reject("yield was used instead of yield from in task \(try representation(run.interpreter)) with \(try future.representation(run.interpreter))", run)
            return
        }
        future.isAwaited = false
        if future === self {
            try reject("Task cannot await on itself: \(try representation(run.interpreter))", run)
            return
        }
        if future.loop !== loop {
            try reject(
                "Task \(try representation(run.interpreter)) got Future \(try future.representation(run.interpreter)) attached to a different loop", run)
            return
        }
        run.record(.taskSuspended(on: future.wait), by: actor, at: position(run))
        waitingFor = future
        future.addCallback(.wake(self, future))
        if mustCancel, future.cancel(message: cancelMessage) { mustCancel = false }
    }

    /// What the coroutine yielded is no future: it gets a RuntimeError where it waits, next turn.
    private func reject(_ message: String, _ run: RunContext) throws(PythonError) {
        guard case .raised(let exception) = run.interpreter.runtimeError(message) else { return }
        let outcome: Resumption
        do throws(PythonError) {
            outcome = try send(raising: exception, run.interpreter)
        } catch {
            try finish(error, run)
            return
        }
        switch outcome {
        case .returned(let value):
            setResult(value)
            finished(.returned, run)
        case .yielded(let value): try wait(for: value, run)
        }
    }

    /// `cancel(msg)`: asks it to stop at the next chance (asyncio rule 20).
    @discardableResult
    override func cancel(message: Value) -> Bool {
        if isDone { return false }
        isExceptionUnread = false
        cancelRequests += 1
        loop.run.record(.cancelRequested(task: actor))
        if let future = waitingFor, future.cancel(message: message) { return true }
        mustCancel = true
        cancelMessage = message
        return true
    }

    /// Takes back a request that has not been delivered (`uncancel` to zero).
    func uncancel() -> Int {
        if cancelRequests > 0 { cancelRequests -= 1 }
        return cancelRequests
    }

    /// The program's line at which the coroutine stands: the innermost of the chain it awaits through.
    func position(_ run: RunContext) -> SourcePosition {
        guard let generator = coroutine.as(GeneratorObject.self, .generator) else { return creation }
        guard let place = run.interpreter.position(of: generator) else { return creation }
        return SourcePosition(file: run.fileIndex(place.file), line: place.line)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        let word = cancelRequests > 0 && !isDone ? "cancelling" : ""
        var text = "<Task "
        let state =
            switch self.state {
            case .pending: word.isEmpty ? "pending" : word
            case .cancelled: "cancelled"
            case .finished: "finished"
            }
        text += "\(state) name='\(name)' coro=\(coroutineText(interpreter))"
        if !isDone, let future = waitingFor { text += " wait_for=\(try future.representation(interpreter))" }
        text += callbacksText(interpreter)
        if self.state == .finished {
            if let exception {
                text += " exception=\(try interpreter.representation(of: Value(exception)))"
            } else {
                text += " result=\(try interpreter.representation(of: result))"
            }
        }
        return text + ">"
    }

    /// `<f() running at name.py:3>` and its kin.
    private func coroutineText(_ interpreter: Interpreter) -> String {
        guard let generator = coroutine.as(GeneratorObject.self, .generator) else { return "<coroutine>" }
        let file = generator.code.file
        if generator.state == .finished {
            return "<\(generator.qualifiedName)() done, defined at \(file):\(generator.code.firstLine)>"
        }
        let line = generator.state == .created ? Int32(generator.code.firstLine) : generator.line
        return "<\(generator.qualifiedName)() running at \(file):\(line)>"
    }
}
