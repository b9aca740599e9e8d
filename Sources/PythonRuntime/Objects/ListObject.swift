import Glibc

/// `list`: values in a row, with room to grow.
public final class ListObject: InstanceObject {
    /// The values.
    @exclusivity(unchecked) public private(set) var items: UnsafeMutablePointer<Value>
    /// How many there are.
    @exclusivity(unchecked) public private(set) var count: Int
    /// How many fit before it must grow.
    @exclusivity(unchecked) public private(set) var capacity: Int
    private unowned(unsafe) let heap: Heap

    /// Makes a list with room for `capacity` values. Use `Interpreter.makeList`.
    init(type: TypeObject, heap: Heap, capacity: Int) {
        self.heap = heap
        self.capacity = max(capacity, 4)
        count = 0
        items = .allocate(capacity: self.capacity)
        super.init(kind: .list, type: type)
    }

    deinit { items.deallocate() }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(items, count: count)
    }

    /// The values as a buffer, valid until the list changes.
    public var buffer: UnsafeMutableBufferPointer<Value> { UnsafeMutableBufferPointer(start: items, count: count) }

    /// Adds a value at the end.
    @inline(__always)
    public func append(_ value: Value) {
        if count == capacity { grow(toHold: count + 1) }
        items[count] = value
        count &+= 1
    }

    /// Replaces the `range` by `values` (which must not point into this list).
    public func replace(_ range: Range<Int>, with values: UnsafeBufferPointer<Value>) {
        let change = values.count - range.count
        if count + change > capacity { grow(toHold: count + change) }
        let tail = count - range.upperBound
        if change != 0, tail > 0 {
            memmove(items + range.upperBound + change, items + range.upperBound, tail * MemoryLayout<Value>.stride)
        }
        if let source = values.baseAddress { (items + range.lowerBound).update(from: source, count: values.count) }
        count += change
    }

    /// Adds a value before `index`.
    public func insert(_ value: Value, at index: Int) {
        withUnsafePointer(to: value) { replace(index..<index, with: UnsafeBufferPointer(start: $0, count: 1)) }
    }

    /// Removes and gives the value at `index`.
    public func remove(at index: Int) -> Value {
        let value = items[index]
        replace(index..<index + 1, with: UnsafeBufferPointer(start: nil, count: 0))
        return value
    }

    /// Removes and gives the last value.
    @inline(__always)
    public func removeLast() -> Value {
        count &-= 1
        return items[count]
    }

    /// Removes everything.
    public func removeAll() { count = 0 }

    /// Makes room for `needed` values in all.
    public func reserve(_ needed: Int) { if needed > capacity { grow(toHold: needed) } }

    /// Takes over the values of `other`, which is left with those of this list.
    func exchange(with other: ListObject) {
        swap(&items, &other.items)
        swap(&count, &other.count)
        swap(&capacity, &other.capacity)
        // The memory goes with the values.
        swap(&chargedBytes, &other.chargedBytes)
    }

    /// Cuts the list to its first `newCount` values.
    func truncate(to newCount: Int) { count = min(count, newCount) }

    @inline(never)
    private func grow(toHold needed: Int) {
        let newCapacity = max(needed, capacity + capacity / 2 + 4)
        let fresh = UnsafeMutablePointer<Value>.allocate(capacity: newCapacity)
        fresh.update(from: items, count: count)
        items.deallocate()
        items = fresh
        heap.charge((newCapacity - capacity) * 16, to: self)
        capacity = newCapacity
    }

    // MARK: What Python can do with it (the work is in Types/Containers)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.represent(self, open: "[", close: "]")
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("unhashable type: '\(type.name)'")
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(ListObject.self, .list) else { return nil }
        return try interpreter.rowsEqual(self, other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard let other = other.as(ListObject.self, .list) else { return nil }
        return try interpreter.compareRows(operation, self, other)
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if let slice = key.as(SliceObject.self, .slice) {
            return Value(try interpreter.slice(of: self, slice))
        }
        var index = try interpreter.sequenceIndex(key, "list")
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw interpreter.indexError("list index out of range") }
        return items[index]
    }

    public override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        if let slice = key.as(SliceObject.self, .slice) {
            return try interpreter.setSlice(of: self, slice, to: value)
        }
        var index = try interpreter.sequenceIndex(key, "list")
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw interpreter.indexError("list assignment index out of range") }
        items[index] = value
    }

    public override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws(PythonError) {
        if let slice = key.as(SliceObject.self, .slice) { return try interpreter.deleteSlice(of: self, slice) }
        var index = try interpreter.sequenceIndex(key, "list")
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw interpreter.indexError("list assignment index out of range") }
        _ = remove(at: index)
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
        try interpreter.listBinary(operation, self, other, reflected: reflected)
    }

    public override func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.listInPlace(operation, self, other)
    }
}

extension ListObject: ValueRow {}
