/// A JSON value whose members keep their order, so that equal reports are equal bytes.
indirect enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A member of an object.
    struct Member: Equatable, Sendable {
        let name: String
        let value: JSONValue

        init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value as text, indented by two spaces, ended by a newline.
    var document: String {
        var text = ""
        write(into: &text, indent: "")
        return text + "\n"
    }

    private func write(into text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        // JSON has no infinity; a number that is none is not worth a broken document.
        case .number(let value): text += value.isFinite ? value.description : "null"
        case .string(let value): Self.quote(value, into: &text)
        case .array(let items):
            Self.write(items, open: "[", close: "]", into: &text, indent: indent) { item, text, inner in
                item.write(into: &text, indent: inner)
            }
        case .object(let members):
            Self.write(members, open: "{", close: "}", into: &text, indent: indent) { member, text, inner in
                Self.quote(member.name, into: &text)
                text += ": "
                member.value.write(into: &text, indent: inner)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], open: String, close: String, into text: inout String, indent: String,
        item: (Item, inout String, String) -> Void
    ) {
        text += open
        if items.isEmpty {
            text += close
            return
        }
        let inner = indent + "  "
        for (index, element) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + inner
            item(element, &text, inner)
        }
        text += "\n" + indent + close
    }

    private static func quote(_ value: String, into text: inout String) {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case ..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u".utf8) + Array(String(repeating: "0", count: 4 - digits.utf8.count).utf8)
                bytes += Array(digits.utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        text += String(decoding: bytes, as: UTF8.self)
    }
}
