/// `property`.
public final class PropertyObject: InstanceObject {
    public var getter: Value
    public var setter: Value
    public var deleter: Value
    public var documentation: Value
    /// The name it was assigned to in its class, for messages.
    public var name: String?

    init(type: TypeObject, getter: Value, setter: Value, deleter: Value, documentation: Value) {
        self.getter = getter
        self.setter = setter
        self.deleter = deleter
        self.documentation = documentation
        super.init(kind: .property, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(getter)
        visitor.visit(setter)
        visitor.visit(deleter)
        visitor.visit(documentation)
    }

    public override var isDataDescriptor: Bool { true }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if instance.isUnbound { return Value(self) }
        if getter.isNone { throw missing("getter", instance, interpreter) }
        return try interpreter.call(getter, instance)
    }

    public override func setThroughDescriptor(_ instance: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        if value.isUnbound {
            if deleter.isNone { throw missing("deleter", instance, interpreter) }
            _ = try interpreter.call(deleter, instance)
        } else {
            if setter.isNone { throw missing("setter", instance, interpreter) }
            _ = try interpreter.call(setter, instance, value)
        }
    }

    private func missing(_ what: String, _ instance: Value, _ interpreter: Interpreter) -> PythonError {
        let subject = name.map { "property '\($0)'" } ?? "property"
        return interpreter.attributeError("\(subject) of '\(interpreter.typeName(of: instance))' object has no \(what)")
    }
}

/// `staticmethod`.
public final class StaticMethodObject: InstanceObject {
    public let function: Value

    init(type: TypeObject, function: Value) {
        self.function = function
        super.init(kind: .staticMethod, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(function)
    }

    public override var isCallable: Bool { true }

    public override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.call(function, arguments)
    }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        function
    }
}

/// `classmethod`.
public final class ClassMethodObject: InstanceObject {
    public let function: Value

    init(type: TypeObject, function: Value) {
        self.function = function
        super.init(kind: .classMethod, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(function)
    }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        Value(interpreter.makeBoundMethod(function, Value(owner)))
    }
}

/// A computed attribute of a built-in type.
public final class GetSetObject: Object {
    public typealias Getter = (Interpreter, Value) throws(PythonError) -> Value
    /// The new value is ``Value/unbound`` for `del`.
    public typealias Setter = (Interpreter, Value, Value) throws(PythonError) -> Void

    public let name: String
    public unowned(unsafe) let owner: TypeObject
    private let get: Getter
    private let set: Setter?

    init(type: TypeObject, name: String, owner: TypeObject, get: @escaping Getter, set: Setter?) {
        self.name = name
        self.owner = owner
        self.get = get
        self.set = set
        super.init(kind: .getSet, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(owner) }

    public override var isDataDescriptor: Bool { true }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if instance.isUnbound { return Value(self) }
        return try get(interpreter, instance)
    }

    public override func setThroughDescriptor(_ instance: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        guard let set else {
            throw interpreter.attributeError("attribute '\(name)' of '\(self.owner.name)' objects is not writable")
        }
        try set(interpreter, instance, value)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<attribute '\(name)' of '\(owner.name)' objects>"
    }
}
