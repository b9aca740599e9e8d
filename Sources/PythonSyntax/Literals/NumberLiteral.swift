/// Turns the text of a number into its value.
enum NumberLiteral {
    /// The most decimal digits of an integer literal, as `sys.get_int_max_str_digits()` says.
    static let maximumDecimalDigits = 4300
    /// The most digits of another base: converting more to decimal takes too long.
    static let maximumDigits = 20_000

    /// A literal that is too long, with its number of digits.
    struct TooLong: Error { let digits: Int }

    /// The value of a number that the lexer accepted.
    static func value(_ bytes: ArraySlice<UInt8>) throws(TooLong) -> Constant {
        let digits = bytes.filter { $0 != UInt8(ascii: "_") }
        guard let first = digits.first, let last = digits.last else { return .integer(0) }
        if first == UInt8(ascii: "0"), digits.count > 2 {
            switch digits[1] | 0x20 {
            case UInt8(ascii: "x"): return try integer(digits.dropFirst(2), radix: 16)
            case UInt8(ascii: "o"): return try integer(digits.dropFirst(2), radix: 8)
            case UInt8(ascii: "b"): return try integer(digits.dropFirst(2), radix: 2)
            default: break
            }
        }
        if last | 0x20 == UInt8(ascii: "j") { return .imaginary(double(digits.dropLast())) }
        if digits.allSatisfy(\.isDigit) { return try integer(digits[...], radix: 10) }
        return .float(double(digits[...]))
    }

    private static func double(_ digits: ArraySlice<UInt8>) -> Double {
        var text = digits
        // Swift wants digits on both sides of the point.
        if text.first == UInt8(ascii: ".") { text.insert(UInt8(ascii: "0"), at: text.startIndex) }
        if let point = text.firstIndex(of: UInt8(ascii: ".")), point + 1 == text.endIndex || !text[point + 1].isDigit {
            text.insert(UInt8(ascii: "0"), at: point + 1)
        }
        return Double(String(decoding: text, as: UTF8.self)) ?? .infinity
    }

    private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) throws(TooLong) -> Constant {
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        if significant.isEmpty { return .integer(0) }
        if let value = Int(String(decoding: significant, as: UTF8.self), radix: radix) { return .integer(value) }
        if significant.count > (radix == 10 ? maximumDecimalDigits : maximumDigits) {
            throw TooLong(digits: significant.count)
        }
        return .largeInteger(
            radix == 10 ? String(decoding: significant, as: UTF8.self) : decimal(significant, radix: UInt64(radix)))
    }

    /// The decimal digits of a number in another base, by repeated multiplication in base 10⁹.
    private static func decimal(_ digits: ArraySlice<UInt8>, radix: UInt64) -> String {
        let base: UInt64 = 1_000_000_000
        var limbs: [UInt64] = [0]
        for byte in digits {
            var carry = UInt64(byte.isDigit ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
            for index in limbs.indices {
                let product = limbs[index] * radix + carry
                limbs[index] = product % base
                carry = product / base
            }
            if carry > 0 { limbs.append(carry) }
        }
        var result = String(limbs[limbs.count - 1])
        for limb in limbs.dropLast().reversed() {
            let text = String(limb)
            result += String(repeating: "0", count: 9 - text.count) + text
        }
        return result
    }
}
