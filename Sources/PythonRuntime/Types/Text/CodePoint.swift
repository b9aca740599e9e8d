/// What CPython knows about a code point: the predicates behind `str.isalpha` and the rest, and case mapping.
enum CodePoint {
    @inline(__always)
    private static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? { Unicode.Scalar(point)?.properties }

    /// White space: bidirectional class WS, B or S, or category Zs.
    @inline(__always)
    static func isSpace(_ point: UInt32) -> Bool {
        if point < 0x80 { return point == 32 || (point >= 9 && point <= 13) || (point >= 28 && point <= 31) }
        switch point {
        case 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: return true
        default: return false
        }
    }

    /// What `str.splitlines` splits at.
    static func isLineBreak(_ point: UInt32) -> Bool {
        switch point {
        case 10...13, 28...30, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Categories L*.
    static func isAlphabetic(_ point: UInt32) -> Bool {
        if point < 0x80 { return (point | 32) >= 97 && (point | 32) <= 122 }
        switch properties(point)?.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    /// How numeric it is: 3 decimal, 2 digit, 1 numeric, 0 not at all.
    static func numericRank(_ point: UInt32) -> Int {
        if point < 0x80 { return point >= 48 && point <= 57 ? 3 : 0 }
        switch properties(point)?.numericType {
        case .decimal: return 3
        case .digit: return 2
        case .numeric: return 1
        default: return 0
        }
    }

    /// The value of a decimal digit, or `nil`.
    static func decimalValue(_ point: UInt32) -> UInt8? {
        if point < 0x80 { return point >= 48 && point <= 57 ? UInt8(truncatingIfNeeded: point - 48) : nil }
        guard let properties = properties(point), properties.numericType == .decimal,
            let value = properties.numericValue
        else { return nil }
        return UInt8(value)
    }

    static func isLower(_ point: UInt32) -> Bool {
        if point < 0x80 { return point >= 97 && point <= 122 }
        return properties(point)?.isLowercase ?? false
    }

    static func isUpper(_ point: UInt32) -> Bool {
        if point < 0x80 { return point >= 65 && point <= 90 }
        return properties(point)?.isUppercase ?? false
    }

    static func isTitle(_ point: UInt32) -> Bool { properties(point)?.generalCategory == .titlecaseLetter }

    /// Lower, upper or title case.
    static func isCased(_ point: UInt32) -> Bool {
        if point < 0x80 { return (point | 32) >= 97 && (point | 32) <= 122 }
        return properties(point)?.isCased ?? false
    }

    static func isCaseIgnorable(_ point: UInt32) -> Bool { properties(point)?.isCaseIgnorable ?? false }

    /// Whether `repr` shows it as it is.
    static func isPrintable(_ point: UInt32) -> Bool {
        if point < 0x7f { return point >= 32 }
        guard let category = properties(point)?.generalCategory else { return false }
        switch category {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    static func startsIdentifier(_ point: UInt32) -> Bool {
        point == 95 || (properties(point)?.isXIDStart ?? false)
    }

    static func continuesIdentifier(_ point: UInt32) -> Bool { properties(point)?.isXIDContinue ?? false }

    // MARK: Case mapping: `body` gets each code point that `point` maps to.

    static func lower(_ point: UInt32, _ body: (UInt32) -> Void) {
        if point < 0x80 { return body(isUpper(point) ? point + 32 : point) }
        map(point, \.lowercaseMapping, body)
    }

    static func upper(_ point: UInt32, _ body: (UInt32) -> Void) {
        if point < 0x80 { return body(isLower(point) ? point - 32 : point) }
        map(point, \.uppercaseMapping, body)
    }

    static func title(_ point: UInt32, _ body: (UInt32) -> Void) {
        if point < 0x80 { return body(isLower(point) ? point - 32 : point) }
        map(point, \.titlecaseMapping, body)
    }

    /// Full case folding, which the standard library does not offer: the lower case of the upper case, except where
    /// Unicode's CaseFolding.txt says otherwise (Cherokee folds to upper case, capital sharp s to two letters).
    static func fold(_ point: UInt32, _ body: (UInt32) -> Void) {
        if point < 0x80 { return lower(point, body) }
        guard let properties = properties(point) else { return body(point) }
        switch point {
        case 0x1e9e:
            body(115)
            body(115)
        case 0x13f8...0x13fd, 0xab70...0xabbf: map(point, \.uppercaseMapping, body)
        default:
            let upper = properties.uppercaseMapping.unicodeScalars
            if properties.changesWhenCaseFolded || upper.count > 1 {
                for scalar in upper { lower(scalar.value, body) }
            } else {
                body(point)
            }
        }
    }

    private static func map(
        _ point: UInt32, _ mapping: (Unicode.Scalar.Properties) -> String, _ body: (UInt32) -> Void
    ) {
        guard let properties = properties(point) else { return body(point) }
        for scalar in mapping(properties).unicodeScalars { body(scalar.value) }
    }
}
