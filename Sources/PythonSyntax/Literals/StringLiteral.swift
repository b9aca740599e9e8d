/// Decodes what stands between a string's quotes.
enum StringLiteral {
    /// Where and why an escape is wrong: CPython's text.
    struct Fault: Error { let message: String }

    /// The code points of `bytes` (UTF-8), with escapes replaced unless `isRaw`.
    static func text(_ bytes: ArraySlice<UInt8>, isRaw: Bool) throws(Fault) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        // CPython counts positions in a buffer where a character outside ASCII takes ten bytes (`\U` and eight digits).
        var position = 0
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), !isRaw {
                let start = index
                try escape(bytes, &index, position, into: &result)
                position += index - start
            } else if byte < 0x80 {
                result.append(UInt32(byte))
                index += 1
                position += 1
            } else {
                result.append(scalar(bytes, &index))
                position += 10
            }
        }
        return result
    }

    /// The bytes of a bytes literal, with escapes replaced unless `isRaw`.
    static func bytes(_ bytes: ArraySlice<UInt8>, isRaw: Bool) throws(Fault) -> [UInt8] {
        if bytes.contains(where: { $0 >= 0x80 }) { throw Fault(message: Messages.bytesNotASCII) }
        if isRaw { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
                result.append(byte)
                index += 1
                continue
            }
            let letter = bytes[index + 1]
            if letter == 0x0A {
                index += 2
            } else if let simple = simpleEscape(letter) {
                result.append(UInt8(simple))
                index += 2
            } else if let (value, length) = octal(bytes, at: index + 1) {
                result.append(UInt8(truncatingIfNeeded: value))
                index += 1 + length
            } else if letter == UInt8(ascii: "x") {
                guard let (value, length) = hexadecimal(bytes, at: index + 2, digits: 2), length == 2 else {
                    throw Fault(message: Messages.valueEscape(position: index - bytes.startIndex))
                }
                result.append(UInt8(value))
                index += 4
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private static func escape(
        _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ position: Int, into result: inout [UInt32]
    ) throws(Fault) {
        guard index + 1 < bytes.endIndex else {
            throw Fault(message: Messages.unicodeEscape(position, position, "\\ at end of string"))
        }
        let letter = bytes[index + 1]
        if letter == 0x0A {
            index += 2
            return
        }
        if let simple = simpleEscape(letter) {
            result.append(simple)
            index += 2
            return
        }
        if let (value, length) = octal(bytes, at: index + 1) {
            result.append(value)
            index += 1 + length
            return
        }
        switch letter {
        case UInt8(ascii: "x"): try code(bytes, &index, position, digits: 2, "truncated \\xXX escape", into: &result)
        case UInt8(ascii: "u"): try code(bytes, &index, position, digits: 4, "truncated \\uXXXX escape", into: &result)
        case UInt8(ascii: "U"):
            try code(bytes, &index, position, digits: 8, "truncated \\UXXXXXXXX escape", into: &result)
        case UInt8(ascii: "N"): try named(bytes, &index, position, into: &result)
        default:
            result.append(UInt32(UInt8(ascii: "\\")))
            index += 1
        }
    }

    private static func code(
        _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ position: Int, digits: Int, _ reason: String,
        into result: inout [UInt32]
    ) throws(Fault) {
        let (value, length) = hexadecimal(bytes, at: index + 2, digits: digits) ?? (0, 0)
        if length < digits { throw Fault(message: Messages.unicodeEscape(position, position + 1 + length, reason)) }
        if value > 0x10FFFF {
            throw Fault(message: Messages.unicodeEscape(position, position + 1 + length, "illegal Unicode character"))
        }
        result.append(value)
        index += 2 + digits
    }

    private static func named(
        _ bytes: ArraySlice<UInt8>, _ index: inout Int, _ position: Int, into result: inout [UInt32]
    ) throws(Fault) {
        let malformed = "malformed \\N character escape"
        guard index + 2 < bytes.endIndex, bytes[index + 2] == UInt8(ascii: "{") else {
            throw Fault(message: Messages.unicodeEscape(position, position + 1, malformed))
        }
        guard let end = bytes[(index + 3)...].firstIndex(of: UInt8(ascii: "}")) else {
            throw Fault(message: Messages.unicodeEscape(position, position + bytes.endIndex - index - 1, malformed))
        }
        if end == index + 3 { throw Fault(message: Messages.unicodeEscape(position, position + 2, malformed)) }
        guard let value = CharacterNames.scalar(named: bytes[(index + 3)..<end]) else {
            throw Fault(
                message: Messages.unicodeEscape(position, position + end - index, "unknown Unicode character name"))
        }
        result.append(value)
        index = end + 1
    }

    private static func simpleEscape(_ letter: UInt8) -> UInt32? {
        switch letter {
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): UInt32(letter)
        case UInt8(ascii: "a"): 7
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "v"): 11
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "r"): 13
        default: nil
        }
    }

    private static func octal(_ bytes: ArraySlice<UInt8>, at start: Int) -> (value: UInt32, length: Int)? {
        var value: UInt32 = 0
        var index = start
        while index < bytes.endIndex, index < start + 3, bytes[index] >= 0x30, bytes[index] < 0x38 {
            value = value * 8 + UInt32(bytes[index] - 0x30)
            index += 1
        }
        return index > start ? (value, index - start) : nil
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>, at start: Int, digits: Int) -> (
        value: UInt32, length: Int
    )? {
        var value: UInt32 = 0
        var index = start
        while index < bytes.endIndex, index < start + digits, bytes[index].isHexadecimalDigit {
            let byte = bytes[index]
            value = value << 4 | UInt32(byte.isDigit ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
            index += 1
        }
        return (value, index - start)
    }

    /// Decodes one UTF-8 sequence. The source was checked when it was read.
    private static func scalar(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> UInt32 {
        let first = UInt32(bytes[index])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0xFF >> UInt32(length + 1))
        for offset in 1..<length where index + offset < bytes.endIndex {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        index = min(index + length, bytes.endIndex)
        return value
    }
}
