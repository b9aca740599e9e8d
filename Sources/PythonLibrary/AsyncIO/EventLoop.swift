import DequeModule
import PythonRuntime
import Simulation

/// The event loop of one `asyncio.run` (or of the prompt): a ready queue, timers, and the network, on virtual time.
///
/// One turn follows CPython 3.11's `BaseEventLoop._run_once` (asyncio rules 1 to 7): wait for the next timer or network
/// event only if nothing is ready; network completions join the queue before due timers; then exactly as many
/// callbacks run as stood in the queue.
public final class EventLoop {
    public let run: RunContext
    let types: AsyncTypes
    private var ready = Deque<Callback>()
    private var timers = TimerHeap<Callback>()
    /// The task whose step runs.
    @exclusivity(unchecked) var currentTask: TaskObject?
    /// Tasks that are not done, in order of creation: a list through the tasks themselves (`TaskObject.nextAlive`), so
    /// that making and forgetting one costs constant time. The heap owns them; ``visit(_:)`` keeps them alive.
    private var firstAlive: Unmanaged<TaskObject>?
    private var lastAlive: Unmanaged<TaskObject>?
    /// Futures that failed and whose exception nobody may ever read.
    var failed: [FutureObject] = []
    /// Asynchronous generators that were iterated and may have been left open.
    var asyncGenerators: [GeneratorObject] = []
    @exclusivity(unchecked) private var isStopping = false
    public internal(set) var isClosed = false
    /// The value that Python sees of it.
    var object: EventLoopObject?
    var isDebug = false
    /// The prompt's loop that this one runs inside of.
    var outer: EventLoop?
    /// Whether it is the prompt's loop, which goes on between blocks.
    var isPrompt = false
    /// `set_exception_handler`.
    var exceptionHandler = Value.none

    init(run: RunContext, types: AsyncTypes) {
        self.run = run
        self.types = types
    }

    /// Tells the collector what the loop holds.
    func visit(_ visitor: inout Visitor) {
        for callback in ready { callback.visit(&visitor) }
        timers.forEachPayload { $0.visit(&visitor) }
        visitor.visit(currentTask)
        var alive = firstAlive
        while let task = alive?.takeUnretainedValue() {
            visitor.visit(task)
            alive = task.nextAlive
        }
        for future in failed where future.isExceptionUnread { visitor.visit(future) }
        for generator in asyncGenerators { visitor.visit(generator) }
        visitor.visit(object)
        outer?.visit(&visitor)
        visitor.visit(exceptionHandler)
        for future in completing { visitor.visit(future) }
    }

    /// Futures that the network will complete: alive while it works on them.
    private var completing: [RequestFuture] = []

    // MARK: Scheduling

    /// Puts a callback at the end of the ready queue (`call_soon`).
    func enqueue(_ callback: Callback) { ready.append(callback) }

    /// Puts work of the library at the end of the ready queue: what the network completes comes in this way.
    public func enqueue(_ callback: any NativeCallback) { ready.append(.native(callback)) }

    /// Sets a timer (`call_at`).
    @discardableResult
    func schedule(_ callback: Callback, at when: Nanoseconds) -> TimerHandle { timers.insert(callback, at: when) }

    /// Takes a timer back.
    func cancel(_ timer: TimerHandle) { _ = timers.cancel(timer) }

    /// Notes in the trace that what `task` waited for has come.
    func noteReady(_ task: TaskObject) {
        run.record(.taskReady(task: task.actor), by: run.actor, at: task.position(run))
    }

    /// A pending future of this loop.
    public func makeFuture() -> FutureObject {
        run.interpreter.heap.adopt(FutureObject(type: types.future, loop: self), bytes: 200)
    }

    /// A pending future that the network will complete. It stays alive until ``release(_:)``.
    func makeRequestFuture() -> RequestFuture {
        let future = run.interpreter.heap.adopt(RequestFuture(type: types.future, loop: self), bytes: 220)
        future.place = completing.count
        completing.append(future)
        return future
    }

    /// Lets go of a future that the network is done with.
    func release(_ future: RequestFuture) {
        guard completing.indices.contains(future.place), completing[future.place] === future else { return }
        // The last one takes its place: their order means nothing.
        let last = completing.removeLast()
        if last !== future {
            completing[future.place] = last
            last.place = future.place
        }
    }

    /// Makes a task of a coroutine; its first step is queued (asyncio rule 11).
    func makeTask(_ coroutine: Value, name: String? = nil) throws(PythonError) -> TaskObject {
        if run.aliveTasks >= run.limits.tasks { throw .stopped(.limit(.tasks, value: run.limits.tasks)) }
        run.taskCount += 1
        run.taskNameCount += 1
        run.aliveTasks += 1
        run.peakAliveTasks = max(run.peakAliveTasks, run.aliveTasks)
        let actor = Actor(Int32(truncatingIfNeeded: run.taskCount))
        let position = run.trace == nil ? SourcePosition.none : run.position()
        let task = TaskObject(
            type: types.task, loop: self, coroutine: coroutine, name: name ?? "Task-\(run.taskNameCount)", actor: actor,
            creation: position)
        run.interpreter.heap.adopt(task, bytes: 400)
        coroutine.as(GeneratorObject.self, .generator)?.isOwned = true
        append(task)
        run.record(
            .taskCreated(
                task: actor, name: task.name,
                coroutine: coroutine.as(GeneratorObject.self, .generator)?.qualifiedName ?? "coroutine"),
            by: run.actor, at: position)
        enqueue(.step(task))
        return task
    }

    /// A task is done: the loop holds it no longer.
    func forget(_ task: TaskObject) {
        let reference = Unmanaged.passUnretained(task)
        guard task.previousAlive != nil || firstAlive?.toOpaque() == reference.toOpaque() else { return }
        if let previous = task.previousAlive?.takeUnretainedValue() {
            previous.nextAlive = task.nextAlive
        } else {
            firstAlive = task.nextAlive
        }
        if let next = task.nextAlive?.takeUnretainedValue() {
            next.previousAlive = task.previousAlive
        } else {
            lastAlive = task.previousAlive
        }
        task.previousAlive = nil
        task.nextAlive = nil
    }

    private func append(_ task: TaskObject) {
        task.previousAlive = lastAlive
        let reference = Unmanaged.passUnretained(task)
        if let last = lastAlive?.takeUnretainedValue() { last.nextAlive = reference } else { firstAlive = reference }
        lastAlive = reference
    }

    /// The tasks that are not done, in order of creation.
    var liveTasks: [TaskObject] {
        var result: [TaskObject] = []
        var alive = firstAlive
        while let task = alive?.takeUnretainedValue() {
            result.append(task)
            alive = task.nextAlive
        }
        return result
    }

    // MARK: Running

    /// Runs turns until `future` is done, and one turn's rest (asyncio rule 7).
    func runUntilDone(_ future: FutureObject) throws(PythonError) {
        isStopping = false
        future.addCallback(.stop)
        while !isStopping { try turn() }
        isStopping = false
    }

    /// One turn.
    func turn() throws(PythonError) {
        if ready.isEmpty, !isStopping { try waitForEvent() } else { try poll() }
        while let (_, callback) = timers.popNext(dueBy: run.clock.now) {
            if case .setResult(let future, _) = callback, future.isDone { continue }
            ready.append(callback)
        }
        var count = ready.count
        while count > 0, let callback = ready.popFirst() {
            count -= 1
            // A turn of the loop takes as long as several dozen instructions.
            try run.interpreter.charge(40)
            try perform(callback)
            if !failed.isEmpty { try reportUnread(onlyUnreachable: true) }
        }
    }

    /// Whether something is ready, due or in flight.
    var hasWork: Bool { !ready.isEmpty || timers.nextTime != nil || run.network.nextEventTime != nil }

    /// When the next thing will happen: now if anything is ready.
    var nextTime: Nanoseconds? {
        if !ready.isEmpty { return run.clock.now }
        return [timers.nextTime, run.network.nextEventTime].compactMap { $0 }.min()
    }

    /// Runs what is ready and what falls due up to `end`, and moves the clock there.
    func runReady(until end: Nanoseconds) throws(PythonError) {
        isStopping = false
        while let next = nextTime, next <= end { try turn() }
        if end > run.clock.now { try run.advance(to: end) }
    }

    /// Takes in what the network has completed by now.
    private func poll() throws(PythonError) {
        if let next = run.network.nextEventTime, next <= run.clock.now { run.network.advance(to: run.clock.now) }
    }

    /// Jumps to the next timer or network event; there may be none, ever.
    private func waitForEvent() throws(PythonError) {
        repeat {
            let timer = timers.nextTime
            let event = run.network.nextEventTime
            guard let next = [timer, event].compactMap({ $0 }).min() else {
                run.record(.deadlock)
                throw .stopped(.deadlock)
            }
            try run.advance(to: max(next, run.clock.now))
            if let timer, timer <= run.clock.now { return }
        } while ready.isEmpty
    }

    private func perform(_ callback: Callback) throws(PythonError) {
        switch callback {
        case .step(let task): try task.step(run)
        case .wake(let task, _): try task.step(run)
        case .setResult(let future, let value): if !future.isDone { future.setResult(value) }
        case .notify(let function, let future):
            let handle = HandleObject(
                type: types.handle, function: function, arguments: run.interpreter.makeTuple([Value(future)]), when: nil)
            try call(run.interpreter.heap.adopt(handle, bytes: 120))
        case .childDone(let gather, let child): gather.childDone(child, run.interpreter)
        case .handle(let handle):
            if !handle.isCancelled { try call(handle) }
        case .stop: isStopping = true
        case .native(let callback): try callback.run(self)
        }
    }

    /// Calls a callback of the program; what it raises is reported, not passed on.
    private func call(_ handle: HandleObject) throws(PythonError) {
        let mark = run.interpreter.rootMark
        run.interpreter.root(Value(handle))
        defer { run.interpreter.unroot(to: mark) }
        do throws(PythonError) {
            _ = try run.interpreter.call(handle.function, Array(handle.arguments.buffer))
            try run.settle()
        } catch {
            guard case .raised(let exception) = error else { throw error }
            let exceptions = run.interpreter.types.exceptions!
            if exception.type.isSubtype(of: exceptions.systemExit)
                || exception.type.isSubtype(of: exceptions.keyboardInterrupt)
            {
                throw error
            }
            let callback = try handle.callbackText(run.interpreter)
            try report("Exception in callback \(callback)", details: [("handle", Value(handle))], exception)
        }
    }
}
