/// `tuple`: values in a row that never change.
public final class TupleObject: InstanceObject {
    /// The values. Written only while the tuple is being made.
    @exclusivity(unchecked) public private(set) var items: UnsafeMutablePointer<Value>
    /// How many there are.
    public let count: Int
    /// The values of a short tuple, which saves it a second allocation. Only ``items`` reads and writes them; an object
    /// never moves, so that their address holds.
    @exclusivity(unchecked) private var short: (Value, Value, Value) = (.unbound, .unbound, .unbound)
    private static let shortCount = 3

    /// Makes a tuple of `count` unbound values, which the caller fills in at once. Use `Interpreter.makeTuple`.
    init(type: TypeObject, count: Int) {
        self.count = count
        // A short one has a placeholder, until there is an object to point into.
        let isShort = count <= TupleObject.shortCount
        items = isShort ? UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped : .allocate(capacity: count)
        super.init(kind: .tuple, type: type)
        if isShort {
            items = withUnsafeMutablePointer(to: &short) {
                UnsafeMutableRawPointer($0).assumingMemoryBound(to: Value.self)
            }
        } else {
            items.initialize(repeating: .unbound, count: count)
        }
    }

    deinit { if count > TupleObject.shortCount { items.deallocate() } }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(items, count: count)
    }

    /// The values as a buffer.
    public var buffer: UnsafeMutableBufferPointer<Value> { UnsafeMutableBufferPointer(start: items, count: count) }

    // MARK: What Python can do with it (the work is in Types/Containers)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.represent(self, open: "(", close: count == 1 ? ",)" : ")")
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        try interpreter.tupleHash(self)
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(TupleObject.self, .tuple) else { return nil }
        return try interpreter.rowsEqual(self, other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard let other = other.as(TupleObject.self, .tuple) else { return nil }
        return try interpreter.compareRows(operation, self, other)
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if let slice = key.as(SliceObject.self, .slice) {
            return Value(try interpreter.slice(of: self, slice))
        }
        var index = try interpreter.sequenceIndex(key, "tuple")
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw interpreter.indexError("tuple index out of range") }
        return items[index]
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try interpreter.place(of: value, in: self, from: 0, to: .max) != nil
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        interpreter.makeIterator(over: self)
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.tupleBinary(operation, self, other, reflected: reflected)
    }
}

extension TupleObject: ValueRow {}
