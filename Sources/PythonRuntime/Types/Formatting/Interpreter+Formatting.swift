import BigInt

/// `format(value, specification)`: what f-strings, `str.format` and the built-in function share.
extension Interpreter {
    /// `format(value, specification)`; honours `__format__` of Python classes.
    public func format(_ value: Value, _ specification: StringObject) throws(PythonError) -> StringObject {
        switch value {
        case .int, .float, .bool:
            if specification.count == 0 { return try text(of: value) }
            return try formatNumber(value, specification)
        case .none, .unbound:
            if specification.count == 0 { return makeString("None") }
            throw typeError("unsupported format string passed to NoneType.__format__")
        case .object(let reference):
            if reference.kind == .string && reference.type === types.string {
                return try formatString(reference.cast(StringObject.self), specification)
            }
            if !special(value, .format).isUnbound {
                let result = try callMethod(value, intern("__format__"), Value(specification))
                if let string = result.as(StringObject.self, .string) { return string }
                throw typeError("__format__ must return a str, not \(typeName(of: result))")
            }
            return try formatObject(reference.object, specification)
        }
    }

    /// An object's own formatting, without `__format__` of Python classes.
    func formatObject(_ object: Object, _ specification: StringObject) throws(PythonError) -> StringObject {
        if specification.count == 0 { return try text(of: Value(object)) }
        if let string = Value(object).as(StringObject.self, .string) { return try formatString(string, specification) }
        return makeString(try object.format(specification, self))
    }

    /// `str.__format__`.
    func formatString(_ string: StringObject, _ text: StringObject) throws(PythonError) -> StringObject {
        if text.count == 0 { return string.type === types.string ? string : try self.text(of: Value(string)) }
        let specification = try FormatSpecification(text, defaultType: 115, defaultAlign: 60, for: string.type.name, self)
        if specification.type != 115 { throw specification.unknownType(string.type.name, self) }
        if specification.sign != 0 {
            throw valueError("\(specification.sign == 32 ? "Space" : "Sign") not allowed in string format specifier")
        }
        if specification.coercesNegativeZero {
            throw valueError("Negative zero coercion (z) not allowed in string format specifier")
        }
        if specification.alternate { throw valueError("Alternate form (#) not allowed in string format specifier") }
        if specification.align == 61 { throw valueError("'=' alignment not allowed in string format specifier") }
        let count = specification.precision < 0 ? string.count : min(string.count, specification.precision)
        let padding = specification.padding(around: count)
        if padding.left + padding.right == 0 && count == string.count { return makePart(string, 0..<count) }
        try reserve(max(count, specification.width), times: 4)
        var result = TextBuilder()
        result.append(point: specification.fill, times: padding.left)
        result.append(string, 0..<count)
        result.append(point: specification.fill, times: padding.right)
        return result.finish(self)
    }

    /// `__format__` of `int`, `bool`, `float` and `complex`, for a specification that is not empty.
    func formatNumber(_ value: Value, _ text: StringObject) throws(PythonError) -> StringObject {
        guard let number = number(value) else {
            throw typeError("unsupported format string passed to \(typeName(of: value)).__format__")
        }
        let typeName = typeName(of: value)
        var builder = TextBuilder()
        switch number {
        case .int, .big:
            let specification = try FormatSpecification(text, defaultType: 100, defaultAlign: 62, for: typeName, self)
            try formatInteger(number, specification, typeName, &builder)
        case .float(let double):
            let specification = try FormatSpecification(text, defaultType: 0, defaultAlign: 62, for: typeName, self)
            try formatFloat(double, specification, typeName, &builder)
        case .complex(let complex):
            let specification = try FormatSpecification(text, defaultType: 0, defaultAlign: 62, for: typeName, self)
            try formatComplex(complex, specification, typeName, &builder)
        }
        return builder.finish(self)
    }

    private func formatInteger(
        _ number: Number, _ specification: FormatSpecification, _ typeName: String, _ text: inout TextBuilder
    ) throws(PythonError) {
        switch specification.type {
        case 101, 69, 102, 70, 103, 71, 37:
            guard let double = try double(number) else { return }
            return try formatFloat(double, specification, typeName, &text)
        case 98, 99, 100, 111, 120, 88, 110: break
        default: throw specification.unknownType(typeName, self)
        }
        if specification.precision >= 0 { throw valueError("Precision not allowed in integer format specifier") }
        if specification.coercesNegativeZero {
            throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
        }
        try reserve(max(0, specification.width), times: 4)
        if specification.type == 99 {
            if specification.sign != 0 { throw valueError("Sign not allowed with integer format specifier 'c'") }
            if specification.alternate {
                throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
            }
            guard case .int(let code) = number, code >= 0, code < 0x110000 else {
                if case .big = number { throw overflowError("Python int too large to convert to C long") }
                throw overflowError("%c arg not in range(0x110000)")
            }
            let padding = specification.padding(around: 1)
            text.append(point: specification.fill, times: padding.left)
            text.append(point: UInt32(code))
            text.append(point: specification.fill, times: padding.right)
            return
        }
        let base = specification.type == 98 ? 2 : specification.type == 111 ? 8 : specification.type | 32 == 120 ? 16 : 10
        var layout = NumberLayout(
            isNegative: isNegative(number), prefix: [],
            digits: try magnitudeDigits(number, base: base, upper: specification.type == 88))
        if specification.alternate && base != 10 { layout.prefix = [48, UInt8(truncatingIfNeeded: specification.type)] }
        layout.build(specification, groupSize: base == 10 ? 3 : 4, &text)
    }

    /// Whether a real number is below zero (or is negative zero).
    func isNegative(_ number: Number) -> Bool {
        switch number {
        case .int(let value): value < 0
        case .big(let value): value.sign == .minus
        case .float(let value): value.sign == .minus
        case .complex: false
        }
    }

    /// The digits of an integer without its sign.
    func magnitudeDigits(_ number: Number, base: Int, upper: Bool = false) throws(PythonError) -> [UInt8] {
        switch number {
        case .int(let value): return Array(String(value.magnitude, radix: base, uppercase: upper).utf8)
        case .big(let value):
            if base == 10 { return Array(try decimalText(BigInt(value.magnitude)).utf8) }
            try reserve(value.magnitude.bitWidth / base.trailingZeroBitCount)
            return IntegerText.digits(value.magnitude, base: base, upper: upper)
        default: return []
        }
    }

    /// The magnitude of a float in a presentation type; whether it is negative is told apart.
    private func printed(
        _ value: Double, _ specification: FormatSpecification, addsZero: Bool
    ) throws(PythonError) -> (text: [UInt8], isNegative: Bool) {
        let type = specification.type
        let isUpper = type == 69 || type == 70 || type == 71
        var value = value
        if type == 37 { value *= 100 }
        if !value.isFinite {
            var text = Array((value.isNaN ? (isUpper ? "NAN" : "nan") : (isUpper ? "INF" : "inf")).utf8)
            if type == 37 { text.append(37) }
            return (text, value.sign == .minus && !value.isNaN)
        }
        if specification.precision > Int(Int32.max) { throw valueError("precision too big") }
        try reserve(max(0, specification.precision))
        var isNegative = value.sign == .minus
        let magnitude = value.magnitude
        var text: [UInt8]
        switch type {
        case 0:
            if specification.precision < 0 {
                let (digits, point) = FloatText.shortestDigits(magnitude)
                text = FloatText.layOut(
                    digits, point: point, threshold: 16, addsZero: addsZero, alternate: specification.alternate)
            } else {
                text = FloatText.general(
                    magnitude, precision: specification.precision, addsZero: addsZero,
                    alternate: specification.alternate)
            }
        case 37:
            let precision = specification.precision < 0 ? 6 : specification.precision
            text = FloatText.printed(magnitude, 102, precision: precision, alternate: specification.alternate)
            text.append(37)
        default:
            let precision = specification.precision < 0 ? 6 : specification.precision
            let conversion = type == 110 ? 103 : UInt8(truncatingIfNeeded: type)
            text = FloatText.printed(magnitude, conversion, precision: precision, alternate: specification.alternate)
        }
        if isNegative && specification.coercesNegativeZero {
            let end = text.firstIndex { $0 | 32 == 101 } ?? text.count
            isNegative = text[..<end].contains { $0 >= 49 && $0 <= 57 }
        }
        return (text, isNegative)
    }

    func formatFloat(
        _ value: Double, _ specification: FormatSpecification, _ typeName: String, _ text: inout TextBuilder
    ) throws(PythonError) {
        switch specification.type {
        case 0, 101, 69, 102, 70, 103, 71, 110, 37: break
        default: throw specification.unknownType(typeName, self)
        }
        try reserve(max(0, specification.width), times: 4)
        let (magnitude, isNegative) = try printed(value, specification, addsZero: true)
        NumberLayout(isNegative: isNegative, printed: magnitude).build(specification, groupSize: 3, &text)
    }

    private func formatComplex(
        _ value: ComplexNumber, _ specification: FormatSpecification, _ typeName: String, _ text: inout TextBuilder
    ) throws(PythonError) {
        switch specification.type {
        case 0, 101, 69, 102, 70, 103, 71, 110: break
        default: throw specification.unknownType(typeName, self)
        }
        if specification.fill == 48 {
            throw valueError("Zero padding is not allowed in complex format specifier")
        }
        if specification.align == 61 {
            throw valueError("'=' alignment flag is not allowed in complex format specifier")
        }
        try reserve(max(0, specification.width), times: 4)
        let skipsReal = specification.type == 0 && value.real == 0 && value.real.sign == .plus
        let hasParentheses = specification.type == 0 && !skipsReal
        var bare = specification
        bare.width = -1
        var body = TextBuilder()
        if hasParentheses { body.append(ascii: "(") }
        if !skipsReal {
            let (magnitude, isNegative) = try printed(value.real, specification, addsZero: false)
            NumberLayout(isNegative: isNegative, printed: magnitude).build(bare, groupSize: 3, &body)
            bare.sign = 43
        }
        let (magnitude, isNegative) = try printed(value.imaginary, specification, addsZero: false)
        NumberLayout(isNegative: isNegative, printed: magnitude).build(bare, groupSize: 3, &body)
        body.append(ascii: hasParentheses ? "j)" : "j")
        let padding = specification.padding(around: body.count)
        text.append(point: specification.fill, times: padding.left)
        text.append(body.finish(self))
        text.append(point: specification.fill, times: padding.right)
    }
}
