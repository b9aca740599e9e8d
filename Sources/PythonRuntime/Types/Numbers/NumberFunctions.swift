import BigInt

/// Built-in functions on numbers.
extension Interpreter {
    /// Makes `int`, `bool`, `float`, `complex` and the functions `abs`, `round`, `divmod`, `pow`, `bin`, `oct`, `hex`.
    func installNumbers() {
        installNumberConstructors()
        installIntegerMethods()
        installFloatMethods()
        let comparisons: [Special] = [.eq, .ne, .lt, .le, .gt, .ge]
        let common: [Special] = [
            .repr, .hash, .bool, .neg, .pos, .add, .sub, .mul, .truediv, .pow, .radd, .rsub, .rmul, .rtruediv, .rpow,
        ]
        let real: [Special] = [.floordiv, .mod, .rfloordiv, .rmod] + comparisons
        wrapSpecials(
            types.int,
            common + real + [
                .invert, .lshift, .rshift, .and, .or, .xor, .rlshift, .rrshift, .rand, .ror, .rxor,
            ])
        wrapSpecials(types.float, common + real)
        wrapSpecials(types.complex, common + [.eq, .ne])
        installNumberProtocol()
        function(builtins, "abs", 1...1) { i, a throws(PythonError) in try i.absolute(a[0]) }
        function(builtins, "round", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let bound = try i.bind(a, "round", ["number", "ndigits"], skipping: 0)
            if bound[0].isUnbound { throw i.typeError("round() missing required argument 'number' (pos 1)") }
            return try i.round(bound[0], bound[1])
        }
        function(builtins, "divmod", 2...2) { i, a throws(PythonError) in try i.divmod(a[0], a[1]) }
        function(builtins, "pow", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let bound = try i.bind(a, "pow", ["base", "exp", "mod"], skipping: 0)
            if bound[0].isUnbound { throw i.typeError("pow() missing required argument 'base' (pos 1)") }
            if bound[1].isUnbound { throw i.typeError("pow() missing required argument 'exp' (pos 2)") }
            if bound[2].isUnbound || bound[2].isNone { return try i.binary(.power, bound[0], bound[1]) }
            return try i.power(bound[0], bound[1], modulo: bound[2])
        }
        baseFunction("bin", 2, "0b")
        baseFunction("oct", 8, "0o")
        baseFunction("hex", 16, "0x")
    }

    /// `__abs__`, `__divmod__`, `__pow__` with a modulus, and the conversions `__int__`, `__index__`, `__float__`: the
    /// built-in behaviour, whatever a Python class below makes of it.
    private func installNumberProtocol() {
        for type in [types.int, types.float, types.complex] {
            method(type, "__abs__", 0...0) { i, a throws(PythonError) in try i.absolute(i.plain(a[0])) }
        }
        for type in [types.int, types.float] {
            method(type, "__divmod__", 1...1) { i, a throws(PythonError) in
                if i.number(a[1]) == nil { return i.notImplemented }
                return try i.divmod(i.plain(a[0]), i.plain(a[1]))
            }
            method(type, "__rdivmod__", 1...1) { i, a throws(PythonError) in
                if i.number(a[1]) == nil { return i.notImplemented }
                return try i.divmod(i.plain(a[1]), i.plain(a[0]))
            }
            method(type, "__int__", 0...0) { i, a throws(PythonError) in
                if case .float(let value)? = i.number(a[0]) { return try i.integer(truncating: value) }
                return i.plain(a[0])
            }
            method(type, "__float__", 0...0) { i, a throws(PythonError) in .float(try i.double(of: i.plain(a[0]))) }
        }
        method(types.int, "__index__", 0...0) { i, a throws(PythonError) in i.plain(a[0]) }
        method(types.int, "__pow__", 1...2) { i, a throws(PythonError) in
            if a.count > 2, !a[2].isNone { return try i.power(i.plain(a[0]), i.plain(a[1]), modulo: i.plain(a[2])) }
            return try i.arithmetic(.power, a[0], a[1]) ?? i.notImplemented
        }
    }

    /// A number as one of a built-in type; anything else as it is.
    private func plain(_ value: Value) -> Value { number(value).map { makeNumber($0) } ?? value }

    private func baseFunction(_ name: String, _ base: Int, _ prefix: String) {
        function(builtins, name, 1...1) { i, a throws(PythonError) in
            let number = try i.integer(a[0])
            let digits = try i.magnitudeDigits(number, base: base)
            let text = Array((i.isNegative(number) ? "-" + prefix : prefix).utf8) + digits
            return Value(text.withUnsafeBufferPointer { i.makeString(ascii: $0) })
        }
    }

    /// `abs(value)`.
    func absolute(_ value: Value) throws(PythonError) -> Value {
        if case .object = value, !special(value, .abs).isUnbound {
            return try callMethod(value, intern("__abs__"))
        }
        switch number(value) {
        case .int(let value): return value == .min ? makeInteger(-BigInt(value)) : .int(abs(value))
        case .big(let value): return makeInteger(BigInt(value.magnitude))
        case .float(let value): return .float(value.magnitude)
        case .complex(let value):
            let result = value.magnitude
            if result.isInfinite && value.real.isFinite && value.imaginary.isFinite {
                throw overflowError("absolute value too large")
            }
            return .float(result)
        case nil: throw typeError("bad operand type for abs(): '\(typeName(of: value))'")
        }
    }

    /// `divmod(a, b)`.
    func divmod(_ a: Value, _ b: Value) throws(PythonError) -> Value {
        if case .object = a, !special(a, .divmod).isUnbound {
            let result = try callMethod(a, intern("__divmod__"), b)
            if !result.isSame(as: notImplemented) { return result }
        }
        if case .object = b, !special(b, .rdivmod).isUnbound {
            let result = try callMethod(b, intern("__rdivmod__"), a)
            if !result.isSame(as: notImplemented) { return result }
        }
        if let x = number(a), let y = number(b) {
            if let x = x.integer, let y = y.integer {
                if y.isZero { throw zeroDivisionError("integer division or modulo by zero") }
                let (quotient, remainder) = try floorDivision(x, y)
                return Value(makeTuple([makeInteger(quotient), makeInteger(remainder)]))
            }
            if let x = try double(x), let y = try double(y) {
                if y == 0 { throw zeroDivisionError("float divmod()") }
                let (quotient, remainder) = Self.floorDivision(x, y)
                return Value(makeTuple([.float(quotient), .float(remainder)]))
            }
        }
        throw typeError("unsupported operand type(s) for divmod(): '\(typeName(of: a))' and '\(typeName(of: b))'")
    }

    /// `pow(base, exponent, modulus)`.
    func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(PythonError) -> Value {
        if case .object = base, !special(base, .pow).isUnbound {
            return try callMethod(base, intern("__pow__"), exponent, modulus)
        }
        guard let x = number(base), let y = number(exponent), let m = number(modulus) else {
            let names = "'\(typeName(of: base))', '\(typeName(of: exponent))', '\(typeName(of: modulus))'"
            throw typeError("unsupported operand type(s) for ** or pow(): \(names)")
        }
        guard let x = x.integer, var y = y.integer, let m = m.integer else {
            throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
        }
        if m.isZero { throw valueError("pow() 3rd argument cannot be 0") }
        let size = m.magnitude
        var root = try floorDivision(x, BigInt(size)).remainder.magnitude
        if y.sign == .minus {
            guard let inverse = size == 1 ? 0 : root.inverse(size) else {
                throw valueError("base is not invertible for the given modulus")
            }
            root = inverse
            y = -y
        }
        let words = size.bitWidth / 64 + 1
        let (work, overflow) = (words * words / 4 + 1).multipliedReportingOverflow(by: y.magnitude.bitWidth)
        try charge(overflow ? .max / 2 : work)
        let result = BigInt(root.power(y.magnitude, modulus: size))
        return makeInteger(m.sign == .minus && !result.isZero ? result + m : result)
    }
}
