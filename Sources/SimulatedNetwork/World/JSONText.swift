/// The little of JSON that servers need: writing strings and objects of strings, and telling whether a text is JSON.
enum JSONText {
    /// Appends `text` as the inside of a JSON string.
    static func append(escaped text: String, to out: inout [UInt8]) {
        let hexadecimal = Array("0123456789abcdef".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C:
                out.append(0x5C)
                out.append(byte)
            case 0x0A: out.append(contentsOf: [0x5C, UInt8(ascii: "n")])
            case 0..<0x20:
                out.append(contentsOf: Array("\\u00".utf8))
                out.append(hexadecimal[Int(byte >> 4)])
                out.append(hexadecimal[Int(byte & 15)])
            default: out.append(byte)
            }
        }
    }

    /// Appends an object of strings; a name that comes twice becomes an array, where it came first.
    static func append(object items: [(name: String, value: String)], to out: inout [UInt8]) {
        var merged: [(name: String, values: [String])] = []
        for item in items {
            if let index = merged.firstIndex(where: { $0.name == item.name }) {
                merged[index].values.append(item.value)
            } else {
                merged.append((item.name, [item.value]))
            }
        }
        out.append(UInt8(ascii: "{"))
        for (index, member) in merged.enumerated() {
            if index > 0 { out.append(contentsOf: Array(", ".utf8)) }
            append(string: member.name, to: &out)
            out.append(contentsOf: Array(": ".utf8))
            if member.values.count == 1 {
                append(string: member.values[0], to: &out)
            } else {
                out.append(UInt8(ascii: "["))
                for (place, value) in member.values.enumerated() {
                    if place > 0 { out.append(contentsOf: Array(", ".utf8)) }
                    append(string: value, to: &out)
                }
                out.append(UInt8(ascii: "]"))
            }
        }
        out.append(UInt8(ascii: "}"))
    }

    private static func append(string: String, to out: inout [UInt8]) {
        out.append(0x22)
        append(escaped: string, to: &out)
        out.append(0x22)
    }

    /// Whether the bytes are one JSON value (nested at most 200 deep).
    static func isValid(_ bytes: [UInt8]) -> Bool {
        var scanner = Scanner(bytes: bytes)
        return scanner.value(depth: 0) && scanner.atEnd()
    }

    private struct Scanner {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        private mutating func skipSpace() {
            while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            skipSpace()
            guard next == byte else { return false }
            index += 1
            return true
        }

        mutating func atEnd() -> Bool {
            skipSpace()
            return index == bytes.count
        }

        mutating func value(depth: Int) -> Bool {
            skipSpace()
            guard depth < 200, let first = next else { return false }
            switch first {
            case UInt8(ascii: "{"): return members(depth: depth, close: UInt8(ascii: "}"), named: true)
            case UInt8(ascii: "["): return members(depth: depth, close: UInt8(ascii: "]"), named: false)
            case 0x22: return string()
            case UInt8(ascii: "t"): return word("true")
            case UInt8(ascii: "f"): return word("false")
            case UInt8(ascii: "n"): return word("null")
            default: return number()
            }
        }

        private mutating func members(depth: Int, close: UInt8, named: Bool) -> Bool {
            index += 1
            if take(close) { return true }
            repeat {
                if named {
                    skipSpace()
                    guard string(), take(UInt8(ascii: ":")) else { return false }
                }
                guard value(depth: depth + 1) else { return false }
            } while take(UInt8(ascii: ","))
            return take(close)
        }

        private mutating func string() -> Bool {
            guard next == 0x22 else { return false }
            index += 1
            while let byte = next {
                index += 1
                if byte == 0x22 { return true }
                if byte < 0x20 { return false }
                if byte == 0x5C { index += 1 }
            }
            return false
        }

        private mutating func word(_ text: String) -> Bool {
            guard bytes[index...].starts(with: text.utf8) else { return false }
            index += text.utf8.count
            return true
        }

        private mutating func digits() -> Bool {
            let start = index
            while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
            return index > start
        }

        private mutating func number() -> Bool {
            if next == UInt8(ascii: "-") { index += 1 }
            guard digits() else { return false }
            if next == UInt8(ascii: ".") {
                index += 1
                guard digits() else { return false }
            }
            if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
                index += 1
                if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
                guard digits() else { return false }
            }
            return true
        }
    }
}
