import BigInt

/// `%` formatting of `str` and `bytes`.
extension Interpreter {
    /// One conversion: `%[(name)][flags][width][.precision]type`.
    private struct Conversion {
        var left = false
        var plus = false
        var space = false
        var alternate = false
        var zero = false
        var width = -1
        var precision = -1
    }

    /// Hands out the operands of one formatting.
    private struct Operands {
        let given: Value
        let tuple: TupleObject?
        var used = 0
        var usedMapping = false

        init(_ value: Value) {
            given = value
            tuple = value.as(TupleObject.self, .tuple)
        }

        /// The next operand, or `nil` when there is none left.
        mutating func next() -> Value? {
            if usedMapping { return nil }
            used += 1
            if let tuple { return used <= tuple.count ? tuple.items[used - 1] : nil }
            return used == 1 ? given : nil
        }
    }

    /// `format % operand`. TypeError and ValueError as CPython raises them.
    func percentFormat(_ format: StringObject, _ operand: Value) throws(PythonError) -> StringObject {
        var text = TextBuilder()
        try percentFormat(format, operand, isBytes: false, &text)
        return text.finish(self)
    }

    /// `format % operand` for bytes, as Latin-1 text and back.
    func percentFormatBytes(_ format: ByteRowObject, _ operand: Value) throws(PythonError) -> [UInt8] {
        var text = TextBuilder()
        try percentFormat(makeString(points: format.row.map { UInt32($0) }), operand, isBytes: true, &text)
        return text.finish(self).codePoints.map { UInt8(truncatingIfNeeded: $0) }
    }

    private func percentFormat(
        _ format: StringObject, _ operand: Value, isBytes: Bool, _ text: inout TextBuilder
    ) throws(PythonError) {
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(format))
        var operands = Operands(operand)
        var index = 0
        let end = format.count
        while index < end {
            let start = index
            while index < end && format[index] != 37 { index += 1 }
            text.append(format, start..<index)
            if index == end { break }
            index += 1
            try charge(1)
            if index < end && format[index] == 37 {
                text.append(point: 37)
                index += 1
                continue
            }
            var conversion = Conversion()
            var selected: Value?
            if index < end && format[index] == 40 {
                guard case .object(let reference) = operand, operands.tuple == nil, reference.kind != .string,
                    reference.kind != .bytes, reference.kind != .bytearray
                else { throw typeError("format requires a mapping") }
                let key = try mappingKey(format, &index)
                selected = try item(of: operand, isBytes ? Value(makeBytes(key.codePoints.map { UInt8(truncatingIfNeeded: $0) })) : Value(key))
                operands.usedMapping = true
            }
            try readFlags(format, &index, &conversion, &operands)
            if index >= end { throw valueError("incomplete format") }
            if format[index] == 108 || format[index] == 104 || format[index] == 76 {
                index += 1
                if index >= end { throw valueError("incomplete format") }
            }
            let type = format[index]
            index += 1
            if type == 37 {
                text.append(point: 37)
                continue
            }
            guard let value = selected ?? operands.next() else {
                throw typeError("not enough arguments for format string")
            }
            try reserve(max(0, conversion.width), times: 4)
            try append(value, type, conversion, at: index - 1, isBytes: isBytes, &text)
        }
        if operands.usedMapping { return }
        if let tuple = operands.tuple {
            if operands.used < tuple.count { throw allNotConverted(isBytes) }
        } else if operands.used == 0 && !isMapping(operand) {
            throw allNotConverted(isBytes)
        }
    }

    private func allNotConverted(_ isBytes: Bool) -> PythonError {
        typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }

    /// What CPython lets stand unused as the only operand: anything with subscripts that is no text.
    private func isMapping(_ value: Value) -> Bool {
        guard case .object(let reference) = value else { return false }
        switch reference.kind {
        case .dict, .list, .bytes, .bytearray, .range: return true
        case .instance: return !special(value, .getitem).isUnbound
        default: return false
        }
    }

    private func mappingKey(_ format: StringObject, _ index: inout Int) throws(PythonError) -> StringObject {
        index += 1
        let start = index
        var level = 1
        while index < format.count {
            if format[index] == 40 { level += 1 }
            if format[index] == 41 {
                level -= 1
                if level == 0 { break }
            }
            index += 1
        }
        if index >= format.count { throw valueError("incomplete format key") }
        index += 1
        return makePart(format, start..<index - 1)
    }

    private func readFlags(
        _ format: StringObject, _ index: inout Int, _ conversion: inout Conversion, _ operands: inout Operands
    ) throws(PythonError) {
        flags: while index < format.count {
            switch format[index] {
            case 45: conversion.left = true
            case 43: conversion.plus = true
            case 32: conversion.space = true
            case 35: conversion.alternate = true
            case 48: conversion.zero = true
            default: break flags
            }
            index += 1
        }
        if index < format.count && format[index] == 42 {
            index += 1
            let width = try star(&operands)
            if width < 0 { conversion.left = true }
            conversion.width = Int(clamping: width.magnitude)
        } else {
            conversion.width = try number(format, &index, "width too big")
        }
        if index < format.count && format[index] == 46 {
            index += 1
            if index < format.count && format[index] == 42 {
                index += 1
                conversion.precision = max(0, try star(&operands))
            } else {
                conversion.precision = max(0, try number(format, &index, "precision too big"))
            }
        }
    }

    private func star(_ operands: inout Operands) throws(PythonError) -> Int {
        guard let value = operands.next() else { throw typeError("not enough arguments for format string") }
        guard case .int(let number)? = number(value) else { throw typeError("* wants int") }
        return number
    }

    private func number(
        _ format: StringObject, _ index: inout Int, _ message: String
    ) throws(PythonError) -> Int {
        var result = -1
        while index < format.count, format[index] >= 48, format[index] <= 57 {
            let (product, overflow) = max(result, 0).multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(format[index]) - 48)
            if overflow || carry { throw valueError(message) }
            result = sum
            index += 1
        }
        return result
    }

    /// Formats one operand.
    private func append(
        _ value: Value, _ type: UInt32, _ conversion: Conversion, at place: Int, isBytes: Bool,
        _ text: inout TextBuilder
    ) throws(PythonError) {
        switch type {
        case 115 where !isBytes: pad(try self.text(of: value), conversion, &text)
        case 115 where isBytes, 98 where isBytes:
            guard let row = byteRow(of: value) else {
                throw typeError(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '\(typeName(of: value))'")
            }
            pad(makeString(points: row.map { UInt32($0) }), conversion, &text)
        case 114 where !isBytes: pad(makeString(try representation(of: value)), conversion, &text)
        case 97, 114: pad(try asciiText(of: value), conversion, &text)
        case 99:
            var single = conversion
            single.precision = -1
            pad(try character(value, isBytes), single, &text)
        case 100, 105, 117, 111, 120, 88:
            let base = type == 111 ? 8 : type | 32 == 120 ? 16 : 10
            let number = try percentInteger(value, type, base)
            var digits = try magnitudeDigits(number, base: base, upper: type == 88)
            if conversion.precision > digits.count {
                try reserve(conversion.precision)
                digits = [UInt8](repeating: 48, count: conversion.precision - digits.count) + digits
            }
            let prefix: [UInt8] = conversion.alternate && base != 10 ? [48, UInt8(truncatingIfNeeded: type)] : []
            appendNumber(isNegative(number), prefix, digits, conversion, &text)
        case 101, 69, 102, 70, 103, 71:
            let double = try double(of: value)
            if conversion.precision > Int(Int32.max) { throw valueError("precision too big") }
            try reserve(max(0, conversion.precision))
            let isUpper = type < 97
            var digits: [UInt8]
            if double.isFinite {
                digits = FloatText.printed(
                    double.magnitude, UInt8(truncatingIfNeeded: type),
                    precision: conversion.precision < 0 ? 6 : conversion.precision, alternate: conversion.alternate)
            } else {
                digits = Array((double.isNaN ? "nan" : "inf").utf8)
                if isUpper { digits = digits.map { $0 - 32 } }
            }
            appendNumber(double.sign == .minus && !double.isNaN, [], digits, conversion, &text)
        default:
            let name = type > 31 && type < 127 ? String(Character(Unicode.Scalar(UInt8(type)))) : "?"
            throw valueError("unsupported format character '\(name)' (0x\(String(type, radix: 16))) at index \(place)")
        }
    }

    private func pad(_ string: StringObject, _ conversion: Conversion, _ text: inout TextBuilder) {
        let count = conversion.precision < 0 ? string.count : min(string.count, conversion.precision)
        if !conversion.left { text.append(point: 32, times: conversion.width - count) }
        text.append(string, 0..<count)
        if conversion.left { text.append(point: 32, times: conversion.width - count) }
    }

    private func appendNumber(
        _ isNegative: Bool, _ prefix: [UInt8], _ digits: [UInt8], _ conversion: Conversion, _ text: inout TextBuilder
    ) {
        let sign: [UInt8] = isNegative ? [45] : conversion.plus ? [43] : conversion.space ? [32] : []
        let padding = conversion.width - sign.count - prefix.count - digits.count
        if !conversion.left && !conversion.zero { text.append(point: 32, times: padding) }
        text.append(ascii: sign)
        text.append(ascii: prefix)
        if !conversion.left && conversion.zero { text.append(point: 48, times: padding) }
        text.append(ascii: digits)
        if conversion.left { text.append(point: 32, times: padding) }
    }

    private func character(_ value: Value, _ isBytes: Bool) throws(PythonError) -> StringObject {
        if isBytes {
            if let row = byteRow(of: value), row.count == 1 { return makeString(points: [UInt32(row[0])]) }
            guard case .int(let code)? = try integerOrNil(value) else {
                throw typeError("%c requires an integer in range(256) or a single byte")
            }
            guard code >= 0, code < 256 else { throw overflowError("%c arg not in range(256)") }
            return makeString(points: [UInt32(code)])
        }
        if let string = value.as(StringObject.self, .string) {
            if string.count == 1 { return string }
            throw typeError("%c requires int or char")
        }
        guard let number = try integerOrNil(value) else { throw typeError("%c requires int or char") }
        guard case .int(let code) = number, code >= 0, code < 0x110000 else {
            throw overflowError("%c arg not in range(0x110000)")
        }
        return makeString(points: [UInt32(code)])
    }

    private func percentInteger(_ value: Value, _ type: UInt32, _ base: Int) throws(PythonError) -> Number {
        if let number = number(value), number.isInteger { return number }
        let name = Character(Unicode.Scalar(UInt8(truncatingIfNeeded: type)))
        if base != 10 {
            if let number = try integerOrNil(value) { return number }
            throw typeError("%\(name) format: an integer is required, not \(typeName(of: value))")
        }
        if case .float(let double)? = number(value) {
            if let number = number(try integer(truncating: double)) { return number }
        }
        if !special(value, .int).isUnbound, let number = number(try callMethod(value, intern("__int__"))) {
            return number
        }
        if let number = try integerOrNil(value) { return number }
        throw typeError("%\(name) format: a real number is required, not \(typeName(of: value))")
    }
}
