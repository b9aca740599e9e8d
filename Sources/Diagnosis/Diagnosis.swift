import SimulatedNetwork
import Simulation

/// What a run shows, as data: where the time went, what bounds it, and which mistakes it proves.
///
///     let diagnosis = Diagnosis(trace: trace, elapsed: clock.now, network: NetworkFacts(network))
///     diagnosis.times.blocked                    // 2_000_000_000: ten time.sleep(0.2) held the loop
///     diagnosis.findings.map(\.key)              // [.loopBlocked]
///
/// It knows of tasks, waits and requests, but neither of Python nor of the terminal: findings are keys with parameters, and
/// their words live in the catalogues. Equal traces give equal diagnoses. The work grows with the number of events (and a
/// logarithm for sorting); a trace that breaks off is diagnosed as far as it goes.
public struct Diagnosis: Sendable {
    /// Where the time went.
    public let times: Times
    /// How long the same work takes in other arrangements.
    public let bounds: Bounds
    /// What made the run as long as it was: from 0 to the end without a gap, so that the lengths add up to the elapsed time.
    public let criticalPath: [CriticalSegment]
    /// The mistakes that the run proves, in the order of ``FindingKey`` and then of the lines.
    public let findings: [Finding]

    /// Diagnoses a run that took `elapsed` and left `trace`.
    public init(trace: Trace, elapsed: Nanoseconds, network: NetworkFacts = .none) {
        let history = RunHistory(trace)
        times = Times(history, elapsed: elapsed)
        bounds = Bounds(history, elapsed: elapsed, network: network)
        criticalPath = CriticalPath(history, elapsed: elapsed).segments
        var found = history.deadlock()
        found += history.coroutinesNeverAwaited()
        found += history.loopHolders()
        found += history.sequentialAwaits(network: network)
        found += UnboundedConcurrency.findings(network)
        found += history.abandonedTasks()
        found += history.unretrievedExceptions()
        found += history.gathersOfOne()
        found += history.uselessSemaphores()
        findings = found.inReportOrder
    }
}
