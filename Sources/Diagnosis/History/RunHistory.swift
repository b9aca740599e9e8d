import Simulation

/// A trace read once, in order: who ran when, who waited for what, who held the loop.
///
/// Everything else in this module works on it, so that a trace of a million events is walked a fixed number of times.
/// A trace that breaks off, or lacks events, gives a history that breaks off: nothing here trusts that pairs are complete.
struct RunHistory {
    /// The actors in order of appearance; the program itself comes first.
    private(set) var actors: [ActorHistory] = []
    /// The steps on the loop's thread, in order.
    private(set) var steps: [Step] = []
    private(set) var waits: [WaitSpan] = []
    /// What kept the loop's thread busy, in order.
    private(set) var holds: [HoldSpan] = []
    /// What kept other threads busy.
    private(set) var threadHolds: [HoldSpan] = []
    private(set) var requests: [RequestSpan] = []
    private(set) var primitives: [PrimitiveHistory] = []
    private(set) var neverAwaited: [(position: SourcePosition, name: String)] = []
    /// Semaphores by the line that made them.
    private(set) var semaphoreLines: [SemaphoreLine] = []
    /// Per actor: after how many of its waits it did something to a primitive.
    private(set) var operations: [[Int]] = []
    /// Per actor: where and after how many of its waits it made coroutine objects.
    private(set) var coroutines: [[(afterWaits: Int, position: SourcePosition)]] = []
    private(set) var peakAlive = 0
    private(set) var taskCount = 0
    private(set) var computing: Nanoseconds = 0
    /// When the last event happened.
    private(set) var end: Nanoseconds = 0
    private(set) var isDeadlocked = false
    /// The task of `asyncio.run`, for each loop.
    private(set) var mainTasks: [Int] = []
    /// Tasks that were alive when that one returned, and what each waited for.
    private(set) var leftBehind: [(actor: Int, wait: Int?, time: Nanoseconds)] = []

    private var numbers: [Actor: Int] = [:]
    private var requestNumbers: [Int: Int] = [:]
    private var primitiveNumbers: [Int: Int] = [:]
    private var semaphoreNumbers: [SourcePosition: Int] = [:]
    /// The step that runs now.
    private var current: Int?
    private var openCalls: [[(what: String, position: SourcePosition, begin: Nanoseconds, hasRequest: Bool)]] = []
    private var loops = 0
    private var alive = 0
    private var awaitsMainTask = false
    private var taskMadeOutside: Int?

    /// All semaphores that one line of the program made.
    struct SemaphoreLine {
        let position: SourcePosition
        let limit: Int
        var count = 0
        var held = 0
        var peak = 0
        var members: [Int] = []
    }

    /// Reads the whole trace.
    init(_ trace: Trace) {
        _ = number(of: .main)
        beginStep(0, cause: .origin, at: 0)
        for event in trace.events {
            end = max(end, event.time)
            read(event)
        }
        if let current { closeStep(current, at: end) }
        for actor in openCalls.indices {
            guard let call = openCalls[actor].first else { continue }
            addHold(actor, what: call.what, position: call.position, from: call.begin, to: end, hasRequest: call.hasRequest)
        }
    }

    /// The index of an actor that the trace has named.
    func index(of actor: Actor) -> Int? { numbers[actor] }
    /// The request with the trace's number.
    func request(_ id: Int) -> RequestSpan? { requestNumbers[id].map { requests[$0] } }
    /// The primitive with the trace's number.
    func primitive(_ id: Int) -> PrimitiveHistory? { primitiveNumbers[id].map { primitives[$0] } }

    /// When the wait was over, whether or not the loop was free to go on; nil when it never was.
    ///
    /// A timer that falls due while somebody holds the loop is noticed only afterwards, so its own time counts.
    func due(_ span: WaitSpan) -> Nanoseconds? {
        var moment = span.ready ?? span.resumed
        switch span.wait {
        case .turn: moment = span.began
        case .sleep(let until):
            if let known = moment { moment = min(known, until) } else if until <= end { moment = until }
        case .request(let id):
            if let known = moment, let finished = request(id)?.finished, finished >= span.began { moment = min(known, finished) }
        default: break
        }
        return moment.map { max($0, span.began) }
    }
}

// Reading, one event after the other.
extension RunHistory {
    private mutating func read(_ event: TraceEvent) {
        let actor = number(of: event.actor)
        let time = event.time
        switch event.kind {
        case .loopStarted:
            loops += 1
            // `asyncio.run` makes its task at the very beginning, whether the loop is said to have begun or not.
            awaitsMainTask = taskMadeOutside == nil
            if let task = taskMadeOutside { mainTasks.append(task) }
            taskMadeOutside = nil
            if let current { closeStep(current, at: time) }
        case .loopEnded:
            loops = max(0, loops - 1)
            if let current { closeStep(current, at: time) }
            beginStep(0, cause: .loopEnded, at: time)
        case .taskCreated(let task, let name, let coroutine): create(task, name, coroutine, by: actor, event)
        case .taskStarted, .taskResumed: run(actor, at: time)
        case .taskSuspended(let wait): suspend(actor, on: wait, event)
        case .taskReady(let task): makeReady(number(of: task), at: time)
        case .taskFinished(let ending): finish(actor, ending, event)
        case .coroutineCreated: coroutines[actor].append((actors[actor].waits.count, event.position))
        case .coroutineNeverAwaited(_, let name): neverAwaited.append((event.position, name))
        case .requestStarted, .requestPhase, .requestFinished: readRequest(event, actor)
        case .primitiveCreated(let id, let kind, let limit): createPrimitive(id, kind, limit, event)
        case .primitive(let id, let operation): operate(id, operation, by: actor, event)
        case .blockingBegan(let what):
            if current == nil, event.actor.number >= 0 { beginStep(actor, cause: .unknown, at: time) }
            openCalls[actor].append((what, event.position, time, false))
        case .blockingEnded:
            guard let call = openCalls[actor].popLast(), openCalls[actor].isEmpty else { return }
            addHold(actor, what: call.what, position: call.position, from: call.begin, to: time, hasRequest: call.hasRequest)
        case .computed(let duration): compute(actor, duration, event)
        case .exceptionRetrieved(let task): actors[number(of: task)].isExceptionRetrieved = true
        case .cancelRequested(let task): requestCancel(number(of: task), at: time)
        case .deadlock: isDeadlocked = true
        case .output, .exceptionRaised, .cancelDelivered: break
        }
    }

    private mutating func number(of actor: Actor) -> Int {
        if let known = numbers[actor] { return known }
        numbers[actor] = actors.count
        actors.append(ActorHistory(actor: actor, name: "", coroutine: "", position: .none))
        openCalls.append([])
        operations.append([])
        coroutines.append([])
        return actors.count - 1
    }

    // MARK: Steps

    private mutating func beginStep(_ actor: Int, cause: Step.Cause, at time: Nanoseconds) {
        if let current { closeStep(current, at: time) }
        current = steps.count
        actors[actor].lastStep = steps.count
        let begin = max(time, steps.last?.end ?? 0)
        steps.append(Step(actor: actor, cause: cause, begin: begin, end: begin, holds: holds.count..<holds.count))
    }

    private mutating func closeStep(_ step: Int, at time: Nanoseconds) {
        steps[step].end = max(time, steps[step].begin)
        current = nil
    }

    private mutating func create(
        _ task: Actor, _ name: String, _ coroutine: String, by creator: Int, _ event: TraceEvent
    ) {
        let index = number(of: task)
        guard actors[index].created == nil, task.isTask else { return }
        taskCount += 1
        alive += 1
        peakAlive = max(peakAlive, alive)
        actors[index].name = name
        actors[index].coroutine = coroutine
        actors[index].position = event.position
        actors[index].creator = creator
        actors[index].created = Moment(step: current ?? max(0, steps.count - 1), time: event.time)
        if awaitsMainTask {
            mainTasks.append(index)
            awaitsMainTask = false
        } else if loops == 0 {
            taskMadeOutside = index
        }
    }

    private mutating func run(_ actor: Int, at time: Nanoseconds) {
        if let open = actors[actor].openWait {
            waits[open].resumed = max(time, waits[open].began)
            actors[actor].openWait = nil
            beginStep(actor, cause: .waited(open), at: time)
        } else if !actors[actor].hasStarted, let created = actors[actor].created {
            beginStep(actor, cause: .created(by: created.step, at: created.time), at: time)
        } else {
            beginStep(actor, cause: .unknown, at: time)
        }
        actors[actor].hasStarted = true
    }

    private mutating func suspend(_ actor: Int, on wait: Wait, _ event: TraceEvent) {
        if let current, steps[current].actor == actor { closeStep(current, at: event.time) }
        actors[actor].openWait = waits.count
        actors[actor].waits.append(waits.count)
        waits.append(
            WaitSpan(actor: actor, wait: wait, position: event.position, began: event.time, step: actors[actor].lastStep))
    }

    private mutating func makeReady(_ task: Int, at time: Nanoseconds) {
        guard let open = actors[task].openWait, waits[open].ready == nil else { return }
        waits[open].ready = time
        guard waits[open].waker == nil else { return }
        switch waits[open].wait {
        case .primitive(let id):
            if let last = primitive(id)?.lastWaking, last.time >= waits[open].began { waits[open].waker = last }
        case .future:
            if let current, steps[current].actor != task { waits[open].waker = Moment(step: current, time: time) }
        default: break
        }
    }

    private mutating func finish(_ actor: Int, _ ending: TraceEvent.Ending, _ event: TraceEvent) {
        if let current, steps[current].actor == actor { closeStep(current, at: event.time) }
        guard actors[actor].finished == nil else { return }
        actors[actor].finished = event.time
        actors[actor].ending = ending
        actors[actor].endPosition = event.position
        actors[actor].openWait = nil
        if actors[actor].created != nil { alive -= 1 }
        // Tasks are numbered as they appear, so those of this loop come after its first.
        guard actor == mainTasks.last, ending == .returned else { return }
        for other in actor + 1..<actors.count where actors[other].created != nil && actors[other].finished == nil {
            if !actors[other].isCancelRequested { leftBehind.append((other, actors[other].openWait, event.time)) }
        }
    }

    private mutating func requestCancel(_ task: Int, at time: Nanoseconds) {
        actors[task].isCancelRequested = true
        guard let open = actors[task].openWait, waits[open].ready == nil, let current else { return }
        if steps[current].actor != task { waits[open].waker = Moment(step: current, time: time) }
    }

    // MARK: What keeps a thread busy

    private mutating func addHold(
        _ actor: Int, what: String?, position: SourcePosition, from begin: Nanoseconds, to end: Nanoseconds, hasRequest: Bool
    ) {
        let isLoopThread = actors[actor].actor.number >= 0
        let hold = HoldSpan(
            actor: actor, what: what, position: position, begin: begin, end: max(begin, end),
            holdsLoop: isLoopThread && loops > 0, hasRequest: hasRequest)
        guard isLoopThread else { return threadHolds.append(hold) }
        // On one thread nothing overlaps; a trace that says otherwise is cut to what came first.
        guard hold.begin >= holds.last?.end ?? 0 else { return }
        holds.append(hold)
        if let last = steps.indices.last { steps[last].holds = steps[last].holds.lowerBound..<holds.count }
    }

    /// The event may stand before the time that it charges, or after it; the step and the last hold tell which.
    private mutating func compute(_ actor: Int, _ duration: Nanoseconds, _ event: TraceEvent) {
        guard duration > 0 else { return }
        computing = computing.addingClamped(duration)
        let floor = max(steps.last?.begin ?? 0, holds.last?.end ?? 0)
        let isBefore = event.time - floor >= duration
        let begin = isBefore ? event.time - duration : event.time
        addHold(
            actor, what: nil, position: event.position, from: begin, to: begin.addingClamped(duration), hasRequest: false)
    }

    // MARK: Requests and primitives

    private mutating func readRequest(_ event: TraceEvent, _ actor: Int) {
        switch event.kind {
        case .requestStarted(let id, _, _, _, let host):
            guard requestNumbers[id] == nil else { return }
            requestNumbers[id] = requests.count
            requests.append(RequestSpan(host: host, actor: actor, started: event.time))
            if !openCalls[actor].isEmpty { openCalls[actor][0].hasRequest = true }
        case .requestPhase(let id, let phase):
            guard let index = requestNumbers[id] else { return }
            leavePool(index, at: event.time)
            if phase == .blocked { requests[index].pooledSince = event.time }
        case .requestFinished(let id, _, _):
            guard let index = requestNumbers[id] else { return }
            leavePool(index, at: event.time)
            requests[index].finished = max(event.time, requests[index].started)
        default: return
        }
    }

    private mutating func leavePool(_ index: Int, at time: Nanoseconds) {
        guard let since = requests[index].pooledSince else { return }
        requests[index].pooled += max(0, time - since)
        requests[index].pooledSince = nil
    }

    private mutating func createPrimitive(_ id: Int, _ kind: Primitive, _ limit: Int, _ event: TraceEvent) {
        primitiveNumbers[id] = primitives.count
        primitives.append(PrimitiveHistory(kind: kind, limit: limit, position: event.position))
        guard kind == .semaphore, event.position.line > 0 else { return }
        let line = semaphoreNumbers[event.position] ?? semaphoreLines.count
        if line == semaphoreLines.count {
            semaphoreNumbers[event.position] = line
            semaphoreLines.append(SemaphoreLine(position: event.position, limit: limit))
        }
        semaphoreLines[line].count += 1
        semaphoreLines[line].members.append(primitives.count - 1)
    }

    private mutating func operate(_ id: Int, _ operation: PrimitiveOperation, by actor: Int, _ event: TraceEvent) {
        if operations[actor].last != actors[actor].waits.count { operations[actor].append(actors[actor].waits.count) }
        guard let index = primitiveNumbers[id] else { return }
        let line = primitives[index].kind == .semaphore ? semaphoreNumbers[primitives[index].position] : nil
        switch operation {
        case .acquired:
            primitives[index].holders.append((actor, event.position))
            if primitives[index].onlyUser == nil { primitives[index].onlyUser = actor }
            if primitives[index].onlyUser != actor { primitives[index].isShared = true }
            if let line {
                semaphoreLines[line].held += 1
                semaphoreLines[line].peak = max(semaphoreLines[line].peak, semaphoreLines[line].held)
            }
        case .released:
            // Anybody may release; the holder's own entry goes first.
            let holders = primitives[index].holders
            if let holder = holders.firstIndex(where: { $0.actor == actor }) ?? holders.indices.first {
                primitives[index].holders.remove(at: holder)
                if let line { semaphoreLines[line].held -= 1 }
            }
        default: break
        }
        if operation != .waiting, operation != .acquired, let current {
            primitives[index].lastWaking = Moment(step: current, time: event.time)
        }
    }
}

extension Nanoseconds {
    /// The sum, held at the greatest value instead of overflowing.
    func addingClamped(_ other: Nanoseconds) -> Nanoseconds {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}
