extension Interpreter {
    /// `decode`, `hex`, `fromhex`, `expandtabs`.
    func installByteText(_ type: TypeObject) {
        method(type, "decode", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "decode", type)
            let bound = try i.bind(a, "decode", ["encoding", "errors"])
            let encoding = try i.codecName(bound[0], "utf-8") { "decode() argument 'encoding' must be str" }
            let errors = try i.codecName(bound[1], "strict") { "decode() argument 'errors' must be str" }
            return Value(try i.decode(row.row, encoding, errors, a[0]))
        }
        method(type, "hex", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "hex", type)
            let bound = try i.bind(a, "hex", ["sep", "bytes_per_sep"])
            var separator: UInt8?
            if !bound[0].isUnbound {
                if try i.length(of: bound[0]) != 1 { throw i.valueError("sep must be length 1.") }
                if let text = bound[0].as(StringObject.self, .string) {
                    if !text.isASCII { throw i.valueError("sep must be ASCII.") }
                    separator = text.bytes[0]
                } else if let byte = i.byteRow(of: bound[0])?.first {
                    separator = byte
                } else {
                    throw i.typeError("sep must be str or bytes.")
                }
            }
            let group = bound[1].isUnbound ? 1 : try i.index(bound[1])
            try i.reserve(row.count, times: 3)
            let digits = Array("0123456789abcdef".utf8)
            var out: [UInt8] = []
            for (index, byte) in row.row.enumerated() {
                if let separator, index > 0, group != 0 {
                    let distance = group > 0 ? row.count - index : index
                    if distance % Int(clamping: group.magnitude) == 0 { out.append(separator) }
                }
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            }
            return Value(out.withUnsafeBufferPointer { i.makeString(ascii: $0) })
        }
        classMethod(type, "fromhex", 1...1) { i, a throws(PythonError) in
            let text = try i.expectString(a[1], "fromhex() argument must be str")
            var out: [UInt8] = []
            var index = 0
            func digit(_ index: Int) throws(PythonError) -> UInt8 {
                if index < text.count, text[index] < 0x80,
                    let value = Character(Unicode.Scalar(UInt8(text[index]))).hexDigitValue
                {
                    return UInt8(value)
                }
                throw i.valueError("non-hexadecimal number found in fromhex() arg at position \(index)")
            }
            while index < text.count {
                if text[index] < 0x80 && CodePoint.isSpace(text[index]) {
                    index += 1
                } else {
                    out.append(try digit(index) << 4 | digit(index + 1))
                    index += 2
                }
            }
            let bytes = type === i.types.bytes ? Value(i.makeBytes(out)) : Value(i.makeByteArray(out))
            if a[0].isSame(as: Value(type)) { return bytes }
            return try i.call(a[0], bytes)
        }
        method(type, "expandtabs", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "expandtabs", type)
            let bound = try i.bind(a, "expandtabs", ["tabsize"])
            let size = bound[0].isUnbound ? 8 : try i.index(bound[0])
            var out: [UInt8] = []
            var column = 0
            for byte in row.row {
                if byte == 9 {
                    if size > 0 {
                        let step = size - column % size
                        try i.reserve(step)
                        out.append(contentsOf: repeatElement(32, count: step))
                        column += step
                    }
                } else {
                    out.append(byte)
                    column = byte == 10 || byte == 13 ? 0 : column + 1
                }
            }
            return i.makeRow(like: row, out)
        }
    }

    /// What only `bytearray` has: methods that change it.
    func installByteArrayChanges() {
        let type = types.bytearray
        func receiver(_ i: Interpreter, _ a: Arguments, _ name: StaticString) throws(PythonError) -> ByteArrayObject {
            if let row = a[0].as(ByteArrayObject.self, .bytearray) { return row }
            throw i.wrongReceiver(a[0], name, "bytearray")
        }
        func insert(_ byte: UInt8, _ row: ByteArrayObject, _ index: Int) {
            withUnsafePointer(to: byte) { row.replace(index..<index, with: UnsafeBufferPointer(start: $0, count: 1)) }
        }
        func remove(_ row: ByteArrayObject, _ range: Range<Int>) {
            row.replace(range, with: UnsafeBufferPointer(start: nil, count: 0))
        }
        method(type, "append", 1...1) { i, a throws(PythonError) in
            let row = try receiver(i, a, "append")
            insert(try i.byte(a[1]), row, row.count)
            return .none
        }
        method(type, "insert", 2...2) { i, a throws(PythonError) in
            let row = try receiver(i, a, "insert")
            var index = try i.index(a[1])
            let byte = try i.byte(a[2])
            if index < 0 { index = max(0, index + row.count) }
            insert(byte, row, min(index, row.count))
            return .none
        }
        method(type, "extend", 1...1) { i, a throws(PythonError) in
            let row = try receiver(i, a, "extend")
            let refusal = "can't extend bytearray with \(i.typeName(of: a[1]))"
            let bytes = try i.bytesOf(a[1]) { refusal }
            try i.reserve(bytes.count)
            bytes.withUnsafeBufferPointer { row.replace(row.count..<row.count, with: $0) }
            return .none
        }
        method(type, "pop", 0...1) { i, a throws(PythonError) in
            let row = try receiver(i, a, "pop")
            if row.count == 0 { throw i.indexError("pop from empty bytearray") }
            var index = a.count > 1 ? try i.index(a[1]) : -1
            if index < 0 { index += row.count }
            if index < 0 || index >= row.count { throw i.indexError("pop index out of range") }
            let byte = row.base[index]
            remove(row, index..<index + 1)
            return .int(Int(byte))
        }
        method(type, "remove", 1...1) { i, a throws(PythonError) in
            let row = try receiver(i, a, "remove")
            let byte = try i.byte(a[1])
            guard let index = row.row.firstIndex(of: byte) else { throw i.valueError("value not found in bytearray") }
            remove(row, index..<index + 1)
            return .none
        }
        method(type, "clear", 0...0) { i, a throws(PythonError) in
            let row = try receiver(i, a, "clear")
            remove(row, 0..<row.count)
            return .none
        }
        method(type, "reverse", 0...0) { i, a throws(PythonError) in
            let row = try receiver(i, a, "reverse")
            var bytes = UnsafeMutableBufferPointer(start: row.base, count: row.count)
            bytes.reverse()
            return .none
        }
        method(type, "copy", 0...0) { i, a throws(PythonError) in
            Value(i.makeByteArray(try receiver(i, a, "copy").row))
        }
    }
}
