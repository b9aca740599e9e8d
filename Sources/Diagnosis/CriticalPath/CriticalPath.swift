import Simulation

/// Walks back from the end of a run, from each step to what let it begin, down to time 0.
///
/// A step began when two things were true: what its task waited for had come, and the loop was free. The later of the two is
/// the cause: the wait (or whoever ended it), or the step that ran before on the loop. Every move goes to an earlier step, so
/// the walk is linear; every stretch of time is passed once, so the segments add up to the elapsed time.
struct CriticalPath {
    /// From 0 to the end of the run.
    private(set) var segments: [CriticalSegment] = []

    private let history: RunHistory
    private var cursor: Nanoseconds

    init(_ history: RunHistory, elapsed: Nanoseconds) {
        self.history = history
        cursor = max(0, elapsed)
        var next = beginning()
        while let step = next { next = passStep(step) }
        emit(to: 0, .unknown, actor: 0, .none)
        segments.reverse()
    }

    /// The step with which the run ended. When it ended in the middle of waits, the first of those is passed on the way.
    private mutating func beginning() -> Int? {
        guard let last = history.steps.indices.last else { return nil }
        if history.steps[last].end < cursor,
            let open = history.actors.lazy.compactMap({ $0.openWait }).first
        {
            return passWait(open, below: history.steps.count)
        }
        if history.steps[last].end < cursor {
            emit(to: history.steps[last].end, .unknown, actor: history.steps[last].actor, .none)
        }
        return last
    }

    /// Passes what the step did up to the cursor, and says which step comes before on the path.
    private mutating func passStep(_ index: Int) -> Int? {
        let step = history.steps[index]
        if step.end < cursor { emit(to: step.end, .unknown, actor: step.actor, .none) }
        var place = SourcePosition.none
        for number in step.holds.reversed() where history.holds[number].begin < cursor {
            let hold = history.holds[number]
            place = hold.position
            emit(to: max(hold.end, step.begin), .computing, actor: step.actor, place)
            let what = hold.what.map { CriticalSegment.What.blocked($0) } ?? .computing
            emit(to: max(hold.begin, step.begin), what, actor: step.actor, hold.position)
        }
        emit(to: step.begin, .computing, actor: step.actor, place)

        switch step.cause {
        case .origin: return nil
        case .unknown, .loopEnded: return index > 0 ? index - 1 : nil
        case .created(let creator, let time):
            if history.loopWasBusy(before: index, since: time) { return index - 1 }
            emit(to: time, .future, actor: step.actor, .none)
            return creator < index ? creator : nil
        case .waited(let wait):
            if let due = history.due(history.waits[wait]), history.loopWasBusy(before: index, since: due) { return index - 1 }
            return passWait(wait, below: index)
        }
    }

    /// Passes a wait: on to whoever ended it, or down to where it began.
    private mutating func passWait(_ index: Int, below limit: Int) -> Int? {
        let span = history.waits[index]
        let what = history.what(span.wait)
        if let ender = history.enders(of: span).last, ender.step < limit {
            emit(to: ender.time, what, actor: span.actor, span.position)
            return ender.step
        }
        emit(to: span.began, what, actor: span.actor, span.position)
        guard let step = span.step, step < limit else { return nil }
        return step
    }

    private mutating func emit(to moment: Nanoseconds, _ what: CriticalSegment.What, actor: Int, _ position: SourcePosition) {
        let lower = max(0, moment)
        guard lower < cursor else { return }
        segments.append(
            CriticalSegment(
                actor: history.actors[actor].actor, from: lower, to: cursor, what: what, position: position))
        cursor = lower
    }
}

extension RunHistory {
    /// Whether the step could have begun earlier, had the one before it not run on past `due`.
    func loopWasBusy(before step: Int, since due: Nanoseconds) -> Bool {
        step > 0 && steps[step].begin > due && steps[step - 1].end > due
    }

    /// Who ended the wait, in the order of time: tasks that finished, or the step that released, set or cancelled.
    /// Empty for timers and answers, which come by themselves.
    func enders(of span: WaitSpan) -> [Moment] {
        if let waker = span.waker { return [waker] }
        let tasks: [Actor]
        switch span.wait {
        case .task(let task): tasks = [task]
        case .tasks(let several, _): tasks = several
        default: return []
        }
        let limit = due(span) ?? end
        let finished = tasks.compactMap { task -> Moment? in
            guard let number = index(of: task), let time = actors[number].finished, let step = actors[number].lastStep,
                time >= span.began, time <= limit
            else { return nil }
            return Moment(step: step, time: time)
        }
        return finished.sorted { ($0.time, $0.step) < ($1.time, $1.step) }
    }

    /// What a wait is, on the critical path.
    func what(_ wait: Wait) -> CriticalSegment.What {
        switch wait {
        case .turn, .future: .future
        case .sleep: .sleep
        case .task, .tasks: .task
        case .request(let id): .request(id)
        case .primitive(let id): primitive(id).map { .primitive($0.kind) } ?? .future
        case .thread: .thread
        }
    }
}
