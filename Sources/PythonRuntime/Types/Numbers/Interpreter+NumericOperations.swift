import BigInt
import Glibc

/// Arithmetic on `bool`, `int`, `float` and `complex`, mixed as Python mixes them.
extension Interpreter {
    /// `a operation b`; `nil` when one is no number or the operation is not defined for the two.
    ///
    /// ZeroDivisionError, ValueError and OverflowError as CPython raises them. Results that would not fit the memory
    /// limit end the run before they are computed.
    /// Numbers of Python classes are left to their methods: `nil` for them too.
    public func numericBinary(
        _ operation: BinaryOperation, _ a: Value, _ b: Value
    ) throws(PythonError) -> Value? {
        a.isPlain && b.isPlain ? try arithmetic(operation, a, b) : nil
    }

    /// The same for numbers of any class.
    func arithmetic(_ operation: BinaryOperation, _ a: Value, _ b: Value) throws(PythonError) -> Value? {
        if case .bool(let left) = a, case .bool(let right) = b {
            switch operation {
            case .bitAnd: return .bool(left && right)
            case .bitOr: return .bool(left || right)
            case .bitXor: return .bool(left != right)
            default: break
            }
        }
        guard let left = number(a), let right = number(b) else { return nil }
        switch (left, right) {
        case (.int(let left), .int(let right)): return try integerBinary(operation, left, right)
        case (.complex, _), (_, .complex):
            guard let left = try complex(left), let right = try complex(right) else { return nil }
            return try complexBinary(operation, left, right)
        case (.float, _), (_, .float):
            switch operation {
            case .leftShift, .rightShift, .bitAnd, .bitOr, .bitXor, .matrixMultiply: return nil
            default: break
            }
            guard let left = try double(left), let right = try double(right) else { return nil }
            return try floatBinary(operation, left, right)
        default:
            guard let left = left.integer, let right = right.integer else { return nil }
            return try integerBinary(operation, left, right)
        }
    }

    /// `-a`, `+a`, `~a`; `nil` when there is none, and for numbers of Python classes.
    public func numericUnary(_ operation: UnaryOperation, _ a: Value) -> Value? {
        a.isPlain ? negation(operation, a) : nil
    }

    /// The same for numbers of any class.
    func negation(_ operation: UnaryOperation, _ a: Value) -> Value? {
        guard let number = number(a) else { return nil }
        switch (operation, number) {
        case (.negative, .int(let value)): return value == .min ? makeInteger(-BigInt(value)) : .int(-value)
        case (.negative, .big(let value)): return makeInteger(-value)
        case (.negative, .float(let value)): return .float(-value)
        case (.negative, .complex(let value)): return makeComplex(ComplexNumber(-value.real, -value.imaginary))
        case (.invert, .int(let value)): return .int(~value)
        case (.invert, .big(let value)): return makeInteger(-value - 1)
        case (.invert, _): return nil
        case (.positive, _): return makeNumber(number)
        }
    }

    // MARK: float

    func floatBinary(_ operation: BinaryOperation, _ a: Double, _ b: Double) throws(PythonError) -> Value? {
        switch operation {
        case .add: return .float(a + b)
        case .subtract: return .float(a - b)
        case .multiply: return .float(a * b)
        case .trueDivide:
            if b == 0 { throw zeroDivisionError("float division by zero") }
            return .float(a / b)
        case .floorDivide:
            if b == 0 { throw zeroDivisionError("float floor division by zero") }
            return .float(Self.floorDivision(a, b).quotient)
        case .modulo:
            if b == 0 { throw zeroDivisionError("float modulo") }
            return .float(Self.floorDivision(a, b).remainder)
        case .power: return try floatPower(a, b)
        default: return nil
        }
    }

    /// `divmod` of floats: the remainder has the sign of the divisor.
    static func floorDivision(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
        var remainder = fmod(a, b)
        var quotient = (a - remainder) / b
        if remainder != 0 {
            if (b < 0) != (remainder < 0) {
                remainder += b
                quotient -= 1
            }
        } else {
            remainder = copysign(0, b)
        }
        if quotient != 0 {
            let floor = quotient.rounded(.down)
            quotient = quotient - floor > 0.5 ? floor + 1 : floor
        } else {
            quotient = copysign(0, a / b)
        }
        return (quotient, remainder)
    }

    func floatPower(_ a: Double, _ b: Double) throws(PythonError) -> Value {
        if a == 0 && b < 0 { throw zeroDivisionError("0.0 cannot be raised to a negative power") }
        if a < 0, a.isFinite, b.isFinite, b != b.rounded(.down) {
            return try complexPower(ComplexNumber(a, 0), ComplexNumber(b, 0))
        }
        let result = pow(a, b)
        if result.isInfinite && a.isFinite && b.isFinite {
            throw .raised(
                makeException(
                    types.exceptions.overflowError,
                    [.int(34), Value(makeString("Numerical result out of range"))]))
        }
        return .float(result)
    }

    // MARK: complex

    func complex(_ number: Number) throws(PythonError) -> ComplexNumber? {
        if case .complex(let value) = number { return value }
        return try double(number).map { ComplexNumber($0, 0) }
    }

    private func complexBinary(
        _ operation: BinaryOperation, _ a: ComplexNumber, _ b: ComplexNumber
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add: return makeComplex(a + b)
        case .subtract: return makeComplex(a - b)
        case .multiply: return makeComplex(a * b)
        case .trueDivide:
            guard let result = a.divided(by: b) else { throw zeroDivisionError("complex division by zero") }
            return makeComplex(result)
        case .power: return try complexPower(a, b)
        default: return nil
        }
    }

    private func complexPower(_ a: ComplexNumber, _ b: ComplexNumber) throws(PythonError) -> Value {
        guard let result = a.raised(to: b) else { throw zeroDivisionError("0.0 to a negative or complex power") }
        if result.real.isInfinite || result.imaginary.isInfinite { throw overflowError("complex exponentiation") }
        return makeComplex(result)
    }
}

extension Value {
    /// Whether it is of a built-in type, so that no method of a Python class can have a say.
    @inline(__always)
    var isPlain: Bool {
        guard case .object(let reference) = self else { return true }
        return !reference.type.isPythonClass
    }
}
