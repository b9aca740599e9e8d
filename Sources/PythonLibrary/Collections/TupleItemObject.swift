import PythonRuntime

/// A field of a `namedtuple`: the attribute that gives the item at one place, and cannot be set.
final class TupleItemObject: Object {
    private let index: Int

    init(type: TypeObject, index: Int) {
        self.index = index
        super.init(kind: .native, type: type)
    }

    override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        guard let tuple = instance.as(TupleObject.self, .tuple) else { return Value(self) }
        if index < tuple.count { return tuple.items[index] }
        throw interpreter.indexError("tuple index out of range")
    }

    override var isDataDescriptor: Bool { true }

    override func setThroughDescriptor(
        _ instance: Value, _ value: Value, _ interpreter: Interpreter
    ) throws(PythonError) {
        throw interpreter.attributeError("can't \(value.isUnbound ? "delete" : "set") attribute")
    }
}
