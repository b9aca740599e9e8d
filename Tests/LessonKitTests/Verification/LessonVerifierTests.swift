import Testing

@testable import LessonKit

@Suite("Proof of lessons") struct LessonVerifierTests {
    private let verifier = LessonVerifier(engine: TinyEngine(), seeds: 3)
    /// The sample, with a wrong answer for its second check too.
    private static let sound = SampleScript.replacing(
        "```check", by: ["```python wrong fast", "result = 3", "sleep(2)", "```", "```check"]
    ).text

    private func faults(_ text: String) throws -> [LessonFault] {
        verifier.faults(in: LessonPack(lessons: [try LessonParser.parse(text, file: "sample.md")]))
    }

    /// The faults after `old` is replaced, which must be of one kind, on the line that reads `line` (the first).
    private func expect(
        _ key: LessonFault.Key, atLine line: String, replacing old: String, by new: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = Self.sound.replacingFirst(old, by: new)
        let number =
            try #require(text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == line }) + 1
        let found = try faults(text)
        let fault = found.first { $0.key == key }
        #expect(fault != nil, "\(found)", sourceLocation: sourceLocation)
        #expect(fault?.line == number, sourceLocation: sourceLocation)
        #expect(fault?.file == "sample.md", sourceLocation: sourceLocation)
    }

    @Test func aSoundLessonHasNoFault() throws { #expect(try faults(Self.sound) == []) }

    @Test func aSolutionThatFails() throws {
        try expect(
            .solutionFails, atLine: "```python solution", replacing: "```python solution\nresult = 3",
            by: "```python solution\nresult = 5")
        let found = try faults(
            Self.sound.replacingFirst("```python solution\nresult = 3", by: "```python solution\nresult = 5"))
        #expect(found.map(\.key) == [.solutionFails])
        #expect(found.first?["expected"] == "3")
        #expect(found.first?["came"] == "5")
        #expect(found.first?["seed"] == "0")
    }

    @Test func aSolutionThatRaises() throws {
        let found = try faults(
            Self.sound.replacingFirst("```python solution\nresult = 3", by: "```python solution\nnonsense"))
        #expect(found.map(\.key) == [.solutionFails])
        #expect(found.first?["check"] == "runs")
        #expect(found.first?["came"] == "ValueError: unsupported")
    }

    @Test func aSolutionThatFailsOnOneSeedOnly() throws {
        let text = Self.sound.replacingFirst("three: result == 3 points=6", by: "three: result < 2 points=6")
        let seeded = text.replacingFirst("```python solution\nresult = 3", by: "```python solution\nseeded(result)")
        let found = try faults(seeded).first { $0.key == .solutionFails }
        #expect(found?["seed"] == "2")
    }

    @Test func aStarterThatPasses() throws {
        try expect(.starterPasses, atLine: "```python starter", replacing: "result = None", by: "result = 1 + 2")
    }

    @Test func anEmptyAnswerThatPasses() throws {
        let text = Self.sound.replacingFirst("three: result == 3 points=6", by: "three: elapsed < 5 points=6")
        let keys = try faults(text).map(\.key)
        #expect(keys.contains(.emptyPasses))
        #expect(keys.contains(.commentsPass))
        try expect(
            .emptyPasses, atLine: "## exercise first points=10", replacing: "three: result == 3 points=6",
            by: "three: elapsed < 5 points=6")
    }

    @Test func aWrongAnswerThatPasses() throws {
        try expect(.wrongPasses, atLine: "```python wrong three", replacing: "result = 4", by: "result = 3.0")
    }

    @Test func aWrongAnswerThatFailsOtherwise() throws {
        try expect(
            .wrongFailsOtherwise, atLine: "```python wrong three", replacing: "result = 4", by: "result = 3\nsleep(2)")
        try expect(.wrongFailsOtherwise, atLine: "```python wrong three", replacing: "result = 4", by: "nonsense")
    }

    @Test func aCheckThatNothingFails() throws {
        try expect(
            .checkNeverFails, atLine: "fast: elapsed <= 1 after=three",
            replacing: "```python wrong fast\nresult = 3\nsleep(2)\n```\n", by: "")
    }

    @Test func anAnswerThatNothingReaches() throws {
        try expect(
            .answerNeverReached, atLine: "```say runs en", replacing: "```hint en",
            by: "```say runs en\nIt stopped.\n```\n```say runs zh\n停了。\n```\n```hint en")
    }

    @Test func aDemonstrationThatFails() throws {
        try expect(.demonstrationFails, atLine: "nonsense", replacing: "print(1)", by: "nonsense")
    }

    @Test func aBrokenWorldIsToldOnceOnItsLine() throws {
        let text = Self.sound.replacingFirst("```text en", by: "```world\nnonsense\n```\n```text en")
        let found = try faults(text)
        #expect(found.map(\.key) == [.worldInvalid])
        #expect(found.map(\.line) == [8])
        #expect(found.first?["message"] == "world-unknown-word")
    }
}

@Suite("Proof of packs") struct PackRuleTests {
    private func lesson(_ name: String, requires: String? = nil) throws -> Lesson {
        let head = "id: \(name)" + (requires.map { "\nrequires: \($0)" } ?? "")
        return try LessonParser.parse(SampleScript.text.replacingFirst("id: sample", by: head), file: "\(name).md")
    }

    @Test func unknownPrerequisitesAreNamed() throws {
        let found = PackRules.faults(in: LessonPack(lessons: [try lesson("a"), try lesson("b", requires: "a c")]))
        #expect(found == [LessonFault(.prerequisiteUnknown, [.init("name", "c")], file: "b.md", line: 4)])
    }

    @Test func cyclesAreShown() throws {
        let pack = LessonPack(lessons: [
            try lesson("a", requires: "c"), try lesson("b", requires: "a"), try lesson("c", requires: "b"),
            try lesson("d", requires: "a"), try lesson("e", requires: "e"),
        ])
        let found = PackRules.faults(in: pack)
        #expect(
            found.map(\.key) == [
                .prerequisitesCyclic, .prerequisitesCyclic, .prerequisitesCyclic, .prerequisitesCyclic,
            ])
        #expect(found.map { $0["cycle"] } == ["a → c → b → a", "b → a → c → b", "c → b → a → c", "e → e"])
    }

    @Test func identifiersAreUnique() throws {
        let found = PackRules.faults(in: LessonPack(lessons: [try lesson("a"), try lesson("a")]))
        #expect(found.map(\.key) == [.lessonRepeated])
        #expect(found.first?["first"] == "a.md")
        #expect(found.first?.line == 3)
    }
}
