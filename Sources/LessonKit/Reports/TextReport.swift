/// A report for people: a line per check, what was expected and what came, and what the lesson says to it.
///
///     gather/three-users: 4 of 10 points
///       ✓ result                      4/4
///       ✗ together                    0/6
///           elapsed: expected <= 0.22
///           elapsed: came 0.6
struct TextReport {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        reports.map(text).joined(separator: "\n")
    }

    private func text(of report: ExerciseReport) -> String {
        var lines = [
            context.phrase(
                "report.score",
                [
                    .init("path", report.path), .init("points", String(report.points)),
                    .init("maximum", String(report.maximum)),
                ])
        ]
        for verdict in report.verdicts where !verdict.isHidden {
            // That the program ran is worth a line only when it did not.
            if verdict.maximum == 0, verdict.outcome == .passed { continue }
            let mark = verdict.outcome == .passed ? "✓" : verdict.hasFailed ? "✗" : "–"
            let points = verdict.maximum > 0 ? "  \(verdict.points)/\(verdict.maximum)" : ""
            lines.append("  \(mark) \(verdict.name)\(points)")
            lines += context.reasons(for: verdict, in: report).map { "      " + $0 }
        }
        let hidden = report.verdicts.filter(\.isHidden)
        if !hidden.isEmpty {
            let passed = hidden.count { $0.outcome == .passed }
            lines.append(
                "  "
                    + context.phrase(
                        "report.hidden-count", [.init("count", String(hidden.count)), .init("passed", String(passed))]))
        }
        if let answer = context.answer(in: report) { lines += ["", answer] }
        return lines.joined(separator: "\n") + "\n"
    }
}
