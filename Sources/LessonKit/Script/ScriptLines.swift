/// A script cut into lines, by bytes: Swift's `Character` would take `"\r\n"` for one letter.
enum ScriptLines {
    /// The lines of `text` without their ends (`\n` or `\r\n`), and without a byte order mark.
    static func split(_ text: String) -> [String] {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
