/// The root of everything on the heap. A built-in type is a Swift class below it, and what Python can do with its
/// values is a method overridden here (`length`, `item`, `makeIterator`, …), written as ordinary Swift.
///
/// The methods here speak for the built-in behaviour only. Python code that overrides `__len__` and friends in a
/// subclass is honoured by the interpreter's operations (`Interpreter.length(of:)`), which look there first.
///
/// Objects are made with `Heap.adopt`, never kept by Swift alone: the heap owns them.
open class Object {
    /// The Python type; set at once in every initialiser, `nil` only while `type` itself is being made.
    @exclusivity(unchecked) final var typeReference: Unmanaged<TypeObject>?
    /// The Python type.
    @inline(__always)
    public final var type: TypeObject {
        get { typeReference.unsafelyUnwrapped.takeUnretainedValue() }
        set { typeReference = .passUnretained(newValue) }
    }
    /// The next object of the heap's list.
    @exclusivity(unchecked) final var nextInHeap: Unmanaged<Object>?
    /// Which Swift class this is.
    public final let kind: ObjectKind
    /// The collector's mark.
    @exclusivity(unchecked) final var isMarked = false
    /// What ``hashValue(_:)`` gives for an object without a hash of its own; 0 until somebody asks. Two bytes, because
    /// there is room for two: where more objects than that are hashed, some share a number.
    private final var identityHash: UInt16 = 0
    /// What the object was charged for, in bytes; corrected by `Heap.recharge`.
    @exclusivity(unchecked) public final var chargedBytes: Int32 = 0

    /// Makes an object; `Heap.adopt` must follow.
    public init(kind: ObjectKind, type: TypeObject) {
        self.kind = kind
        typeReference = .passUnretained(type)
    }

    /// Makes `type` itself, whose type is itself; the caller sets it.
    init(bootstrappingKind kind: ObjectKind) { self.kind = kind }

    /// Tells the collector every value this object holds. An override calls `super`.
    open func visit(_ visitor: inout Visitor) {}

    /// Its size in bytes with what it owns outside the heap, as memory limits count it.
    open var byteCount: Int { 64 }

    // MARK: What Python can do with it. Failures are Python exceptions.

    /// `repr(self)`.
    open func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        let name = type.module == "builtins" ? type.name : "\(type.module).\(type.qualifiedName)"
        return "<\(name) object at \(interpreter.addressText(of: self))>"
    }

    /// `str(self)`, where it differs from `repr`.
    open func text(_ interpreter: Interpreter) throws(PythonError) -> StringObject {
        interpreter.makeString(try interpreter.representation(of: Value(self)))
    }

    /// `hash(self)`; identity unless overridden. Objects are numbered as they are first asked, not by their addresses,
    /// which differ from process to process: a set of tasks must have the same order in every run.
    open func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        if identityHash == 0 {
            interpreter.identityHashCount = interpreter.identityHashCount % Int(UInt16.max) + 1
            identityHash = UInt16(interpreter.identityHashCount)
        }
        return Int(identityHash)
    }

    /// `self == other`; `nil` is `NotImplemented`.
    open func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? { nil }

    /// `self < other` and the like; `nil` is `NotImplemented`.
    open func compare(_ operation: Comparison, _ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Value? {
        nil
    }

    /// `bool(self)`; by length where there is one.
    open func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { true }

    /// `len(self)`.
    open func length(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("object of type '\(type.name)' has no len()")
    }

    /// `self[key]`.
    open func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        throw interpreter.typeError("'\(type.name)' object is not subscriptable")
    }

    /// `self[key] = value`.
    open func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        throw interpreter.typeError("'\(type.name)' object does not support item assignment")
    }

    /// `del self[key]`.
    open func deleteItem(_ key: Value, _ interpreter: Interpreter) throws(PythonError) {
        throw interpreter.typeError("'\(type.name)' object doesn't support item deletion")
    }

    /// `value in self`; by iteration unless overridden.
    open func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try interpreter.containsByIteration(Value(self), value)
    }

    /// `iter(self)`.
    open func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        throw interpreter.typeError("'\(type.name)' object is not iterable")
    }

    /// `next(self)`; ``Value/unbound`` when exhausted.
    open func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        throw interpreter.typeError("'\(type.name)' object is not an iterator")
    }

    /// Resumes an iterator that an `await` or `yield from` delegates to: `value` is what was sent.
    open func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        try interpreter.sendToIterator(self, value)
    }

    /// The iterator that `await self` delegates to; `nil` if it cannot be awaited (unless by a Python `__await__`).
    open func awaitIterator(_ interpreter: Interpreter) throws(PythonError) -> Value? { nil }

    /// Raises `exception` where the iterator waits; by its `throw` method unless overridden.
    open func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        try interpreter.throwIntoIterator(self, exception)
    }

    /// Whether `next` works on it.
    open var isIterator: Bool { false }

    /// `self operation other`, or `other operation self` when `reflected`; `nil` is `NotImplemented`.
    open func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? { nil }

    /// `self operation= other` where that changes `self`; `nil` falls back to ``binary(_:_:reflected:_:)``.
    open func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? { nil }

    /// `-self`, `+self`, `~self`; `nil` when there is none.
    open func unary(_ operation: UnaryOperation, _ interpreter: Interpreter) throws(PythonError) -> Value? { nil }

    /// `self(…)`.
    open func call(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        throw interpreter.typeError("'\(type.name)' object is not callable")
    }

    /// Whether `self(…)` works.
    open var isCallable: Bool { false }

    /// `format(self, specification)`.
    open func format(_ specification: StringObject, _ interpreter: Interpreter) throws(PythonError) -> String {
        if specification.count == 0 { return try interpreter.text(of: Value(self)).swiftString }
        throw interpreter.typeError("unsupported format string passed to \(type.name).__format__")
    }

    /// The object's own attribute `name`, before its class is asked for ordinary attributes; ``Value/unbound`` if it
    /// has none. Data descriptors of the class have been tried.
    open func ownAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value { .unbound }

    /// Sets the object's own attribute; `false` if it cannot have any.
    open func setOwnAttribute(_ name: StringObject, _ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        false
    }

    /// Deletes the object's own attribute; `false` if it has none of that name.
    open func deleteOwnAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Bool { false }

    /// `self` as a descriptor found on a class: what `instance.name` gives. Non-descriptors return themselves.
    /// `instance` is ``Value/unbound`` for access through the class.
    open func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        Value(self)
    }

    /// Whether, found on a class, it takes precedence over the instance's own attribute (a data descriptor).
    open var isDataDescriptor: Bool { false }

    /// `instance.name = value` through a data descriptor; `value` is ``Value/unbound`` for `del`.
    open func setThroughDescriptor(_ instance: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        throw interpreter.attributeError("attribute is read-only")
    }
}

/// `<`, `<=`, `>`, `>=`. (`==` and `!=` are ``Object/equals(_:_:)``.)
public enum Comparison: UInt8 {
    case less, lessOrEqual, greater, greaterOrEqual

    /// The same comparison seen from the right operand.
    public var mirrored: Comparison {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
    /// The sign, as Python writes it.
    public var sign: String {
        switch self {
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        }
    }
    /// Whether `order` (-1, 0, 1) satisfies it.
    @inline(__always)
    public func holds(_ order: Int) -> Bool {
        switch self {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        }
    }
}

/// `-`, `+`, `~` with one operand.
public enum UnaryOperation: UInt8 { case negative, positive, invert }
