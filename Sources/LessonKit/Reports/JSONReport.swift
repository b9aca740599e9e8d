/// Our own JSON, `meanwhile/check/v1`: everything that a report holds, keys for programs and messages for people.
struct JSONReport {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        var members: [JSONValue.Member] = [.init("schema", .string("meanwhile/check/v1"))]
        if let student = context.student { members.append(.init("student", .string(student))) }
        members.append(.init("passed", .bool(!reports.isEmpty && reports.allSatisfy(\.hasPassed))))
        members.append(.init("points", .int(reports.reduce(0) { $0 + $1.points })))
        members.append(.init("maximum", .int(reports.reduce(0) { $0 + $1.maximum })))
        members.append(.init("exercises", .array(reports.map(value))))
        return JSONValue.object(members).document
    }

    private func value(of report: ExerciseReport) -> JSONValue {
        .object([
            .init("exercise", .string(report.path)), .init("seed", .int(Int(clamping: report.seed))),
            .init("passed", .bool(report.hasPassed)), .init("points", .int(report.points)),
            .init("maximum", .int(report.maximum)),
            .init("answer", context.answer(in: report).map { .string($0) } ?? .null),
            .init("run", run(report.facts)),
            .init("checks", .array(report.verdicts.map { value(of: $0, in: report) })),
        ])
    }

    private func run(_ facts: RunFacts) -> JSONValue {
        .object([
            .init("ended", .string(facts.ending.rawValue)), .init("error", facts.error.map { .string($0) } ?? .null),
            .init("elapsed", .number(facts.elapsed)), .init("blocked", .number(facts.blocked)),
            .init("requests", .int(facts.requests.count)), .init("peakInFlight", .int(facts.peak)),
            .init("tasks", .int(facts.tasks)), .init("findings", .array(facts.findings.map { .string($0) })),
        ])
    }

    private func value(of verdict: Verdict, in report: ExerciseReport) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("name", .string(verdict.name)), .init("key", .string(verdict.key)),
            .init("outcome", .string(verdict.outcomeWord)), .init("points", .int(verdict.points)),
            .init("maximum", .int(verdict.maximum)), .init("hidden", .bool(verdict.isHidden)),
        ]
        if case .skipped(let because) = verdict.outcome { members.append(.init("because", .string(because))) }
        if let evidence = verdict.evidence, !verdict.isHidden {
            members.append(.init("expected", .string(evidence.expected)))
            members.append(.init("came", .string(evidence.came)))
            members.append(.init("message", .string(context.message(for: verdict, in: report))))
        }
        return .object(members)
    }
}

extension Verdict {
    /// The outcome in one word: `passed`, `failed`, `skipped`.
    var outcomeWord: String {
        switch outcome {
        case .passed: "passed"
        case .failed: "failed"
        case .skipped: "skipped"
        }
    }
}
