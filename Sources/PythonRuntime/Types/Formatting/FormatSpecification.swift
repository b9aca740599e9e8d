/// A format specification taken apart: `[[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]`.
struct FormatSpecification {
    var fill: UInt32 = 32
    /// `<`, `>`, `=` or `^`.
    var align: UInt32
    /// `+`, `-`, space, or 0 for none.
    var sign: UInt32 = 0
    /// `z`: negative zero becomes zero.
    var coercesNegativeZero = false
    /// `#`.
    var alternate = false
    var width = -1
    /// `,`, `_`, or 0 for none.
    var grouping: UInt32 = 0
    var precision = -1
    /// The presentation type, 0 for none.
    var type: UInt32

    /// Reads a specification for an object of type `typeName`. ValueError as CPython 3.11 raises it.
    init(
        _ text: StringObject, defaultType: UInt32, defaultAlign: UInt32, for typeName: String,
        _ interpreter: Interpreter
    ) throws(PythonError) {
        type = defaultType
        align = defaultAlign
        var index = 0
        func peek(_ offset: Int = 0) -> UInt32 { index + offset < text.count ? text[index + offset] : 0 }
        func isAlignment(_ point: UInt32) -> Bool { point == 60 || point == 62 || point == 61 || point == 94 }
        var hasFill = false
        var hasAlign = false
        if isAlignment(peek(1)) {
            (fill, align) = (peek(), peek(1))
            (hasFill, hasAlign) = (true, true)
            index = 2
        } else if isAlignment(peek()) {
            align = peek()
            hasAlign = true
            index = 1
        }
        if peek() == 32 || peek() == 43 || peek() == 45 {
            sign = peek()
            index += 1
        }
        if peek() == 122 {
            coercesNegativeZero = true
            index += 1
        }
        if peek() == 35 {
            alternate = true
            index += 1
        }
        if !hasFill && peek() == 48 {
            fill = 48
            if !hasAlign && defaultAlign == 62 { align = 61 }
            index += 1
        }
        func readNumber() throws(PythonError) -> Int {
            var result = -1
            while let digit = CodePoint.decimalValue(peek()) {
                let (product, overflow) = max(result, 0).multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int(digit))
                if overflow || carry { throw interpreter.valueError("Too many decimal digits in format string") }
                result = sum
                index += 1
            }
            return result
        }
        width = try readNumber()
        if peek() == 44 {
            grouping = 44
            index += 1
        }
        if peek() == 95 {
            if grouping != 0 { throw interpreter.valueError("Cannot specify both ',' and '_'.") }
            grouping = 95
            index += 1
        }
        if peek() == 44 && grouping == 95 { throw interpreter.valueError("Cannot specify both ',' and '_'.") }
        if peek() == 46 {
            index += 1
            precision = try readNumber()
            if precision < 0 { throw interpreter.valueError("Format specifier missing precision") }
        }
        if text.count - index > 1 { 
            throw interpreter.valueError(
                "Invalid format specifier '\(text.swiftString)' for object of type '\(typeName)'")
        }
        if text.count - index == 1 { type = peek() }
        if grouping != 0 {
            switch type {
            case 100, 101, 102, 103, 69, 71, 37, 70, 0: break
            case 98, 111, 120, 88: if grouping == 44 { fallthrough }
            default:
                let name = type > 32 && type < 128
                    ? String(Character(Unicode.Scalar(UInt8(type)))) : "\\x\(String(type, radix: 16))"
                throw interpreter.valueError("Cannot specify '\(grouping == 44 ? "," : "_")' with '\(name)'.")
            }
        }
    }

    /// The ValueError of a type that a kind of value does not know.
    func unknownType(_ typeName: String, _ interpreter: Interpreter) -> PythonError {
        let name = type > 32 && type < 128
            ? String(Character(Unicode.Scalar(UInt8(type)))) : "\\x\(String(type, radix: 16))"
        return interpreter.valueError("Unknown format code '\(name)' for object of type '\(typeName)'")
    }

    /// How many characters of padding stand left of a text of `count`, and right of it.
    func padding(around count: Int) -> (left: Int, right: Int) {
        let total = max(0, width - count)
        switch align {
        case 60: return (0, total)
        case 94: return (total / 2, total - total / 2)
        default: return (total, 0)
        }
    }
}
