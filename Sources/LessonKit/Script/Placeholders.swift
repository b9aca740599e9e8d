/// The `{placeholders}` of answers: facts of the run that is being answered to.
///
///     Placeholders.fill("It took {elapsed} s.") { $0 == "elapsed" ? "0.600" : nil }   // "It took 0.600 s."
///
/// A brace that is meant as such is doubled, as in Python's format strings: `{{` and `}}`.
public enum Placeholders {
    /// The names that may stand between braces.
    ///
    /// `expected` and `came`: the two sides of the comparison that failed. `elapsed`, `blocked`, `longest`, `total`:
    /// seconds with three decimals (the run; the loop held; the longest latency and the sum of all). `requests`,
    /// `peak`, `tasks`: counts. `error`: the last line of the traceback.
    public static let names = [
        "expected", "came", "elapsed", "blocked", "longest", "total", "requests", "peak", "tasks", "error",
    ]

    /// A piece of a text.
    enum Piece: Equatable {
        case literal(String)
        case placeholder(String)
    }

    /// Fills a text in; a name without a value stays as it is.
    public static func fill(_ text: String, value: (String) -> String?) -> String {
        var result = ""
        for piece in pieces(of: text).pieces {
            switch piece {
            case .literal(let literal): result += literal
            case .placeholder(let name): result += value(name) ?? "{\(name)}"
            }
        }
        return result
    }

    /// Cuts a text into pieces, and says whether a brace stands alone in it.
    static func pieces(of text: String) -> (pieces: [Piece], hasLoneBrace: Bool) {
        let open = UInt8(ascii: "{")
        let close = UInt8(ascii: "}")
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        var hasLoneBrace = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == open || byte == close else {
                literal.append(byte)
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == byte {
                literal.append(byte)
                index += 2
                continue
            }
            guard byte == open, let end = bytes[index...].firstIndex(of: close) else {
                hasLoneBrace = true
                literal.append(byte)
                index += 1
                continue
            }
            pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
            pieces.append(.placeholder(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))
            literal = []
            index = end + 1
        }
        pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
        return (pieces.filter { $0 != .literal("") }, hasLoneBrace)
    }

    /// Notes unknown names and lone braces, and languages that do not use the same names.
    static func check(_ text: LocalizedText, faults: inout FaultList) {
        var first: [String]?
        for version in text.versions {
            let (pieces, hasLoneBrace) = pieces(of: version.text)
            if hasLoneBrace { faults.add(.placeholderUnclosed, line: version.line) }
            var used: [String] = []
            for case .placeholder(let name) in pieces {
                if !names.contains(name) {
                    faults.add(
                        .placeholderUnknown, line: version.line, ("name", String(name.prefix(100))),
                        ("known", names.joined(separator: ", ")))
                }
                if !used.contains(name) { used.append(name) }
            }
            used.sort()
            if let first, first != used {
                faults.add(
                    .placeholdersDiffer, line: version.line, ("language", version.language),
                    ("found", used.joined(separator: ", ")), ("known", first.joined(separator: ", ")))
            }
            first = first ?? used
        }
    }
}
