import BigInt

/// A number taken apart, for the paths where its representation does not matter.
enum Number {
    case int(Int)
    /// An `int` outside ``Int``.
    case big(BigInt)
    case float(Double)
    case complex(ComplexNumber)

    /// The number as a ``BigInt``; `nil` for `float` and `complex`.
    var integer: BigInt? {
        switch self {
        case .int(let value): BigInt(value)
        case .big(let value): value
        default: nil
        }
    }

    /// Whether it is an `int`.
    var isInteger: Bool {
        switch self {
        case .int, .big: true
        default: false
        }
    }

    /// Whether it is zero.
    var isZero: Bool {
        switch self {
        case .int(let value): value == 0
        case .big: false
        case .float(let value): value == 0
        case .complex(let value): value.real == 0 && value.imaginary == 0
        }
    }
}

extension Interpreter {
    /// The number in a value: `bool`, `int`, `float`, `complex` and what inherits from them; `nil` for anything else.
    @inline(__always)
    func number(_ value: Value) -> Number? {
        switch value {
        case .int(let value): .int(value)
        case .float(let value): .float(value)
        case .bool(let value): .int(value ? 1 : 0)
        case .object(let reference): number(reference)
        case .none, .unbound: nil
        }
    }

    @inline(never)
    private func number(_ reference: ObjectRef) -> Number? {
        switch reference.kind {
        case .integer:
            let value = reference.cast(IntegerObject.self).value
            if let small = Int(exactly: value) { return .int(small) }
            return .big(value)
        case .complex: return .complex(reference.cast(ComplexObject.self).value)
        case .native: return (reference.object as? FloatObject).map { .float($0.value) }
        default: return nil
        }
    }

    /// A `float` of an integer, rounded to the nearest; OverflowError if it is too large.
    func double(_ value: BigInt) throws(PythonError) -> Double {
        let result = value.nearestDouble
        if result.isInfinite { throw overflowError("int too large to convert to float") }
        return result
    }

    /// The real number as a `float`; `nil` for `complex`.
    func double(_ number: Number) throws(PythonError) -> Double? {
        switch number {
        case .int(let value): return Double(value)
        case .big(let value): return try double(value)
        case .float(let value): return value
        case .complex: return nil
        }
    }
}

extension BigInt {
    /// The nearest `Double`, ties to even; infinite if there is none.
    var nearestDouble: Double {
        let bits = magnitude.bitWidth
        if bits <= 64 {
            let value = Double(UInt64(magnitude))
            return sign == .minus ? -value : value
        }
        let shift = bits - 64
        if shift > 1024 { return sign == .minus ? -.infinity : .infinity }
        // 64 leading bits decide; whatever is cut off can only break a tie, so one sticky bit stands for it.
        var leading = UInt64(magnitude >> shift)
        if magnitude.trailingZeroBitCount < shift { leading |= 1 }
        let value = Double(sign: .plus, exponent: shift, significand: Double(leading))
        return sign == .minus ? -value : value
    }
}
