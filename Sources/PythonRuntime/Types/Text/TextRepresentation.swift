/// `repr` of text and bytes: CPython's quotes and escapes.
enum TextRepresentation {
    private static let digits = Array("0123456789abcdef".utf8)

    /// `repr(string)`; `ascii(string)` when `isASCII`.
    ///
    ///     it's  →  "it's"      tab, é  →  '\t, é'
    static func quoted(_ string: StringObject, ascii isASCII: Bool = false) -> String {
        var single = 0
        var double = 0
        for index in 0..<string.count {
            if string[index] == 39 { single += 1 } else if string[index] == 34 { double += 1 }
        }
        let quote: UInt32 = single > 0 && double == 0 ? 34 : 39
        var out: [UInt8] = []
        out.reserveCapacity(string.count + 2)
        out.append(UInt8(truncatingIfNeeded: quote))
        for index in 0..<string.count {
            let point = string[index]
            if point == quote || point == 92 {
                out.append(92)
                out.append(UInt8(truncatingIfNeeded: point))
            } else if point >= 32 && point < 127 {
                out.append(UInt8(truncatingIfNeeded: point))
            } else if point >= 127 && !isASCII && CodePoint.isPrintable(point) {
                appendUTF8(point, to: &out)
            } else {
                escape(point, to: &out)
            }
        }
        out.append(UInt8(truncatingIfNeeded: quote))
        return String(decoding: out, as: UTF8.self)
    }

    /// `repr(bytes)`. That of `bytearray` escapes single quotes even between double ones.
    static func quoted(bytes: UnsafeBufferPointer<UInt8>, escapesSingleQuotes: Bool = false) -> String {
        let quote: UInt8 = bytes.contains(39) && !bytes.contains(34) ? 34 : 39
        var out: [UInt8] = [98, quote]
        out.reserveCapacity(bytes.count + 3)
        for byte in bytes {
            if byte == quote || byte == 92 || (byte == 39 && escapesSingleQuotes) {
                out.append(92)
                out.append(byte)
            } else if byte >= 32 && byte < 127 {
                out.append(byte)
            } else {
                escape(UInt32(byte), to: &out)
            }
        }
        out.append(quote)
        return String(decoding: out, as: UTF8.self)
    }

    /// Adds the escape of a code point: `\n`, `\x07`, `\u20ac`, `\U0001f600`.
    static func escape(_ point: UInt32, to out: inout [UInt8]) {
        out.append(92)
        switch point {
        case 9: out.append(116)
        case 10: out.append(110)
        case 13: out.append(114)
        case ..<0x100: hexadecimal(point, 120, 2, &out)
        case ..<0x10000: hexadecimal(point, 117, 4, &out)
        default: hexadecimal(point, 85, 8, &out)
        }
    }

    private static func hexadecimal(_ point: UInt32, _ letter: UInt8, _ width: Int, _ out: inout [UInt8]) {
        out.append(letter)
        for place in (0..<width).reversed() { out.append(digits[Int((point >> UInt32(place * 4)) & 15)]) }
    }

    /// Adds the UTF-8 bytes of a code point (surrogates too, as three bytes).
    @inline(__always)
    static func appendUTF8(_ point: UInt32, to out: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | ((point >> shift) & 0x3f)) }
        if point < 0x80 {
            out.append(UInt8(truncatingIfNeeded: point))
        } else if point < 0x800 {
            out.append(UInt8(truncatingIfNeeded: 0xc0 | (point >> 6)))
            out.append(tail(0))
        } else if point < 0x10000 {
            out.append(UInt8(truncatingIfNeeded: 0xe0 | (point >> 12)))
            out.append(tail(6))
            out.append(tail(0))
        } else {
            out.append(UInt8(truncatingIfNeeded: 0xf0 | (point >> 18)))
            out.append(tail(12))
            out.append(tail(6))
            out.append(tail(0))
        }
    }
}
