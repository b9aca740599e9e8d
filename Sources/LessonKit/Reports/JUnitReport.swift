/// JUnit XML: a suite per exercise, a case per check.
///
/// `time` is wall time by convention, so virtual seconds stand in a property; points too, at suite level and as
/// `[[PROPERTY|points=4]]` lines of a case's `system-out` (pytest found that properties of a case break xunit2).
struct JUnitReport {
    let context: ReportContext

    func write(_ reports: [ExerciseReport]) -> String {
        let verdicts = reports.flatMap(\.verdicts)
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
        lines.append("<testsuites name=\"meanwhile\"\(counts(verdicts))>")
        for report in reports { lines += suite(report) }
        lines.append("</testsuites>")
        return lines.joined(separator: "\n") + "\n"
    }

    private func counts(_ verdicts: [Verdict]) -> String {
        let failures = verdicts.count(where: \.hasFailed)
        let skipped = verdicts.count { $0.outcomeWord == "skipped" }
        return " tests=\"\(verdicts.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
    }

    private func suite(_ report: ExerciseReport) -> [String] {
        var lines = [
            "  <testsuite name=\"\(XMLText.escape(report.path))\"\(counts(report.verdicts))>", "    <properties>",
        ]
        let properties = [
            ("points", String(report.points)), ("maximum", String(report.maximum)), ("seed", String(report.seed)),
            ("virtual-seconds", report.facts.elapsed.description),
        ]
        for (name, value) in properties + (context.student.map { [("student", $0)] } ?? []) {
            lines.append("      <property name=\"\(name)\" value=\"\(XMLText.escape(value))\"/>")
        }
        lines.append("    </properties>")
        for verdict in report.verdicts { lines += testCase(verdict, in: report) }
        lines.append("  </testsuite>")
        return lines
    }

    private func testCase(_ verdict: Verdict, in report: ExerciseReport) -> [String] {
        let path = XMLText.escape(report.path.split(separator: "/").joined(separator: "."))
        var lines = ["    <testcase name=\"\(XMLText.escape(verdict.name))\" classname=\"\(path)\">"]
        let message = XMLText.escape(context.message(for: verdict, in: report))
        switch verdict.outcome {
        case .passed: break
        case .failed: lines.append("      <failure message=\"\(message)\" type=\"\(XMLText.escape(verdict.key))\"/>")
        case .skipped: lines.append("      <skipped message=\"\(message)\"/>")
        }
        lines.append(
            "      <system-out>[[PROPERTY|points=\(verdict.points)]]&#10;[[PROPERTY|maximum=\(verdict.maximum)]]</system-out>"
        )
        lines.append("    </testcase>")
        return lines
    }
}
