import Simulation

/// The longest chain of dependencies of a run: the time at which it would have ended, had no task ever kept another from the
/// loop, with everything else as it was.
///
/// Each step gets the moment at which it could have begun: when the step before it of the same task, and those that ended
/// its wait, could have been done. One pass over the steps in order.
struct DependencyChain {
    /// Never longer than the run.
    let length: Nanoseconds

    init(_ history: RunHistory, elapsed: Nanoseconds) {
        var begins: [Nanoseconds] = []
        begins.reserveCapacity(history.steps.count)
        var longest: Nanoseconds = 0
        var finished: Nanoseconds = 0

        func moment(_ step: Int, _ time: Nanoseconds) -> Nanoseconds {
            begins.indices.contains(step) ? begins[step] + max(0, time - history.steps[step].begin) : 0
        }
        func over(_ span: WaitSpan, until end: Nanoseconds) -> Nanoseconds {
            let start = span.step.map { moment($0, span.began) } ?? 0
            let enders = history.enders(of: span)
            if enders.isEmpty { return start + max(0, end - span.began) }
            return enders.reduce(start) { max($0, moment($1.step, $1.time)) }
        }

        for index in history.steps.indices {
            let step = history.steps[index]
            var begin: Nanoseconds
            switch step.cause {
            case .origin: begin = step.begin
            case .created(let creator, let time): begin = moment(creator, time)
            case .waited(let wait):
                let span = history.waits[wait]
                begin = over(span, until: history.due(span) ?? step.begin)
            case .loopEnded: begin = finished
            case .unknown: begin = index > 0 ? moment(index - 1, step.begin) : step.begin
            }
            // A trace with events out of order must not make the chain longer than the run.
            begin = min(begin, step.begin)
            begins.append(begin)
            let end = begin + (step.end - step.begin)
            longest = max(longest, end)
            let actor = history.actors[step.actor]
            if actor.actor == .main || actor.finished != nil && actor.lastStep == index { finished = max(finished, end) }
        }
        for actor in history.actors {
            guard let open = actor.openWait else { continue }
            longest = max(longest, over(history.waits[open], until: elapsed))
        }
        length = min(longest, max(0, elapsed))
    }
}
