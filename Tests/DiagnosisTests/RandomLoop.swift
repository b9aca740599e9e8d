import Simulation

/// An event loop that runs tasks which do things at random: sleep, hold the loop, compute, make and await tasks, take locks,
/// give others the turn. It writes the trace that the real one would.
final class RandomLoop {
    let trace = Trace(file: "random.py")
    private(set) var now: Nanoseconds = 0

    private var draws: DrawHash
    private var drawn = 0
    private var ready: [Int] = []
    private var timers: [(until: Nanoseconds, task: Int)] = []
    private var tasks: [Task] = []
    private var lockHolder: Int?
    private var lockQueue: [Int] = []

    private struct Task {
        var stepsLeft: Int
        var hasStarted = false
        var isDone = false
        var awaited: Set<Int> = []
        var waiter: Int?
        var holdsLock = false
    }

    init(seed: Int, taskLimit: Int = 30) {
        draws = DrawHash(seed: UInt64(seed))
        note(0, .loopStarted)
        note(0, .primitiveCreated(id: 1, .lock, limit: 1))
        create(by: 0)
        while true {
            while let next = ready.first {
                ready.removeFirst()
                step(next, taskLimit: taskLimit)
            }
            guard let next = timers.indices.min(by: { (timers[$0].until, $0) < (timers[$1].until, $1) }) else { break }
            let timer = timers.remove(at: next)
            now = max(now, timer.until)
            makeReady(timer.task)
        }
        note(0, .loopEnded)
    }

    private func draw(_ limit: Int) -> Int {
        drawn += 1
        return Int(draws.mixing(drawn).bits % UInt64(limit))
    }

    private func note(_ task: Int, _ kind: TraceEvent.Kind) {
        let line = Int32(1 + drawn % 7)
        trace.append(
            TraceEvent(time: now, actor: Actor(Int32(task)), position: SourcePosition(file: 0, line: line), kind: kind))
    }

    @discardableResult
    private func create(by creator: Int) -> Int {
        tasks.append(Task(stepsLeft: 1 + draw(5)))
        note(creator, .taskCreated(task: Actor(Int32(tasks.count)), name: "", coroutine: "work"))
        ready.append(tasks.count)
        return tasks.count
    }

    private func makeReady(_ task: Int) {
        note(0, .taskReady(task: Actor(Int32(task))))
        ready.append(task)
    }

    private func step(_ task: Int, taskLimit: Int) {
        note(task, tasks[task - 1].hasStarted ? .taskResumed : .taskStarted)
        tasks[task - 1].hasStarted = true
        if lockHolder == task, !tasks[task - 1].holdsLock {
            tasks[task - 1].holdsLock = true
            note(task, .primitive(id: 1, .acquired))
        }
        while true {
            tasks[task - 1].stepsLeft -= 1
            if tasks[task - 1].stepsLeft < 0 { return finish(task) }
            switch draw(7) {
            case 0: return sleep(task, for: draw(4) * 10 * .millisecond)
            case 1:
                note(task, .blockingBegan(what: "time.sleep"))
                now += draw(5) * 7 * .millisecond
                note(task, .blockingEnded)
            case 2:
                let cost = draw(100) * .millisecond
                now += cost
                note(task, .computed(duration: cost))
            case 3 where tasks.count < taskLimit: return awaitAll(task, (0...draw(3)).map { _ in create(by: task) })
            case 4 where tasks.count < taskLimit: create(by: task)
            case 5:
                if tasks[task - 1].holdsLock { release(task) } else if acquire(task) { return }
            default:
                note(task, .taskSuspended(on: .turn))
                return makeReady(task)
            }
        }
    }

    private func sleep(_ task: Int, for span: Nanoseconds) {
        note(task, .taskSuspended(on: .sleep(until: now + span)))
        timers.append((now + span, task))
    }

    private func awaitAll(_ task: Int, _ others: [Int]) {
        tasks[task - 1].awaited = Set(others)
        for other in others { tasks[other - 1].waiter = task }
        note(task, .taskSuspended(on: .tasks(others.map { Actor(Int32($0)) }, by: "gather")))
    }

    /// Whether the task has to wait.
    private func acquire(_ task: Int) -> Bool {
        if lockHolder == nil {
            lockHolder = task
            tasks[task - 1].holdsLock = true
            note(task, .primitive(id: 1, .acquired))
            return false
        }
        note(task, .primitive(id: 1, .waiting))
        lockQueue.append(task)
        note(task, .taskSuspended(on: .primitive(id: 1)))
        return true
    }

    private func release(_ task: Int) {
        note(task, .primitive(id: 1, .released))
        tasks[task - 1].holdsLock = false
        lockHolder = nil
        guard !lockQueue.isEmpty else { return }
        let next = lockQueue.removeFirst()
        lockHolder = next
        makeReady(next)
    }

    private func finish(_ task: Int) {
        if tasks[task - 1].holdsLock { release(task) }
        tasks[task - 1].isDone = true
        note(task, .taskFinished(draw(10) == 0 ? .raised(type: "ValueError") : .returned))
        guard let waiter = tasks[task - 1].waiter else { return }
        tasks[waiter - 1].awaited.remove(task)
        if tasks[waiter - 1].awaited.isEmpty { makeReady(waiter) }
    }
}
