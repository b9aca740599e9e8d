/// Iterates over an object that has `__getitem__` but no `__iter__`: asks for 0, 1, 2, … until IndexError.
final class SequenceIterator: Object {
    private let sequence: Value
    private var index = 0
    private var isExhausted = false

    init(type: TypeObject, sequence: Value) {
        self.sequence = sequence
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(sequence) }

    override var isIterator: Bool { true }

    override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if isExhausted { return .unbound }
        do throws(PythonError) {
            let item = try interpreter.item(of: sequence, .int(index))
            index += 1
            return item
        } catch {
            guard case .raised(let exception) = error,
                exception.type.isSubtype(of: interpreter.types.exceptions.indexError)
                    || exception.type.isSubtype(of: interpreter.types.exceptions.stopIteration)
            else { throw error }
            isExhausted = true
            return .unbound
        }
    }
}
