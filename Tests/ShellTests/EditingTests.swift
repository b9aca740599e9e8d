import LineEditor
import Testing
import TerminalUI

@testable import Shell

@Suite struct EditingTests {
    @Test(arguments: [
        ("x = 1", Completeness.complete), (":check", .complete), ("def (", .complete),
        ("def f():", .incomplete(indent: 4)), ("f(", .incomplete(indent: 4)),
        ("def f():\n    return 1", .open(indent: 0)), ("if x:\n    y()", .open(indent: 4)),
        ("if x:\n    y()\n", .complete), ("x = 1\n:check", .complete),
    ])
    func `enter knows what can run`(block: String, completeness: Completeness) {
        #expect(BlockCompleteness.of(block) == completeness)
    }

    @Test func `colours count code points`() {
        let text = "s = '获取'  # 等"
        let spans = PythonColors.spans(of: text)
        #expect(spans.contains(HighlightSpan(range: 4..<8, style: .string)))
        #expect(spans.contains(HighlightSpan(range: 10..<13, style: .comment)))
    }

    @Test func `a command below a program has its own colour`() {
        let spans = PythonColors.spans(ofBlock: "x = '等'\n:check")
        #expect(spans.last == HighlightSpan(range: 8..<14, style: .note))
        #expect(PythonColors.spans(ofBlock: ":chekc").last?.style == .invalid)
    }

    @Test func `the word at the cursor is the dotted name`() {
        #expect(WordAtCursor.name("await asyncio.sleep(1)", 16) == "asyncio.sleep")
        #expect(WordAtCursor.name("await asyncio.sleep(1)", 8) == "asyncio")
        #expect(WordAtCursor.name("(  )", 2) == "")
        #expect(WordAtCursor.name("", 5) == "")
    }

    @Test func `virtual time has three digits`() {
        #expect(ElapsedText.of(200_000_000) == "0.200 s")
        #expect(ElapsedText.of(3_200_400_000) == "3.200 s")
        #expect(ElapsedText.of(61_000_600_000) == "61.001 s")
        #expect(ElapsedText.of(0) == "0.000 s")
    }
}
