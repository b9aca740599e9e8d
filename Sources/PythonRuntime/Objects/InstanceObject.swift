/// An object that can carry attributes: an instance of a Python class, and the base of every built-in type that a
/// Python class may inherit from.
///
/// Attributes lie in slots that the shape describes. When a program asks for `__dict__`, they move into a real
/// dictionary for good, so that both views stay one.
open class InstanceObject: Object {
    /// Describes ``slots``. `nil` for a built-in type's own instances, which have no attributes of their own.
    /// Unowned: the type, which every instance reaches, owns its shapes.
    @exclusivity(unchecked) final var shapeReference: Unmanaged<Shape>?
    /// What ``shapeReference`` refers to.
    @inline(__always)
    final var shape: Shape? {
        get { shapeReference?.takeUnretainedValue() }
        set { shapeReference = newValue.map { .passUnretained($0) } }
    }
    /// The attributes, `slotCapacity` of them allocated.
    @exclusivity(unchecked) final var slots: UnsafeMutablePointer<Value>?
    @exclusivity(unchecked) final var slotCapacity: Int32 = 0
    /// The attributes once `__dict__` has been asked for.
    @exclusivity(unchecked) final var dictionary: DictObject?

    /// Makes an object; instances of Python classes start with the class's root shape.
    public override init(kind: ObjectKind, type: TypeObject) {
        super.init(kind: kind, type: type)
        if type.instancesHaveAttributes { shape = type.rootShape }
    }

    override init(bootstrappingKind kind: ObjectKind) { super.init(bootstrappingKind: kind) }

    deinit { slots?.deallocate() }

    open override func visit(_ visitor: inout Visitor) {
        if let shape { visitor.visit(slots, count: shape.usesDictionary ? 0 : shape.count) }
        visitor.visit(dictionary)
    }

    open override func ownAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        guard let shape else { return .unbound }
        if shape.usesDictionary { return try dictionary!.get(Value(name), interpreter) }
        let slot = shape.slot(of: name)
        return slot < 0 ? .unbound : slots![slot]
    }

    open override func setOwnAttribute(
        _ name: StringObject, _ value: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Bool {
        guard let shape else { return false }
        if shape.usesDictionary {
            try dictionary!.set(Value(name), value, interpreter)
            return true
        }
        let slot = shape.slot(of: name)
        if slot >= 0 {
            slots![slot] = value
        } else if shape.count >= Shape.maximumCount {
            try attributeDictionary(interpreter).set(Value(name), value, interpreter)
        } else {
            append(value, shape: shape.adding(name), interpreter)
        }
        return true
    }

    open override func deleteOwnAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        guard let shape else { return false }
        if !shape.usesDictionary && shape.slot(of: name) < 0 { return false }
        return try attributeDictionary(interpreter).remove(Value(name), interpreter) != nil
    }

    /// Adds a slot; `shape` is the shape after it.
    @inline(__always)
    final func append(_ value: Value, shape newShape: Shape, _ interpreter: Interpreter) {
        let index = newShape.count - 1
        if index >= Int(slotCapacity) { grow(interpreter) }
        slots![index] = value
        shape = newShape
    }

    @inline(never)
    private final func grow(_ interpreter: Interpreter) {
        let newCapacity = slotCapacity == 0 ? 4 : Int(slotCapacity) * 2
        let fresh = UnsafeMutablePointer<Value>.allocate(capacity: newCapacity)
        if let slots {
            fresh.update(from: slots, count: Int(slotCapacity))
            slots.deallocate()
        }
        slots = fresh
        interpreter.heap.charge((newCapacity - Int(slotCapacity)) * 16, to: self)
        slotCapacity = Int32(newCapacity)
    }

    /// The attributes as a real dictionary (`__dict__`), from now on the only place they live.
    public final func attributeDictionary(_ interpreter: Interpreter) -> DictObject {
        if let dictionary { return dictionary }
        let fresh = interpreter.makeDict()
        if let shape {
            for (index, name) in shape.names.enumerated() { fresh.setInterned(name, slots![index], interpreter) }
        }
        dictionary = fresh
        shape = type.dictionaryShape
        return fresh
    }
}
