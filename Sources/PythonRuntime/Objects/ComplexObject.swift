/// `complex`.
public final class ComplexObject: InstanceObject {
    public let value: ComplexNumber

    init(type: TypeObject, value: ComplexNumber) {
        self.value = value
        super.init(kind: .complex, type: type)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        FloatText.representation(value)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        let hash = NumericHash.hash(value.real) &+ 1_000_003 &* NumericHash.hash(value.imaginary)
        return hash == -1 ? -2 : hash
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        interpreter.numbersAreEqual(Value(self), other)
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool {
        value.real != 0 || value.imaginary != 0
    }

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
