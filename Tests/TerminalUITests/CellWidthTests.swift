import Testing

@testable import TerminalUI

@Suite struct CellWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("任务", 4), ("a任b", 4), ("，。", 4), ("ｆ", 2), ("한", 2), ("か", 2), ("é", 1), ("e\u{301}", 1),
        ("…", 1), ("●", 1), ("→", 1), ("👩‍💻", 2), ("👍🏽", 2), ("🇨🇳", 2), ("🇨🇳🇫🇷", 4), ("❤️", 2), ("\u{200B}", 0), ("\u{AD}", 1),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("１", 2), ("𠀀", 2), ("\u{378}", 1),
    ])
    func cellsOfText(_ text: String, _ cells: Int) { #expect(CellWidth.of(text) == cells) }

    @Test func clustersCoverEveryTextOnce() {
        for seed in UInt64(1)...300 {
            var source = SeededText(seed: seed)
            let text = source.text(30).unicodeScalars.map(\.value)
            var index = 0
            var cells = 0
            while index < text.count {
                let cluster = CellWidth.cluster(in: text, at: index)
                #expect(cluster.end > index && cluster.end <= text.count, "seed \(seed)")
                #expect((0...2).contains(cluster.cells), "seed \(seed)")
                cells += cluster.cells
                index = max(cluster.end, index + 1)
            }
            #expect(cells == CellWidth.of(codePoints: text), "seed \(seed)")
        }
    }

    @Test func fittedTextTakesExactlyItsCells() {
        for seed in UInt64(1)...300 {
            var source = SeededText(seed: seed)
            let text = source.text(20)
            for cells in [0, 1, 2, 5, 11, 40] {
                #expect(CellWidth.of(CellText.fit(text, to: cells)) == cells, "seed \(seed), \(cells) cells")
                #expect(CellWidth.of(CellText.fitRight(text, to: cells)) == cells, "seed \(seed), \(cells) cells")
                #expect(CellWidth.of(CellText.truncate(text, to: cells)) <= cells, "seed \(seed), \(cells) cells")
            }
        }
    }

    @Test func textThatFitsIsNotCut() {
        #expect(CellText.fit("任务一", to: 8) == "任务一  ")
        #expect(CellText.fit("fetch_user", to: 6) == "fetch~")
        #expect(CellText.truncate("任务一", to: 5) == "任务~")
        #expect(CellText.fitRight("3", to: 3) == "  3")
    }

    @Test func tablesAreInOrderWithoutOverlap() {
        for table in [CellWidthTables.wide, CellWidthTables.zero] {
            #expect(table.count % 2 == 0)
            for index in 1..<table.count {
                let isEnd = index % 2 == 1
                #expect(isEnd ? table[index] >= table[index - 1] : table[index] > table[index - 1])
            }
        }
    }
}
