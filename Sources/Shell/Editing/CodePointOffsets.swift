/// Turns UTF-8 offsets in a text, which the highlighter counts in, into code points, which the editor counts in.
struct CodePointOffsets {
    /// The number of code points before each byte; nil for a text of ASCII, where they are the same.
    private let before: [Int]?

    init(_ text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            before = nil
            return
        }
        var before: [Int] = []
        before.reserveCapacity(text.utf8.count + 1)
        var count = 0
        for byte in text.utf8 {
            // A byte inside a code point belongs to the one that began.
            before.append(byte & 0xC0 == 0x80 ? count - 1 : count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        before.append(count)
        self.before = before
    }

    /// The range in code points.
    func codePoints(_ range: Range<Int>) -> Range<Int> {
        guard let before else { return range }
        let last = before.count - 1
        let lower = before[min(max(0, range.lowerBound), last)]
        return lower..<max(lower, before[min(max(0, range.upperBound), last)])
    }
}
