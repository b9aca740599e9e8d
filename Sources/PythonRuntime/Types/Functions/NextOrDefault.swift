/// `anext(iterator, default)`: one step, or the default when the iterator has ended.
final class NextOrDefault: Object {
    private let step: Value
    private let otherwise: Value

    init(type: TypeObject, step: Value, otherwise: Value) {
        self.step = step
        self.otherwise = otherwise
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(step)
        visitor.visit(otherwise)
    }

    override var isIterator: Bool { true }
    override func awaitIterator(_ interpreter: Interpreter) throws(PythonError) -> Value? { Value(self) }

    override func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        do throws(PythonError) {
            return try interpreter.send(value, to: step)
        } catch {
            return try ended(error, interpreter)
        }
    }

    override func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        guard let object = step.object else { throw .raised(exception) }
        do throws(PythonError) {
            return try object.throw(exception, interpreter)
        } catch {
            return try ended(error, interpreter)
        }
    }

    private func ended(_ error: PythonError, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        guard case .raised(let exception) = error,
            exception.type.isSubtype(of: interpreter.types.exceptions.stopAsyncIteration)
        else { throw error }
        return .returned(otherwise)
    }
}
