import Diagnosis
import PythonLibrary
import SimulatedNetwork
import Simulation

extension RunFacts {
    /// The facts of a run, as checks may know them.
    ///
    /// `latencies` holds what each request took alone (``RequestRecord/ownTime``): without waiting for a place in the
    /// client's pool, nor in the server's queue.
    public init(_ outcome: Outcome) {
        let diagnosis = outcome.trace.map {
            Diagnosis(trace: $0, elapsed: outcome.elapsed, network: NetworkFacts(outcome.network))
        }
        self.init(outcome, diagnosis: diagnosis)
    }

    /// The facts of a run that has been diagnosed already; `nil` when it left no trace.
    public init(_ outcome: Outcome, diagnosis: Diagnosis?) {
        let records = outcome.network.records
        self.init(
            ending: Ending(outcome.ending), error: Self.error(of: outcome.ending), errorLine: Self.line(of: outcome.ending),
            output: String(decoding: outcome.stdout, as: UTF8.self), elapsed: outcome.elapsed.seconds,
            blocked: (diagnosis?.times.held ?? 0).seconds,
            requests: records.map { Request($0, endOfRun: outcome.elapsed) }, peak: outcome.network.summary.peakInFlight,
            latencies: records.map { ($0.finished == nil ? $0.service : $0.ownTime).seconds },
            tasks: outcome.taskCount, findings: diagnosis?.findings.map(\.key.rawValue) ?? [],
            variables: outcome.variables.map { Variable(name: $0.name, value: PlainValue($0.value)) })
    }

    private static func error(of ending: PythonLibrary.Ending) -> String? {
        switch ending {
        case .completed: nil
        case .raised(let type, let message, _): message.isEmpty ? type : "\(type): \(message)"
        case .syntaxError(let message, _): "SyntaxError: \(message)"
        case .limit(let name, _): name.rawValue
        case .deadlock, .interrupted: ending.word
        }
    }

    private static func line(of ending: PythonLibrary.Ending) -> Int? {
        switch ending {
        case .raised(_, _, let line), .syntaxError(_, let line): line > 0 ? line : nil
        case .completed, .limit, .deadlock, .interrupted: nil
        }
    }
}

extension RunFacts.Ending {
    /// The ending as checks know it: nobody interrupts a run that is judged, so that one counts as stopped.
    init(_ ending: PythonLibrary.Ending) {
        switch ending {
        case .completed: self = .completed
        case .raised, .syntaxError: self = .raised
        case .limit, .interrupted: self = .limit
        case .deadlock: self = .deadlock
        }
    }
}

extension RunFacts.Request {
    /// The request that a record tells of; one that was still on its way ends with the run.
    init(_ record: RequestRecord, endOfRun: Nanoseconds) {
        self.init(
            start: record.started.seconds, end: (record.finished ?? endOfRun).seconds,
            host: record.host, method: record.method, path: record.target, status: record.status)
    }
}
