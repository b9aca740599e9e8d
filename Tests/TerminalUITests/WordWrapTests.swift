import Testing

@testable import TerminalUI

@Suite struct WordWrapTests {
    @Test func englishBreaksAtSpaces() {
        #expect(WordWrap.lines("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    }

    @Test func chineseBreaksAnywhereButNotBeforeAClosingMark() {
        #expect(WordWrap.lines("请求一个接一个地等待，很慢", width: 10) == ["请求一个接", "一个地等", "待，很慢"])
    }

    @Test func mixedTextBreaksBetweenTheScripts() {
        #expect(WordWrap.lines("用 asyncio.gather 同时等待", width: 18) == ["用 asyncio.gather", "同时等待"])
    }

    @Test func aWordLongerThanALineIsCut() {
        #expect(WordWrap.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
    }

    @Test func emptyTextIsOneEmptyLine() { #expect(WordWrap.lines("", width: 10) == [""]) }

    @Test func noLineIsTooWideAndNothingButSpacesIsLost() {
        for seed in UInt64(1)...300 {
            var source = SeededText(seed: seed)
            let text = source.text(60)
            for width in [2, 7, 20, 60] {
                let lines = WordWrap.lines(text, width: width)
                for line in lines { #expect(CellWidth.of(line) <= width, "seed \(seed), width \(width)") }
                let kept = lines.joined().unicodeScalars.filter { $0 != " " }
                #expect(kept.elementsEqual(text.unicodeScalars.filter { $0 != " " }), "seed \(seed), width \(width)")
            }
        }
    }
}
