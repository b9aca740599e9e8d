/// Turns the bytes of a file into valid UTF-8.
enum SourceDecoder {
    /// The text of the file `name` as UTF-8.
    static func utf8(_ source: [UInt8], name: String) throws(SyntaxError) -> [UInt8] {
        try checkNullBytes(source, Messages.nullBytesInFile)
        let isMarked = source.starts(with: [0xEF, 0xBB, 0xBF])
        let declared = isMarked ? nil : try declaredEncoding(source)
        switch declared {
        case "latin-1": return source.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
        case "ascii":
            if let index = source.firstIndex(where: { $0 >= 0x80 }) {
                throw SyntaxError(Messages.encodingProblem("ascii"), place(of: index, in: source))
            }
            return source
        default:
            guard let (index, reason) = firstFault(source) else { return source }
            let place = place(of: index, in: source)
            if declared == nil, !isMarked {
                throw SyntaxError(Messages.nonUTF8(source[index], file: name, line: place.line), place)
            }
            throw SyntaxError(Messages.utf8(source[index], position: index, reason), place)
        }
    }

    /// Refuses zero bytes, which no source may hold.
    static func checkNullBytes(_ source: [UInt8], _ message: String = Messages.nullBytes) throws(SyntaxError) {
        guard let index = source.firstIndex(of: 0) else { return }
        throw SyntaxError(message, place(of: index, in: source))
    }

    private static func place(of index: Int, in source: [UInt8]) -> SourceSpan {
        let before = source[..<index]
        let line = Int32(before.count { $0 == 0x0A } + 1)
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = Int32(source[start..<index].count { $0 & 0xC0 != 0x80 })
        return SourceSpan(line: line, column: column, endLine: line, endColumn: column + 1)
    }

    /// The encoding that a comment on the first or second line names (PEP 263), by one of our three names;
    /// `nil` without one.
    private static func declaredEncoding(_ source: [UInt8]) throws(SyntaxError) -> String? {
        for (number, line) in source.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false).prefix(2)
            .enumerated()
        {
            guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C && $0 != 0x0D }) else {
                continue
            }
            guard first == UInt8(ascii: "#") else { break }
            guard let name = codingName(line) else { continue }
            let normal = name.lowercased().map { $0 == "_" ? "-" : $0 }
            switch String(normal) {
            case "utf-8", "utf8", "u8", "utf", "utf-8-sig": return "utf-8"
            case "latin-1", "iso-8859-1", "iso8859-1", "latin1", "l1", "iso-latin-1", "8859", "cp819": return "latin-1"
            case "ascii", "us-ascii", "646": return "ascii"
            default:
                let line = Int32(number + 1)
                throw SyntaxError(
                    Messages.encodingProblem(name), SourceSpan(line: line, column: 0, endLine: line, endColumn: 0))
            }
        }
        return nil
    }

    /// What follows `coding:` or `coding=` in a comment.
    private static func codingName(_ line: ArraySlice<UInt8>) -> String? {
        let word = Array("coding".utf8)
        var index = line.startIndex
        while index + word.count < line.endIndex {
            if line[index..<index + word.count].elementsEqual(word) {
                var after = index + word.count
                if line[after] == UInt8(ascii: ":") || line[after] == UInt8(ascii: "=") {
                    after += 1
                    while after < line.endIndex, line[after] == 0x20 || line[after] == 0x09 { after += 1 }
                    let name = line[after...].prefix {
                        $0 < 0x80 && $0.isNameByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                    }
                    if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
                }
            }
            index += 1
        }
        return nil
    }

    /// The first byte that is not UTF-8, and CPython's reason.
    private static func firstFault(_ source: [UInt8]) -> (index: Int, reason: String)? {
        var index = 0
        while index < source.count {
            let first = source[index]
            if first < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            switch first {
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF:
                length = 3
                if first == 0xE0 { low = 0xA0 }
                if first == 0xED { high = 0x9F }
            case 0xF0...0xF4:
                length = 4
                if first == 0xF0 { low = 0x90 }
                if first == 0xF4 { high = 0x8F }
            default: return (index, "invalid start byte")
            }
            for offset in 1..<length {
                guard index + offset < source.count else { return (index, "unexpected end of data") }
                let byte = source[index + offset]
                if byte < low || byte > high { return (index, "invalid continuation byte") }
                low = 0x80
                high = 0xBF
            }
            index += length
        }
        return nil
    }
}
