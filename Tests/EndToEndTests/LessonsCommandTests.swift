import LessonKit
import Testing

@Suite("meanwhile lessons") struct LessonsCommandTests {
    @Test func theListIsInTheChosenLanguage() {
        let english = MeanwhileProcess.run(["lessons", "list"])
        #expect(english.status == 0)
        #expect(english.output.contains("gather") && english.output.contains("Ask for everything at once"))
        #expect(MeanwhileProcess.run(["lessons", "list", "--language", "zh"]).output.contains("一次全部发出"))
        #expect(MeanwhileProcess.run(["lessons", "list"], environment: ["LANG=zh_CN.UTF-8"]).output.contains("一次全部发出"))
    }

    @Test func aLessonIsShown() {
        let result = MeanwhileProcess.run(["lessons", "show", "gather"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Ask for everything at once\n"))
        #expect(result.output.contains("gather/three-users, 10 points"))
        #expect(MeanwhileProcess.run(["lessons", "show", "flying"]).status == 2)
    }

    @Test func thePackIsProved() {
        #if DEBUG
            let seeds = "1"
        #else
            let seeds = "20"
        #endif
        let result = MeanwhileProcess.run(["lessons", "verify", "--seeds", seeds, "Lessons"])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.hasPrefix("Everything is proved, on seeds 0 to "))
    }

    @Test func aNewLessonIsProvedAsItStands() throws {
        let folder = try #require(TemporaryFolder())
        let path = folder.path("first-steps.md")
        let made = MeanwhileProcess.run(["lessons", "new", "--lessons", folder.folder, "first-steps"])
        #expect(made.status == 0, "\(made.errors)")
        let again = MeanwhileProcess.run(["lessons", "new", "--lessons", folder.folder, "first-steps"])
        #expect(again.status == 2)
        #expect(again.errors == "meanwhile: \(path) is there already; it is left as it is.\n")
        let proof = MeanwhileProcess.run(["lessons", "verify", path])
        #expect(proof.status == 0, "\(proof.output)")
        #expect(MeanwhileProcess.run(["lessons", "new", "First Steps"]).status == 2)
    }

    /// A way to break the template, the line that is then to blame, and words of what is said.
    struct Breakage: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        /// Text of the line to blame, after the change.
        let blamed: String
        let words: String
        var testDescription: String { words }
    }

    @Test(arguments: [
        Breakage(old: "format: 1", new: "format: 2", blamed: "format: 2", words: "Format 2 is not supported"),
        Breakage(old: "id: broken", new: "id: Broken", blamed: "id: Broken", words: "`Broken` is no name"),
        Breakage(old: "## exercise naps points=2", new: "## exercise naps points=5", blamed: "## exercise", words: ""),
        Breakage(old: "points=1\n", new: "points=7\n", blamed: "## exercise", words: "worth 2 points, its checks 7"),
        Breakage(old: "```python starter", new: "```pyhton starter", blamed: "```pyhton", words: "Unknown kind of block pyhton"),
        Breakage(
            old: "elapsed <= 0.21", new: "elapsed <= = 0.21", blamed: "overlap: elapsed", words: "The expression of overlap is wrong"),
        Breakage(old: "```say overlap en", new: "```say overlaps en", blamed: "```say overlaps", words: "No check has the key overlaps"),
        Breakage(old: "{elapsed} s: one", new: "{elapse} s: one", blamed: "{elapse}", words: "Unknown placeholder elapse"),
        Breakage(
            old: "return await asyncio.gather(nap(0.1, \"a\"), nap(0.2, \"b\"))",
            new: "return await asyncio.gather(nap(0.1, \"a\"), nap(0.3, \"b\"))", blamed: "```python solution",
            words: "the solution solution fails the check overlap (seed 0): expected <= 0.21, got 0.3"),
        Breakage(
            old: "return await asyncio.gather(nap(0.1, \"a\"), nap(0.2, \"b\"))", new: "return nothing",
            blamed: "```python solution", words: "got NameError: name 'nothing' is not defined"),
        Breakage(
            old: "return [await nap(0.1, \"a\"), await nap(0.2, \"b\")]",
            new: "return await asyncio.gather(nap(0.2, \"a\"), nap(0.1, \"b\"))", blamed: "```python starter",
            words: "the starter passes as it is"),
        Breakage(old: "```python wrong result", new: "```python wrong overlap", blamed: "```python wrong overlap",
            words: "the wrong answer overlap first fails result"),
        Breakage(
            old: "result: result == [\"a\", \"b\"] points=1", new: "result: len(lines) == 0 points=1",
            blamed: "```python wrong result", words: "the wrong answer result passes"),
        Breakage(
            old: "```python demonstration\nimport asyncio", new: "```python demonstration\nimport asyncoi",
            blamed: "import asyncoi", words: "The demonstration fails: ModuleNotFoundError: No module named 'asyncoi'"),
        Breakage(
            old: "## exercise naps points=2\n",
            new: "## exercise naps points=2\n\n```world\nhost a.example\n  latency 200\n```\n", blamed: "  latency 200",
            words: "The world is wrong: `200` has no unit"),
        Breakage(
            old: "title.en: Two naps at once", new: "title.en: Two naps at once\nrequires: flying", blamed: "requires: flying",
            words: "requires flying, which is not in the pack"),
    ])
    func whatIsBrokenIsToldWithFileAndLine(breakage: Breakage) throws {
        let template = try LessonTemplate.text(identifier: "broken")
        #expect(template.contains(breakage.old))
        let parts = template.split(separator: breakage.old, maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.joined(separator: breakage.new)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains(breakage.blamed) }) + 1
        let folder = try #require(TemporaryFolder())
        let file = folder.write(text, to: "broken.md")
        let result = MeanwhileProcess.run(["lessons", "verify", "--seeds", "2", file])
        if breakage.words.isEmpty {
            // The last check without points takes what is left: still a sound lesson.
            #expect(result.status == 0, "\(result.output)")
            return
        }
        #expect(result.status == 3, "\(result.output)")
        let told = result.output.split(separator: "\n").contains { $0.hasPrefix("\(file):\(line): ") && $0.contains(breakage.words) }
        #expect(told, "expected line \(line): \(breakage.words)\n\(result.output)")
    }

    @Test func foldersThatAreNoPack() throws {
        let folder = try #require(TemporaryFolder())
        let empty = MeanwhileProcess.run(["lessons", "verify", folder.folder])
        #expect(empty.status == 3)
        #expect(empty.output.contains("holds no lesson"))
        #expect(MeanwhileProcess.run(["lessons", "verify", "/nowhere"]).status == 3)
        folder.write([0xFF, 0xFE], to: "noise.md")
        let noise = MeanwhileProcess.run(["lessons", "verify", folder.folder])
        #expect(noise.status == 3)
        #expect(noise.output.contains("noise.md:1: "), "\(noise.output)")
        #expect(noise.output.contains("is not UTF-8 text: byte 0 fits no character."))
    }
}
