import Testing

@testable import TerminalUI

@Suite struct LimitTextTests {
    @Test(arguments: [
        ("instructions", 1000, "1000"), ("time", 60_000_000_000, "60 s"), ("memory", 64 << 20, "64 MB"), ("output", 100 << 10, "100 kB"),
        ("output", 1000, "1000 B"), ("memory", 1 << 30, "1 GB"), ("recursion", 50, "50"), ("tasks", 7, "7"), ("requests", 3, "3"),
    ])
    func aLimitIsSaidInItsOwnUnit(name: String, value: Int, amount: String) {
        for language in Language.allCases {
            let sentences = LimitText.sentences(name: name, value: value, language: language)
            #expect(sentences.count == 2)
            #expect(sentences[0].contains(amount), "\(sentences)")
            #expect(sentences[1].contains("--limit \(name)="), "\(sentences)")
        }
    }
}
