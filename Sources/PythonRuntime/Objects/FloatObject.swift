/// An instance of a Python class that inherits from `float`; plain floats are immediates.
public final class FloatObject: InstanceObject {
    public let value: Double

    init(type: TypeObject, value: Double) {
        self.value = value
        super.init(kind: .native, type: type)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        FloatText.representation(value)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        value.isNaN ? try super.hashValue(interpreter) : NumericHash.hash(value)
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        interpreter.numbersAreEqual(Value(self), other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        interpreter.order(operation, Value(self), other).map { .bool($0) }
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { value != 0 }

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
