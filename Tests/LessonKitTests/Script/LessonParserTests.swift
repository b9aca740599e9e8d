import Testing

@testable import LessonKit

/// The faults of a script; empty when it has none.
func faults(of text: String, file: String = "sample.md") -> [LessonFault] {
    do {
        _ = try LessonParser.parse(text, file: file)
        return []
    } catch {
        return error.faults
    }
}

@Suite("Lesson scripts") struct LessonParserTests {
    @Test func theSampleBecomesALesson() throws {
        let lesson = try LessonParser.parse(SampleScript.text, file: "sample.md")
        #expect(lesson.identifier == "sample")
        #expect(lesson.languages == ["en", "zh"])
        #expect(lesson.title["zh"] == "样例")
        #expect(lesson.title["zh-Hans"] == "样例")
        #expect(lesson.title.text(in: "fr") == "A sample")
        #expect(lesson.opening.count == 3)
        #expect(
            lesson.opening(in: "zh") == [
                .text(.init(language: "zh", text: "正文。", line: 11)),
                .demonstration(CodeBlock(text: "print(1)\n", line: 14)),
            ])
        let exercise = try #require(lesson.exercise("first"))
        #expect(exercise.points == 10)
        #expect(exercise.starter == CodeBlock(text: "result = None\n", line: 24))
        #expect(exercise.hints.map { $0["en"] } == ["One.", "Two."])
        #expect(exercise.hints.map { $0["zh"] } == ["一。", "二。"])
        #expect(exercise.answer(to: "three")?["en"] == "{came} is not {expected}.")
        #expect(exercise.checks.map(\.name) == ["runs", "three", "fast"])
        #expect(exercise.checks.map(\.points) == [0, 6, 4])
        #expect(exercise.checks.map(\.after) == [[], ["runs"], ["runs", "three"]])
        #expect(exercise.variables == ["result"])
    }

    @Test func carriageReturnsAndAByteOrderMarkChangeNothing() throws {
        let plain = try LessonParser.parse(SampleScript.text, file: "sample.md")
        let other = "\u{FEFF}" + SampleScript.lines.joined(separator: "\r\n") + "\r\n"
        #expect(try LessonParser.parse(other, file: "sample.md") == plain)
    }

    @Test func proseMayHoldShorterFences() throws {
        let (text, _) = SampleScript.replacing(
            "```text en", by: ["````text en", "```python", "x = 1", "```", "````", "```text en"])
        let balanced = text.replacingFirst("```text zh", by: "```text zh\n二。\n```\n```text zh")
        let lesson = try LessonParser.parse(balanced, file: "sample.md")
        #expect(lesson.opening(in: "en").first == .text(.init(language: "en", text: "```python\nx = 1\n```", line: 8)))
    }

    @Test func everyBeginningOfTheSampleIsRefusedWithoutACrash() {
        let bytes = Array(SampleScript.text.utf8)
        for count in 0..<(bytes.count - 1) {
            let found = faults(of: String(decoding: bytes[..<count], as: UTF8.self))
            #expect(!found.isEmpty, "the first \(count) bytes were accepted")
            #expect(found.allSatisfy { $0.line >= 1 && $0.file == "sample.md" })
        }
    }

    @Test func noiseIsRefusedWithoutACrash() {
        var state: UInt64 = 20_26
        for _ in 0..<200 {
            var bytes: [UInt8] = Array("---\nid: a\n---\n".utf8)
            for _ in 0..<400 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let alphabet = Array("`#:=\n {}-aexrcis \u{E9}".utf8)
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            #expect(!faults(of: String(decoding: bytes, as: UTF8.self)).isEmpty)
        }
        #expect(faults(of: String(repeating: "x", count: 10_000_000)).map(\.key) == [.frontMatterMissing])
        #expect(faults(of: "").map(\.key) == [.frontMatterMissing])
    }
}

extension String {
    /// The text with the first `old` replaced.
    func replacingFirst(_ old: String, by new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }

    private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
