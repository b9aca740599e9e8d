import Testing

@testable import TerminalUI

@Suite struct MarkdownTextTests {
    private func plain(_ text: String, width: Int = 30) -> String { MarkdownText(width: width, palette: .plain).render(text) }

    @Test func paragraphsFlowAndWrap() {
        #expect(plain("One line\nand another,\nthat wraps here.\n\nNext.") == "One line and another, that\nwraps here.\n\nNext.\n")
        #expect(plain("三个请求\n排队等。") == "三个请求排队等。\n")
    }

    @Test func emphasisGoesAndCodeKeepsItsMarksWithoutColours() {
        #expect(plain("*All* **at once**: `gather` of create_task_now") == "All at once: `gather` of\ncreate_task_now\n")
        #expect(plain(#"2 \* 3 and 2 * 3"#) == "2 * 3 and 2 * 3\n")
    }

    @Test func emphasisAndCodeAreColoured() {
        let text = MarkdownText(width: 40, palette: .colored).render("**at once**: `x`")
        #expect(text == "\u{1B}[1mat once\u{1B}[0m: \u{1B}[36mx\u{1B}[0m\n")
    }

    @Test func listsHang() {
        #expect(
            plain("- one item that is longer than a line\n- two\n\n1. first\n2. second", width: 20)
                == "- one item that is\n  longer than a line\n- two\n\n1. first\n2. second\n")
    }

    @Test func headingsAndQuotes() { #expect(plain("## 等待\n> 一句话\n> 说完。") == "等待\n\n| 一句话说完。\n") }

    @Test func pythonIsColouredByTheClosure() {
        let renderer = MarkdownText(width: 40, palette: .colored) { code in
            #expect(code == "await x\n# *no*")
            return [HighlightSpan(range: 0..<5, style: .asyncKeyword), HighlightSpan(range: 8..<99, style: .comment)]
        }
        #expect(
            renderer.render("```python\nawait x\n# *no*\n```")
                == "    \u{1B}[1;35mawait\u{1B}[0m x\n    \u{1B}[2m# *no*\u{1B}[0m\n")
    }

    @Test func anUnclosedFenceEndsWithTheText() { #expect(plain("```\na\n  b") == "    a\n      b\n") }

    @Test func proseNeverLeavesTheWidth() {
        for seed in UInt64(1)...200 {
            var source = SeededText(seed: seed)
            let text = ["", "- ", "> ", "## ", "12. "].randomElement(using: &source).map { $0 + source.text(40) } ?? ""
            for line in plain(text, width: 24).split(separator: "\n") { #expect(CellWidth.of(line) <= 24, "seed \(seed)") }
        }
    }
}
