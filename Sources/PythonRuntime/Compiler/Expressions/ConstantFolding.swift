import PythonSyntax

extension Expression {
    /// The value, if the compiler can work it out: literals, arithmetic on small numbers, tuples of such.
    ///
    /// Whatever could be large, inexact to reproduce, or raise is left to run time.
    var foldedConstant: ConstantKey? {
        switch kind {
        case .constant(let constant): return ConstantKey(constant)
        case .name("__debug__"): return .bool(true)
        case .tuple(let items):
            var keys: [ConstantKey] = []
            for item in items {
                guard let key = item.foldedConstant else { return nil }
                keys.append(key)
            }
            return .tuple(keys)
        case .unary(let operation, let operand): return operand.foldedConstant?.applying(operation)
        case .binary(let operation, let left, let right):
            guard let left = left.foldedConstant, let right = right.foldedConstant else { return nil }
            return left.applying(operation, right)
        default: return nil
        }
    }
}

extension ConstantKey {
    /// `operation self`.
    fileprivate func applying(_ operation: UnaryOperator) -> ConstantKey? {
        switch (operation, self) {
        case (.not, .code), (.not, .unbound): nil
        case (.not, _): .bool(!isTrue)
        case (.negative, .integer(let value)): value == .min ? nil : .integer(-value)
        case (.negative, .largeInteger(let digits)): .largeInteger(digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits)
        case (.negative, .float(let bits)): .float((-Double(bitPattern: bits)).bitPattern)
        case (.negative, .imaginary(let bits, let isNegated)):
            .imaginary((-Double(bitPattern: bits)).bitPattern, isNegated: !isNegated)
        case (.positive, .integer), (.positive, .float), (.positive, .largeInteger): self
        case (.invert, .integer(let value)): .integer(~value)
        default: nil
        }
    }

    /// `self operation other`.
    fileprivate func applying(_ operation: BinaryOperator, _ other: ConstantKey) -> ConstantKey? {
        switch (self, other) {
        case (.integer(let a), .integer(let b)): Self.fold(operation, a, b)
        case (.float(let a), .float(let b)): Self.fold(operation, Double(bitPattern: a), Double(bitPattern: b))
        case (.float(let a), .integer(let b)): Double(exactly: b).flatMap { Self.fold(operation, Double(bitPattern: a), $0) }
        case (.integer(let a), .float(let b)): Double(exactly: a).flatMap { Self.fold(operation, $0, Double(bitPattern: b)) }
        case (.string(let a), .string(let b)): operation == .add && a.count + b.count < 4096 ? .string(a + b) : nil
        default: nil
        }
    }

    private static func fold(_ operation: BinaryOperator, _ a: Int, _ b: Int) -> ConstantKey? {
        func exact(_ result: (partialValue: Int, overflow: Bool)) -> ConstantKey? {
            result.overflow ? nil : .integer(result.partialValue)
        }
        switch operation {
        case .add: return exact(a.addingReportingOverflow(b))
        case .subtract: return exact(a.subtractingReportingOverflow(b))
        case .multiply: return exact(a.multipliedReportingOverflow(by: b))
        case .power:
            guard b >= 0, b < 64 else { return nil }
            var result = 1
            for _ in 0..<b {
                let (product, overflow) = result.multipliedReportingOverflow(by: a)
                if overflow { return nil }
                result = product
            }
            return .integer(result)
        case .leftShift:
            guard b >= 0, b < 62, a.magnitude < 1 << UInt(62 - b) else { return nil }
            return .integer(a << b)
        case .bitAnd: return .integer(a & b)
        case .bitOr: return .integer(a | b)
        case .bitXor: return .integer(a ^ b)
        case .trueDivide:
            guard b != 0, let x = Double(exactly: a), let y = Double(exactly: b) else { return nil }
            return .float((x / y).bitPattern)
        case .floorDivide, .modulo, .rightShift, .matrixMultiply: return nil
        }
    }

    private static func fold(_ operation: BinaryOperator, _ a: Double, _ b: Double) -> ConstantKey? {
        switch operation {
        case .add: .float((a + b).bitPattern)
        case .subtract: .float((a - b).bitPattern)
        case .multiply: .float((a * b).bitPattern)
        case .trueDivide: b == 0 ? nil : .float((a / b).bitPattern)
        default: nil
        }
    }
}
