/// The head of a lesson script: `key: text` lines between two lines of three hyphens.
struct FrontMatter {
    /// The lesson's identifier.
    var identifier = ""
    /// The line of `id`.
    var identifierLine = 1
    /// The titles; their languages are the lesson's.
    var title = LocalizedText()
    /// The lessons to take before.
    var requires: [String] = []
    /// The line of `requires`; 0 without one.
    var requiresLine = 0
    /// The index of the first line behind the front matter.
    var end = 0

    /// The version of the format that this parser reads.
    static let format = "1"
    private static let known = "format, id, title.LANGUAGE, requires"

    /// Reads the front matter at the head of `lines`; `nil` when there is none, and nothing below can be trusted.
    static func read(_ lines: [String], faults: inout FaultList) -> FrontMatter? {
        guard lines.first == "---" else {
            faults.add(.frontMatterMissing, line: 1)
            return nil
        }
        guard let close = lines.dropFirst().firstIndex(of: "---") else {
            faults.add(.frontMatterUnclosed, line: 1)
            return nil
        }
        var matter = FrontMatter()
        matter.end = close + 1
        var seen: [String] = []
        for index in 1..<close {
            let line = lines[index]
            if line.isBlank { continue }
            matter.take(line, number: index + 1, seen: &seen, faults: &faults)
        }
        for key in ["format", "id"] where !seen.contains(key) {
            faults.add(.frontKeyMissing, line: 1, ("key", key))
        }
        if !seen.contains(where: { $0.hasPrefix("title.") }) {
            faults.add(.frontKeyMissing, line: 1, ("key", "title.LANGUAGE"))
        }
        return matter
    }

    private mutating func take(_ line: String, number: Int, seen: inout [String], faults: inout FaultList) {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            faults.add(.frontLineMalformed, line: number)
            return
        }
        let key = String(line[..<colon])
        let words = line[line.utf8.index(after: colon)...].scriptWords
        let text = words.joined(separator: " ")
        guard !key.isEmpty, !key.utf8.contains(UInt8(ascii: " ")), !text.isEmpty else {
            faults.add(.frontLineMalformed, line: number)
            return
        }
        if seen.contains(key) {
            faults.add(.frontKeyRepeated, line: number, ("key", key))
            return
        }
        seen.append(key)
        switch key {
        case "format":
            if text != Self.format {
                faults.add(.formatUnsupported, line: number, ("found", text), ("known", Self.format))
            }
        case "id":
            identifierLine = number
            if faults.accepts(name: text, line: number) { identifier = text }
        case "requires":
            requiresLine = number
            for name in words where faults.accepts(name: name, line: number) { requires.append(name) }
        default:
            guard key.hasPrefix("title."), case let language = String(key.dropFirst("title.".count)),
                LessonName.fault(of: language) == nil
            else {
                faults.add(.frontKeyUnknown, line: number, ("key", key), ("known", Self.known))
                return
            }
            _ = title.add(.init(language: language, text: text, line: number))
        }
    }
}
