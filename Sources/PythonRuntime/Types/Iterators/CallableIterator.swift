/// `iter(function, sentinel)`: what the function gives, until it gives the sentinel.
final class CallableIterator: IteratorObject {
    private let function: Value
    private let sentinel: Value
    private var isExhausted = false

    init(type: TypeObject, function: Value, sentinel: Value) {
        self.function = function
        self.sentinel = sentinel
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        visitor.visit(sentinel)
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if isExhausted { return .unbound }
        let value: Value
        do throws(PythonError) {
            value = try interpreter.call(function)
        } catch {
            guard case .raised(let exception) = error,
                exception.type.isSubtype(of: interpreter.types.exceptions.stopIteration)
            else { throw error }
            isExhausted = true
            return .unbound
        }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(value)
        if try interpreter.sameOrEqual(sentinel, value) {
            isExhausted = true
            return .unbound
        }
        return value
    }
}
