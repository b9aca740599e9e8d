import BigInt

extension Interpreter {
    /// The value of a constant. (A nested body is entered by the compiler itself.)
    func constantValue(_ key: ConstantKey) -> Value {
        switch key {
        case .unbound, .code: return .unbound
        case .none: return .none
        case .ellipsis: return ellipsis
        case .bool(let value): return .bool(value)
        case .integer(let value): return .int(value)
        case .largeInteger(let digits): return makeInteger(BigInt(digits, radix: 10) ?? 0)
        case .float(let bits): return .float(Double(bitPattern: bits))
        case .imaginary(let bits, let isNegated):
            return makeComplex(ComplexNumber(isNegated ? -0.0 : 0.0, Double(bitPattern: bits)))
        case .string(let points):
            let string = makeString(points: points)
            return Value(string.isIdentifierLike ? intern(string) : string)
        case .bytes(let bytes): return Value(makeBytes(bytes))
        case .tuple(let items):
            let tuple = makeTuple(count: items.count)
            for (index, item) in items.enumerated() { tuple.items[index] = constantValue(item) }
            return Value(tuple)
        case .frozenset(let items): return constantFrozenset(items.map(constantValue))
        }
    }
}

extension StringObject {
    /// Whether it looks like a name: such constants are interned, because they often meet attribute names and keys.
    fileprivate var isIdentifierLike: Bool {
        guard isASCII, count <= 64 else { return false }
        for index in 0..<count {
            let byte = bytes[index]
            let isWord =
                (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte == 0x5f
                || (byte >= 0x30 && byte <= 0x39)
            if !isWord { return false }
        }
        return true
    }
}
