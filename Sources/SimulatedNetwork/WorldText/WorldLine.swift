import Simulation

/// One line of a world's text: its indentation, and its words to be taken from the left.
struct WorldLine {
    typealias Problem = WorldError.Problem

    /// The number in the file, from 1.
    let number: Int
    /// How many spaces stand in front.
    let indentation: Int
    /// What stands behind the indentation, without the spaces at the end.
    let content: Substring
    private var rest: Substring
    private var taken: String = ""

    init(number: Int, text: Substring) {
        self.number = number
        let start = text.utf8.firstIndex { $0 != 0x20 } ?? text.endIndex
        let end = text.utf8.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { text.utf8.index(after: $0) }
        indentation = text.utf8.distance(from: text.startIndex, to: start)
        content = text[start..<max(start, end ?? start)]
        rest = content
    }

    /// Whether nothing stands on it but, perhaps, a remark.
    var isBlank: Bool { content.isEmpty || content.utf8.first == UInt8(ascii: "#") }

    /// The next word; nil at the end of the line or before a remark.
    mutating func word() -> String? {
        rest = Substring(rest.utf8.drop { $0 == 0x20 || $0 == 0x09 })
        guard let first = rest.utf8.first, first != UInt8(ascii: "#") else { return nil }
        let end = rest.utf8.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? rest.endIndex
        taken = String(rest[..<end])
        rest = rest[end...]
        return taken
    }

    /// The next word without taking it.
    func peek() -> String? {
        var copy = self
        return copy.word()
    }

    /// The next word, which must be there; `expected` is what the grammar calls it.
    mutating func word(_ expected: String) throws(Problem) -> String {
        let before = taken
        guard let word = word() else { throw .missing(expected: expected, after: before) }
        return word
    }

    /// Takes exactly these words.
    mutating func take(_ words: String...) throws(Problem) {
        for wanted in words {
            let found = try word(wanted)
            guard found == wanted else { throw .unknownWord(found, expected: [wanted]) }
        }
    }

    /// Takes `wanted` if it comes next.
    mutating func takes(_ wanted: String) -> Bool {
        guard peek() == wanted else { return false }
        _ = word()
        return true
    }

    /// Everything after the words taken, as it stands.
    mutating func remainder() -> String {
        defer { rest = rest[rest.endIndex...] }
        return String(Substring(rest.utf8.drop { $0 == 0x20 }))
    }

    /// The line must end here.
    mutating func end() throws(Problem) {
        if let extra = word() { throw .unexpected(extra) }
    }

    // MARK: Values

    /// A whole number, 0 or more.
    mutating func count() throws(Problem) -> Int {
        let text = try word("number")
        guard let value = Int(text), value >= 0, value <= 1_000_000_000 else { throw .notANumber(text) }
        return value
    }

    /// A status.
    mutating func status() throws(Problem) -> Int { try WorldLine.status(word("status")) }

    static func status(_ text: String) throws(Problem) -> Int {
        guard let value = Int(text), (100...599).contains(value) else { throw .notAStatus(text) }
        return value
    }

    /// A span of time, `200ms` or `200 ms`.
    mutating func span() throws(Problem) -> Nanoseconds {
        let text = try word("span")
        if Double(text) != nil, let unit = peek(), WorldLine.unit(unit) != nil {
            _ = word()
            return try WorldLine.span(text + unit)
        }
        return try WorldLine.span(text)
    }

    static func span(_ text: String) throws(Problem) -> Nanoseconds {
        let cut = text.utf8.firstIndex { !((0x30...0x39).contains($0) || $0 == 0x2E) } ?? text.endIndex
        guard let value = Double(text[..<cut]), value.isFinite else { throw .notASpan(text) }
        if cut == text.endIndex {
            if value == 0 { return 0 }
            throw .missingUnit(text)
        }
        guard let unit = unit(String(text[cut...])), value * Double(unit) < 1e18 else { throw .notASpan(text) }
        return Nanoseconds(seconds: value * Double(unit) / 1e9)
    }

    static func unit(_ text: String) -> Nanoseconds? {
        switch text {
        case "us": 1_000
        case "ms": .millisecond
        case "s": .second
        case "min": 60 * .second
        case "h": 3_600 * .second
        default: nil
        }
    }

    /// Bytes a second, `100KB/s` or `100 KB/s`; 1 KB is 1,000 bytes.
    mutating func bandwidth() throws(Problem) -> Double {
        var text = try word("bandwidth")
        if Double(text) != nil, let unit = peek(), unit.hasSuffix("/s") { text += word() ?? "" }
        let cut = text.utf8.firstIndex { !((0x30...0x39).contains($0) || $0 == 0x2E) } ?? text.endIndex
        let factors = ["B/s": 1.0, "KB/s": 1e3, "MB/s": 1e6, "GB/s": 1e9]
        guard let value = Double(text[..<cut]), value > 0, let factor = factors[String(text[cut...])] else {
            throw .notABandwidth(text)
        }
        return value * factor
    }
}
