/// One check of one report, as formats without exercises want it: with a name that is unique in all.
struct ReportTest {
    /// `EXERCISE/CHECK`, at most 100 bytes (Classroom 50 refuses longer names).
    let name: String
    /// Where it stands: `2.1` is the first check of the second report.
    let number: String
    let verdict: Verdict
    let report: ExerciseReport

    /// The checks of all reports, in order.
    static func all(in reports: [ExerciseReport]) -> [ReportTest] {
        var tests: [ReportTest] = []
        for (index, report) in reports.enumerated() {
            for (position, verdict) in report.verdicts.enumerated() {
                let number = "\(index + 1).\(position + 1)"
                let full = "\(report.exercise)/\(verdict.name)"
                let isTaken = tests.contains { $0.name == full }
                let name = full.utf8.count <= LessonName.limit && !isTaken ? full : shortened(full, number: number)
                tests.append(ReportTest(name: name, number: number, verdict: verdict, report: report))
            }
        }
        return tests
    }

    /// A name that is too long or taken, told apart by its number. Names are ASCII, so letters are bytes.
    private static func shortened(_ name: String, number: String) -> String {
        number + " " + String(name.prefix(LessonName.limit - number.utf8.count - 1))
    }
}
