import BigInt

extension Interpreter {
    /// The methods of `int` (and so of `bool`).
    func installIntegerMethods() {
        let type = types.int
        method(type, "bit_length", 0...0) { i, a throws(PythonError) in
            .int(try i.selfInteger(a, "bit_length").magnitude.bitWidth)
        }
        method(type, "bit_count", 0...0) { i, a throws(PythonError) in
            .int(try i.selfInteger(a, "bit_count").magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
        }
        method(type, "conjugate", 0...0) { i, a throws(PythonError) in
            i.makeInteger(try i.selfInteger(a, "conjugate"))
        }
        method(type, "as_integer_ratio", 0...0) { i, a throws(PythonError) in
            Value(i.makeTuple([i.makeInteger(try i.selfInteger(a, "as_integer_ratio")), .int(1)]))
        }
        for name in ["__trunc__", "__floor__", "__ceil__"] as [StaticString] {
            method(type, "\(name)", 0...0) { i, a throws(PythonError) in i.makeInteger(try i.selfInteger(a, name)) }
        }
        method(type, "__round__", 0...1) { i, a throws(PythonError) in
            let value = try i.selfInteger(a, "__round__")
            return a.count == 1 || a[1].isNone ? i.makeInteger(value) : try i.rounded(value, digits: try i.index(a[1]))
        }
        method(type, "to_bytes", 0...2, keywords: true) { i, a throws(PythonError) in try i.integerToBytes(a) }
        classMethod(type, "from_bytes", 1...2, keywords: true) { i, a throws(PythonError) in
            try i.integerFromBytes(a)
        }
        method(type, "__format__", 1...1) { i, a throws(PythonError) in
            _ = try i.selfInteger(a, "__format__")
            return try i.formatMethod(a)
        }
        for name in ["real", "numerator"] {
            attribute(type, name) { i, value throws(PythonError) in i.makeInteger(i.bigInteger(of: value) ?? 0) }
        }
        attribute(type, "imag") { _, _ throws(PythonError) in .int(0) }
        attribute(type, "denominator") { _, _ throws(PythonError) in .int(1) }
    }

    /// `__format__` of numbers.
    func formatMethod(_ a: Arguments) throws(PythonError) -> Value {
        let text = try expectString(a[1], "__format__() argument must be str")
        if text.count == 0 { return Value(try self.text(of: a[0])) }
        return Value(try formatNumber(a[0], text))
    }

    private func selfInteger(_ a: Arguments, _ name: StaticString) throws(PythonError) -> BigInt {
        if let value = bigInteger(of: a[0]) { return value }
        throw wrongReceiver(a[0], name, "int")
    }

    private func isLittle(_ value: Value) throws(PythonError) -> Bool {
        if value.isUnbound || value.isString("big") { return false }
        if value.isString("little") { return true }
        throw valueError("byteorder must be either 'little' or 'big'")
    }

    private func isSigned(_ a: Arguments) throws(PythonError) -> Bool {
        let signed = a.keyword("signed")
        return signed.isUnbound ? false : try isTrue(signed)
    }

    /// The arguments without the one that only comes by keyword.
    private func positionalOrNamed(
        _ a: Arguments, _ function: String, _ names: [StaticString]
    ) throws(PythonError) -> [Value] {
        var result = [Value](repeating: .unbound, count: names.count)
        for index in 1..<a.count { result[index - 1] = a[index] }
        guard let keywords = a.keywords else { return result }
        for index in 0..<keywords.count where !keywords.items[index].isString("signed") {
            guard let place = names.firstIndex(where: { keywords.items[index].isString($0) }) else {
                let name = try text(of: keywords.items[index]).swiftString
                throw typeError("'\(name)' is an invalid keyword argument for \(function)()")
            }
            if place < a.count - 1 {
                throw typeError("argument for \(function)() given by name ('\(names[place])') and position (\(place + 1))")
            }
            result[place] = a.base[a.count + index]
        }
        return result
    }

    private func integerToBytes(_ a: Arguments) throws(PythonError) -> Value {
        let value = try selfInteger(a, "to_bytes")
        let bound = try positionalOrNamed(a, "to_bytes", ["length", "byteorder"])
        let length = bound[0].isUnbound ? 1 : try index(bound[0])
        let isLittle = try isLittle(bound[1])
        let isSigned = try isSigned(a)
        if length < 0 { throw valueError("length argument must be non-negative") }
        if value.sign == .minus && !isSigned { throw overflowError("can't convert negative int to unsigned") }
        try reserve(length)
        // Bits that the value needs, its sign included.
        let magnitude = value.sign == .minus ? (value.magnitude - 1).bitWidth : value.magnitude.bitWidth
        if !value.isZero && magnitude + (isSigned ? 1 : 0) > length.multipliedReportingOverflow(by: 8).partialValue {
            throw overflowError("int too big to convert")
        }
        let words = Array(value.words)
        let padding: UInt8 = value.sign == .minus ? 0xff : 0
        var bytes = (0..<length).map { index in
            index / 8 < words.count ? UInt8(truncatingIfNeeded: words[index / 8] >> UInt(index % 8 * 8)) : padding
        }
        if !isLittle { bytes.reverse() }
        return Value(makeBytes(bytes))
    }

    private func integerFromBytes(_ a: Arguments) throws(PythonError) -> Value {
        let bound = try positionalOrNamed(a, "from_bytes", ["bytes", "byteorder"])
        let isLittle = try isLittle(bound[1])
        let isSigned = try isSigned(a)
        let refusal = "cannot convert '\(typeName(of: bound[0]))' object to bytes"
        if bound[0].as(StringObject.self, .string) != nil { throw typeError(refusal) }
        var bytes = try bytesOf(bound[0], range: "bytes must be in range(0, 256)") { refusal }
        if !isLittle { bytes.reverse() }
        var words = [UInt](repeating: 0, count: bytes.count / 8 + 1)
        for (index, byte) in bytes.enumerated() { words[index / 8] |= UInt(byte) << UInt(index % 8 * 8) }
        var value = BigInt(BigUInt(words: words))
        if isSigned, let last = bytes.last, last >= 0x80 { value -= BigInt(1) << (bytes.count * 8) }
        let result = makeInteger(value)
        return a[0].isSame(as: Value(types.int)) ? result : try call(a[0], result)
    }
}
