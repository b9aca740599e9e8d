import BigInt

/// `int(…)`, `float(…)`, `bool(…)`, `complex(…)`.
extension Interpreter {
    /// The bytes of a number's text without spaces around; digits of other scripts become ASCII's. `nil` when
    /// something else is not ASCII.
    private func numeralBytes(_ string: StringObject) -> [UInt8]? {
        var start = 0
        var end = string.count
        while start < end && CodePoint.isSpace(string[start]) { start += 1 }
        while start < end && CodePoint.isSpace(string[end - 1]) { end -= 1 }
        if string.isASCII { return Array(string.byteRow[start..<end]) }
        var result: [UInt8] = []
        for index in start..<end {
            let point = string[index]
            if point < 0x80 {
                result.append(UInt8(truncatingIfNeeded: point))
            } else if let digit = CodePoint.decimalValue(point) {
                result.append(48 + digit)
            } else {
                return nil
            }
        }
        return result
    }

    /// The text that a value may hold for `int()` and `float()`: of a string, `bytes` or `bytearray`.
    private func numeral(_ value: Value) -> (isText: Bool, bytes: [UInt8]?) {
        if let string = value.as(StringObject.self, .string) { return (true, numeralBytes(string)) }
        if let row = byteRow(of: value) {
            let text = makeString(points: row.map { UInt32($0) })
            return (true, row.allSatisfy { $0 < 0x80 } ? numeralBytes(text) : nil)
        }
        return (false, nil)
    }

    /// `int(text, base)`.
    func parseInteger(_ value: Value, base: Int) throws(PythonError) -> Number? {
        let (isText, bytes) = numeral(value)
        if !isText { return nil }
        if let bytes {
            try charge(bytes.count / 4)
            switch IntegerText.parse(bytes[...], base: base) {
            case .number(let number): return number
            case .tooLong(let count):
                throw valueError(
                    "Exceeds the limit (\(IntegerText.maximumDigits) digits) for integer string conversion: "
                        + "value has \(count) digits; use sys.set_int_max_str_digits() to increase the limit")
            case .malformed: break
            }
        }
        let text = String(try representation(of: value).unicodeScalars.prefix(200))
        throw valueError("invalid literal for int() with base \(base): \(text)")
    }

    func installNumberConstructors() {
        types.int.construct = { i, cls, a throws(PythonError) in
            if a.total == 1, a.count == 1, cls === i.types.int, case .int = a[0] { return a[0] }
            let number = try i.integerArgument(a)
            if cls === i.types.int { return i.makeNumber(number) }
            let value = number.integer ?? 0
            return Value(i.heap.adopt(IntegerObject(type: cls, value: value), bytes: 72 + value.bitWidth / 8))
        }
        types.bool.construct = { i, cls, a throws(PythonError) in
            if a.keywords != nil { throw i.typeError("bool() takes no keyword arguments") }
            if a.count > 1 { throw i.typeError("bool expected at most 1 argument, got \(a.count)") }
            return .bool(a.count == 0 ? false : try i.isTrue(a[0]))
        }
        types.float.construct = { i, cls, a throws(PythonError) in
            if a.keywords != nil { throw i.typeError("float() takes no keyword arguments") }
            if a.count > 1 { throw i.typeError("float expected at most 1 argument, got \(a.count)") }
            let value = a.count == 0 ? 0 : try i.floatArgument(a[0])
            if cls === i.types.float { return .float(value) }
            return Value(i.heap.adopt(FloatObject(type: cls, value: value), bytes: 72))
        }
        types.complex.construct = { i, cls, a throws(PythonError) in
            let value = try i.complexArgument(a)
            return Value(i.heap.adopt(ComplexObject(type: cls, value: value), bytes: 80))
        }
    }

    private func integerArgument(_ a: Arguments) throws(PythonError) -> Number {
        // The first parameter has no name in CPython.
        let bound = try bind(a, "int", ["", "base"], skipping: 0)
        let value = bound[0]
        if value.isUnbound {
            if !bound[1].isUnbound { throw typeError("int() missing string argument") }
            return .int(0)
        }
        if !bound[1].isUnbound {
            let base = try clampedIndex(bound[1])
            guard let base else {
                throw typeError("'\(typeName(of: bound[1]))' object cannot be interpreted as an integer")
            }
            if base != 0 && (base < 2 || base > 36) { throw valueError("int() base must be >= 2 and <= 36, or 0") }
            if let number = try parseInteger(value, base: base) { return number }
            throw typeError("int() can't convert non-string with explicit base")
        }
        if case .object = value {
            for method in [Special.int, .index, .trunc] where !special(value, method).isUnbound {
                let result = try callMethod(value, intern(method.pythonName))
                if let number = number(result), number.isInteger { return number }
                let name = typeName(of: result)
                if method == .trunc, let number = try integerOrNil(result) { return number }
                throw typeError("\(method.pythonName) returned non-\(method == .trunc ? "Integral" : "int") (type \(name))")
            }
        }
        switch number(value) {
        case .float(let double): return number(try integer(truncating: double)) ?? .int(0)
        case .complex, nil: break
        case let number?: return number
        }
        if let number = try parseInteger(value, base: 10) { return number }
        throw typeError(
            "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(of: value))'")
    }

    private func floatArgument(_ value: Value) throws(PythonError) -> Double {
        if let double = try doubleOrNil(value) { return double }
        let (isText, bytes) = numeral(value)
        if !isText {
            throw typeError("float() argument must be a string or a real number, not '\(typeName(of: value))'")
        }
        if let bytes, let double = FloatText.parse(bytes[...]) { return double }
        throw valueError("could not convert string to float: \(try representation(of: value))")
    }

    private func complexArgument(_ a: Arguments) throws(PythonError) -> ComplexNumber {
        let bound = try bind(a, "complex", ["real", "imag"], skipping: 0)
        if let string = bound[0].as(StringObject.self, .string) {
            if !bound[1].isUnbound { throw typeError("complex() can't take second arg if first is a string") }
            let bytes = numeralBytes(string)
            if let bytes, let value = Self.parseComplex(bytes) { return value }
            if let bytes, !Self.hasUnderscoresInPlace(bytes) {
                throw valueError("could not convert string to complex: \(try representation(of: bound[0]))")
            }
            throw valueError("complex() arg is a malformed string")
        }
        if bound[1].as(StringObject.self, .string) != nil { throw typeError("complex() second arg can't be a string") }
        let (real, _) = try complexPart(bound[0], "first argument must be a string or a number")
        if bound[1].isUnbound { return real }
        let (imaginary, isComplex) = try complexPart(bound[1], "second argument must be a number")
        var result = ComplexNumber(real.real, imaginary.real)
        // Only what is there is added, so that negative zeros keep their sign.
        if isComplex { result.real -= imaginary.imaginary }
        if real.imaginary != 0 { result.imaginary += real.imaginary }
        return result
    }

    /// One argument of `complex()`, and whether it was complex itself.
    private func complexPart(_ value: Value, _ message: String) throws(PythonError) -> (ComplexNumber, Bool) {
        if value.isUnbound { return (ComplexNumber(0, 0), false) }
        if case .complex(let complex)? = number(value) { return (complex, true) }
        if case .object(let reference) = value, reference.kind == .instance,
            case let method = try findAttribute(value, intern("__complex__")), !method.isUnbound
        {
            let result = try call(method)
            if case .complex(let complex)? = number(result) { return (complex, true) }
            throw typeError("__complex__ returned non-complex (type \(typeName(of: result)))")
        }
        if let double = try doubleOrNil(value) { return (ComplexNumber(double, 0), false) }
        throw typeError("complex() \(message), not '\(typeName(of: value))'")
    }

    /// Whether underscores stand only between digits.
    private static func hasUnderscoresInPlace(_ text: [UInt8]) -> Bool {
        func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index] >= 48 && text[index] <= 57 }
        return text.indices.allSatisfy { text[$0] != 95 || (isDigit($0 - 1) && isDigit($0 + 1)) }
    }

    /// Reads `1+2j`, `3`, `-4j`, `j`, with parentheses around or not.
    private static func parseComplex(_ text: [UInt8]) -> ComplexNumber? {
        var rest = text[...]
        if rest.first == 40 {
            guard rest.last == 41 else { return nil }
            rest = rest.dropFirst().dropLast()
            while rest.first == 32 { rest.removeFirst() }
            while rest.last == 32 { rest.removeLast() }
        }
        guard let last = rest.last else { return nil }
        if last | 32 != 106 { return FloatText.parse(rest).map { ComplexNumber($0, 0) } }
        rest.removeLast()
        // The sign that begins the imaginary part: the last one that is not an exponent's.
        var split = rest.endIndex - 1
        while split >= rest.startIndex {
            if rest[split] == 43 || rest[split] == 45, split == rest.startIndex || rest[split - 1] | 32 != 101 { break }
            split -= 1
        }
        let begin = max(split, rest.startIndex)
        func imaginary(_ part: ArraySlice<UInt8>) -> Double? {
            switch part {
            case [], [43]: 1
            case [45]: -1
            default: FloatText.parse(part)
            }
        }
        guard let second = imaginary(rest[begin...]) else { return nil }
        if begin == rest.startIndex { return ComplexNumber(0, second) }
        return FloatText.parse(rest[..<begin]).map { ComplexNumber($0, second) }
    }
}
