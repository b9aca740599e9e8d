import Testing

@testable import LessonKit

@Suite("Check lines, answers and hints") struct CheckFaultTests {
    private static let check = "three: result == 3 points=6"

    @Test(arguments: [
        Breakage(check, "result == 3", gives: .checkKeyMissing),
        Breakage(check, "Three: result == 3", gives: .checkKeyMissing),
        Breakage(check, "three: points=6", gives: .checkExpressionMissing, ["three"]),
        Breakage(check, "three: result == points=6", gives: .checkExpressionInvalid, ["three"]),
        Breakage(check, "three: result == 3 points=x", gives: .checkOptionMalformed, ["points=x"]),
        Breakage(check, "three: result == 3 points=6 points=6", gives: .checkOptionRepeated),
        Breakage(check, "three: result == 3 points=6 after=later", gives: .checkAfterUnknown, ["later"]),
        Breakage(check, "three: result == 3 points=6 name=fast", "four: True name=three", gives: .nameRepeated, at: 2),
        Breakage(
            "fast: elapsed <= 1 after=three", "fast: elapsed <= 1 points=5", gives: .pointsDoNotAddUp, at: -18, ["11"]),
        Breakage("{came} is not {expected}.", "{came} is not {wanted}.", gives: .placeholderUnknown, ["wanted"]),
        Breakage("{came} is not {expected}.", "{came} is not {expected", gives: .placeholderUnclosed),
    ])
    func faultsOfLines(_ breakage: Breakage) {
        let (text, line) = SampleScript.replacing(breakage.old, by: breakage.new)
        let found = faults(of: text)
        let first = found.first { $0.key == breakage.key }
        #expect(first != nil, "\(found)")
        #expect(first?.line == line + breakage.offset)
        for value in breakage.parameters {
            #expect(first?.parameters.contains { $0.value == value } == true, "\(found)")
        }
    }

    @Test func optionsStandAtTheEnd() throws {
        let (text, _) = SampleScript.replacing(
            Self.check, by: ["three: result == 3\tpoints=6  hidden name=exactly-three"])
        let (whole, _) = (text.replacingFirst("after=three", by: "after=exactly-three"), 0)
        let checks = try #require(LessonParser.parse(whole, file: "sample.md").exercise("first")).checks
        #expect(checks[1].key == "three")
        #expect(checks[1].name == "exactly-three")
        #expect(checks[1].isHidden)
        #expect(checks[1].expression.text == "result == 3")
        #expect(checks[2].after == ["runs", "exactly-three"])
    }

    @Test func pointsThatAreNotSaidAreShared() throws {
        let (text, _) = SampleScript.replacing(
            Self.check, by: ["three: result == 3", "more: True", "last: True points=3"])
        let checks = try #require(LessonParser.parse(text, file: "sample.md").exercise("first")).checks
        #expect(checks.map(\.points) == [0, 3, 2, 3, 2])
    }

    @Test func anOwnRunsCheckReplacesTheImplicitOne() throws {
        let (text, _) = SampleScript.replacing(Self.check, by: ["runs: error == 'ValueError: no'", Self.check])
        let checks = try #require(LessonParser.parse(text, file: "sample.md").exercise("first")).checks
        #expect(checks.map(\.name) == ["runs", "three", "fast"])
        #expect(checks.map(\.after) == [[], [], ["three"]])
    }

    @Test func placeholdersMustAgreeBetweenLanguages() {
        let found = faults(of: SampleScript.replacing("{came} 不等于 {expected}。", by: ["不等于 {expected}。"]).text)
        #expect(found.map(\.key) == [.placeholdersDiffer])
        #expect(found.first?["language"] == "zh")
    }

    @Test func doubledBracesAreBraces() {
        #expect(Placeholders.fill("{{{came}}} {{x}}") { $0 == "came" ? "7" : nil } == "{7} {x}")
        #expect(Placeholders.fill("none") { _ in nil } == "none")
    }

    @Test func hintsAreTwoToFourAlikeInEveryLanguageAndNotTheSolution() {
        let one = SampleScript.text.replacingFirst("```hint en\nTwo.\n```\n```hint zh\n二。\n```\n", by: "")
        #expect(faults(of: one).map(\.key) == [.hintsTooFew])
        let uneven = SampleScript.text.replacingFirst("```hint zh\n二。\n```\n", by: "")
        #expect(faults(of: uneven).map(\.key) == [.hintsUneven])
        let many = SampleScript.text + String(repeating: "```hint en\nM.\n```\n```hint zh\n多。\n```\n", count: 3)
        #expect(faults(of: many).map(\.key) == [.hintsTooMany])
        let told = SampleScript.text.replacingFirst("Two.", by: "Write `result  =  3`.")
        #expect(faults(of: told).map(\.key) == [.hintIsSolution])
    }

    @Test func namesHaveAtMostAHundredBytes() {
        let longest = "a" + String(repeating: "b", count: 99)
        #expect(LessonName.fault(of: longest) == nil)
        #expect(LessonName.fault(of: longest + "c") == .nameTooLong)
        #expect(LessonName.fault(of: "") == .nameMissing)
        for name in ["-a", "a-", "a--b", "1a", "a_b", "É", "a b"] {
            #expect(LessonName.fault(of: name) == .nameMalformed, "\(name)")
        }
        #expect(LessonName.fault(of: "a-1-b") == nil)
    }
}
