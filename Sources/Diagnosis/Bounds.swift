import Simulation

/// How long the same work takes in other arrangements: what to measure a run against.
public struct Bounds: Equatable, Sendable {
    /// All that the run waited for (requests, sleeps, blocking calls) and computed, one after the other.
    public let sequential: Nanoseconds
    /// The longest chain of dependencies, given what happened: who waited for which task, answer, timer or lock. Time in
    /// which a task could have run but somebody else held the loop is no dependency and does not count, so that this is
    /// shorter than the run exactly when holding the loop delayed its end. ``Diagnosis/criticalPath`` has the whole run.
    public let criticalPath: Nanoseconds
    /// What a client within the hosts' limits takes for the requests (`PoliteBound.schedule`); 0 without requests.
    public let polite: Nanoseconds

    init(_ history: RunHistory, elapsed: Nanoseconds, network: NetworkFacts) {
        sequential = Bounds.sequential(history, elapsed: elapsed, network: network)
        criticalPath = DependencyChain(history, elapsed: elapsed).length
        polite = network.politeBound.schedule
    }

    private static func sequential(_ history: RunHistory, elapsed: Nanoseconds, network: NetworkFacts) -> Nanoseconds {
        var sum = 0
        if network.records.count == history.requests.count {
            // Alone, a request meets neither the pool's queue nor the server's.
            for record in network.records {
                sum = sum.addingClamped(record.finished == nil ? max(0, elapsed - record.started) : record.ownTime)
            }
        } else {
            for request in history.requests {
                sum = sum.addingClamped(max(0, (request.finished ?? elapsed) - request.started - request.pooled))
            }
        }
        for span in history.waits {
            guard case .sleep = span.wait else { continue }
            sum = sum.addingClamped(max(0, (history.due(span) ?? elapsed) - span.began))
        }
        for hold in history.holds where !hold.hasRequest { sum = sum.addingClamped(hold.length) }
        for hold in history.threadHolds where !hold.hasRequest { sum = sum.addingClamped(hold.length) }
        return sum
    }
}
