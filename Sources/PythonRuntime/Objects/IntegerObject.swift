import BigInt

/// An `int` that does not fit a machine word, or an instance of a Python class that inherits from `int`.
public final class IntegerObject: InstanceObject {
    public let value: BigInt

    init(type: TypeObject, value: BigInt) {
        self.value = value
        super.init(kind: .integer, type: type)
    }

    public override var byteCount: Int { 72 + value.bitWidth / 8 }

    // MARK: What Python can do with it (Types/Numbers)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.decimalText(value)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int { NumericHash.hash(value) }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        interpreter.numbersAreEqual(Value(self), other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        interpreter.order(operation, Value(self), other).map { .bool($0) }
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { !value.isZero }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        reflected
            ? try interpreter.arithmetic(operation, other, Value(self))
            : try interpreter.arithmetic(operation, Value(self), other)
    }

    public override func unary(_ operation: UnaryOperation, _ interpreter: Interpreter) throws(PythonError) -> Value? {
        interpreter.negation(operation, Value(self))
    }

    public override func format(_ specification: StringObject, _ interpreter: Interpreter) throws(PythonError) -> String {
        if specification.count == 0 { return try interpreter.text(of: Value(self)).swiftString }
        return try interpreter.formatNumber(Value(self), specification).swiftString
    }
}
