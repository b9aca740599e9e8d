import PythonSyntax

/// A constant as the compiler compares them: equal in type and value, so that `1`, `1.0` and `True`, or `0.0` and
/// `-0.0`, stay apart.
indirect enum ConstantKey: Hashable {
    /// No value: loading it unbinds a register.
    case unbound
    case none, ellipsis
    case bool(Bool)
    case integer(Int)
    /// Decimal digits, with a sign when negative.
    case largeInteger(String)
    /// The bits of a `float`.
    case float(UInt64)
    /// The bits of the imaginary part; the real part is 0.0, or -0.0 when `isNegated`.
    case imaginary(UInt64, isNegated: Bool)
    case string([UInt32])
    case bytes([UInt8])
    case tuple([ConstantKey])
    case frozenset([ConstantKey])
    /// A nested body, by order of compilation.
    case code(Int)

    init(_ constant: Constant) {
        self =
            switch constant {
            case .none: .none
            case .bool(let value): .bool(value)
            case .ellipsis: .ellipsis
            case .integer(let value): .integer(value)
            case .largeInteger(let digits): .largeInteger(digits)
            case .float(let value): .float(value.bitPattern)
            case .imaginary(let value): .imaginary(value.bitPattern, isNegated: false)
            case .string(let points): .string(points)
            case .bytes(let bytes): .bytes(bytes)
            }
    }

    init(text: String) { self = .string(text.unicodeScalars.map(\.value)) }

    /// Whether Python takes it for true.
    var isTrue: Bool {
        switch self {
        case .unbound, .none: false
        case .ellipsis, .code: true
        case .bool(let value): value
        case .integer(let value): value != 0
        case .largeInteger: true
        case .float(let bits), .imaginary(let bits, _): Double(bitPattern: bits) != 0
        case .string(let points): !points.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .tuple(let items), .frozenset(let items): !items.isEmpty
        }
    }
}
