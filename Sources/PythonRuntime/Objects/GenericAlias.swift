/// `list[int]`: a class with type arguments, as annotations write it.
public final class GenericAlias: Object {
    /// The class.
    public let origin: TypeObject
    /// What stood between the brackets.
    public let argument: Value

    init(type: TypeObject, origin: TypeObject, argument: Value) {
        self.origin = origin
        self.argument = argument
        super.init(kind: .native, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(origin)
        visitor.visit(argument)
    }

    public override var isCallable: Bool { true }

    public override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.call(Value(origin), arguments)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.enterNative(" while getting the repr of an object")
        defer { interpreter.leaveNative() }
        var parts: [String] = []
        let items = argument.as(TupleObject.self, .tuple).map { Array($0.buffer) } ?? [argument]
        for item in items { parts.append(try interpreter.annotationText(item)) }
        return "\(origin.name)[\(parts.joined(separator: ", "))]"
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard operation == .bitOr else { return nil }
        return Value(interpreter.heap.adopt(
            UnionType(
                type: interpreter.privateType("types.UnionType"),
                members: reflected ? [other, Value(self)] : [Value(self), other])))
    }
}

/// `int | None`: one of several types.
public final class UnionType: Object {
    /// The types, `None` among them as itself.
    public let members: [Value]

    init(type: TypeObject, members: [Value]) {
        var flat: [Value] = []
        for member in members {
            for one in (member.object as? UnionType)?.members ?? [member]
            where !flat.contains(where: { $0.isSame(as: one) }) { flat.append(one) }
        }
        self.members = flat
        super.init(kind: .native, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { for member in members { visitor.visit(member) } }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        var parts: [String] = []
        for member in members { parts.append(try interpreter.annotationText(member)) }
        return parts.joined(separator: " | ")
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard operation == .bitOr else { return nil }
        // Each member is looked for among those before it.
        try interpreter.charge(members.count * members.count / 2)
        return Value(interpreter.heap.adopt(
            UnionType(type: type, members: reflected ? [other] + members : members + [other]),
            bytes: 64 + members.count * 16))
    }
}

extension Interpreter {
    /// A type as annotations print it: classes by name, the rest by `repr`.
    func annotationText(_ value: Value) throws(PythonError) -> String {
        if let type = value.as(TypeObject.self, .type) {
            return type.module == "builtins" ? type.qualifiedName : "\(type.module).\(type.qualifiedName)"
        }
        return value.isNone ? "None" : try representation(of: value)
    }
}
