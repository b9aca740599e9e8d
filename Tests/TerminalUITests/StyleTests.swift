import Testing

@testable import TerminalUI

@Suite struct StyleTests {
    @Test func coloursNeedATerminalThatWantsThem() {
        func choose(_ environment: [String: String], isTerminal: Bool = true, plain: Bool = false) -> Palette {
            Palette.choose(isTerminal: isTerminal, plain: plain) { environment[$0] }
        }
        #expect(choose(["TERM": "xterm"]) == .colored)
        #expect(choose(["TERM": "xterm", "NO_COLOR": ""]) == .colored)
        #expect(choose(["TERM": "xterm", "NO_COLOR": "1"]) == .plain)
        #expect(choose(["TERM": "dumb"]) == .plain)
        #expect(choose([:]) == .plain)
        #expect(choose(["TERM": "xterm"], isTerminal: false) == .plain)
        #expect(choose(["TERM": "xterm"], plain: true) == .plain)
    }

    @Test func paintingResetsAfterItself() {
        #expect(Palette.colored.paint("no", .bad) == "\u{1B}[31mno\u{1B}[0m")
        #expect(Palette.plain.paint("no", .bad) == "no")
        #expect(Palette.colored.paint("", .bad) == "")
    }

    @Test(arguments: [
        (0, "0 s"), (200_000_000, "200 ms"), (3_200_000_000, "3.2 s"), (48_000_000_000, "48 s"), (1_500, "1.5 us"), (50_000, "50 us"),
        (12_345_678, "12.346 ms"), (999_999_999, "1 s"), (999_999, "1 ms"), (1_000_400_000, "1 s"), (-200_000_000, "-200 ms"),
        (Int.max, "9223372036.855 s"),
    ])
    func durations(_ nanoseconds: Int, _ text: String) { #expect(DurationText.of(nanoseconds) == text) }

    @Test func columnsAlignWhateverTheScript() {
        let table = Table(columns: [.init(.left), .init(.right)], head: ["名称", "n"], rows: [["获取", "3"], ["parse", "12"], ["x"]])
        #expect(table.render(palette: .plain, width: 40) == "名称    n\n获取    3\nparse  12\nx\n")
    }

    @Test func aTableGivesWayFromItsLastColumn() {
        let table = Table(columns: [.init(.left), .init(.left)], rows: [["gather", "一次全部发出，再一起等待"]])
        for line in table.render(palette: .plain, width: 20).split(separator: "\n") { #expect(CellWidth.of(line) <= 20) }
        #expect(table.render(palette: .plain, width: 20) == "gather  一次全部发~\n")
    }
}
