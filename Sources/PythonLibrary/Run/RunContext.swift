import PythonRuntime
import SimulatedNetwork
import Simulation

/// What one run is made of: an interpreter, a clock, a network, the trace, and who acts at the moment. Library modules
/// reach time and network through it and through nothing else.
public final class RunContext {
    public let interpreter: Interpreter
    public let clock: Clock
    public let network: Network
    /// What happens, event by event; `nil` when nobody will read it.
    @exclusivity(unchecked) public private(set) var trace: Trace?
    public let cost: CostModel
    public let seed: UInt64
    public let limits: Limits
    /// Who acts: the task whose step runs, or the main thread.
    @exclusivity(unchecked) public var actor = Actor.main
    /// The event loop that is running, if one is.
    @exclusivity(unchecked) public internal(set) var loop: EventLoop?
    /// How many tasks there have been, how many are alive, and the most that were.
    @exclusivity(unchecked) public internal(set) var taskCount = 0
    @exclusivity(unchecked) public internal(set) var aliveTasks = 0
    @exclusivity(unchecked) public internal(set) var peakAliveTasks = 0
    /// `sys.argv`.
    public var arguments: [String] = []
    /// Tasks that the loop made for its own clean-up, which no report counts.
    private var internalTaskCount = 0
    /// How many tasks the program made.
    public var programTaskCount: Int { taskCount - internalTaskCount }

    /// Notes that `task` was made for the program, not by it.
    func isInternalTask(_ task: TaskObject) { internalTaskCount += 1 }
    /// A task of the loop's own that runs none of the program's code: nothing it does is recorded.
    private var silentTask: Actor?
    /// Whether nothing is recorded at all.
    private var isSilent = false

    /// Makes a task for the loop itself, and runs it. It counts in no report; and where it has nothing of the program's
    /// to do (`isSilent`), nobody hears of it.
    func runInternally(isSilent: Bool, make: () throws(PythonError) -> TaskObject, run: (TaskObject) throws(PythonError) -> Void)
        throws(PythonError)
    {
        self.isSilent = isSilent
        let task: TaskObject
        do throws(PythonError) {
            task = try make()
            self.isSilent = false
        } catch {
            self.isSilent = false
            throw error
        }
        isInternalTask(task)
        silentTask = isSilent ? task.actor : nil
        defer { silentTask = nil }
        try run(task)
    }
    /// Loops that Python code has an object of: alive as long as the run.
    var loopsSeen: [EventLoop] = []
    /// The module `asyncio`, once imported.
    var asyncModule: AsyncModule?
    /// Numbers used for task names: also by tasks of the loop's own, and by named ones.
    var taskNameCount = 0
    /// The number of the next lock, semaphore, event, condition or queue.
    private var primitiveCount = 0
    /// Instructions already turned into time.
    private var chargedInstructions = 0
    /// Virtual time that library calls have declared in this step.
    private var declaredCost: Nanoseconds = 0
    private var fileIndices: [String: Int32] = [:]
    private var lastFile: (name: String, index: Int32)?

    /// Makes a context whose interpreter has no modules yet.
    public init(interpreter: Interpreter, world: World, seed: UInt64, limits: Limits, trace: Trace?, cost: CostModel) {
        self.interpreter = interpreter
        self.seed = seed
        self.limits = limits
        self.trace = trace
        self.cost = cost
        clock = Clock()
        network = Network(world: world, seed: seed, clock: clock, trace: trace)
    }

    // MARK: The trace

    /// Goes on in a new trace: each block at a prompt has its own. The network's own phases follow, and instructions are
    /// counted afresh.
    func startTrace(_ fresh: Trace) {
        chargedInstructions = 0
        trace = fresh
        network.trace = fresh
        fileIndices = [:]
        lastFile = nil
    }

    /// What the events of the trace take: the program makes them, so its memory limit holds for them too.
    var traceBytes: Int { (trace?.events.count ?? 0) * MemoryLayout<TraceEvent>.stride }

    /// Notes an event at this moment, by the present actor, at the program's present line.
    public func record(_ kind: @autoclosure () -> TraceEvent.Kind) {
        if trace == nil || isSilent || actor == silentTask { return }
        append(TraceEvent(time: clock.now, actor: actor, position: position(), kind: kind()))
    }

    /// Notes an event of another actor.
    public func record(_ kind: TraceEvent.Kind, by actor: Actor, at position: SourcePosition) {
        append(TraceEvent(time: clock.now, actor: actor, position: position, kind: kind))
    }

    private func append(_ event: TraceEvent) {
        if isSilent { return }
        if let silentTask {
            if event.actor == silentTask { return }
            if case .taskReady(let task) = event.kind, task == silentTask { return }
        }
        trace?.append(event)
    }

    /// The innermost line of the program's own code that is running.
    public func position() -> SourcePosition {
        let place = interpreter.currentPosition()
        return SourcePosition(file: fileIndex(place.file), line: place.line)
    }

    /// The trace's number of `file`.
    public func fileIndex(_ file: String) -> Int32 {
        // Nearly every event is of the file of the one before.
        if let lastFile, lastFile.name == file { return lastFile.index }
        let index = fileIndices[file] ?? trace?.index(ofFile: file) ?? 0
        fileIndices[file] = index
        lastFile = (file, index)
        return index
    }

    /// A number for a new lock, semaphore, event, condition or queue.
    public func makePrimitive(_ kind: Primitive, limit: Int) -> Int {
        primitiveCount += 1
        record(.primitiveCreated(id: primitiveCount, kind, limit: limit))
        return primitiveCount
    }

    // MARK: Time

    /// Moves the clock to `moment`, which may be the end of the run.
    public func advance(to moment: Nanoseconds) throws(PythonError) {
        if moment > limits.time {
            network.advance(to: limits.time)
            clock.advance(to: limits.time)
            throw .stopped(.limit(.time, value: limits.time))
        }
        network.advance(to: moment)
        clock.advance(to: moment)
    }

    /// A blocking call of `duration`: the thread and its event loop stand still while time passes.
    public func block(for duration: Nanoseconds, what: String) throws(PythonError) {
        try settle()
        record(.blockingBegan(what: what))
        let (end, overflow) = clock.now.addingReportingOverflow(max(0, duration))
        try advance(to: overflow ? .max : end)
        record(.blockingEnded)
    }

    /// A blocking call that lasts until `isDone`, which events of the network bring about. When none is to come, it
    /// would last for ever.
    public func block(what: String, until isDone: () -> Bool) throws(PythonError) {
        try settle()
        record(.blockingBegan(what: what))
        while !isDone() {
            guard let next = network.nextEventTime else {
                record(.deadlock)
                throw .stopped(.deadlock)
            }
            try advance(to: next)
        }
        record(.blockingEnded)
    }

    /// Declares what a library function computes, in virtual time.
    public func declare(_ duration: Nanoseconds) { declaredCost += duration }

    /// Turns what was computed so far in this step into time, if that is long enough to count; else the step goes on.
    /// For calls that read the clock in the middle of a step.
    public func settleComputing() throws(PythonError) {
        let instructions = interpreter.instructionCount - chargedInstructions
        if cost.cost(ofInstructions: instructions, library: declaredCost) > 0 { try settle() }
    }

    /// Ends a step: what it computed becomes time, if it was long enough to count.
    public func settle() throws(PythonError) {
        let instructions = interpreter.instructionCount
        let charge = cost.cost(ofInstructions: instructions - chargedInstructions, library: declaredCost)
        chargedInstructions = instructions
        declaredCost = 0
        if charge == 0 { return }
        record(.computed(duration: charge))
        let (end, overflow) = clock.now.addingReportingOverflow(charge)
        try advance(to: overflow ? .max : end)
    }
}
