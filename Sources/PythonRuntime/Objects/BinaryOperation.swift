import PythonSyntax

/// Operators with two operands, with the names and signs of the data model.
public enum BinaryOperation: UInt8, CaseIterable {
    case add, subtract, multiply, matrixMultiply, trueDivide, floorDivide, modulo, power
    case leftShift, rightShift, bitAnd, bitOr, bitXor

    /// The operation that the syntax tree's operator stands for.
    public init(_ operation: BinaryOperator) { self = BinaryOperation(rawValue: operation.rawValue)! }

    /// The sign as Python writes it in messages.
    public var sign: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .matrixMultiply: "@"
        case .trueDivide: "/"
        case .floorDivide: "//"
        case .modulo: "%"
        case .power: "** or pow()"
        case .leftShift: "<<"
        case .rightShift: ">>"
        case .bitAnd: "&"
        case .bitOr: "|"
        case .bitXor: "^"
        }
    }

    /// The stem of the special methods: `add` for `__add__`, `__radd__`, `__iadd__`.
    public var stem: String {
        switch self {
        case .add: "add"
        case .subtract: "sub"
        case .multiply: "mul"
        case .matrixMultiply: "matmul"
        case .trueDivide: "truediv"
        case .floorDivide: "floordiv"
        case .modulo: "mod"
        case .power: "pow"
        case .leftShift: "lshift"
        case .rightShift: "rshift"
        case .bitAnd: "and"
        case .bitOr: "or"
        case .bitXor: "xor"
        }
    }
}
