/// The encodings that `encode` and `decode` know.
enum Codec {
    case utf8, ascii, latin1
    case utf16(TextByteOrder), utf32(TextByteOrder)

    /// How bytes of a wider unit follow each other; `marked` writes and reads a byte order mark.
    enum TextByteOrder { case little, big, marked }

    /// Finds an encoding by any of its names.
    init?(_ name: String) {
        let folded = String(
            decoding: name.utf8.map { $0 == 95 || $0 == 32 ? 45 : $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
        switch folded {
        case "utf-8", "utf8", "u8", "cp65001": self = .utf8
        case "ascii", "us-ascii", "646": self = .ascii
        case "latin-1", "latin1", "latin", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1": self = .latin1
        case "utf-16", "utf16", "u16": self = .utf16(.marked)
        case "utf-16-le", "utf-16le", "utf16-le": self = .utf16(.little)
        case "utf-16-be", "utf-16be", "utf16-be": self = .utf16(.big)
        case "utf-32", "utf32", "u32": self = .utf32(.marked)
        case "utf-32-le", "utf-32le", "utf32-le": self = .utf32(.little)
        case "utf-32-be", "utf-32be", "utf32-be": self = .utf32(.big)
        default: return nil
        }
    }

    /// The name in CPython's messages.
    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .ascii: "ascii"
        case .latin1: "latin-1"
        case .utf16(let order): "utf-16\(order.suffix)"
        case .utf32(let order): "utf-32\(order.suffix)"
        }
    }

    /// Code points from here on cannot be encoded; surrogates never can, except in Latin-1's and ASCII's own sense.
    var limit: UInt32 {
        switch self {
        case .ascii: 0x80
        case .latin1: 0x100
        default: 0x110000
        }
    }

    /// Whether a code point can be encoded.
    @inline(__always)
    func canEncode(_ point: UInt32) -> Bool { point < limit && (point < 0xd800 || point > 0xdfff) }

    /// Why it cannot.
    var refusal: String {
        switch self {
        case .ascii: "ordinal not in range(128)"
        case .latin1: "ordinal not in range(256)"
        default: "surrogates not allowed"
        }
    }
}

extension Codec.TextByteOrder {
    fileprivate var suffix: String {
        switch self {
        case .little: "-le"
        case .big: "-be"
        case .marked: ""
        }
    }
}

extension Interpreter {
    /// `string.encode(encoding, errors)`. LookupError for unknown names, UnicodeEncodeError under `strict`.
    public func encode(
        _ string: StringObject, _ encoding: String = "utf-8", _ errors: String = "strict"
    ) throws(PythonError) -> BytesObject {
        guard let codec = Codec(encoding) else {
            throw error(types.exceptions.lookupError, "unknown encoding: \(encoding)")
        }
        try reserve(string.count, times: 4)
        try charge(string.count / 8)
        switch codec {
        case .utf8, .ascii, .latin1: if string.isASCII { return makeBytes(string.byteRow) }
        default: break
        }
        var out: [UInt8] = []
        if case .utf16(.marked) = codec { out = [0xff, 0xfe] }
        if case .utf32(.marked) = codec { out = [0xff, 0xfe, 0, 0] }
        out.reserveCapacity(string.count + 8)
        var index = 0
        while index < string.count {
            if codec.canEncode(string[index]) {
                append(string[index], codec, &out)
                index += 1
                continue
            }
            var end = index + 1
            while end < string.count && !codec.canEncode(string[end]) { end += 1 }
            try handle(string, index..<end, codec, errors, &out)
            index = end
        }
        return makeBytes(out)
    }

    private func append(_ point: UInt32, _ codec: Codec, _ out: inout [UInt8]) {
        func unit(_ value: UInt32, _ size: Int, _ order: Codec.TextByteOrder) {
            for place in 0..<size {
                let shift = order == .big ? size - 1 - place : place
                out.append(UInt8(truncatingIfNeeded: value >> UInt32(shift * 8)))
            }
        }
        switch codec {
        case .utf8: TextRepresentation.appendUTF8(point, to: &out)
        case .ascii, .latin1: out.append(UInt8(truncatingIfNeeded: point))
        case .utf32(let order): unit(point, 4, order)
        case .utf16(let order):
            if point < 0x10000 {
                unit(point, 2, order)
            } else {
                unit(0xd800 + ((point - 0x10000) >> 10), 2, order)
                unit(0xdc00 + ((point - 0x10000) & 0x3ff), 2, order)
            }
        }
    }

    /// What becomes of code points that cannot be encoded.
    private func handle(
        _ string: StringObject, _ range: Range<Int>, _ codec: Codec, _ errors: String, _ out: inout [UInt8]
    ) throws(PythonError) {
        func add(_ text: [UInt8]) { for byte in text { append(UInt32(byte), codec, &out) } }
        switch errors {
        case "ignore": return
        case "replace": for _ in range { add([63]) }
        case "backslashreplace":
            for index in range {
                var text: [UInt8] = []
                TextRepresentation.escape(string[index], to: &text)
                add(text)
            }
        case "xmlcharrefreplace": for index in range { add(Array("&#\(string[index]);".utf8)) }
        case "surrogateescape":
            for index in range {
                guard string[index] >= 0xdc80, string[index] <= 0xdcff else { throw encodeError(string, range, codec) }
                out.append(UInt8(truncatingIfNeeded: string[index] - 0xdc00))
            }
        case "surrogatepass":
            for index in range {
                guard string[index] >= 0xd800, string[index] <= 0xdfff else { throw encodeError(string, range, codec) }
                append(string[index], codec, &out)
            }
        case "strict": throw encodeError(string, range, codec)
        default: throw error(types.exceptions.lookupError, "unknown error handler name '\(errors)'")
        }
    }

    private func encodeError(_ string: StringObject, _ range: Range<Int>, _ codec: Codec) -> PythonError {
        unicodeError(
            types.exceptions.unicodeEncodeError, codec.name, Value(string), range, codec.refusal)
    }

    /// A UnicodeEncodeError or UnicodeDecodeError with CPython's five arguments.
    func unicodeError(
        _ type: TypeObject, _ encoding: String, _ object: Value, _ range: Range<Int>, _ reason: String
    ) -> PythonError {
        .raised(
            makeException(
                type,
                [
                    Value(makeString(encoding)), object, .int(range.lowerBound), .int(range.upperBound),
                    Value(makeString(reason)),
                ]))
    }
}
