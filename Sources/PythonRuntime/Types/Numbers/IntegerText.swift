import BigInt

/// Text of integers, as CPython writes and reads it.
enum IntegerText {
    /// The most digits that `int` and `str` convert in bases that are no power of two
    /// (`sys.get_int_max_str_digits()`).
    static let maximumDigits = 4300

    /// What reading an integer gave.
    enum Reading {
        case number(Number)
        case malformed
        /// Too long: so many digits.
        case tooLong(Int)
    }

    /// Reads an integer in a base (0 goes by the prefix): a sign, a prefix that fits the base, underscores between
    /// digits. Spaces have been stripped.
    static func parse(_ text: ArraySlice<UInt8>, base: Int) -> Reading {
        var rest = text
        var base = base
        var isNegative = false
        if rest.first == 43 || rest.first == 45 { isNegative = rest.removeFirst() == 45 }
        var isPrefixed = false
        let needsPrefixForDigits = base == 0
        if rest.count >= 2, rest[rest.startIndex] == 48 {
            let found: Int? =
                switch rest[rest.startIndex + 1] | 32 {
                case 120: 16
                case 111: 8
                case 98: 2
                default: nil
                }
            if let found, base == 0 || base == found {
                base = found
                rest = rest.dropFirst(2)
                isPrefixed = true
            }
        }
        if base == 0 { base = 10 }
        if isPrefixed && rest.first == 95 { rest.removeFirst() }
        var digits: [Int] = []
        digits.reserveCapacity(rest.count)
        var wasUnderscore = true
        for byte in rest {
            if byte == 95 {
                if wasUnderscore { return .malformed }
                wasUnderscore = true
                continue
            }
            wasUnderscore = false
            guard let value = digit(byte), value < base else { return .malformed }
            digits.append(value)
        }
        if wasUnderscore { return .malformed }
        // `int('010', 0)` is refused, as in source code; `int('000', 0)` is not.
        if needsPrefixForDigits && !isPrefixed && digits[0] == 0 && digits.contains(where: { $0 != 0 }) {
            return .malformed
        }
        if base & (base - 1) != 0 && digits.count > maximumDigits { return .tooLong(digits.count) }
        var value = 0
        for (index, digit) in digits.enumerated() {
            let (product, overflow) = value.multipliedReportingOverflow(by: base)
            let (sum, carry) = product.addingReportingOverflow(digit)
            if overflow || carry {
                return .number(.big(large(digits, index, value, base, isNegative)))
            }
            value = sum
        }
        return .number(.int(isNegative ? -value : value))
    }

    @inline(__always)
    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte) - 48
        case 97...122: Int(byte) - 87
        case 65...90: Int(byte) - 55
        default: nil
        }
    }

    /// Goes on with large integers, as many digits at a time as fit a word.
    private static func large(
        _ digits: [Int], _ start: Int, _ value: Int, _ base: Int, _ isNegative: Bool
    ) -> BigInt {
        var result: BigUInt
        if base & (base - 1) == 0 {
            let width = base.trailingZeroBitCount
            var words: [UInt] = []
            var word: UInt = 0
            var filled = 0
            for digit in digits.reversed() {
                word |= UInt(digit) << UInt(filled)
                filled += width
                if filled >= 64 {
                    words.append(word)
                    filled -= 64
                    word = filled > 0 ? UInt(digit) >> UInt(width - filled) : 0
                }
            }
            words.append(word)
            result = BigUInt(words: words)
        } else {
            result = BigUInt(value)
            var index = start
            while index < digits.count {
                var factor: UInt = 1
                var piece: UInt = 0
                while index < digits.count {
                    let (product, overflow) = factor.multipliedReportingOverflow(by: UInt(base))
                    if overflow { break }
                    factor = product
                    piece = piece * UInt(base) + UInt(digits[index])
                    index += 1
                }
                result = result * BigUInt(factor) + BigUInt(piece)
            }
        }
        return BigInt(sign: isNegative ? .minus : .plus, magnitude: result)
    }

    /// Digits of a magnitude in base 2, 8 or 16.
    static func digits(_ value: BigUInt, base: Int, upper: Bool = false) -> [UInt8] {
        if value.bitWidth <= 64 { return Array(String(UInt64(value), radix: base, uppercase: upper).utf8) }
        if base == 10 { return Array(value.description.utf8) }
        let width = base.trailingZeroBitCount
        let words = Array(value.words)
        let count = (value.bitWidth + width - 1) / width
        let alphabet = Array((upper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
        var out: [UInt8] = []
        out.reserveCapacity(count)
        for place in (0..<count).reversed() {
            let bit = place * width
            var digit = words[bit >> 6] >> UInt(bit & 63)
            if bit & 63 > 64 - width, bit >> 6 + 1 < words.count { digit |= words[(bit >> 6) + 1] << UInt(64 - bit & 63) }
            out.append(alphabet[Int(digit & UInt(base - 1))])
        }
        return out
    }
}

extension Interpreter {
    /// The text of an immediate: a number, `True`, `False`, `None`. Empty for objects, which know their own.
    public func numberText(_ value: Value) -> String {
        switch value {
        case .int(let value): String(value)
        case .float(let value): FloatText.representation(value)
        case .bool(let value): value ? "True" : "False"
        case .none: "None"
        default: ""
        }
    }

    /// A large integer in decimal; ValueError beyond ``IntegerText/maximumDigits``.
    public func decimalText(_ value: BigInt) throws(PythonError) -> String {
        // 4300 digits need 14285 bits.
        if value.magnitude.bitWidth <= 14_290 {
            let text = value.description
            if text.utf8.count - (value.sign == .minus ? 1 : 0) <= IntegerText.maximumDigits { return text }
        }
        throw valueError(
            "Exceeds the limit (\(IntegerText.maximumDigits) digits) for integer string conversion; "
                + "use sys.set_int_max_str_digits() to increase the limit")
    }
}
