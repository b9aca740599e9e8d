import Simulation

extension RunHistory {
    /// `gather-of-one`: a line whose `gather` never had more than one task.
    func gathersOfOne() -> [Finding] {
        var largest: [SourcePosition: Int] = [:]
        var order: [SourcePosition] = []
        for span in waits {
            guard case .tasks(let tasks, by: "gather") = span.wait else { continue }
            if largest[span.position] == nil { order.append(span.position) }
            largest[span.position] = max(largest[span.position] ?? 0, tasks.count)
        }
        return order.filter { largest[$0] == 1 }.map { Finding(.gatherOfOne, at: $0, ["count": .integer(1)], messages: ["", "fix"]) }
    }

    /// `semaphore-limits-nothing`: a line that makes a semaphore for each user, so that together they let more in than one
    /// of them would.
    func uselessSemaphores() -> [Finding] {
        semaphoreLines.compactMap { line in
            guard line.count > 1, line.peak > line.limit else { return nil }
            var users: [Int] = []
            for member in line.members {
                guard !primitives[member].isShared else { return nil }
                if let user = primitives[member].onlyUser { users.append(user) }
            }
            guard Set(users).count > 1 else { return nil }
            return Finding(
                .semaphoreLimitsNothing, at: line.position,
                ["limit": .integer(line.limit), "count": .integer(line.count), "peak": .integer(line.peak)],
                messages: ["", "fix"])
        }
    }
}
