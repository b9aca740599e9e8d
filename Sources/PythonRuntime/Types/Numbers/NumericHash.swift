import BigInt
import Glibc

/// CPython's hash of numbers: the value modulo the prime 2⁶¹−1, so that equal numbers of different types agree.
enum NumericHash {
    private static let modulus = (1 << 61) - 1

    /// `hash(int)`.
    @inline(__always)
    static func hash(_ value: Int) -> Int {
        if value > -modulus && value < modulus { return value == -1 ? -2 : value }
        let rest = Int(value.magnitude % UInt(modulus))
        return finish(rest, value < 0)
    }

    /// `hash(int)` for large ones.
    static func hash(_ value: BigInt) -> Int {
        finish(Int(value.magnitude % BigUInt(modulus)), value.sign == .minus)
    }

    /// `hash(float)`. NaN's is CPython's by identity and not decided here: 0.
    static func hash(_ value: Double) -> Int {
        if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
        if value.isNaN { return 0 }
        if let integer = Int(exactly: value) { return hash(integer) }
        // The significand in pieces of 28 bits, rotated within 61 bits by the exponent.
        var (rest, exponent) = frexp(value.magnitude)
        var hash: UInt = 0
        while rest != 0 {
            hash = ((hash << 28) & UInt(modulus)) | hash >> (61 - 28)
            rest *= 268_435_456
            exponent -= 28
            let piece = UInt(rest)
            rest -= Double(piece)
            hash += piece
            if hash >= UInt(modulus) { hash -= UInt(modulus) }
        }
        let shift = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61)
        hash = ((hash << UInt(shift)) & UInt(modulus)) | hash >> UInt(61 - shift)
        return finish(Int(hash), value < 0)
    }

    private static func finish(_ rest: Int, _ isNegative: Bool) -> Int {
        let result = isNegative ? -rest : rest
        return result == -1 ? -2 : result
    }
}

extension Interpreter {
    /// The hash of a number: an immediate or a large `int`; 0 for anything else.
    public func numericHash(_ value: Value) -> Int {
        switch number(value) {
        case .int(let value): NumericHash.hash(value)
        case .big(let value): NumericHash.hash(value)
        case .float(let value): NumericHash.hash(value)
        default: 0
        }
    }
}
