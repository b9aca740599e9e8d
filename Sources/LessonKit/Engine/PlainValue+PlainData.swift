import PythonLibrary

extension PlainValue {
    /// The same value, as it left the engine.
    init(_ data: PlainData) {
        switch data {
        case .none: self = .none
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .largeInt(let digits): self = .largeInt(digits)
        case .float(let value): self = .float(value)
        case .string(let text): self = .string(text)
        case .bytes(let bytes): self = .bytes(bytes)
        case .list(let items): self = .list(items.map { PlainValue($0) })
        case .tuple(let items): self = .tuple(items.map { PlainValue($0) })
        case .set(let items): self = .set(items.map { PlainValue($0) })
        case .dictionary(let entries):
            self = .dictionary(entries.map { Entry(PlainValue($0.key), PlainValue($0.value)) })
        case .opaque(let type, let text): self = .opaque(type: type, text: text)
        }
    }
}

extension PlainData {
    /// The same value, as the engine takes it.
    init(_ value: PlainValue) {
        switch value {
        case .none: self = .none
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .int(value)
        case .largeInt(let digits): self = .largeInt(digits)
        case .float(let value): self = .float(value)
        case .string(let text): self = .string(text)
        case .bytes(let bytes): self = .bytes(bytes)
        case .list(let items): self = .list(items.map { PlainData($0) })
        case .tuple(let items): self = .tuple(items.map { PlainData($0) })
        case .set(let items): self = .set(items.map { PlainData($0) })
        case .dictionary(let entries): self = .dictionary(entries.map { (PlainData($0.key), PlainData($0.value)) })
        case .opaque(let type, let text): self = .opaque(type: type, text: text)
        }
    }
}
