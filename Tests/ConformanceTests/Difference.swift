/// Where two endings first part, told so that one look is enough.
///
///     standard output differs at line 2:
///            1  [1, 2, 3]
///       -    2  [3, 2, 1]
///       +    2  [1, 2, 3]
///
/// Lines with `-` are CPython's, lines with `+` ours.
struct Difference: CustomStringConvertible {
    let description: String

    /// The first difference, or nil when the two are the same byte for byte. Standard error is told first when our run failed
    /// and CPython's did not: its traceback is the reason for everything else.
    init?(expected: Ending, actual: Ending) {
        var found: [String] = []
        if let text = Self.stream("standard output", expected.output, actual.output) { found.append(text) }
        if let text = Self.stream("standard error", expected.errors, actual.errors) {
            found.insert(text, at: expected.exitStatus == 0 && actual.exitStatus != 0 ? 0 : found.count)
        }
        if expected.exitStatus != actual.exitStatus {
            found.append("exit status differs: \(expected.exitStatus) in CPython, \(actual.exitStatus) in ours")
        }
        guard !found.isEmpty else { return nil }
        description = found.joined(separator: "\n")
    }

    /// Lines that are shown before the first difference, and from it on.
    private static let before = 3
    private static let after = 8

    private static func stream(_ name: String, _ expected: [UInt8], _ actual: [UInt8]) -> String? {
        guard expected != actual else { return nil }
        let (theirs, ours) = (lines(expected), lines(actual))
        let shared = min(theirs.count, ours.count)
        let first = (0..<shared).first { theirs[$0] != ours[$0] } ?? shared
        var text = ["\(name) differs at line \(first + 1):"]
        for index in max(0, first - before)..<first { text.append(line(" ", index, theirs[index])) }
        for index in first..<min(first + after, theirs.count) { text.append(line("-", index, theirs[index])) }
        if theirs.count > first + after { text.append("  - and \(theirs.count - first - after) lines more in CPython") }
        for index in first..<min(first + after, ours.count) { text.append(line("+", index, ours[index])) }
        if ours.count > first + after { text.append("  + and \(ours.count - first - after) lines more in ours") }
        if first >= theirs.count { text.append("  CPython printed nothing more") }
        if first >= ours.count { text.append("  ours printed nothing more") }
        return text.joined(separator: "\n")
    }

    private static func line(_ mark: String, _ index: Int, _ bytes: ArraySlice<UInt8>) -> String {
        let number = String(index + 1)
        let gap = String(repeating: " ", count: max(0, 4 - number.count))
        return "  \(mark)\(gap)\(number)  \(shown(bytes))"
    }

    /// A line with what does not show made visible, as `print(repr(…))` would.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case "\n": text += ""
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: text += "\\x" + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return bytes.last == UInt8(ascii: "\n") ? text : text + "   (no newline at the end)"
    }

    /// The lines of a stream, each with its newline, so that a missing one at the end is a difference.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            result.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { result.append(bytes[start...]) }
        return result
    }
}
