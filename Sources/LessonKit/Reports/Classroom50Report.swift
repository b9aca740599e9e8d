/// Classroom 50's `result.json`, schema `classroom50/result/v1`.
///
/// What only the service knows (classroom, assignment, submission, …) comes from the context's stamps, under the
/// schema's names; a caller asks ``requiredStamps`` and refuses to write without them.
public struct Classroom50Report {
    let context: ReportContext

    /// The stamps without which the service refuses a result.
    public static let requiredStamps = [
        "classroom", "assignment", "assignment_type", "owner", "submission", "commit", "release", "review", "datetime",
    ]

    func write(_ reports: [ExerciseReport]) -> String {
        var members: [JSONValue.Member] = [.init("schema", .string("classroom50/result/v1"))]
        for name in Self.requiredStamps {
            if let stamp = context.stamps.first(where: { $0.name == name }) {
                members.append(.init(name, .string(stamp.value)))
            }
        }
        members.append(.init("score", .int(reports.reduce(0) { $0 + $1.points })))
        members.append(.init("max-score", .int(reports.reduce(0) { $0 + $1.maximum })))
        let tests = ReportTest.all(in: reports).map { test -> JSONValue in
            var members: [JSONValue.Member] = [
                .init("test-name", .string(test.name)), .init("passed", .bool(test.verdict.outcome == .passed)),
                .init("score", .int(test.verdict.points)), .init("max-score", .int(test.verdict.maximum)),
            ]
            let message = context.message(for: test.verdict, in: test.report)
            if !message.isEmpty { members.append(.init("message", .string(message))) }
            return .object(members)
        }
        members.append(.init("tests", .array(tests)))
        return JSONValue.object(members).document
    }
}
