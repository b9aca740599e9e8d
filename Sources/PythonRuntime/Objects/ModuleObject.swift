/// A module: a name and a namespace.
public final class ModuleObject: Object {
    public let name: String
    /// Its globals.
    public let namespace: DictObject

    init(type: TypeObject, name: String, namespace: DictObject) {
        self.name = name
        self.namespace = namespace
        super.init(kind: .module, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(namespace) }

    public override func ownAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        namespace.getInterned(name)
    }

    public override func setOwnAttribute(
        _ name: StringObject, _ value: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Bool {
        namespace.setInterned(name, value, interpreter)
        return true
    }

    public override func deleteOwnAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        namespace.removeInterned(name)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        name == "__main__" ? "<module '__main__'>" : "<module '\(name)' (built-in)>"
    }
}
