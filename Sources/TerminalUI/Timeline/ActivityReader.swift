import Simulation

/// Reads a trace into rows, and counts what the summary tells.
struct ActivityReader {
    /// The rows: the main thread, tasks in order of creation, then threads.
    private(set) var rows: [ActorRow] = []
    /// When the last event happened.
    private(set) var total: Nanoseconds = 0
    /// How long calls held the loop in all, and the call and line that held it longest.
    private(set) var blocked: Nanoseconds = 0
    private(set) var worstBlocker: (what: String, line: Int32, duration: Nanoseconds)?
    private(set) var taskCount = 0
    private(set) var peakTasks = 0
    private(set) var requestCount = 0
    private(set) var peakRequests = 0
    private(set) var isDeadlocked = false

    /// What an actor is in the middle of.
    private struct State {
        var row: Int
        var activity: Activity
        var since: Nanoseconds
        var wait: Wait?
        /// The calls that hold it, the outermost first.
        var calls: [(what: String, line: Int32, since: Nanoseconds)] = []
        var isDone = false
    }

    private var states: [Actor: State] = [:]
    private var primitives: [Int: Primitive] = [:]
    /// Requests that wait for a connection.
    private var pooled: [Int: Bool] = [:]
    private var openRequests: [Int: Bool] = [:]
    private var aliveTasks = 0
    private var loops = 0
    private var blockers: [(what: String, line: Int32, duration: Nanoseconds)] = []

    /// Reads the whole trace.
    init(_ trace: Trace) {
        begin(.main, label: "main", at: 0, activity: .running)
        for event in trace.events {
            total = max(total, event.time)
            read(event)
        }
        for actor in states.keys.sorted(by: { $0.number < $1.number }) { close(actor, at: total) }
        // The first of equals, so that the order of the trace decides.
        for blocker in blockers where blocker.duration > worstBlocker?.duration ?? 0 { worstBlocker = blocker }
        let tasks = rows.filter { $0.actor.number >= 0 }.sorted { $0.actor.number < $1.actor.number }
        let threads = rows.filter { $0.actor.number < 0 }.sorted { $0.actor.number > $1.actor.number }
        rows = tasks + threads
    }

    private mutating func read(_ event: TraceEvent) {
        let actor = event.actor
        let time = event.time
        if states[actor] == nil {
            begin(actor, label: actor.isTask ? "Task-\(actor.number)" : "thread-\(-actor.number)", at: time, activity: .running)
        }
        switch event.kind {
        case .loopStarted: loops += 1
        case .loopEnded: loops = max(0, loops - 1)
        case .taskCreated(let task, let name, let coroutine):
            taskCount += 1
            aliveTasks += 1
            peakTasks = max(peakTasks, aliveTasks)
            begin(task, label: Self.label(name, coroutine, task), at: time, activity: .ready)
        case .taskStarted, .taskResumed: switchTo(.running, actor, at: time, wait: nil)
        case .taskSuspended(let wait): switchTo(activity(of: wait), actor, at: time, wait: wait)
        case .taskReady(let task): switchTo(.ready, task, at: time, wait: nil)
        case .taskFinished(let ending): finish(actor, ending, at: time)
        case .requestStarted(let request, _, _, _, _):
            requestCount += 1
            openRequests[request] = true
            peakRequests = max(peakRequests, openRequests.count)
        case .requestPhase(let request, let phase):
            pooled[request] = phase == .blocked ? true : nil
            // Whoever waits for this request is now in the pool's queue, or no longer.
            if let state = states[actor], state.wait == .request(request) {
                switchTo(activity(of: .request(request)), actor, at: time, wait: .request(request))
            }
        case .requestFinished(let request, _, _):
            openRequests[request] = nil
            pooled[request] = nil
        case .primitiveCreated(let id, let primitive, _): primitives[id] = primitive
        case .blockingBegan(let what):
            states[actor]?.calls.append((what, event.position.line, time))
            switchTo(holdsLoop(actor) ? .blocking : .waiting, actor, at: time, wait: nil)
        case .blockingEnded: endBlocking(actor, at: time)
        case .deadlock: isDeadlocked = true
        default: break
        }
    }

    /// Tasks and the main thread hold the loop, if one runs; other threads hold only themselves.
    private func holdsLoop(_ actor: Actor) -> Bool { loops > 0 && actor.number >= 0 }

    private mutating func endBlocking(_ actor: Actor, at time: Nanoseconds) {
        guard let call = states[actor]?.calls.popLast() else { return }
        guard states[actor]?.calls.isEmpty == true else { return }
        if holdsLoop(actor) {
            blocked += time - call.since
            if let index = blockers.firstIndex(where: { $0.what == call.what && $0.line == call.line }) {
                blockers[index].duration += time - call.since
            } else {
                blockers.append((call.what, call.line, time - call.since))
            }
        }
        switchTo(.running, actor, at: time, wait: nil)
    }

    private func activity(of wait: Wait) -> Activity {
        switch wait {
        case .turn: return .ready
        case .request(let request): return pooled[request] == true ? .queued : .waiting
        case .primitive(let id):
            switch primitives[id] {
            case .lock, .semaphore, .queue: return .queued
            default: return .waiting
            }
        default: return .waiting
        }
    }

    private mutating func begin(_ actor: Actor, label: String, at time: Nanoseconds, activity: Activity) {
        if states[actor] != nil { return }
        states[actor] = State(row: rows.count, activity: activity, since: time)
        rows.append(ActorRow(actor: actor, label: label, start: time, end: time))
    }

    private mutating func switchTo(_ activity: Activity, _ actor: Actor, at time: Nanoseconds, wait: Wait?) {
        guard var state = states[actor], !state.isDone else { return }
        note(state, until: time)
        state.activity = activity
        state.since = time
        state.wait = wait
        states[actor] = state
    }

    /// Enters what the actor did until now.
    private mutating func note(_ state: State, until time: Nanoseconds) {
        if state.activity == .running && state.since == time {
            if rows[state.row].steps.last != time { rows[state.row].steps.append(time) }
            return
        }
        if time <= state.since { return }
        let last = rows[state.row].segments.count - 1
        if last >= 0, rows[state.row].segments[last].activity == state.activity,
            rows[state.row].segments[last].end == state.since, state.activity != .waiting
        {
            rows[state.row].segments[last].end = time
        } else {
            rows[state.row].segments.append(ActorRow.Segment(activity: state.activity, start: state.since, end: time))
        }
    }

    private mutating func finish(_ actor: Actor, _ ending: TraceEvent.Ending, at time: Nanoseconds) {
        guard let state = states[actor], !state.isDone else { return }
        close(actor, at: time)
        if actor.isTask { aliveTasks -= 1 }
        switch ending {
        case .returned: rows[state.row].ending = .returned
        case .raised: rows[state.row].ending = .raised
        case .cancelled: rows[state.row].ending = .cancelled
        }
    }

    private mutating func close(_ actor: Actor, at time: Nanoseconds) {
        guard let state = states[actor], !state.isDone else { return }
        // The main thread does nothing of its own while the loop runs, and its last moment is no step worth a mark.
        if actor != .main || state.activity != .running { note(state, until: time) }
        rows[state.row].end = time
        states[actor]?.isDone = true
    }

    /// A name that the program gave stands alone; `Task-3` says nothing without its coroutine.
    private static func label(_ name: String, _ coroutine: String, _ task: Actor) -> String {
        let isDefault = name.hasPrefix("Task-") && name.dropFirst(5).allSatisfy { ("0"..."9").contains($0) }
        if name.isEmpty { return coroutine.isEmpty ? "Task-\(task.number)" : coroutine }
        return isDefault && !coroutine.isEmpty ? "\(name) \(coroutine)" : name
    }
}
