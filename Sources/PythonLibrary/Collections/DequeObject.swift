import DequeModule
import PythonRuntime

/// `collections.deque`: values in a row that grows and shrinks at both ends in constant time.
final class DequeObject: InstanceObject {
    var items: Deque<Value> = []
    /// The most values it holds; beyond that the other end gives way. `nil` is no limit.
    var limit: Int?
    /// Changes with every change of the row, so that an iteration notices.
    private(set) var version = 0
    private unowned(unsafe) let heap: Heap
    /// Whether its `repr` is being made, further out.
    private var isBeingShown = false

    init(type: TypeObject, heap: Heap) {
        self.heap = heap
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        for value in items { visitor.visit(value) }
    }

    /// Notes a change.
    func touch() { version &+= 1 }

    /// Adds at the right end.
    func append(_ value: Value) {
        touch()
        if limit == 0 { return }
        if let limit, items.count >= limit { items.removeFirst() } else { heap.charge(16, to: self) }
        items.append(value)
    }

    /// Adds at the left end.
    func prepend(_ value: Value) {
        touch()
        if limit == 0 { return }
        if let limit, items.count >= limit { items.removeLast() } else { heap.charge(16, to: self) }
        items.prepend(value)
    }

    /// Removes and gives a value at one end; the caller has checked that there is one.
    func remove(left: Bool) -> Value {
        touch()
        heap.charge(-16, to: self)
        return left ? items.removeFirst() : items.removeLast()
    }

    override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { !items.isEmpty }
    override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { items.count }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        if isBeingShown { return "[...]" }
        isBeingShown = true
        defer { isBeingShown = false }
        let list = interpreter.makeList(Array(items))
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(list))
        return "\(type.name)(\(try interpreter.representation(of: Value(list)))\(limit.map { ", maxlen=\($0)" } ?? ""))"
    }

    override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("unhashable type: '\(type.module).\(type.name)'")
    }

    /// The place that an index names.
    private func place(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Int {
        guard let index = try interpreter.itemIndex(key) else {
            throw interpreter.typeError("sequence index must be integer, not '\(interpreter.typeName(of: key))'")
        }
        let place = index < 0 ? index + items.count : index
        guard items.indices.contains(place) else { throw interpreter.indexError("deque index out of range") }
        return place
    }

    override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        items[try place(key, interpreter)]
    }

    override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        items[try place(key, interpreter)] = value
    }

    override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws(PythonError) {
        items.remove(at: try place(key, interpreter))
        touch()
    }

    override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        Value(interpreter.heap.adopt(
            DequeIterator(type: interpreter.privateType("_collections._deque_iterator"), deque: self, reversed: false)))
    }

    override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.object as? DequeObject else { return nil }
        if items.count != other.items.count { return false }
        try interpreter.enterNative(" in comparison")
        defer { interpreter.leaveNative() }
        var index = 0
        while index < min(items.count, other.items.count) {
            try interpreter.charge(1)
            if try !interpreter.equals(items[index], other.items[index]) { return false }
            index += 1
        }
        return true
    }

    override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard let other = other.object as? DequeObject else { return nil }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        let left = interpreter.makeList(Array(items))
        interpreter.root(Value(left))
        let right = interpreter.makeList(Array(other.items))
        interpreter.root(Value(right))
        return try interpreter.compare(operation, Value(left), Value(right))
    }

    /// A new deque of the same class and limit.
    func copy(_ interpreter: Interpreter) -> DequeObject {
        let copy = interpreter.heap.adopt(DequeObject(type: type, heap: heap), bytes: 96 + items.count * 16)
        copy.limit = limit
        copy.items = items
        return copy
    }

    override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        if operation == .add, !reflected {
            guard let other = other.object as? DequeObject else {
                throw interpreter.typeError(
                    "can only concatenate deque (not \"\(interpreter.typeName(of: other))\") to deque")
            }
            let result = copy(interpreter)
            for value in other.items { result.append(value) }
            return Value(result)
        }
        if operation == .multiply, case .int(let times) = other {
            let result = copy(interpreter)
            if limit == nil { try interpreter.reserve(items.count * 16, times: max(0, times)) }
            result.items = []
            for _ in 0..<max(0, times) {
                try interpreter.charge(items.count + 1)
                for value in items { result.append(value) }
            }
            return Value(result)
        }
        return nil
    }

    override func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard operation == .add else { return nil }
        try extend(other, left: false, interpreter)
        return Value(self)
    }

    /// Adds all of an iterable at one end.
    func extend(_ iterable: Value, left: Bool, _ interpreter: Interpreter) throws(PythonError) {
        if let other = iterable.object as? DequeObject, other === self {
            for value in Array(items) { left ? prepend(value) : append(value) }
            return
        }
        try interpreter.forEach(iterable) { value throws(PythonError) in left ? self.prepend(value) : self.append(value) }
    }
}

/// `iter(deque)` and `reversed(deque)`: a change of the deque meanwhile is an error.
final class DequeIterator: IteratorObject {
    /// Unowned: this iterator keeps it alive on the heap.
    private unowned(unsafe) let deque: DequeObject
    private let reversed: Bool
    private let version: Int
    private var index = 0

    init(type: TypeObject, deque: DequeObject, reversed: Bool) {
        self.deque = deque
        self.reversed = reversed
        version = deque.version
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(deque) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if index < 0 { return .unbound }
        if deque.version != version {
            index = -1
            throw interpreter.runtimeError("deque mutated during iteration")
        }
        guard index < deque.items.count else {
            index = -1
            return .unbound
        }
        index += 1
        return deque.items[reversed ? deque.items.count - index : index - 1]
    }
}
