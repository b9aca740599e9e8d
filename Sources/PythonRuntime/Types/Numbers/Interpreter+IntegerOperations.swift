import BigInt
import Glibc

/// Arithmetic on `int`: machine words as long as results fit, large integers beyond.
extension Interpreter {
    func integerBinary(_ operation: BinaryOperation, _ a: Int, _ b: Int) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            let (result, overflow) = a.addingReportingOverflow(b)
            return overflow ? makeInteger(BigInt(a) + BigInt(b)) : .int(result)
        case .subtract:
            let (result, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? makeInteger(BigInt(a) - BigInt(b)) : .int(result)
        case .multiply:
            let (result, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? makeInteger(BigInt(a) * BigInt(b)) : .int(result)
        case .trueDivide:
            if b == 0 { throw zeroDivisionError("division by zero") }
            if a.magnitude <= 1 << 53 && b.magnitude <= 1 << 53 { return .float(Double(a) / Double(b)) }
            return .float(try quotient(BigInt(a), BigInt(b)))
        case .floorDivide:
            if b == 0 { throw zeroDivisionError("integer division or modulo by zero") }
            if b == -1 { return negation(.negative, .int(a)) }
            let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
            return .int(remainder != 0 && (remainder < 0) != (b < 0) ? quotient - 1 : quotient)
        case .modulo:
            if b == 0 { throw zeroDivisionError("integer modulo by zero") }
            if b == -1 { return .int(0) }
            let remainder = a % b
            return .int(remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder)
        case .power:
            if b < 0 { return try floatPower(Double(a), Double(b)) }
            return try power(a, b)
        case .leftShift:
            if b < 0 { throw valueError("negative shift count") }
            if a == 0 { return .int(0) }
            if b < 63, (a << b) >> b == a { return .int(a << b) }
            return try shiftedLeft(BigInt(a), b)
        case .rightShift:
            if b < 0 { throw valueError("negative shift count") }
            return .int(a >> min(b, 63))
        case .bitAnd: return .int(a & b)
        case .bitOr: return .int(a | b)
        case .bitXor: return .int(a ^ b)
        case .matrixMultiply: return nil
        }
    }

    private func power(_ base: Int, _ exponent: Int) throws(PythonError) -> Value {
        var result = 1
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 != 0 {
                let (product, overflow) = result.multipliedReportingOverflow(by: square)
                if overflow { return try power(BigInt(base), exponent) }
                result = product
            }
            rest >>= 1
            if rest == 0 { break }
            let (product, overflow) = square.multipliedReportingOverflow(by: square)
            if overflow { return try power(BigInt(base), exponent) }
            square = product
        }
        return .int(result)
    }

    private func power(_ base: BigInt, _ exponent: Int) throws(PythonError) -> Value {
        if base == 1 || exponent == 0 { return .int(1) }
        if base.isZero { return .int(0) }
        if base == -1 { return .int(exponent & 1 == 0 ? 1 : -1) }
        let zeros = base.magnitude.trailingZeroBitCount
        if base.magnitude == BigUInt(1) << zeros {
            let (shift, overflow) = zeros.multipliedReportingOverflow(by: exponent)
            return try shiftedLeft(base.sign == .minus && exponent & 1 != 0 ? -1 : 1, overflow ? .max : shift)
        }
        let (bits, overflow) = (base.magnitude.bitWidth - 1).multipliedReportingOverflow(by: exponent)
        try reserve(overflow ? .max : bits / 8)
        try chargeMultiplication(bits / 64, bits / 64)
        return makeInteger(base.power(exponent))
    }

    private func shiftedLeft(_ value: BigInt, _ count: Int) throws(PythonError) -> Value {
        let (bits, overflow) = count.addingReportingOverflow(value.magnitude.bitWidth)
        try reserve(overflow ? .max : bits / 8 + 1)
        try charge(bits / 512)
        return makeInteger(value << count)
    }

    /// Charges the work of multiplying numbers of so many words, before it is done.
    public func chargeMultiplication(_ a: Int, _ b: Int) throws(PythonError) {
        // Word by word up to 1024 words, by Karatsuba's method above. Four such steps take as long as an instruction.
        let small = Double(min(a, b))
        let large = Double(max(a, b))
        let work = small <= 1024 ? small * large : large * 1024 * pow(small / 1024, 0.585)
        try charge(Int(min(1e15, work / 4)))
    }

    func integerBinary(_ operation: BinaryOperation, _ a: BigInt, _ b: BigInt) throws(PythonError) -> Value? {
        switch operation {
        case .add: return makeInteger(a + b)
        case .subtract: return makeInteger(a - b)
        case .multiply:
            let words = (a.magnitude.bitWidth + 63) / 64
            let others = (b.magnitude.bitWidth + 63) / 64
            try reserve((words + others) * 8)
            try chargeMultiplication(words, others)
            return makeInteger(a * b)
        case .trueDivide:
            if b.isZero { throw zeroDivisionError("division by zero") }
            return .float(try quotient(a, b))
        case .floorDivide:
            if b.isZero { throw zeroDivisionError("integer division or modulo by zero") }
            return makeInteger(try floorDivision(a, b).quotient)
        case .modulo:
            if b.isZero { throw zeroDivisionError("integer modulo by zero") }
            return makeInteger(try floorDivision(a, b).remainder)
        case .power:
            if b.sign == .minus { return try floatPower(try double(a), try double(b)) }
            guard let exponent = Int(exactly: b) else {
                if a.magnitude <= 1 { return try power(a, b.magnitude[bitAt: 0] ? 3 : 2) }
                return try power(a, .max)
            }
            return try power(a, exponent)
        case .leftShift:
            if b.sign == .minus { throw valueError("negative shift count") }
            if a.isZero { return .int(0) }
            return try shiftedLeft(a, Int(clamping: b))
        case .rightShift:
            if b.sign == .minus { throw valueError("negative shift count") }
            let count = Int(clamping: b)
            if count >= a.magnitude.bitWidth { return .int(a.sign == .minus ? -1 : 0) }
            // Rounding downwards, by way of the complement for negative numbers.
            if a.sign == .minus { return makeInteger(-BigInt((a.magnitude - 1) >> count) - 1) }
            return makeInteger(a >> count)
        case .bitAnd:
            // By the complements: their results need no more words than they have.
            if a.sign == .minus && b.sign == .minus { return makeInteger(complement(complement(a) | complement(b))) }
            return makeInteger(a & b)
        case .bitOr: return makeInteger(a | b)
        case .bitXor:
            switch (a.sign, b.sign) {
            case (.plus, .plus): return makeInteger(a ^ b)
            case (.minus, .minus): return makeInteger(complement(a) ^ complement(b))
            case (.minus, .plus): return makeInteger(complement(complement(a) ^ b))
            case (.plus, .minus): return makeInteger(complement(a ^ complement(b)))
            }
        case .matrixMultiply: return nil
        }
    }

    /// `~value`.
    private func complement(_ value: BigInt) -> BigInt { -value - 1 }

    /// `divmod` of integers, the divisor not zero: the remainder has the sign of the divisor.
    func floorDivision(_ a: BigInt, _ b: BigInt) throws(PythonError) -> (quotient: BigInt, remainder: BigInt) {
        let words = a.magnitude.bitWidth / 64
        let divisor = b.magnitude.bitWidth / 64 + 1
        try charge(max(0, words - divisor + 1) &* divisor / 2)
        let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
        if !remainder.isZero, (remainder.sign == .minus) != (b.sign == .minus) { return (quotient - 1, remainder + b) }
        return (quotient, remainder)
    }

    /// `a / b` rounded to the nearest `float`, ties to even, the divisor not zero.
    func quotient(_ a: BigInt, _ b: BigInt) throws(PythonError) -> Double {
        if a.isZero { return b.sign == .minus ? -0.0 : 0 }
        let isNegative = (a.sign == .minus) != (b.sign == .minus)
        let x = a.magnitude
        let y = b.magnitude
        // So many bits that the quotient has at least 66; what is cut off becomes a sticky bit.
        let exponent = x.bitWidth - y.bitWidth - 66
        if exponent > 1024 { throw overflowError("integer division result too large for a float") }
        if exponent < -1300 { return isNegative ? -0.0 : 0 }
        let (whole, rest) = exponent >= 0
            ? x.quotientAndRemainder(dividingBy: y << exponent)
            : (x << -exponent).quotientAndRemainder(dividingBy: y)
        var bits = whole
        var scale = exponent
        // Subnormal results have fewer bits: cut them here, so that rounding happens once.
        let lowest = -1074 - 2
        var isSticky = !rest.isZero
        if scale < lowest {
            let cut = lowest - scale
            if bits.trailingZeroBitCount < cut && !bits.isZero { isSticky = true }
            bits >>= cut
            scale = lowest
        } else if bits.bitWidth > 64 {
            let cut = bits.bitWidth - 64
            if bits.trailingZeroBitCount < cut { isSticky = true }
            bits >>= cut
            scale += cut
        }
        if bits.bitWidth > 64 {
            let cut = bits.bitWidth - 64
            if bits.trailingZeroBitCount < cut { isSticky = true }
            bits >>= cut
            scale += cut
        }
        var word = UInt64(bits)
        if isSticky { word |= 1 }
        let result = scalbn(Double(word), Int32(scale))
        if result.isInfinite { throw overflowError("integer division result too large for a float") }
        return isNegative ? -result : result
    }
}

extension BigUInt {
    /// Whether a bit is set.
    fileprivate subscript(bitAt index: Int) -> Bool { (self >> index) & 1 == 1 }
}
