/// A line of a `check` block as written, before points are shared out and references looked up.
///
///     together: elapsed <= 1.1 * max(latencies) points=5 after=result
struct CheckLine: Equatable {
    let key: String
    let name: String
    let expression: CheckExpression
    let points: Int?
    let isHidden: Bool
    let after: [String]
    let line: Int

    /// Reads a line; what is wrong with it goes to `faults`.
    ///
    /// The key ends at the first colon. Options are taken from the right end, as long as words look like options; the
    /// rest is the expression.
    static func parse(_ text: String, line: Int, faults: inout FaultList) -> CheckLine? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            case let key = text[..<colon].scriptWords.joined(separator: " "), LessonName.fault(of: key) == nil
        else {
            faults.add(.checkKeyMissing, line: line)
            return nil
        }
        var rest = text[text.utf8.index(after: colon)...]
        var options = CheckOptions()
        let found = faults.faults.count
        while let word = rest.scriptWords.last, options.take(word, line: line, faults: &faults) {
            let end = rest.utf8.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? rest.startIndex
            rest = rest[..<rest.utf8.index(end, offsetBy: 1 - word.utf8.count)]
        }
        let source = rest.trimmedBlanks
        if source.isEmpty {
            faults.add(.checkExpressionMissing, line: line, ("key", key))
            return nil
        }
        do {
            let expression = try CheckExpression(source)
            guard faults.faults.count == found else { return nil }
            return CheckLine(
                key: key, name: options.name ?? key, expression: expression, points: options.points,
                isHidden: options.isHidden, after: options.after, line: line)
        } catch {
            faults.add(
                .checkExpressionInvalid, line: line, ("key", key), ("message", error.message),
                ("column", String(error.span.column + 1)))
            return nil
        }
    }
}

/// The options at the end of a check line.
struct CheckOptions {
    private(set) var points: Int?
    private(set) var isHidden = false
    private(set) var after: [String] = []
    private(set) var name: String?
    private var seen: [String] = []

    /// Takes a word if it is an option; `false` when it belongs to the expression.
    mutating func take(_ word: String, line: Int, faults: inout FaultList) -> Bool {
        let option = String(word.prefix { $0 != "=" })
        let value = word.dropFirst(option.count + 1)
        if word == "hidden" {
            isHidden = true
        } else if word.hasPrefix("points=") {
            points = Points.parse(value)
            if points == nil { faults.add(.checkOptionMalformed, line: line, ("word", word)) }
        } else if word.hasPrefix("name=") {
            name = String(value)
            _ = faults.accepts(name: String(value), line: line)
        } else if word.hasPrefix("after=") {
            after = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if after.contains(where: { LessonName.fault(of: $0) != nil }) {
                faults.add(.checkOptionMalformed, line: line, ("word", word))
            }
        } else {
            return false
        }
        if seen.contains(option) { faults.add(.checkOptionRepeated, line: line, ("word", option)) }
        seen.append(option)
        return true
    }
}

extension StringProtocol {
    /// The text without spaces and tabs at either end.
    fileprivate var trimmedBlanks: String {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let bytes = Array(utf8)
        guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }
}
