import Diagnosis
import SimulatedNetwork
import Simulation

/// Writes a trace by hand, in the words of an event loop. Times are milliseconds.
final class Script {
    let trace = Trace(file: "program.py")
    private(set) var now: Nanoseconds = 0

    /// Moves the clock.
    func at(_ milliseconds: Int) { now = milliseconds * .millisecond }

    func advance(to moment: Nanoseconds) { now = moment }

    /// Task `number` (0 for the program) at `line` does something.
    func note(_ number: Int32, _ line: Int32, _ kind: TraceEvent.Kind) {
        trace.append(
            TraceEvent(time: now, actor: Actor(number), position: SourcePosition(file: 0, line: line), kind: kind))
    }

    /// `asyncio.run(main())` at `line`: the main task is number 1 and runs.
    func runMain(line: Int32) {
        note(0, line, .loopStarted)
        create(1, by: 0, line: line, coroutine: "main")
        start(1)
    }

    func endMain(line: Int32) {
        finish(1, line: line)
        note(0, line, .loopEnded)
    }

    func create(_ task: Int32, by creator: Int32, line: Int32, coroutine: String = "work") {
        note(creator, line, .taskCreated(task: Actor(task), name: "Task-\(task)", coroutine: coroutine))
    }

    func start(_ task: Int32) { note(task, 0, .taskStarted) }
    func wait(_ task: Int32, line: Int32, on wait: Wait) { note(task, line, .taskSuspended(on: wait)) }
    func ready(_ task: Int32) { note(0, 0, .taskReady(task: Actor(task))) }
    func resume(_ task: Int32) { note(task, 0, .taskResumed) }

    func wake(_ task: Int32) {
        ready(task)
        resume(task)
    }

    func finish(_ task: Int32, line: Int32 = 0, _ ending: TraceEvent.Ending = .returned) {
        note(task, line, .taskFinished(ending))
    }

    func sleep(_ task: Int32, line: Int32, until milliseconds: Int) {
        wait(task, line: line, on: .sleep(until: milliseconds * .millisecond))
    }

    /// A call that holds the thread for so long.
    func block(_ actor: Int32, line: Int32, _ what: String, for milliseconds: Int) {
        note(actor, line, .blockingBegan(what: what))
        now += milliseconds * .millisecond
        note(actor, line, .blockingEnded)
    }

    /// A whole request that the task awaits at `line`.
    func request(_ task: Int32, line: Int32, id: Int, host: String = "api.example.com", until milliseconds: Int) {
        note(
            task, line,
            .requestStarted(request: id, client: "httpx", method: "GET", url: "https://\(host)/\(id)", host: host))
        wait(task, line: line, on: .request(id))
        at(milliseconds)
        note(task, line, .requestFinished(request: id, status: 200, error: nil))
        wake(task)
    }

    func diagnosis(network: NetworkFacts = .none) -> Diagnosis {
        Diagnosis(trace: trace, elapsed: now, network: network)
    }

    /// Tasks 2… made by a gather at `line` of the main task.
    func gather(_ count: Int32, line: Int32) {
        for task in 0..<count { create(task + 2, by: 1, line: line) }
        wait(1, line: line, on: .tasks((0..<count).map { Actor($0 + 2) }, by: "gather"))
    }
}

extension Diagnosis {
    /// The finding with this key, if there is just one.
    func only(_ key: FindingKey) -> Finding? {
        let found = findings.filter { $0.key == key }
        return found.count == 1 ? found[0] : nil
    }

    var keys: [FindingKey] { findings.map(\.key) }

    var pathLength: Nanoseconds { criticalPath.reduce(0) { $0 + $1.length } }
}

/// `count` milliseconds as the value of a finding.
func milliseconds(_ count: Int) -> Finding.Value { .duration(count * .millisecond) }
