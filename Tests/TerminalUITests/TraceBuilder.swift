import Simulation

/// Writes traces as programs would leave them, for pictures of them.
struct TraceBuilder {
    let trace = Trace(file: "program.py")
    private(set) var taskCount: Int32 = 0
    private var requestCount = 0

    func note(_ milliseconds: Int, _ actor: Actor, line: Int32 = 1, _ kind: TraceEvent.Kind) {
        trace.append(
            TraceEvent(
                time: milliseconds * 1_000_000, actor: actor, position: SourcePosition(file: 0, line: line), kind: kind))
    }

    /// A task made by `creator`.
    mutating func task(_ milliseconds: Int, by creator: Actor, coroutine: String, name: String? = nil) -> Actor {
        taskCount += 1
        let task = Actor(taskCount)
        note(milliseconds, creator, .taskCreated(task: task, name: name ?? "Task-\(taskCount)", coroutine: coroutine))
        return task
    }

    /// A request of an actor that runs now, answered at `end` (the actor is resumed there).
    mutating func request(_ start: Int, _ end: Int, by actor: Actor, pooledUntil: Int? = nil) {
        requestCount += 1
        let request = requestCount
        note(start, actor, .requestStarted(request: request, client: "httpx", method: "GET", url: "https://api.example.com/", host: "api.example.com"))
        note(start, actor, .requestPhase(request: request, .blocked))
        if pooledUntil == nil { note(start, actor, .requestPhase(request: request, .wait)) }
        note(start, actor, .taskSuspended(on: .request(request)))
        if let pooledUntil { note(pooledUntil, actor, .requestPhase(request: request, .wait)) }
        note(end, actor, .requestFinished(request: request, status: 200, error: nil))
        note(end, actor, .taskReady(task: actor))
        note(end, actor, .taskResumed)
    }
}

/// Events of several actors, put in the order of their times.
struct Story {
    var events: [TraceEvent] = []

    init(_ trace: Trace) { events = trace.events }

    /// A trace with the events in order; those of one time stay in the order they were written.
    var trace: Trace {
        let trace = Trace(file: "program.py")
        for event in events.enumerated().sorted(by: { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }) {
            trace.append(event.element)
        }
        return trace
    }
}

/// Three users asked for together: 200 ms in all.
func gatheredUsers(names: [String?] = [nil, nil, nil]) -> Trace {
    var build = TraceBuilder()
    build.note(0, .main, .loopStarted)
    let main = build.task(0, by: .main, coroutine: "main")
    build.note(0, main, .taskStarted)
    let tasks = names.map { build.task(0, by: main, coroutine: "获取用户", name: $0) }
    build.note(0, main, .taskSuspended(on: .tasks(tasks, by: "gather")))
    for task in tasks {
        build.note(0, task, .taskStarted)
        build.request(0, 200, by: task)
        build.note(200, task, .taskFinished(.returned))
    }
    build.note(200, main, .taskReady(task: main))
    build.note(200, main, .taskResumed)
    build.note(200, main, .taskFinished(.returned))
    build.note(200, .main, .loopEnded)
    return Story(build.trace).trace
}

/// `count` coroutines that each hold the loop with `time.sleep`, one after the other.
func blockingSleeps(_ count: Int, milliseconds: Int) -> Trace {
    var build = TraceBuilder()
    build.note(0, .main, .loopStarted)
    let main = build.task(0, by: .main, coroutine: "main")
    build.note(0, main, .taskStarted)
    var tasks: [Actor] = []
    for _ in 0..<count { tasks.append(build.task(0, by: main, coroutine: "worker")) }
    build.note(0, main, .taskSuspended(on: .tasks(tasks, by: "gather")))
    for (index, task) in tasks.enumerated() {
        let start = index * milliseconds
        build.note(start, task, .taskStarted)
        build.note(start, task, line: 7, .blockingBegan(what: "time.sleep"))
        build.note(start + milliseconds, task, line: 7, .blockingEnded)
        build.note(start + milliseconds, task, .taskFinished(.returned))
    }
    build.note(count * milliseconds, main, .taskReady(task: main))
    build.note(count * milliseconds, main, .taskResumed)
    build.note(count * milliseconds, main, .taskFinished(.raised(type: "ValueError")))
    build.note(count * milliseconds, .main, .loopEnded)
    return Story(build.trace).trace
}

/// `count` requests under a semaphore that lets `limit` in: each waits its turn, then 100 ms and a little for the answer.
func limitedRequests(_ count: Int, limit: Int) -> Trace {
    var build = TraceBuilder()
    build.note(0, .main, .loopStarted)
    let main = build.task(0, by: .main, coroutine: "main")
    build.note(0, main, .taskStarted)
    build.note(0, main, .primitiveCreated(id: 1, .semaphore, limit: limit))
    var tasks: [Actor] = []
    for _ in 0..<count { tasks.append(build.task(0, by: main, coroutine: "下载")) }
    build.note(0, main, .taskSuspended(on: .tasks(tasks, by: "gather")))
    var free = [Int](repeating: 0, count: limit)
    for (index, task) in tasks.enumerated() {
        let place = free.indices.min { (free[$0], $0) < (free[$1], $1) } ?? 0
        let start = free[place]
        let end = start + 100 + index * 7 % 50
        free[place] = end
        build.note(0, task, .taskStarted)
        if start > 0 {
            build.note(0, task, .primitive(id: 1, .waiting))
            build.note(0, task, .taskSuspended(on: .primitive(id: 1)))
            build.note(start, task, .taskReady(task: task))
            build.note(start, task, .taskResumed)
        }
        build.note(start, task, .primitive(id: 1, .acquired))
        build.request(start, end, by: task)
        build.note(end, task, .taskFinished(index % 10 == 9 ? .cancelled : .returned))
    }
    let end = free.max() ?? 0
    build.note(end, main, .taskReady(task: main))
    build.note(end, main, .taskResumed)
    build.note(end, main, .taskFinished(.returned))
    return Story(build.trace).trace
}

/// Requests one after the other, without a loop, as `requests.get` makes them.
func requestsInLine(_ count: Int, milliseconds: Int) -> Trace {
    let build = TraceBuilder()
    for index in 0..<count {
        let start = index * milliseconds
        let id = index + 1
        build.note(start, .main, line: 3, .requestStarted(request: id, client: "requests", method: "GET", url: "https://api.example.com/", host: "api.example.com"))
        build.note(start, .main, line: 3, .blockingBegan(what: "requests.get"))
        build.note(start + milliseconds, .main, line: 3, .requestFinished(request: id, status: 200, error: nil))
        build.note(start + milliseconds, .main, line: 3, .blockingEnded)
    }
    return build.trace
}

/// Two tasks that each hold what the other wants.
func deadlock() -> Trace {
    var build = TraceBuilder()
    build.note(0, .main, .loopStarted)
    let main = build.task(0, by: .main, coroutine: "main")
    build.note(0, main, .taskStarted)
    build.note(0, main, .primitiveCreated(id: 1, .lock, limit: 1))
    build.note(0, main, .primitiveCreated(id: 2, .lock, limit: 1))
    let tasks = [build.task(0, by: main, coroutine: "甲"), build.task(0, by: main, coroutine: "乙")]
    build.note(0, main, .taskSuspended(on: .tasks(tasks, by: "gather")))
    for (index, task) in tasks.enumerated() {
        build.note(0, task, .taskStarted)
        build.note(0, task, .primitive(id: index + 1, .acquired))
        build.note(0, task, .taskSuspended(on: .sleep(until: 50_000_000)))
        build.note(50, task, .taskReady(task: task))
        build.note(50, task, .taskResumed)
        build.note(50, task, .primitive(id: 2 - index, .waiting))
        build.note(50, task, .taskSuspended(on: .primitive(id: 2 - index)))
    }
    build.note(50, .main, .deadlock)
    return Story(build.trace).trace
}
