import BigInt

/// What Python accepts as an integer or as a real number.
extension Interpreter {
    /// The integer that `value` stands for: `int`, `bool`, or whatever its `__index__` gives; `nil` if it has none.
    func integerOrNil(_ value: Value) throws(PythonError) -> Number? {
        switch value {
        case .int(let value): return .int(value)
        case .bool(let value): return .int(value ? 1 : 0)
        case .object(let reference):
            if reference.kind == .integer { return number(value) }
            if special(value, .index).isUnbound { return nil }
            let result = try callMethod(value, intern("__index__"))
            if let number = number(result), number.isInteger { return number }
            throw typeError("__index__ returned non-int (type \(typeName(of: result)))")
        default: return nil
        }
    }

    /// The integer that `value` stands for, or CPython's TypeError.
    func integer(_ value: Value) throws(PythonError) -> Number {
        if case .int(let value) = value { return .int(value) }
        if let number = try integerOrNil(value) { return number }
        throw typeError("'\(typeName(of: value))' object cannot be interpreted as an integer")
    }

    /// An index: `__index__` of `value` as a machine word. OverflowError when it does not fit, TypeError when there is
    /// none.
    public func index(_ value: Value) throws(PythonError) -> Int {
        if case .int(let value) = value { return value }
        if case .int(let value) = try integer(value) { return value }
        throw overflowError("Python int too large to convert to C ssize_t")
    }

    /// An index clamped to a machine word, as slices take it; `nil` when `value` has no `__index__`.
    public func clampedIndex(_ value: Value) throws(PythonError) -> Int? {
        switch try integerOrNil(value) {
        case .int(let value): return value
        case .big(let value): return value.sign == .minus ? .min : .max
        default: return nil
        }
    }

    /// An index for `container[index]`: IndexError when it does not fit a machine word. `nil` when `value` has no
    /// `__index__`.
    public func itemIndex(_ value: Value) throws(PythonError) -> Int? {
        if case .int(let value) = value { return value }
        switch try integerOrNil(value) {
        case .int(let value): return value
        case .big: throw indexError("cannot fit '\(typeName(of: value))' into an index-sized integer")
        default: return nil
        }
    }

    /// The value of an `int` or `bool`; `nil` for anything else (no `__index__` is called).
    public func bigInteger(of value: Value) -> BigInt? {
        guard let number = number(value) else { return nil }
        return number.integer
    }

    /// The real number that `value` stands for: `int`, `float`, or what `__float__` or `__index__` give.
    public func double(of value: Value) throws(PythonError) -> Double {
        if case .float(let value) = value { return value }
        if let result = try doubleOrNil(value) { return result }
        throw typeError("must be real number, not \(typeName(of: value))")
    }

    /// The same, but `nil` where ``double(of:)`` raises TypeError for want of a method.
    func doubleOrNil(_ value: Value) throws(PythonError) -> Double? {
        if let number = number(value) {
            if case .object = value, !special(value, .float).isUnbound { return try doubleFromMethod(value) }
            return try double(number)
        }
        if !special(value, .float).isUnbound { return try doubleFromMethod(value) }
        guard let integer = try integerOrNil(value) else { return nil }
        return try double(integer)
    }

    private func doubleFromMethod(_ value: Value) throws(PythonError) -> Double {
        let result = try callMethod(value, intern("__float__"))
        if case .float(let double)? = number(result) { return double }
        throw typeError("\(typeName(of: value)).__float__ returned non-float (type \(typeName(of: result)))")
    }

    /// A `float` cut off to an integer; ValueError for NaN, OverflowError for infinity.
    func integer(truncating value: Double) throws(PythonError) -> Value {
        if let small = Int(exactly: value.rounded(.towardZero)) { return .int(small) }
        if value.isNaN { throw valueError("cannot convert float NaN to integer") }
        if value.isInfinite { throw overflowError("cannot convert float infinity to integer") }
        return makeInteger(BigInt(value.rounded(.towardZero)))
    }

    /// The value of a number taken apart.
    func makeNumber(_ number: Number) -> Value {
        switch number {
        case .int(let value): .int(value)
        case .big(let value): makeInteger(value)
        case .float(let value): .float(value)
        case .complex(let value): makeComplex(value)
        }
    }
}
