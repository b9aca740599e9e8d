import Glibc
import TerminalUI
import Testing

@testable import LineEditor

@Suite struct HistoryTests {
    /// A path in a folder of its own that does not exist yet.
    private func freshPath() -> String { "/tmp/meanwhile-history-\(getpid())-\(UInt64.random(in: 0...UInt64.max))/deep/history.jsonl" }

    private func points(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test(arguments: ["x", "def f():\n    return '一\t\"\\\\'", "\u{1}\u{7F}👩‍💻", "a\r"])
    func aLineComesBackAsItWas(_ text: String) {
        let line = HistoryLine.encode(points(text))
        #expect(line.last == 10 && !line.dropLast().contains(10))
        #expect(HistoryLine.decode(Array(line.dropLast())) == points(text))
    }

    @Test(arguments: ["", "{}", "{\"block\":\"", "{\"block\":\"a\"b\"}", "{\"block\":\"\\q\"}", "{\"block\":\"\\u00\"}", "{\"block\":\"\\\"}"])
    func brokenLinesAreSkipped(_ line: String) { #expect(HistoryLine.decode(Array(line.utf8)) == nil) }

    @Test func twoSessionsKeepEachOthersLines() {
        let path = freshPath()
        var first = History(path: path)
        var second = History(path: path)
        first.add(points("一"))
        second.add(points("two"))
        first.add(points("three\nlines\nhere"))
        let third = History(path: path)
        #expect(third.entries == ["一", "two", "three\nlines\nhere"].map(points))
        unlink(path)
    }

    @Test func blankAndRepeatedBlocksAreLeftOut() {
        var history = History(path: nil)
        for text in ["a", "a", " \n", "b", "a"] { history.add(points(text)) }
        #expect(history.entries == ["a", "b", "a"].map(points))
    }

    @Test func walkingKeepsTheDraft() {
        var history = History(path: nil)
        history.add(points("old"))
        history.add(points("new"))
        #expect(history.newer() == nil)
        #expect(history.older(from: points("draft")) == points("new"))
        #expect(history.older(from: points("new")) == points("old"))
        #expect(history.older(from: points("old")) == nil)
        #expect(history.newer() == points("new"))
        #expect(history.newer() == points("draft"))
        #expect(history.newer() == nil)
    }

    @Test func aFolderInPlaceOfTheFileIsNoReasonToStop() {
        var history = History(path: "/tmp")
        history.add(points("x"))
        #expect(history.entries == [points("x")])
    }
}

@Suite struct PastedTextTests {
    private func normalize(_ text: String) -> String { CellText.string(PastedText.normalize(Array(text.utf8))) }

    @Test func promptsAndOutputsAreTakenOff() {
        #expect(normalize(">>> def f():\n...     return 1\n...\n>>> f()\n1\n") == "def f():\n    return 1\n\nf()")
    }

    @Test func textWithoutPromptsStays() { #expect(normalize("a\r\nb\rc\n") == "a\nb\nc") }

    @Test func anEllipsisOfPythonStays() { #expect(normalize("def f():\n    ...\n... ") == "def f():\n    ...\n... ") }

    @Test func tabsAndOddSpacesBecomeSpaces() { #expect(normalize("\ta\u{A0}b\u{1B}[A\u{FEFF}") == "    a b[A") }
}
