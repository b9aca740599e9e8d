import BigInt
import Glibc

extension Interpreter {
    /// `round(float, digits)`: to the nearest, ties to even, decided on the exact binary value.
    func rounded(_ value: Double, digits: Int) throws(PythonError) -> Double {
        if !value.isFinite || digits > 323 { return value }
        if digits < -308 { return 0 * value }
        if digits >= 0 {
            let text = FloatText.printed(value, 102, precision: digits).map { CChar(bitPattern: $0) } + [0]
            let result = strtod(text, nil)
            if result.isInfinite { throw overflowError("rounded value too large to represent") }
            return result
        }
        let whole = BigInt(value.magnitude.rounded(.towardZero))
        let unit = BigInt(10).power(-digits)
        let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: unit)
        let twice = remainder * 2
        let hasFraction = value.magnitude != value.magnitude.rounded(.towardZero)
        let isOdd = !quotient.isZero && quotient.magnitude.trailingZeroBitCount == 0
        let isUp = twice > unit || (twice == unit && (hasFraction || isOdd))
        let result = ((isUp ? quotient + 1 : quotient) * unit).nearestDouble
        if result.isInfinite { throw overflowError("rounded value too large to represent") }
        return copysign(result, value)
    }

    /// `round(int, digits)`: to a multiple of a power of ten, ties to even.
    func rounded(_ value: BigInt, digits: Int) throws(PythonError) -> Value {
        if digits >= 0 { return makeInteger(value) }
        // A power of ten far above the value rounds it to 0; do not build it.
        if digits < -(value.magnitude.bitWidth / 3 + 2) { return .int(0) }
        let unit = BigInt(10).power(-digits)
        let (quotient, remainder) = try floorDivision(value, unit)
        let twice = remainder * 2
        let isUp = twice > unit || (twice == unit && !quotient.isZero && quotient.magnitude.trailingZeroBitCount == 0)
        return makeInteger((isUp ? quotient + 1 : quotient) * unit)
    }

    /// `round(number, digits)`; `digits` is ``Value/unbound`` or None for the nearest integer.
    func round(_ value: Value, _ digits: Value) throws(PythonError) -> Value {
        let isWhole = digits.isUnbound || digits.isNone
        if case .object = value, !special(value, .round).isUnbound {
            return isWhole
                ? try callMethod(value, intern("__round__")) : try callMethod(value, intern("__round__"), digits)
        }
        switch number(value) {
        case .int, .big:
            let integer = bigInteger(of: value) ?? 0
            return isWhole ? makeInteger(integer) : try rounded(integer, digits: try roundingDigits(digits))
        case .float(let double):
            if isWhole { return try self.integer(truncating: double.rounded(.toNearestOrEven)) }
            return .float(try rounded(double, digits: try roundingDigits(digits)))
        default: throw typeError("type \(typeName(of: value)) doesn't define __round__ method")
        }
    }

    private func roundingDigits(_ value: Value) throws(PythonError) -> Int {
        guard let digits = try clampedIndex(value) else {
            throw typeError("'\(typeName(of: value))' object cannot be interpreted as an integer")
        }
        return max(digits, -Int.max)
    }
}
