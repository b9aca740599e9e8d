import Testing

@testable import LessonKit

@Suite("Report formats") struct ReportFormatTests {
    /// Key and particulars as they are: words are the catalogue's affair.
    private let context = ReportContext(
        language: "en", student: "s<1>", version: "1.0", stamps: [.init("classroom", "c")],
        phrase: { key, parameters in ([key] + parameters.map { "\($0.name)=\($0.value)" }).joined(separator: " ") })

    /// A report with a check that passed, one that failed, one skipped, and a hidden one that failed.
    private func report() throws -> ExerciseReport {
        let lesson = try sampleLesson(checks: [
            "good: elapsed <= 1 points=4", "bad: output == 'a\"&\\n#' points=3", "later: True points=2 after=bad",
            "secret: elapsed < 0 points=1 hidden",
        ])
        let exercise = try #require(lesson.exercise("first"))
        let judged = ExerciseJudge(engine: TinyEngine()).judge("print('<x>')", of: exercise, in: lesson, seed: 5)
        return ExerciseReport(
            lesson: judged.lesson, exercise: judged.exercise, seed: judged.seed, verdicts: judged.verdicts,
            facts: judged.facts, answer: LocalizedText([.init(language: "en", text: "Look.", line: 1)]))
    }

    private func write(_ format: ReportFormat) throws -> String { format.write([try report()], context) }

    @Test func text() throws {
        #expect(
            try write(.text) == """
                report.score path=sample/first points=4 maximum=10
                  ✓ good  4/4
                  ✗ bad  0/3
                      report.expected subject=output expected='a"&\\n#'
                      report.came subject=output came='<x>\\n'
                  – later  0/2
                      report.because name=bad
                  report.hidden-count count=1 passed=0

                Look.

                """)
    }

    @Test func textOfAProgramThatStopped() throws {
        let lesson = try sampleLesson(checks: ["good: elapsed <= 1"])
        let exercise = try #require(lesson.exercise("first"))
        let report = ExerciseJudge(engine: TinyEngine()).judge("nonsense", of: exercise, in: lesson, seed: 0)
        #expect(
            ReportFormat.text.write([report], context) == """
                report.score path=sample/first points=0 maximum=10
                  ✗ runs
                      report.program-failed error=ValueError: unsupported line=1
                  – good  0/10
                      report.because name=runs

                """)
    }

    @Test func json() throws {
        let text = try write(.json)
        #expect(
            text.hasPrefix(
                "{\n  \"schema\": \"meanwhile/check/v1\",\n  \"student\": \"s<1>\",\n  \"passed\": false,\n  \"points\": 4,"
            ))
        #expect(text.contains("\"expected\": \"'a\\\"&\\\\n#'\""))
        #expect(text.contains("\"because\": \"bad\""))
        #expect(!text.contains("< 0"), "a hidden check tells nothing")
        #expect(text.hasSuffix("}\n"))
    }

    @Test func junit() throws {
        let text = try write(.junit)
        #expect(
            text.contains("<testsuite name=\"sample/first\" tests=\"5\" failures=\"2\" errors=\"0\" skipped=\"1\">"))
        #expect(text.contains("<property name=\"student\" value=\"s&lt;1&gt;\"/>"))
        #expect(text.contains("type=\"bad\"/>"))
        #expect(text.contains("expected='a&quot;&amp;\\n#'&#10;"))
        #expect(text.contains("<skipped message=\"report.because name=bad\"/>"))
        #expect(text.contains("[[PROPERTY|points=4]]"))
        #expect(XMLText.escape("a\u{1}b") == "a\u{FFFD}b")
    }

    @Test func tap() throws {
        let lines = try write(.tap).split(separator: "\n")
        #expect(lines.prefix(4) == ["TAP version 14", "1..1", "# Subtest: sample/first", "    1..5"])
        #expect(lines.contains("    ok 2 - good"))
        #expect(lines.contains("    not ok 3 - bad"))
        #expect(lines.contains("      key: bad"))
        #expect(lines.contains("    ok 4 - later # SKIP bad"))
        #expect(lines.last == "not ok 1 - sample/first")
    }

    @Test func gradescope() throws {
        let text = try write(.gradescope)
        #expect(text.contains("\"score\": 4,\n  \"output_format\": \"text\""))
        #expect(
            text.contains(
                "\"name\": \"first/bad\",\n      \"number\": \"1.3\",\n      \"score\": 0,\n      \"max_score\": 3,\n      \"status\": \"failed\""
            ))
        #expect(!text.contains("\"hidden\""), "a hidden test would hide the total score")
    }

    @Test func classroom50() throws {
        let text = try write(.classroom50)
        #expect(
            text.hasPrefix(
                "{\n  \"schema\": \"classroom50/result/v1\",\n  \"classroom\": \"c\",\n  \"score\": 4,\n  \"max-score\": 10,"
            ))
        #expect(
            text.contains(
                "\"test-name\": \"first/good\",\n      \"passed\": true,\n      \"score\": 4,\n      \"max-score\": 4"))
    }

    @Test func check50() throws {
        let text = try write(.check50)
        #expect(text.contains("\"slug\": \"sample/first\""))
        #expect(text.contains("\"passed\": null"))
        #expect(text.contains("\"dependency\": \"first/bad\""))
        #expect(text.contains("\"actual\": \"'<x>\\\\n'\""))
        #expect(text.contains("\"help\": \"Look.\""))
        #expect(text.contains("\"cause\": null"))
    }

    @Test func namesOfTestsAreUniqueAndShort() throws {
        let report = try report()
        let tests = ReportTest.all(in: [report, report])
        #expect(Set(tests.map(\.name)).count == tests.count)
        let long = ExerciseReport(
            lesson: "l", exercise: String(repeating: "e", count: 100), seed: 0, verdicts: report.verdicts,
            facts: report.facts, answer: nil)
        let names = ReportTest.all(in: [long]).map(\.name)
        #expect(names.allSatisfy { $0.utf8.count <= 100 })
        #expect(Set(names).count == names.count)
    }

    @Test func jsonEscapesWhatItMust() {
        #expect(JSONValue.string("\u{1}\"\\\n你").line == "\"\\u0001\\\"\\\\\\n你\"")
        #expect(JSONValue.number(.infinity).line == "null")
        #expect(JSONValue.array([]).line == "[]")
        #expect(JSONValue.object([]).line == "{}")
    }
}
