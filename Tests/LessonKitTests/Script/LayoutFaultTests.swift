import Testing

@testable import LessonKit

/// A line of the sample replaced, and the one fault that must come of it, on that line or `offset` lines below.
struct Breakage: Sendable, CustomTestStringConvertible {
    let old: String
    let new: [String]
    let key: LessonFault.Key
    let offset: Int
    let parameters: [String]

    init(_ old: String, _ new: String..., gives key: LessonFault.Key, at offset: Int = 0, _ parameters: [String] = []) {
        self.old = old
        self.new = new
        self.key = key
        self.offset = offset
        self.parameters = parameters
    }

    var testDescription: String { "\(old) → \(new)" }

    /// Checks that the breakage is found where it is.
    func verify() {
        let (text, line) = SampleScript.replacing(old, by: new)
        let found = faults(of: text)
        #expect(found.map(\.key) == [key])
        #expect(found.map(\.line) == [line + offset])
        for value in parameters {
            #expect(found.first?.parameters.contains { $0.value == value } == true, "\(found)")
        }
    }
}

@Suite("Faults of a script's layout") struct LayoutFaultTests {
    @Test(arguments: [
        Breakage("---", "", gives: .frontMatterMissing),
        Breakage("format: 1", "format: 2", gives: .formatUnsupported, ["2"]),
        Breakage("format: 1", "format 1", "format: 1", gives: .frontLineMalformed),
        Breakage("format: 1", "format:", "format: 1", gives: .frontLineMalformed),
        Breakage("id: sample", "id: Sample", gives: .nameMalformed, ["Sample"]),
        Breakage("id: sample", "id: sample", "id: other", gives: .frontKeyRepeated, at: 1, ["id"]),
        Breakage("id: sample", "id: sample", "author: me", gives: .frontKeyUnknown, at: 1, ["author"]),
        Breakage("id: sample", "id: sample", "requires: ok not_ok", gives: .nameMalformed, at: 1, ["not_ok"]),
    ])
    func frontMatter(_ breakage: Breakage) { breakage.verify() }

    @Test(arguments: ["format: 1", "id: sample"])
    func aMissingKeyIsNamed(line: String) {
        let found = faults(of: SampleScript.replacing(line, by: []).text)
        #expect(found.map(\.key) == [.frontKeyMissing])
        #expect(found.first?["key"] == String(line.prefix { $0 != ":" }))
    }

    @Test(arguments: [
        Breakage(
            "Prose.", "Prose.", "```", "stray", "stray", "```text zh", "更。", "```", "```text en", "More.",
            gives: .textOutsideBlock, at: 2),
        Breakage("## exercise first points=10", "## exercise First points=10", gives: .nameMalformed),
        Breakage("## exercise first points=10", "## exercise points=10", gives: .nameMissing),
        Breakage("## exercise first points=10", "## exercise first", gives: .pointsMissing),
        Breakage("## exercise first points=10", "## exercise first points=ten", gives: .pointsMalformed),
        Breakage("## exercise first points=10", "## exercise first points=10 level=2", gives: .headingOptionUnknown),
        Breakage("## exercise first points=10", "# Note", "## exercise first points=10", gives: .headingUnknown),
        Breakage("```python demonstration", "```pyhton demonstration", gives: .blockKindUnknown, ["pyhton"]),
        Breakage("```python demonstration", "```", gives: .blockKindMissing),
        Breakage("```python demonstration", "```python demo", gives: .pythonRoleUnknown, ["demo"]),
        Breakage("```python demonstration", "```python", gives: .blockWordMissing),
        Breakage("```python demonstration", "```python starter", gives: .blockMisplaced, ["python starter"]),
        Breakage("```python demonstration", "```python demonstration two", gives: .blockWordUnexpected, ["two"]),
        Breakage("print(1)", gives: .blockEmpty, at: -1),
        Breakage(
            "```python starter", "```python demonstration", "1", "```", "```python starter", gives: .blockMisplaced),
        Breakage(
            "```python starter", "```python starter", "1", "```", "```python starter", gives: .blockRepeated, at: 3),
        Breakage(
            "```python solution", "```python solution", "1", "```", "```python solution", gives: .nameRepeated, at: 3),
        Breakage("```python solution", "```python solution No", gives: .nameMalformed),
        Breakage("```python wrong three", "```python wrong", gives: .blockWordMissing),
        Breakage("```python wrong three", "```python wrong four", gives: .keyUnknown, ["four"]),
        Breakage("```check", "```check now", gives: .blockWordUnexpected, ["now"]),
        Breakage("Do it.", "Do it.", "```", "```text en", "Again.", gives: .blockRepeated, at: 2),
        Breakage("```text zh", "```text fr", "Bon.", "```", "```text zh", gives: .languageUnknown, ["fr", "en, zh"]),
    ])
    func blocks(_ breakage: Breakage) { breakage.verify() }

    @Test(arguments: [("```python starter", "python starter"), ("```python solution", "python solution")])
    func aMissingBlockIsNamed(fence: String, kind: String) {
        let found = faults(of: SampleScript.removing(fence))
        #expect(found.map(\.key) == [.blockMissing])
        #expect(found.first?["kind"] == kind)
        #expect(found.first?.line == 16)
    }

    @Test func aLanguageThatIsMissingIsNamed() {
        let opening = faults(of: SampleScript.removing("```text zh"))
        #expect(opening.map(\.key) == [.languageMissing])
        #expect(opening.first?["language"] == "zh")
        #expect(opening.first?.line == 8)
        let answer = faults(of: SampleScript.removing("```say three zh"))
        #expect(answer.map(\.key) == [.languageMissing])
        #expect(answer.first?["kind"] == "say three")
    }

    @Test func anUnclosedBlockIsReportedWhereItOpens() {
        let text = SampleScript.lines.dropLast().joined(separator: "\n")
        let found = faults(of: text)
        #expect(found.map(\.key) == [.blockUnclosed])
        #expect(found.first?.line == SampleScript.lines.count - 2)
    }

    @Test func twoExercisesOfOneName() {
        let exercise = SampleScript.lines[15...].joined(separator: "\n")
        let found = faults(of: SampleScript.text + exercise + "\n")
        #expect(found.map(\.key) == [.nameRepeated])
        #expect(found.first?["first"] == "16")
        #expect(found.first?.line == SampleScript.lines.count + 1)
    }

    @Test func allFaultsAreReportedInOrderOfLine() {
        var lines = SampleScript.lines
        lines[2] = "id: NO"
        lines[12] = "```pyhton"
        lines[15] = "## exercise first"
        let found = faults(of: lines.joined(separator: "\n"))
        #expect(found.map(\.key) == [.nameMalformed, .blockKindUnknown, .pointsMissing])
        #expect(found.map(\.line) == [3, 13, 16])
    }
}
