import Testing

@testable import LessonKit

/// The sample lesson with other checks and no answers, for judging.
func sampleLesson(checks: [String]) throws -> Lesson {
    var text = SampleScript.replacing("three: result == 3 points=6", by: checks).text
    text = text.replacingFirst("\nfast: elapsed <= 1 after=three\n", by: "\n")
    for language in ["en", "zh"] {
        let start = try #require(text.firstRange(of: "```say three \(language)\n")).lowerBound
        let end = try #require(text[start...].firstRange(of: "\n```\n")).upperBound
        text.removeSubrange(start..<end)
    }
    text = text.replacingFirst("```python wrong three\nresult = 4\n```\n", by: "")
    return try LessonParser.parse(text, file: "sample.md")
}

@Suite("Judging answers") struct ExerciseJudgeTests {
    private func judge(_ source: String, _ checks: String...) throws -> ExerciseReport {
        let lesson = try sampleLesson(checks: checks)
        let exercise = try #require(lesson.exercise("first"))
        return ExerciseJudge(engine: TinyEngine()).judge(source, of: exercise, in: lesson, seed: 7)
    }

    @Test func aGoodAnswerEarnsAllPoints() throws {
        let report = try judge("result = 3\nsleep(0.2)", "three: result == 3", "fast: elapsed <= 0.2")
        #expect(report.hasPassed)
        #expect(report.points == 10)
        #expect(report.maximum == 10)
        #expect(report.firstFailure == nil)
        #expect(report.path == "sample/first")
        #expect(report.seed == 7)
    }

    @Test func aFailedComparisonShowsBothSides() throws {
        let report = try judge("get(0.2)\nget(0.4)", "together: elapsed <= 1.1 * max(latencies)")
        let evidence = try #require(report.firstFailure?.evidence)
        #expect(evidence.subject == "elapsed")
        #expect(evidence.came == "0.6")
        #expect(evidence.expected == "<= 0.44")
        let equal = try #require(try judge("result = [1]", "same: result == [1, 2]").firstFailure?.evidence)
        #expect(equal.expected == "[1, 2]")
        #expect(equal.came == "[1]")
    }

    @Test func digitsThatMakeTheDifferenceAreShown() throws {
        let close = try #require(try judge("result = 0.1 + 0.2", "small: result <= 0.3").firstFailure?.evidence)
        #expect(close.came == "0.30000000000000004")
        #expect(close.expected == "<= 0.3")
        let equal = try #require(try judge("result = 0.1 + 0.2", "same: result == 0.3").firstFailure?.evidence)
        #expect(equal.came == "0.30000000000000004")
    }

    @Test func membershipIsToldFromTheCollectionsSide() throws {
        let evidence = try #require(try judge("result = ['a']", "absent: 'a' not in result").firstFailure?.evidence)
        #expect(evidence.subject == "result")
        #expect(evidence.expected == "'a' not in")
        #expect(evidence.came == "['a']")
    }

    @Test func ofSeveralConditionsTheFalseOneIsShown() throws {
        let evidence = try #require(try judge("result = 1", "both: result > 0 and result > 5").firstFailure?.evidence)
        #expect(evidence.expected == "> 5")
        #expect(evidence.came == "1")
    }

    @Test func aVariableThatIsNotSetIsNamed() throws {
        let report = try judge("other = 1", "set: result == 1")
        #expect(report.firstFailure?.evidence == .variableMissing(name: "result"))
    }

    @Test func anExpressionWithoutAValueFailsItsCheck() throws {
        let report = try judge("result = 1", "together: elapsed <= max(latencies)")
        let failure = EvaluationFailure(type: "ValueError", message: "max() arg is an empty sequence")
        #expect(report.firstFailure?.evidence == .failure(expression: "elapsed <= max(latencies)", failure))
    }

    @Test func aValueThatIsNoComparisonIsShown() throws {
        let report = try judge("result = []", "some: result")
        #expect(report.firstFailure?.evidence == .falsehood(expression: "result", value: .list([])))
    }

    @Test func checksAfterAFailedOneAreSkipped() throws {
        let report = try judge(
            "result = 1", "a: result == 2", "b: result == 1 after=a", "c: result == 1 after=b", "d: result == 1")
        #expect(report.verdicts.map(\.outcomeWord) == ["passed", "failed", "skipped", "skipped", "passed"])
        #expect(report.verdicts[3].outcome == .skipped(because: "b"))
        #expect(report.points == 2)
    }

    @Test func aProgramThatFailsSkipsEverything() throws {
        let report = try judge("result = 1\nnonsense", "a: result == 1")
        #expect(report.verdicts.map(\.outcomeWord) == ["failed", "skipped"])
        #expect(report.firstFailure?.key == "runs")
        #expect(try !judge("result = (", "a: True").hasPassed)
    }

    @Test func anOwnRunsCheckMayWantAnError() throws {
        let report = try judge("result = 1\nnonsense", "runs: error == 'ValueError: unsupported'", "a: result == 1")
        #expect(report.hasPassed)
    }

    @Test func factsHideVariables() throws {
        #expect(try judge("elapsed = 99\noutput = 1\nsleep(0.5)", "fast: elapsed <= 0.5").hasPassed)
    }

    @Test func answersAreFilledIn() throws {
        let lesson = try LessonParser.parse(SampleScript.text, file: "sample.md")
        let exercise = try #require(lesson.exercise("first"))
        let report = ExerciseJudge(engine: TinyEngine()).judge("result = 4", of: exercise, in: lesson, seed: 0)
        #expect(report.answer?["en"] == "4 is not 3.")
        #expect(report.answer?["zh-Hans"] == "4 不等于 3。")
    }

    @Test func freeNamesAreVariablesOfTheAnswer() throws {
        let expression = try CheckExpression(
            "[name for name in users if name != skip] == sorted(wanted) and all((lambda x: x + more)(y) for y in lines)"
        )
        #expect(expression.variables == ["users", "skip", "wanted", "more"])
        #expect(expression.terms.map(\.comparison?.right) == ["sorted(wanted)", nil])
    }
}
