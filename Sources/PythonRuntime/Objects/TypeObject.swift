/// A class: built-in, or made by a `class` statement.
public final class TypeObject: InstanceObject {
    /// `__name__`.
    public var name: String
    /// `__qualname__`.
    public var qualifiedName: String
    /// `__bases__`.
    public var bases: [TypeObject] = []
    /// The method resolution order (C3), from the class itself to `object`.
    public var resolutionOrder: [TypeObject] { order.map { $0.takeUnretainedValue() } }
    /// ``resolutionOrder`` unowned: it holds the class itself.
    @exclusivity(unchecked) private(set) var order: [Unmanaged<TypeObject>] = []
    /// The class's own attributes, in order.
    public let namespace: DictObject
    /// Whether a `class` statement made it (attributes may be set, instances have attributes, special methods may be
    /// overridden in Python).
    public let isPythonClass: Bool
    /// What calling a built-in type does, for instances of itself and of Python classes below it: makes the object.
    /// `nil` inherits the base's. The first parameter is the class asked for.
    @exclusivity(unchecked) public var construct: Constructor?
    /// Whether instances have attributes of their own.
    @exclusivity(unchecked) public var instancesHaveAttributes: Bool
    /// Whether making an instance needs no arguments, and an `__init__` of its own fills it (`list`, `dict`, `set`, …):
    /// a Python class that brings its own `__init__` then gets an empty one.
    @exclusivity(unchecked) public var initializesSeparately = false
    /// The Python classes directly below it (`__subclasses__`).
    var subclasses: [Unmanaged<TypeObject>] = []
    @exclusivity(unchecked) private var plainInstances: Bool?

    /// Whether instances are plain objects with attributes: no built-in type but `object` in the order.
    func hasPlainInstances(object: TypeObject) -> Bool {
        if let plainInstances { return plainInstances }
        let result = order.allSatisfy { $0._withUnsafeGuaranteedRef { $0.isPythonClass || $0 === object } }
        plainInstances = result
        return result
    }
    /// Whether Python classes may inherit from it.
    public var isInheritable = true
    /// Names that `__slots__` allows, when the class has it.
    var slotNames: [StringObject]?
    /// Special methods that Python classes in the order define, by ``Special``; refreshed when ``Interpreter/classEpoch`` moves.
    @exclusivity(unchecked) var specials: [Value] = []
    @exclusivity(unchecked) var specialsEpoch = -1
    /// The module it says it is from (`__module__`).
    public var module: String

    let rootShape = Shape(parent: nil, adding: nil)
    let dictionaryShape = Shape(parent: nil, adding: nil, usesDictionary: true)

    /// Makes an object of a built-in type: the class asked for, and the arguments without it.
    public typealias Constructor = (Interpreter, TypeObject, Arguments) throws(PythonError) -> Value

    init(name: String, metatype: TypeObject?, namespace: DictObject, isPythonClass: Bool, module: String = "builtins") {
        self.name = name
        qualifiedName = name
        self.namespace = namespace
        self.isPythonClass = isPythonClass
        self.module = module
        instancesHaveAttributes = isPythonClass
        super.init(bootstrappingKind: .type)
        typeReference = .passUnretained(metatype ?? self)
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        for base in bases { visitor.visit(base) }
        for type in resolutionOrder { visitor.visit(type) }
        visitor.visit(namespace)
        for value in specials { visitor.visit(value) }
        if let slotNames { for name in slotNames { visitor.visit(name) } }
    }

    public override var isCallable: Bool { true }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        module == "builtins" ? "<class '\(qualifiedName)'>" : "<class '\(module).\(qualifiedName)'>"
    }

    /// Classes keep their attributes in ``namespace``, not in slots of their own.
    public override func ownAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        lookup(name)
    }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        let hook = lookup(interpreter.intern("__class_getitem__"))
        if !hook.isUnbound {
            return try interpreter.call(try interpreter.bind(hook, to: .unbound, of: self), key)
        }
        let generic = ["list", "dict", "tuple", "set", "frozenset", "type"]
        if !isPythonClass, generic.contains(self.name) {
            return Value(interpreter.heap.adopt(
                GenericAlias(type: interpreter.privateType("types.GenericAlias"), origin: self, argument: key)))
        }
        throw interpreter.typeError("type '\(self.name)' is not subscriptable")
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard operation == .bitOr else { return nil }
        let isType = other.isNone || other.reference?.kind == .type || other.object is UnionType || other.object is GenericAlias
        guard isType else { return nil }
        return Value(interpreter.heap.adopt(
            UnionType(
                type: interpreter.privateType("types.UnionType"),
                members: reflected ? [other, Value(self)] : [Value(self), other])))
    }

    func setResolutionOrder(_ types: [TypeObject]) { order = types.map { .passUnretained($0) } }

    /// Whether `self` is `other` or inherits from it.
    @inline(__always)
    public func isSubtype(of other: TypeObject) -> Bool {
        if self === other { return true }
        let sought = Unmanaged.passUnretained(other).toOpaque()
        for type in order where type.toOpaque() == sought { return true }
        return false
    }

    /// The attribute `name` (interned) as the method resolution order finds it; ``Value/unbound`` if nobody has it.
    public func lookup(_ name: StringObject) -> Value {
        for type in order {
            let value = type._withUnsafeGuaranteedRef { $0.namespace.getInterned(name) }
            if !value.isUnbound { return value }
        }
        return .unbound
    }

    /// The class of the order that defines `name`.
    public func definer(of name: StringObject) -> TypeObject? {
        for type in resolutionOrder where !type.namespace.getInterned(name).isUnbound { return type }
        return nil
    }
}
