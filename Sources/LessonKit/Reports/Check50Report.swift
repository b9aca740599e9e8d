/// check50's JSON. It has no field for points: they stand in `data`.
struct Check50Report {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        let tests = ReportTest.all(in: reports)
        return JSONValue.object([
            .init("slug", .string(reports.map(\.path).joined(separator: " "))),
            .init("results", .array(tests.map { value(of: $0, among: tests) })),
            .init("version", .string(context.version)),
        ]).document
    }

    private func value(of test: ReportTest, among tests: [ReportTest]) -> JSONValue {
        var passed = JSONValue.bool(test.verdict.outcome == .passed)
        var dependency = JSONValue.null
        if case .skipped(let because) = test.verdict.outcome {
            passed = .null
            let other = tests.first { $0.report.path == test.report.path && $0.verdict.name == because }
            dependency = .string(other?.name ?? because)
        }
        return .object([
            .init("name", .string(test.name)), .init("description", .string(test.verdict.name)),
            .init("passed", passed), .init("log", .array([])), .init("cause", cause(of: test)),
            .init(
                "data",
                .object([.init("points", .int(test.verdict.points)), .init("maximum", .int(test.verdict.maximum))])),
            .init("dependency", dependency),
        ])
    }

    private func cause(of test: ReportTest) -> JSONValue {
        if test.verdict.outcome == .passed { return .null }
        let reasons = context.reasons(for: test.verdict, in: test.report).joined(separator: "\n")
        var members: [JSONValue.Member] = [.init("rationale", .string(reasons.isEmpty ? test.verdict.key : reasons))]
        let isFirst = test.verdict.name == test.report.firstFailure?.name
        members.append(.init("help", (isFirst ? context.answer(in: test.report) : nil).map { .string($0) } ?? .null))
        if let evidence = test.verdict.evidence, !test.verdict.isHidden {
            members.append(.init("expected", .string(evidence.expected)))
            members.append(.init("actual", .string(evidence.came)))
        }
        return .object(members)
    }
}
