import Diagnosis
import PythonLibrary
import SimulatedNetwork
import Simulation

/// A run as JSON, `meanwhile/run/v1`: how it ended, what it took, what bounds it, and what the diagnosis found.
///
///     RunReport(outcome: outcome, diagnosis: diagnosis, seed: 0).text { finding in … }
public struct RunReport {
    private let outcome: Outcome
    private let diagnosis: Diagnosis
    private let seed: UInt64

    /// Makes the report of a run.
    public init(outcome: Outcome, diagnosis: Diagnosis, seed: UInt64) {
        self.outcome = outcome
        self.diagnosis = diagnosis
        self.seed = seed
    }

    /// The document. `message` gives the words of a finding.
    public func text(message: (Finding) -> String) -> String {
        let network = outcome.network.summary
        let bounds = diagnosis.bounds
        return JSONValue.object([
            .init("schema", .string("meanwhile/run/v1")),
            .init("ended", .string(outcome.ending.word)),
            .init("elapsed", .number(outcome.elapsed.seconds)),
            .init("seed", .int(Int(clamping: seed))),
            .init(
                "requests",
                .object([
                    .init("count", .int(network.requests)), .init("peakInFlight", .int(network.peakInFlight)),
                    .init("connections", .int(network.connections)), .init("refused", .int(network.refused)),
                ])),
            .init(
                "tasks",
                .object([.init("count", .int(outcome.taskCount)), .init("peakAlive", .int(outcome.peakAliveTasks))])),
            .init("blocked", .number(diagnosis.times.held.seconds)),
            .init(
                "bounds",
                .object([
                    .init("sequential", .number(bounds.sequential.seconds)),
                    .init("criticalPath", .number(bounds.criticalPath.seconds)),
                    .init("polite", .number(bounds.polite.seconds)),
                ])),
            .init("findings", .array(diagnosis.findings.map { value(of: $0, message: message($0)) })),
        ]).document
    }

    private func value(of finding: Finding, message: String) -> JSONValue {
        .object([
            .init("key", .string(finding.key.rawValue)), .init("line", .int(Int(finding.position.line))),
            .init("parameters", members(finding.parameters)), .init("message", .string(message)),
        ])
    }

    private func members(_ parameters: [Finding.Parameter]) -> JSONValue {
        .object(parameters.map { .init($0.name, value(of: $0.value)) })
    }

    /// A parameter: durations in seconds, words by their key and parameters.
    private func value(of value: Finding.Value) -> JSONValue {
        switch value {
        case .integer(let number): .int(number)
        case .duration(let span): .number(span.seconds)
        case .text(let text): .string(text)
        case .phrase(let phrase): object(phrase)
        case .phrases(let phrases): .array(phrases.map(object))
        }
    }

    private func object(_ phrase: Finding.Phrase) -> JSONValue {
        .object([.init("key", .string(phrase.key)), .init("parameters", members(phrase.parameters))])
    }
}
