extension PlainValue {
    /// The value as Python's `repr` writes it.
    public var pythonText: String {
        switch self {
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): String(value)
        case .largeInt(let digits): digits
        case .float(let value): Self.text(of: value)
        case .string(let text): Self.quoted(text.unicodeScalars)
        case .bytes(let bytes): Self.text(of: bytes)
        case .list(let items): "[" + Self.joined(items) + "]"
        case .tuple(let items): "(" + Self.joined(items) + (items.count == 1 ? ",)" : ")")
        case .set(let items): items.isEmpty ? "set()" : "{" + Self.joined(items) + "}"
        case .dictionary(let entries):
            "{" + entries.map { "\($0.key.pythonText): \($0.value.pythonText)" }.joined(separator: ", ") + "}"
        case .opaque(_, let text): text
        }
    }

    private static func joined(_ items: [PlainValue]) -> String {
        items.map(\.pythonText).joined(separator: ", ")
    }

    /// Swift and CPython both write the shortest digits that read back as the same number; they part only above
    /// 1e16, where CPython always takes the exponent form and Swift waits until 2**54.
    private static func text(of value: Double) -> String {
        let text = value.description
        if abs(value) < 1e16 || !value.isFinite || text.contains("e") { return text }
        let sign = value < 0 ? "-" : ""
        var digits = text.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.map { $0 }
        if text.hasSuffix(".0") { digits.removeLast() }
        let exponent = digits.count - 1
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let rest = digits.dropFirst()
        let mantissa =
            String(decoding: digits.prefix(1), as: UTF8.self)
            + (rest.isEmpty ? "" : "." + String(decoding: rest, as: UTF8.self))
        return "\(sign)\(mantissa)e+\(exponent)"
    }

    private static func quoted(_ scalars: String.UnicodeScalarView) -> String {
        let hasSingle = scalars.contains("'")
        let quote: Unicode.Scalar = hasSingle && !scalars.contains("\"") ? "\"" : "'"
        var result = String.UnicodeScalarView()
        result.append(quote)
        for scalar in scalars {
            switch scalar {
            case quote, "\\":
                result.append("\\")
                result.append(scalar)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default:
                if isPrintable(scalar) {
                    result.append(scalar)
                } else {
                    result.append(contentsOf: escape(scalar.value).unicodeScalars)
                }
            }
        }
        result.append(quote)
        return String(result)
    }

    /// CPython escapes what Unicode calls Other or Separator, the space excepted.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default:
            return true
        }
    }

    private static func escape(_ value: UInt32) -> String {
        switch value {
        case ..<0x100: "\\x" + hexadecimal(value, width: 2)
        case ..<0x10000: "\\u" + hexadecimal(value, width: 4)
        default: "\\U" + hexadecimal(value, width: 8)
        }
    }

    private static func hexadecimal(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func text(of bytes: [UInt8]) -> String {
        let quote: UInt8 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
        var result: [UInt8] = [UInt8(ascii: "b"), quote]
        for byte in bytes {
            switch byte {
            case quote, UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0x20..<0x7F: result.append(byte)
            default: result += Array(escape(UInt32(byte)).utf8)
            }
        }
        result.append(quote)
        return String(decoding: result, as: UTF8.self)
    }
}
