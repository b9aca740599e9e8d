import TerminalUI
import Testing

@testable import LineEditor

@Suite struct LayoutTests {
    private func layout(_ text: String, cursor: Int, columns: Int, styles: [Style] = [], palette: Palette = .plain) -> BlockLayout {
        BlockLayout(
            text: text.unicodeScalars.map(\.value), cursor: cursor, styles: styles, prompt: "> ", continuation: ". ",
            suggestion: [], columns: columns, palette: palette)
    }

    private func lines(_ layout: BlockLayout) -> [String] { layout.rows.map { String(decoding: $0.bytes, as: UTF8.self) } }

    @Test func aWideCharacterNeverStraddlesTheEdge() {
        let rows = layout("ab世界", cursor: 4, columns: 7)
        #expect(lines(rows) == ["> ab世", "界"])
        #expect((rows.cursorRow, rows.cursorColumn) == (1, 2))
    }

    @Test func theCursorOfAFullRowIsOnTheNext() {
        let rows = layout("abc", cursor: 3, columns: 5)
        #expect(lines(rows) == ["> abc", ""])
        #expect((rows.cursorRow, rows.cursorColumn) == (1, 0))
    }

    @Test func controlCharactersAreShown() { #expect(lines(layout("a\u{1}\tb", cursor: 0, columns: 20)) == ["> a^A^Ib"]) }

    @Test func aStyleIsSwitchedOnceForARun() {
        let rows = layout("for x", cursor: 5, columns: 20, styles: [.keyword, .keyword, .keyword], palette: .colored)
        #expect(lines(rows) == ["\u{1B}[0;1;32m> \u{1B}[0;34mfor\u{1B}[0m x"])
    }

    /// A linear generator: the same texts in every run.
    @Test func noRowIsWiderThanTheScreenAndTheCursorIsOnIt() {
        let pieces = ["a", "\n", "世", "👩‍💻", "e\u{301}", "\u{1}", "🇨🇳", "word ", "    "]
        for seed in 1...200 {
            var state = UInt64(seed)
            func draw(_ bound: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(bound))
            }
            let text = (0..<draw(40)).map { _ in pieces[draw(pieces.count)] }.joined()
            let count = text.unicodeScalars.count
            let columns = 4 + draw(30)
            let rows = layout(text, cursor: draw(count + 1), columns: columns)
            for row in rows.rows {
                #expect(row.cells <= columns, "seed \(seed)")
                #expect(CellWidth.of(String(decoding: row.bytes, as: UTF8.self)) == row.cells, "seed \(seed)")
            }
            #expect(rows.rows.indices.contains(rows.cursorRow), "seed \(seed)")
            #expect((0..<columns).contains(rows.cursorColumn), "seed \(seed)")
        }
    }

    @Test func theCursorPassesEveryCharacterBothWays() {
        let text = "a世\ne\u{301}👩‍💻🇨🇳🇫🇷b\n".unicodeScalars.map(\.value)
        var stops = [0]
        while let last = stops.last, last < text.count { stops.append(BlockText.next(text, last)) }
        var back = [text.count]
        while let last = back.last, last > 0 { back.append(BlockText.previous(text, last)) }
        #expect(stops == back.reversed())
        #expect(stops.count == 10)
    }
}
