import BigInt

extension Interpreter {
    /// The methods of `float` and `complex`.
    func installFloatMethods() {
        let type = types.float
        method(type, "is_integer", 0...0) { i, a throws(PythonError) in
            let value = try i.selfDouble(a, "is_integer")
            return .bool(value.isFinite && value == value.rounded(.down))
        }
        method(type, "as_integer_ratio", 0...0) { i, a throws(PythonError) in
            let value = try i.selfDouble(a, "as_integer_ratio")
            if value.isNaN { throw i.valueError("cannot convert NaN to integer ratio") }
            if value.isInfinite { throw i.overflowError("cannot convert Infinity to integer ratio") }
            if value == 0 { return Value(i.makeTuple([.int(0), .int(1)])) }
            // The significand as a whole number, and the power of two that goes with it.
            var exponent = Int(value.exponent) - 52
            var whole = BigInt((value.significand * 0x1p52))
            let zeros = min(whole.trailingZeroBitCount, 53)
            whole >>= zeros
            exponent += zeros
            if value < 0 { whole = -whole }
            let one = BigInt(1)
            return Value(
                i.makeTuple([
                    i.makeInteger(exponent > 0 ? whole << exponent : whole),
                    i.makeInteger(exponent < 0 ? one << -exponent : one),
                ]))
        }
        method(type, "conjugate", 0...0) { i, a throws(PythonError) in .float(try i.selfDouble(a, "conjugate")) }
        method(type, "__trunc__", 0...0) { i, a throws(PythonError) in
            try i.integer(truncating: try i.selfDouble(a, "__trunc__"))
        }
        method(type, "__floor__", 0...0) { i, a throws(PythonError) in
            try i.integer(truncating: try i.selfDouble(a, "__floor__").rounded(.down))
        }
        method(type, "__ceil__", 0...0) { i, a throws(PythonError) in
            try i.integer(truncating: try i.selfDouble(a, "__ceil__").rounded(.up))
        }
        method(type, "__round__", 0...1) { i, a throws(PythonError) in
            try i.round(.float(try i.selfDouble(a, "__round__")), a.count > 1 ? a[1] : .unbound)
        }
        method(type, "__format__", 1...1) { i, a throws(PythonError) in
            _ = try i.selfDouble(a, "__format__")
            return try i.formatMethod(a)
        }
        method(type, "hex", 0...0) { i, a throws(PythonError) in
            Value(i.makeString(HexadecimalFloat.text(try i.selfDouble(a, "hex"))))
        }
        classMethod(type, "fromhex", 1...1) { i, a throws(PythonError) in
            guard let text = a[1].as(StringObject.self, .string) else {
                throw i.typeError("bad argument type for built-in operation")
            }
            // Every digit moves those before it.
            try i.charge(text.count + min(text.count, 1 << 30) * min(text.count, 1 << 30) / 1024)
            let result: Value
            switch HexadecimalFloat.parse(text.swiftString) {
            case .value(let value): result = .float(value)
            case .malformed: throw i.valueError("invalid hexadecimal floating-point string")
            case .tooLarge: throw i.overflowError("hexadecimal value too large to represent as a float")
            }
            return a[0].isSame(as: Value(i.types.float)) ? result : try i.call(a[0], result)
        }
        attribute(type, "real") { i, value throws(PythonError) in .float(try i.double(of: value)) }
        attribute(type, "imag") { _, _ throws(PythonError) in .float(0) }
        installComplexMethods()
    }

    private func installComplexMethods() {
        let type = types.complex
        method(type, "conjugate", 0...0) { i, a throws(PythonError) in
            let value = try i.selfComplex(a[0], "conjugate")
            return i.makeComplex(ComplexNumber(value.real, -value.imaginary))
        }
        method(type, "__format__", 1...1) { i, a throws(PythonError) in
            _ = try i.selfComplex(a[0], "__format__")
            return try i.formatMethod(a)
        }
        attribute(type, "real") { i, value throws(PythonError) in .float(try i.selfComplex(value, "real").real) }
        attribute(type, "imag") { i, value throws(PythonError) in .float(try i.selfComplex(value, "imag").imaginary) }
    }

    private func selfDouble(_ a: Arguments, _ name: StaticString) throws(PythonError) -> Double {
        if case .float(let value)? = number(a[0]) { return value }
        throw wrongReceiver(a[0], name, "float")
    }

    private func selfComplex(_ value: Value, _ name: StaticString) throws(PythonError) -> ComplexNumber {
        if case .complex(let complex)? = number(value) { return complex }
        throw wrongReceiver(value, name, "complex")
    }
}

/// `float.hex` and `float.fromhex`.
enum HexadecimalFloat {
    /// `0x1.8000000000000p+1`.
    static func text(_ value: Double) -> String {
        let sign = value.sign == .minus && !value.isNaN ? "-" : ""
        if value.isNaN { return "nan" }
        if value.isInfinite { return sign + "inf" }
        if value == 0 { return sign + "0x0.0p+0" }
        let digits = String(value.significandBitPattern, radix: 16)
        let fraction = String(repeating: "0", count: 13 - digits.utf8.count) + digits
        let exponent = value.exponentBitPattern == 0 ? -1022 : Int(value.exponentBitPattern) - 1023
        return "\(sign)0x\(value.exponentBitPattern == 0 ? 0 : 1).\(fraction)p\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    }

    /// What reading gave.
    enum Reading {
        case value(Double)
        case malformed, tooLarge
    }

    /// Reads `[sign]["0x"]digits["." digits]["p" exponent]`, spaces around, or `inf` and `nan`.
    static func parse(_ text: String) -> Reading {
        var bytes = Array(text.utf8)[...]
        func isSpace(_ byte: UInt8?) -> Bool { byte.map { $0 == 32 || ($0 >= 9 && $0 <= 13) } ?? false }
        while isSpace(bytes.first) { bytes.removeFirst() }
        while isSpace(bytes.last) { bytes.removeLast() }
        var isNegative = false
        if bytes.first == 43 || bytes.first == 45 { isNegative = bytes.removeFirst() == 45 }
        func signed(_ value: Double) -> Reading { .value(isNegative ? -value : value) }
        let word = bytes.map { $0 | 32 }
        if word == Array("inf".utf8) || word == Array("infinity".utf8) { return signed(.infinity) }
        if word == Array("nan".utf8) { return signed(.nan) }
        if word.starts(with: [48, 120]) { bytes = bytes.dropFirst(2) }
        var value = BigUInt(0)
        var exponent = 0
        var count = 0
        var hasPoint = false
        while let byte = bytes.first {
            if byte == 46 && !hasPoint {
                hasPoint = true
            } else if let digit = Character(Unicode.Scalar(byte)).hexDigitValue {
                value = value << 4 + BigUInt(digit)
                count += 1
                if hasPoint { exponent -= 4 }
            } else {
                break
            }
            bytes.removeFirst()
        }
        if count == 0 { return .malformed }
        if let byte = bytes.first {
            if byte | 32 != 112 { return .malformed }
            bytes.removeFirst()
            var isBelow = false
            if bytes.first == 43 || bytes.first == 45 { isBelow = bytes.removeFirst() == 45 }
            if bytes.isEmpty { return .malformed }
            var power = 0
            for byte in bytes {
                guard byte >= 48, byte <= 57 else { return .malformed }
                power = min(power * 10 + Int(byte - 48), 1 << 40)
            }
            exponent += isBelow ? -power : power
        }
        if value.isZero { return signed(0) }
        let top = value.bitWidth + exponent
        if top > 1024 { return .tooLarge }
        if top < -1080 { return signed(0) }
        // Keep as many bits as the result has, rounding once, ties to even.
        let kept = min(53, max(0, top + 1074))
        let cut = value.bitWidth - kept
        if cut <= 0 { return signed(Double(sign: .plus, exponent: exponent, significand: Double(UInt64(value)))) }
        var leading = value >> cut
        let rest = value - leading << cut
        let half = BigUInt(1) << (cut - 1)
        if rest > half || (rest == half && !leading.isZero && leading.trailingZeroBitCount == 0) { leading += 1 }
        let result = scaled(UInt64(leading), exponent + cut)
        return result.isInfinite ? .tooLarge : signed(result)
    }

    /// A whole number of at most 53 bits times a power of two; exact when the result is a float.
    private static func scaled(_ whole: UInt64, _ exponent: Int) -> Double {
        if exponent < -1022 { return Double(whole) * 0x1p-1022 * Double(sign: .plus, exponent: exponent + 1022, significand: 1) }
        if exponent > 971 { return Double(whole) * 0x1p971 * Double(sign: .plus, exponent: exponent - 971, significand: 1) }
        return Double(sign: .plus, exponent: exponent, significand: Double(whole))
    }
}
