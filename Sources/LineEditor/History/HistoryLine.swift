/// One line of the history file.
///
///     {"block":"async def f():\n    return 1"}
enum HistoryLine {
    private static let head = Array("{\"block\":\"".utf8)
    private static let tail = Array("\"}".utf8)

    /// The line, with its newline.
    static func encode(_ block: [UInt32]) -> [UInt8] {
        var line = head
        for codePoint in block {
            switch codePoint {
            case 34: line += Array("\\\"".utf8)
            case 92: line += Array("\\\\".utf8)
            case 10: line += Array("\\n".utf8)
            case 9: line += Array("\\t".utf8)
            case 0..<32:
                let digits = String(codePoint, radix: 16)
                line += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: line += Array(String(Unicode.Scalar(codePoint) ?? "\u{FFFD}").utf8)
            }
        }
        return line + tail + [10]
    }

    /// The block; nil for a line that is not one of ours.
    static func decode(_ line: [UInt8]) -> [UInt32]? {
        guard line.count >= head.count + tail.count, line.starts(with: head), line.suffix(tail.count).elementsEqual(tail)
        else { return nil }
        let content = String(decoding: line[head.count..<(line.count - tail.count)], as: UTF8.self)
        var block: [UInt32] = []
        var scalars = content.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\"" { return nil }
            guard scalar == "\\" else {
                block.append(scalar.value)
                continue
            }
            switch scalars.next() {
            case "n": block.append(10)
            case "t": block.append(9)
            case "r": block.append(13)
            case "\"": block.append(34)
            case "\\": block.append(92)
            case "/": block.append(47)
            case "u":
                var value: UInt32 = 0
                for _ in 0..<4 {
                    guard let digit = scalars.next(), let hex = Character(digit).hexDigitValue else { return nil }
                    value = value * 16 + UInt32(hex)
                }
                block.append(value)
            default: return nil
            }
        }
        return block
    }
}
