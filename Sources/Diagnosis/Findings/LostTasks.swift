import Simulation

extension RunHistory {
    /// `task-abandoned`: tasks that were alive when the main task returned, and were cancelled for it. Those of one line
    /// are one finding; its figures are the first's.
    func abandonedTasks() -> [Finding] {
        var counts: [SourcePosition: Int] = [:]
        var first: [(actor: Int, wait: Int?, time: Nanoseconds)] = []
        for left in leftBehind {
            let actor = actors[left.actor]
            // Some are done in the loop's last turn all the same, and where the loop goes on nobody is cancelled.
            guard actor.ending == .cancelled || actor.ending == nil && actor.isCancelRequested else { continue }
            if counts[actor.position] == nil { first.append(left) }
            counts[actor.position, default: 0] += 1
        }
        return first.map { left in
            let actor = actors[left.actor]
            let count = counts[actor.position, default: 1]
            var percent: Int?
            if let wait = left.wait, case .sleep(let until) = waits[wait].wait, until > waits[wait].began {
                let share = Double(left.time - waits[wait].began) / Double(until - waits[wait].began)
                percent = Int(min(1, max(0, share)) * 100)
            }
            let variant = count > 1 ? "repeated" : percent == nil ? "" : "sleeping"
            return Finding(
                .taskAbandoned, at: actor.position,
                ["task": .text(actor.label), "count": .integer(count), "percent": .integer(percent ?? 0)],
                messages: [variant, "fix"])
        }
    }

    /// `exception-never-retrieved`: tasks that failed and that nobody awaited or asked.
    func unretrievedExceptions() -> [Finding] {
        var isAwaited = Array(repeating: false, count: actors.count)
        for main in mainTasks { isAwaited[main] = true }
        for span in waits {
            switch span.wait {
            case .task(let task):
                if let number = index(of: task) { isAwaited[number] = true }
            case .tasks(let tasks, let by) where by != "wait":
                // `wait` only says that they are done; everybody else passes the exception on.
                for task in tasks {
                    if let number = index(of: task) { isAwaited[number] = true }
                }
            default: break
            }
        }
        return actors.indices.compactMap { number -> Finding? in
            let actor = actors[number]
            guard case .raised(let type)? = actor.ending, !actor.isExceptionRetrieved, !isAwaited[number] else { return nil }
            return Finding(
                .exceptionNeverRetrieved, at: actor.endPosition,
                [
                    "task": .text(actor.label), "type": .text(type), "createdLine": .integer(Int(actor.position.line)),
                ], messages: ["", "fix"])
        }
    }
}
