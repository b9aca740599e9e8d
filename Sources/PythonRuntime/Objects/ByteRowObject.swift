import Glibc

/// What `bytes` and `bytearray` have in common: bytes in a row.
public class ByteRowObject: InstanceObject {
    /// The bytes.
    public final fileprivate(set) var base: UnsafeMutablePointer<UInt8>
    /// How many there are.
    public final fileprivate(set) var count: Int
    /// How many fit.
    fileprivate final var capacity: Int

    fileprivate init(kind: ObjectKind, type: TypeObject, count: Int) {
        self.count = count
        capacity = max(count, 1)
        base = .allocate(capacity: capacity)
        super.init(kind: kind, type: type)
    }

    deinit { base.deallocate() }

    /// The bytes as a buffer, valid until they change.
    public final var row: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    public override var byteCount: Int { 72 + capacity }

    /// -1, 0 or 1 as this stands before, with or behind `other`.
    final func order(to other: ByteRowObject) -> Int {
        let order = memcmp(base, other.base, min(count, other.count))
        if order != 0 { return order < 0 ? -1 : 1 }
        return count == other.count ? 0 : count < other.count ? -1 : 1
    }

    // MARK: What Python can do with it (Types/Bytes)

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = ByteRowObject.of(other) else { return nil }
        return count == other.count && memcmp(base, other.base, count) == 0
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        ByteRowObject.of(other).map { .bool(operation.holds(order(to: $0))) }
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }

    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.byteItem(self, key)
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        let part = try interpreter.bytePart(value) { "a bytes-like object is required, not '\($0)'" }
        return part.withUnsafeBufferPointer { RowSearch.first($0, in: row, from: 0, to: count) } >= 0
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        let type = interpreter.privateType(kind == .bytes ? "bytes_iterator" : "bytearray_iterator")
        return Value(interpreter.heap.adopt(ByteIterator(type: type, bytes: self)))
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.byteBinary(operation, self, other, reflected: reflected)
    }

    /// The value as a row of bytes, if it is one.
    @inline(__always)
    static func of(_ value: Value) -> ByteRowObject? {
        guard case .object(let reference) = value, reference.kind == .bytes || reference.kind == .bytearray else {
            return nil
        }
        return reference.cast(ByteRowObject.self)
    }
}

/// `bytes`: never changes.
public final class BytesObject: ByteRowObject {
    private var cachedHash = -1

    /// Makes a row of `count` bytes, which the caller fills in at once. Use `Interpreter.makeBytes`.
    init(type: TypeObject, count: Int) { super.init(kind: .bytes, type: type, count: count) }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.reserve(count, times: 4)
        return TextRepresentation.quoted(bytes: row)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        if cachedHash == -1 { cachedHash = StringHash.hash(bytes: UnsafeRawBufferPointer(row)) }
        return cachedHash
    }
}

/// `bytearray`: grows and changes.
public final class ByteArrayObject: ByteRowObject {
    private unowned(unsafe) let heap: Heap

    /// Makes a row of `count` bytes, which the caller fills in at once. Use `Interpreter.makeByteArray`.
    init(type: TypeObject, heap: Heap, count: Int) {
        self.heap = heap
        super.init(kind: .bytearray, type: type, count: count)
    }

    /// Replaces the `range` by `bytes` (which must not point into this row).
    public func replace(_ range: Range<Int>, with bytes: UnsafeBufferPointer<UInt8>) {
        let change = bytes.count - range.count
        if count + change > capacity {
            let newCapacity = max(count + change, capacity + capacity / 8 + 8)
            let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
            memcpy(fresh, base, count)
            base.deallocate()
            base = fresh
            heap.charge(newCapacity - capacity, to: self)
            capacity = newCapacity
        }
        let tail = count - range.upperBound
        if change != 0, tail > 0 { memmove(base + range.upperBound + change, base + range.upperBound, tail) }
        if let source = bytes.baseAddress { memcpy(base + range.lowerBound, source, bytes.count) }
        count += change
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.reserve(count, times: 4)
        return "\(type.name)(\(TextRepresentation.quoted(bytes: row, escapesSingleQuotes: true)))"
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("unhashable type: '\(type.name)'")
    }

    public override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        try interpreter.setByteItem(self, key, value)
    }

    public override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws(PythonError) {
        try interpreter.setByteItem(self, key, .unbound)
    }

    public override func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            guard let right = ByteRowObject.of(other) else {
                throw interpreter.typeError("can't concat \(interpreter.typeName(of: other)) to \(type.name)")
            }
            let copy = Array(right.row)
            try interpreter.reserve(copy.count)
            copy.withUnsafeBufferPointer { replace(count..<count, with: $0) }
            return Value(self)
        case .multiply:
            guard let times = try interpreter.repetitions(other, reflected: false) else { return nil }
            let result = try interpreter.repeatBytes(self, times)
            result.withUnsafeBufferPointer { replace(0..<count, with: $0) }
            return Value(self)
        default: return nil
        }
    }
}
