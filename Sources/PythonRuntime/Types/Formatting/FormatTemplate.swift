/// `str.format` and `format_map`: text with replacement fields.
extension Interpreter {
    /// Where a template's fields come from.
    enum FieldSource {
        case arguments(Arguments)
        case mapping(Value)
    }

    /// How fields are numbered so far: `{}` and `{0}` do not mix.
    private enum Numbering { case undecided, automatic(Int), manual }

    /// `template.format(…)`. ValueError for a malformed template, IndexError and KeyError for missing fields.
    func formatTemplate(_ template: StringObject, _ source: FieldSource) throws(PythonError) -> StringObject {
        var text = TextBuilder()
        var numbering = Numbering.undecided
        try expand(template, 0..<template.count, source, &numbering, depth: 2, &text)
        return text.finish(self)
    }

    private func expand(
        _ template: StringObject, _ range: Range<Int>, _ source: FieldSource, _ numbering: inout Numbering, depth: Int,
        _ text: inout TextBuilder
    ) throws(PythonError) {
        if depth < 0 { throw valueError("Max string recursion exceeded") }
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, template[index] != 123, template[index] != 125 { index += 1 }
            text.append(template, start..<index)
            if index == range.upperBound { return }
            let brace = template[index]
            index += 1
            if index < range.upperBound && template[index] == brace {
                text.append(point: brace)
                index += 1
                continue
            }
            if brace == 125 { throw valueError("Single '}' encountered in format string") }
            if index == range.upperBound { throw valueError("Single '{' encountered in format string") }
            try charge(1)
            try expandField(template, &index, range.upperBound, source, &numbering, depth, &text)
        }
    }

    /// One field; `index` stands behind its brace and ends behind its closing one.
    private func expandField(
        _ template: StringObject, _ index: inout Int, _ end: Int, _ source: FieldSource, _ numbering: inout Numbering,
        _ depth: Int, _ text: inout TextBuilder
    ) throws(PythonError) {
        let nameStart = index
        scan: while index < end {
            switch template[index] {
            case 123: throw valueError("unexpected '{' in field name")
            case 91: while index < end && template[index] != 93 { index += 1 }
            case 125, 58, 33: break scan
            default: index += 1
            }
        }
        if index >= end { throw valueError("expected '}' before end of string") }
        let name = nameStart..<index
        var conversion: UInt32 = 0
        if template[index] == 33 {
            index += 1
            if index >= end { throw valueError("end of string while looking for conversion specifier") }
            conversion = template[index]
            index += 1
            if index >= end { throw valueError("unmatched '{' in format spec") }
            if template[index] != 58 && template[index] != 125 {
                throw valueError("expected ':' after conversion specifier")
            }
        }
        var specification = index..<index
        var hasNested = false
        if template[index] == 58 {
            index += 1
            let start = index
            var level = 1
            while index < end {
                if template[index] == 123 {
                    hasNested = true
                    level += 1
                } else if template[index] == 125 {
                    level -= 1
                    if level == 0 { break }
                }
                index += 1
            }
            if index >= end { throw valueError("unmatched '{' in format spec") }
            specification = start..<index
        }
        index += 1
        let mark = rootMark
        defer { unroot(to: mark) }
        var value = try field(template, name, source, &numbering)
        root(value)
        if conversion != 0 {
            value = try convert(value, conversion)
            root(value)
        }
        var format = names.empty
        if hasNested {
            var nested = TextBuilder()
            try expand(template, specification, source, &numbering, depth: depth - 1, &nested)
            format = nested.finish(self)
        } else if depth < 1 {
            throw valueError("Max string recursion exceeded")
        } else if !specification.isEmpty {
            format = makePart(template, specification)
        }
        root(Value(format))
        text.append(try self.format(value, format))
    }

    private func convert(_ value: Value, _ conversion: UInt32) throws(PythonError) -> Value {
        switch conversion {
        case 114: return Value(makeString(try representation(of: value)))
        case 115: return Value(try text(of: value))
        case 97: return Value(try asciiText(of: value))
        case 33...126:
            throw valueError("Unknown conversion specifier \(Character(Unicode.Scalar(UInt8(conversion))))")
        default: throw valueError("Unknown conversion specifier \\x\(String(conversion, radix: 16))")
        }
    }

    /// The value a field name stands for: `0`, `name`, `` ``, followed by `.attribute` and `[index]`.
    private func field(
        _ template: StringObject, _ name: Range<Int>, _ source: FieldSource, _ numbering: inout Numbering
    ) throws(PythonError) -> Value {
        var index = name.lowerBound
        while index < name.upperBound, template[index] != 46, template[index] != 91 { index += 1 }
        var value = try base(template, name.lowerBound..<index, source, &numbering)
        let mark = rootMark
        defer { unroot(to: mark) }
        while index < name.upperBound {
            root(value)
            let opener = template[index]
            index += 1
            let start = index
            if opener == 46 {
                while index < name.upperBound, template[index] != 46, template[index] != 91 { index += 1 }
                if index == start { throw valueError("Empty attribute in format string") }
                value = try getAttribute(value, intern(makePart(template, start..<index)))
            } else if opener == 91 {
                while index < name.upperBound, template[index] != 93 { index += 1 }
                if index >= name.upperBound { throw valueError("Missing ']' in format string") }
                if index == start { throw valueError("Empty attribute in format string") }
                let key = try integer(template, start..<index).map { Value.int($0) }
                    ?? Value(makePart(template, start..<index))
                root(key)
                value = try item(of: value, key)
                index += 1
            } else {
                throw valueError("Only '.' or '[' may follow ']' in format field specifier")
            }
        }
        return value
    }

    private func base(
        _ template: StringObject, _ name: Range<Int>, _ source: FieldSource, _ numbering: inout Numbering
    ) throws(PythonError) -> Value {
        var position = try integer(template, name)
        if name.isEmpty {
            switch numbering {
            case .manual:
                throw valueError("cannot switch from manual field specification to automatic field numbering")
            case .undecided:
                position = 0
                numbering = .automatic(1)
            case .automatic(let next):
                position = next
                numbering = .automatic(next + 1)
            }
        } else if position != nil {
            if case .automatic = numbering {
                throw valueError("cannot switch from automatic field numbering to manual field specification")
            }
            numbering = .manual
        }
        switch source {
        case .arguments(let a):
            if let position {
                if position < a.count { return a[position] }
                throw indexError("Replacement index \(position) out of range for positional args tuple")
            }
            let key = makePart(template, name)
            if let keywords = a.keywords {
                for index in 0..<keywords.count where keywords.items[index].isEqualString(to: key) {
                    return a.base[a.count + index]
                }
            }
            throw keyError(Value(key))
        case .mapping(let mapping):
            if position != nil { throw valueError("Format string contains positional fields") }
            return try item(of: mapping, Value(makePart(template, name)))
        }
    }

    /// The number that digits spell; `nil` when they are none.
    private func integer(_ template: StringObject, _ range: Range<Int>) throws(PythonError) -> Int? {
        if range.isEmpty { return nil }
        var result = 0
        for index in range {
            guard let digit = CodePoint.decimalValue(template[index]) else { return nil }
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(digit))
            if overflow || carry { throw valueError("Too many decimal digits in format string") }
            result = sum
        }
        return result
    }

    /// `ascii(value)`: the `repr` with everything beyond ASCII escaped.
    public func asciiText(of value: Value) throws(PythonError) -> StringObject {
        let text = try representation(of: value)
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return makeString(text) }
        var out: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                out.append(UInt8(scalar.value))
            } else {
                TextRepresentation.escape(scalar.value, to: &out)
            }
        }
        return out.withUnsafeBufferPointer { makeString(ascii: $0) }
    }
}
