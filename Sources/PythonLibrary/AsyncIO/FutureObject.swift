import PythonRuntime
import Simulation

/// `asyncio.Future`: a result that is not there yet, and who is to be told when it is.
///
/// Waiting for one is `await`: it yields itself up to the task's step, which registers the task's wake-up.
public class FutureObject: InstanceObject {
    /// Where it is in its life.
    public enum State: UInt8 { case pending, cancelled, finished }

    @exclusivity(unchecked) public internal(set) var state = State.pending
    /// The result, when it finished with one.
    @exclusivity(unchecked) public internal(set) var result = Value.none
    /// The exception, when it finished with one.
    @exclusivity(unchecked) public internal(set) var exception: ExceptionObject?
    /// The exception's traceback when it was set: the first `await` of it starts from there.
    private var exceptionTrace: [TracebackEntry] = []
    /// The CancelledError that ended a task: the first to read the result gets it, with its traceback.
    private var cancellation: ExceptionObject?
    /// The words given with `cancel`.
    @exclusivity(unchecked) var cancelMessage = Value.none
    /// Whether somebody has to be told of an exception that nobody looked at.
    @exclusivity(unchecked) var isExceptionUnread = false
    /// Set by `await` just before it yields: a yield of a future by any other way is a fault.
    @exclusivity(unchecked) var isAwaited = false
    /// What to do when it is done, in order of registration.
    private var callbacks: [Callback] = []
    unowned let loop: EventLoop
    /// What a task that waits for this future waits for, for the trace.
    public var wait: Wait { .future }
    /// Called when somebody cancels it: ends the work that would have completed it.
    @exclusivity(unchecked) public var onCancel: (() -> Void)?

    /// Makes a pending future; `Heap.adopt` must follow.
    init(type: TypeObject, loop: EventLoop) {
        self.loop = loop
        super.init(kind: .native, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(result)
        visitor.visit(exception)
        visitor.visit(cancellation)
        visitor.visit(cancelMessage)
        for callback in callbacks { callback.visit(&visitor) }
        for entry in exceptionTrace { visitor.visit(entry.code) }
    }

    /// Whether it is pending no more.
    public final var isDone: Bool { state != .pending }

    // MARK: Completing

    /// Finishes with a result. It must be pending.
    public final func setResult(_ value: Value) {
        result = value
        state = .finished
        scheduleCallbacks()
    }

    /// Finishes with an exception. It must be pending.
    public final func setException(_ exception: ExceptionObject) {
        self.exception = exception
        exceptionTrace = exception.trace
        state = .finished
        isExceptionUnread = true
        loop.failed.append(self)
        scheduleCallbacks()
    }

    /// Finishes as cancelled. It must be pending. `cancellation` is what a task raised.
    final func setCancelled(by cancellation: ExceptionObject? = nil) {
        state = .cancelled
        self.cancellation = cancellation
        scheduleCallbacks()
    }

    /// `cancel(msg)`: whether it was pending. A task overrides it.
    @discardableResult
    func cancel(message: Value) -> Bool {
        if isDone { return false }
        isExceptionUnread = false
        cancelMessage = message
        onCancel?()
        setCancelled()
        return true
    }

    /// Registers what to do when it is done; if it is already, next turn.
    final func addCallback(_ callback: Callback) {
        if isDone { loop.enqueue(callback) } else { callbacks.append(callback) }
    }

    /// Drops the registered callbacks that `matches`; how many there were.
    final func removeCallbacks(_ matches: (Callback) throws(PythonError) -> Bool) throws(PythonError) -> Int {
        var kept: [Callback] = []
        for callback in callbacks where try !matches(callback) { kept.append(callback) }
        let removed = callbacks.count - kept.count
        callbacks = kept
        return removed
    }

    private func scheduleCallbacks() {
        let due = callbacks
        callbacks = []
        for callback in due {
            if case .wake(let task, _) = callback { loop.noteReady(task) }
            loop.enqueue(callback)
        }
    }

    // MARK: Reading

    /// The CancelledError that its cancellation raises: once the one that ended the task, then one made for the asker.
    final func cancelledError(_ interpreter: Interpreter) -> ExceptionObject {
        if let cancellation {
            self.cancellation = nil
            return cancellation
        }
        return interpreter.makeException(loop.types.cancelledError, cancelMessage.isNone ? [] : [cancelMessage])
    }

    /// `result()`: the result, or the exception raised.
    final func resultOrRaise(_ interpreter: Interpreter) throws(PythonError) -> Value {
        switch state {
        case .pending: throw interpreter.error(loop.types.invalidStateError, "Result is not set.")
        case .cancelled: throw .raised(cancelledError(interpreter))
        case .finished:
            if let exception {
                noteExceptionRead()
                // As CPython's own: the first reader gets the traceback, a later one starts afresh.
                exception.trace = exceptionTrace
                exceptionTrace = []
                throw .raised(exception)
            }
            return result
        }
    }

    /// Somebody has looked at its exception: nobody need be told of it.
    final func noteExceptionRead() {
        if !isExceptionUnread { return }
        isExceptionUnread = false
        if let task = self as? TaskObject { loop.run.record(.exceptionRetrieved(task: task.actor)) }
    }

    // MARK: Awaiting

    public override func awaitIterator(_ interpreter: Interpreter) throws(PythonError) -> Value? { Value(self) }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }

    public override var isIterator: Bool { true }

    public override func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        if !isDone {
            isAwaited = true
            return .yielded(Value(self))
        }
        return .returned(try resultOrRaise(interpreter))
    }

    public override func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        throw .raised(exception)
    }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        switch try send(.none, interpreter) {
        case .yielded(let value): return value
        case .returned(let value):
            throw .raised(interpreter.makeException(interpreter.types.exceptions.stopIteration, [value]))
        }
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<\(type.name) \(try stateText(interpreter))>"
    }

    /// `pending`, `finished result=…`, `finished exception=…`, `cancelled`, as in `repr`.
    final func stateText(_ interpreter: Interpreter) throws(PythonError) -> String {
        switch state {
        case .pending: return "pending" + callbacksText(interpreter)
        case .cancelled: return "cancelled"
        case .finished:
            if let exception { return "finished exception=\(try interpreter.representation(of: Value(exception)))" }
            return "finished result=\(try interpreter.representation(of: result))"
        }
    }

    /// ` cb=[…]` as CPython's `repr` shows the registered callbacks.
    final func callbacksText(_ interpreter: Interpreter) -> String {
        if callbacks.isEmpty { return "" }
        let texts = callbacks.map { callback -> String in
            switch callback {
            case .wake: "Task.task_wakeup()"
            case .childDone: "gather.<locals>._done_callback()"
            case .stop: "_run_until_complete_cb()"
            case .notify(let function, _):
                (function.as(FunctionObject.self, .function)?.qualifiedName ?? interpreter.typeName(of: function)) + "()"
            default: "callback()"
            }
        }
        return " cb=[\(texts.joined(separator: ", "))]"
    }
}

/// A future that the network completes.
final class RequestFuture: FutureObject {
    /// The request it stands for.
    var request = 0
    /// Where the loop keeps it.
    var place = 0
    override var wait: Wait { .request(request) }
}

/// A future that a timer completes: `asyncio.sleep`.
final class SleepFuture: FutureObject {
    /// When it is due.
    let until: Nanoseconds

    init(type: TypeObject, loop: EventLoop, until: Nanoseconds) {
        self.until = until
        super.init(type: type, loop: loop)
    }

    override var wait: Wait { .sleep(until: until) }
}

/// A future that a lock, semaphore, event, condition or queue completes.
final class PrimitiveFuture: FutureObject {
    private let primitive: Int

    init(type: TypeObject, loop: EventLoop, primitive: Int) {
        self.primitive = primitive
        super.init(type: type, loop: loop)
    }

    override var wait: Wait { .primitive(id: primitive) }
}

/// A future that the end of tasks completes: `wait_for`, `wait`, `shield`, a group.
final class TaskFuture: FutureObject {
    private let actors: [Actor]

    init(type: TypeObject, loop: EventLoop, actors: [Actor]) {
        self.actors = actors
        super.init(type: type, loop: loop)
    }

    override var wait: Wait {
        actors.count == 1 ? .task(actors[0]) : actors.isEmpty ? .future : .tasks(actors, by: "TaskGroup")
    }
}

/// One bare yield: what `asyncio.sleep(0)` awaits.
final class TurnObject: Object {
    private var isStarted = false

    init(type: TypeObject) { super.init(kind: .native, type: type) }

    override var isIterator: Bool { true }
    override func awaitIterator(_ interpreter: Interpreter) throws(PythonError) -> Value? { Value(self) }

    override func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        if isStarted { return .returned(.none) }
        isStarted = true
        return .yielded(.none)
    }

    override func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        throw .raised(exception)
    }
}
