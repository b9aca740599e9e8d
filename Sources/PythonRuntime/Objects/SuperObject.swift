/// `super(type, object)`: attribute look-up that starts after `type` in the object's method resolution order.
public final class SuperObject: Object {
    /// Where the search starts after.
    let start: TypeObject
    /// The instance or class that methods are bound to.
    let receiver: Value
    /// The class whose order is searched.
    let owner: TypeObject

    init(type: TypeObject, start: TypeObject, receiver: Value, owner: TypeObject) {
        self.start = start
        self.receiver = receiver
        self.owner = owner
        super.init(kind: .superObject, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(start)
        visitor.visit(receiver)
        visitor.visit(owner)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<super: <class '\(start.name)'>, <\(owner.name) object>>"
    }

    /// The attribute `name`, bound; unbound when no class after the start has it.
    func attribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if name === interpreter.names.className { return Value(type) }
        let order = owner.resolutionOrder
        guard let index = order.firstIndex(where: { $0 === start }) else { return .unbound }
        for type in order[(index + 1)...] {
            let found = type.namespace.getInterned(name)
            if found.isUnbound { continue }
            let isClass = receiver.isSame(as: Value(owner))
            return try interpreter.bind(found, to: isClass ? .unbound : receiver, of: owner)
        }
        return .unbound
    }
}
