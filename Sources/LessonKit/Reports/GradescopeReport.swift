/// Gradescope's `results.json`.
///
/// Hidden checks stay visible as tests, without their details: one test marked hidden would hide the total score from
/// the student.
struct GradescopeReport {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        let tests = ReportTest.all(in: reports).map { test -> JSONValue in
            var members: [JSONValue.Member] = [
                .init("name", .string(test.name)), .init("number", .string(test.number)),
                .init("score", .int(test.verdict.points)), .init("max_score", .int(test.verdict.maximum)),
                .init("status", .string(test.verdict.outcome == .passed ? "passed" : "failed")),
            ]
            let message = context.message(for: test.verdict, in: test.report)
            if !message.isEmpty { members.append(.init("output", .string(message))) }
            return .object(members)
        }
        return JSONValue.object([
            .init("score", .int(reports.reduce(0) { $0 + $1.points })), .init("output_format", .string("text")),
            .init("visibility", .string("visible")), .init("tests", .array(tests)),
        ]).document
    }
}
