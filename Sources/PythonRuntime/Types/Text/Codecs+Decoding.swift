extension Interpreter {
    /// What went wrong at some bytes: how many they are, and why.
    private struct Malformed {
        var count: Int
        var reason: String
    }

    /// `bytes.decode(encoding, errors)`; `source` is the object for the error. LookupError for unknown names,
    /// UnicodeDecodeError under `strict`.
    public func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: String = "utf-8", _ errors: String = "strict", _ source: Value
    ) throws(PythonError) -> StringObject {
        guard let codec = Codec(encoding) else {
            throw error(types.exceptions.lookupError, "unknown encoding: \(encoding)")
        }
        try reserve(bytes.count)
        try charge(bytes.count / 8)
        switch codec {
        case .utf8, .ascii: if bytes.allSatisfy({ $0 < 0x80 }) { return makeString(ascii: bytes) }
        default: break
        }
        try reserve(bytes.count, times: 4)
        var text = TextBuilder()
        var index = 0
        var order = Codec.TextByteOrder.little
        switch codec {
        case .utf16(let wanted):
            order = wanted
            if wanted == .marked {
                order = .little
                if bytes.starts(with: [0xff, 0xfe]) { index = 2 }
                if bytes.starts(with: [0xfe, 0xff]) { (index, order) = (2, .big) }
            }
        case .utf32(let wanted):
            order = wanted
            if wanted == .marked {
                order = .little
                if bytes.starts(with: [0xff, 0xfe, 0, 0]) { index = 4 }
                if bytes.starts(with: [0, 0, 0xfe, 0xff]) { (index, order) = (4, .big) }
            }
        default: break
        }
        while index < bytes.count {
            let malformed: Malformed?
            switch codec {
            case .ascii:
                malformed = bytes[index] < 0x80 ? nil : Malformed(count: 1, reason: "ordinal not in range(128)")
                if malformed == nil { text.append(point: UInt32(bytes[index])) }
                index += malformed == nil ? 1 : 0
            case .latin1:
                malformed = nil
                text.append(point: UInt32(bytes[index]))
                index += 1
            case .utf8: malformed = decodeUTF8(bytes, &index, &text)
            case .utf16: malformed = decodeUTF16(bytes, &index, order, &text)
            case .utf32: malformed = decodeUTF32(bytes, &index, order, &text)
            }
            guard let malformed else { continue }
            let end = min(bytes.count, index + malformed.count)
            switch errors {
            case "ignore": break
            case "replace": text.append(point: 0xfffd)
            case "backslashreplace":
                for place in index..<end {
                    let digits = String(bytes[place], radix: 16)
                    text.append(digits.utf8.count == 1 ? "\\x0\(digits)" : "\\x\(digits)")
                }
            case "surrogateescape": for place in index..<end { text.append(point: 0xdc00 + UInt32(bytes[place])) }
            case "strict":
                let object = source.as(BytesObject.self, .bytes).map { Value($0) } ?? Value(makeBytes(bytes))
                throw unicodeError(
                    types.exceptions.unicodeDecodeError, codec.name, object, index..<end, malformed.reason)
            default: throw error(types.exceptions.lookupError, "unknown error handler name '\(errors)'")
            }
            index = end
        }
        return text.finish(self)
    }

    /// One code point, or the longest malformed beginning of one, as Unicode recommends and CPython does.
    private func decodeUTF8(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ text: inout TextBuilder
    ) -> Malformed? {
        let first = bytes[index]
        if first < 0x80 {
            text.append(point: UInt32(first))
            index += 1
            return nil
        }
        if first < 0xc2 || first > 0xf4 { return Malformed(count: 1, reason: "invalid start byte") }
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xbf
        switch first {
        case 0xe0: lowest = 0xa0
        case 0xed: highest = 0x9f
        case 0xf0: lowest = 0x90
        case 0xf4: highest = 0x8f
        default: break
        }
        var point = UInt32(first) & (length == 2 ? 0x1f : length == 3 ? 0x0f : 0x07)
        for place in 1..<length {
            if index + place >= bytes.count { return Malformed(count: place, reason: "unexpected end of data") }
            let byte = bytes[index + place]
            if byte < lowest || byte > highest { return Malformed(count: place, reason: "invalid continuation byte") }
            (lowest, highest) = (0x80, 0xbf)
            point = point << 6 | UInt32(byte & 0x3f)
        }
        text.append(point: point)
        index += length
        return nil
    }

    private func unit(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ size: Int, _ order: Codec.TextByteOrder
    ) -> UInt32 {
        var value: UInt32 = 0
        for place in 0..<size {
            value |= UInt32(bytes[index + place]) << UInt32(8 * (order == .big ? size - 1 - place : place))
        }
        return value
    }

    private func decodeUTF16(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ order: Codec.TextByteOrder,
        _ text: inout TextBuilder
    ) -> Malformed? {
        if index + 2 > bytes.count { return Malformed(count: 1, reason: "truncated data") }
        let first = unit(bytes, index, 2, order)
        if first < 0xd800 || first > 0xdfff {
            text.append(point: first)
            index += 2
            return nil
        }
        if first >= 0xdc00 { return Malformed(count: 2, reason: "illegal encoding") }
        if index + 4 > bytes.count { return Malformed(count: bytes.count - index, reason: "unexpected end of data") }
        let second = unit(bytes, index + 2, 2, order)
        if second < 0xdc00 || second > 0xdfff { return Malformed(count: 2, reason: "illegal UTF-16 surrogate") }
        text.append(point: 0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        index += 4
        return nil
    }

    private func decodeUTF32(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ order: Codec.TextByteOrder,
        _ text: inout TextBuilder
    ) -> Malformed? {
        if index + 4 > bytes.count { return Malformed(count: bytes.count - index, reason: "truncated data") }
        let point = unit(bytes, index, 4, order)
        if point >= 0x110000 { return Malformed(count: 4, reason: "code point not in range(0x110000)") }
        if point >= 0xd800 && point <= 0xdfff {
            return Malformed(count: 4, reason: "code point in surrogate code point range(0xd800, 0xe000)")
        }
        text.append(point: point)
        index += 4
        return nil
    }
}
