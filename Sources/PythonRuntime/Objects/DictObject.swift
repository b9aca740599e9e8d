/// `dict`: insertion order kept by a dense array of entries, found through an open-addressed table of indices.
///
/// Look-up, insertion and removal cost constant time; iteration runs over the entries. ``keysVersion`` changes
/// whenever the set or the places of keys change, which is what inline caches of globals compare.
public final class DictObject: InstanceObject {
    /// One key with its value. A removed entry has an unbound key until the next rebuild.
    struct Entry {
        var hash: Int
        var key: Value
        var value: Value
    }

    /// `len(dict)`.
    @exclusivity(unchecked) public private(set) var count = 0
    /// No live entry lies before this place: a queue that takes from the front does not look at what it took.
    @exclusivity(unchecked) private var firstUsed = 0
    /// Entries used, removed ones included.
    @exclusivity(unchecked) private(set) var used = 0
    /// How many more keys may be added before the table is rebuilt: it only falls until then, so that marks of
    /// removed keys can never fill the table.
    @exclusivity(unchecked) private var usable: Int
    @exclusivity(unchecked) private(set) var entries: UnsafeMutablePointer<Entry>
    @exclusivity(unchecked) private(set) var capacity: Int
    @exclusivity(unchecked) private var indices: UnsafeMutablePointer<Int32>
    @exclusivity(unchecked) private var mask: Int
    /// Unique to this arrangement of this dictionary's keys.
    @exclusivity(unchecked) private(set) var keysVersion: Int
    private unowned(unsafe) let heap: Heap
    /// The next version to hand out, shared by all dictionaries of a run.
    private let versions: UnsafeMutablePointer<Int>

    private static let empty: Int32 = -1
    private static let removed: Int32 = -2

    /// Makes an empty dictionary. Use `Interpreter.makeDict`.
    init(type: TypeObject, heap: Heap, versions: UnsafeMutablePointer<Int>) {
        self.heap = heap
        self.versions = versions
        capacity = 5
        usable = 5
        mask = 7
        entries = .allocate(capacity: 5)
        indices = .allocate(capacity: 8)
        indices.initialize(repeating: Self.empty, count: 8)
        versions.pointee += 1
        keysVersion = versions.pointee
        super.init(kind: .dict, type: type)
    }

    /// Makes a namespace before `type` and `dict` exist; the caller sets the type.
    init(bootstrappingHeap heap: Heap, versions: UnsafeMutablePointer<Int>) {
        self.heap = heap
        self.versions = versions
        capacity = 5
        usable = 5
        mask = 7
        entries = .allocate(capacity: 5)
        indices = .allocate(capacity: 8)
        indices.initialize(repeating: Self.empty, count: 8)
        versions.pointee += 1
        keysVersion = versions.pointee
        super.init(bootstrappingKind: .dict)
    }

    deinit {
        entries.deallocate()
        indices.deallocate()
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        for index in 0..<used where !entries[index].key.isUnbound {
            visitor.visit(entries[index].key)
            visitor.visit(entries[index].value)
        }
    }

    // MARK: By interned name: no Python code can run, nothing can fail

    /// The place of an interned name among the entries, or -1.
    @inline(__always)
    func index(ofInterned name: StringObject) -> Int {
        let hash = name.hash
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while true {
            let index = indices[slot]
            if index == Self.empty { return -1 }
            if index >= 0, entries[Int(index)].hash == hash, entries[Int(index)].key.isEqualString(to: name) {
                return Int(index)
            }
            slot = next(slot, &perturb)
        }
    }

    /// The value under an interned name, or ``Value/unbound``.
    @inline(__always)
    public func getInterned(_ name: StringObject) -> Value {
        let index = index(ofInterned: name)
        return index < 0 ? .unbound : entries[index].value
    }

    /// Sets the value under an interned name.
    public func setInterned(_ name: StringObject, _ value: Value, _ interpreter: Interpreter) {
        let index = index(ofInterned: name)
        if index >= 0 { entries[index].value = value } else { append(Value(name), hash: name.hash, value) }
    }

    /// Removes an interned name; `false` if it is not there.
    public func removeInterned(_ name: StringObject) -> Bool {
        let index = index(ofInterned: name)
        if index < 0 { return false }
        removeEntry(at: index)
        return true
    }

    // MARK: By any key. Hashing and comparing may run Python code.

    /// The value under `key`, or ``Value/unbound``.
    public func get(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        let index = try index(of: key, hash: try interpreter.hash(of: key), interpreter)
        return index < 0 ? .unbound : entries[index].value
    }

    /// Sets the value under `key`, at its place if it is there, at the end if not.
    public func set(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        let hash = try interpreter.hash(of: key)
        let index = try index(of: key, hash: hash, interpreter)
        if index >= 0 { entries[index].value = value } else { append(key, hash: hash, value) }
    }

    /// Removes `key` and gives its value, or `nil` if it is not there.
    public func remove(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value? {
        let index = try index(of: key, hash: try interpreter.hash(of: key), interpreter)
        if index < 0 { return nil }
        let value = entries[index].value
        removeEntry(at: index)
        return value
    }

    /// The place of `key` among the entries, or -1.
    func index(of key: Value, hash: Int, _ interpreter: Interpreter) throws(PythonError) -> Int {
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while true {
            let index = indices[slot]
            if index == Self.empty { return -1 }
            if index >= 0, entries[Int(index)].hash == hash {
                let candidate = entries[Int(index)].key
                switch (candidate, key) {
                case (.int(let a), .int(let b)):
                    if a == b { return Int(index) }
                case (.object(let a), .object(let b)) where a == b: return Int(index)
                default:
                    if candidate.isSame(as: key) { return Int(index) }
                    if let equal = candidate.equalsWithoutPython(key) {
                        if equal { return Int(index) }
                    } else {
                        // Python's __eq__ may change this very dictionary: look again from the start if it did.
                        let version = keysVersion
                        let equal = try interpreter.equalsRooted(candidate, key)
                        if version != keysVersion { return try self.index(of: key, hash: hash, interpreter) }
                        if equal { return Int(index) }
                    }
                }
            }
            slot = next(slot, &perturb)
        }
    }

    // MARK: Entries in order

    /// The first used place at or after `index`, or `nil`: `while let i = dict.place(from: i) { …; i += 1 }`.
    @inline(__always)
    public func place(from index: Int) -> Int? {
        var index = max(index, firstUsed)
        while index < used {
            if !entries[index].key.isUnbound { return index }
            index += 1
        }
        return nil
    }

    /// The key at a place that ``place(from:)`` gave.
    @inline(__always)
    public func key(at place: Int) -> Value { entries[place].key }

    /// The value at a place.
    @inline(__always)
    public func value(at place: Int) -> Value { entries[place].value }

    /// The hash of the key at a place.
    @inline(__always)
    func hash(at place: Int) -> Int { entries[place].hash }

    /// Replaces the value at a place.
    @inline(__always)
    public func setValue(_ value: Value, at place: Int) { entries[place].value = value }

    /// The last used place, or `nil` when empty (`popitem`).
    public var lastPlace: Int? {
        var index = used - 1
        while index >= 0 {
            if !entries[index].key.isUnbound { return index }
            index -= 1
        }
        return nil
    }

    /// Removes everything.
    public func removeAll() {
        used = 0
        firstUsed = 0
        usable = capacity
        count = 0
        indices.initialize(repeating: Self.empty, count: mask + 1)
        newVersion()
    }

    /// Adds a key that is known not to be there.
    @inline(__always)
    func append(_ key: Value, hash: Int, _ value: Value) {
        if usable == 0 { rebuild() }
        usable -= 1
        entries[used] = Entry(hash: hash, key: key, value: value)
        insertIndex(used, hash: hash)
        used += 1
        count += 1
        newVersion()
    }

    /// Removes the entry at a place.
    public func removeEntry(at index: Int) {
        var slot = entries[index].hash & mask
        var perturb = UInt(bitPattern: entries[index].hash)
        while indices[slot] != Int32(index) { slot = next(slot, &perturb) }
        indices[slot] = Self.removed
        entries[index].key = .unbound
        entries[index].value = .unbound
        count -= 1
        if index == firstUsed {
            while firstUsed < used, entries[firstUsed].key.isUnbound { firstUsed += 1 }
        }
        newVersion()
    }

    /// Removes the last entry; its place is used again (`popitem`).
    func removeLastEntry(at index: Int) {
        removeEntry(at: index)
        used = index
        firstUsed = min(firstUsed, used)
    }

    /// The next slot to probe: the high bits of the hash come in step by step, as in CPython.
    @inline(__always)
    private func next(_ slot: Int, _ perturb: inout UInt) -> Int {
        perturb >>= 5
        return (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }

    @inline(__always)
    private func newVersion() {
        versions.pointee &+= 1
        keysVersion = versions.pointee
    }

    @inline(__always)
    private func insertIndex(_ index: Int, hash: Int) {
        var slot = hash & mask
        var perturb = UInt(bitPattern: hash)
        while indices[slot] >= 0 { slot = next(slot, &perturb) }
        indices[slot] = Int32(truncatingIfNeeded: index)
    }

    /// Makes room: twice as large when it is full of live entries, the same size when many were removed. Removed
    /// marks and live keys together never pass two thirds of the table, so a probe always meets an empty slot.
    @inline(never)
    private func rebuild() {
        let tableSize = count * 3 >= capacity * 2 || capacity < 8 ? (mask + 1) * 2 : mask + 1
        let newCapacity = tableSize * 2 / 3
        let fresh = UnsafeMutablePointer<Entry>.allocate(capacity: newCapacity)
        var kept = 0
        for index in 0..<used where !entries[index].key.isUnbound {
            fresh[kept] = entries[index]
            kept += 1
        }
        heap.charge((newCapacity - capacity) * 40 + (tableSize - mask - 1) * 4, to: self)
        entries.deallocate()
        indices.deallocate()
        entries = fresh
        capacity = newCapacity
        used = kept
        firstUsed = 0
        usable = newCapacity - kept
        mask = tableSize - 1
        indices = .allocate(capacity: tableSize)
        indices.initialize(repeating: Self.empty, count: tableSize)
        for index in 0..<kept { insertIndex(index, hash: entries[index].hash) }
    }

    // MARK: What Python can do with it (the work is in Types/Containers)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.represent(self)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("unhashable type: '\(type.name)'")
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(DictObject.self, .dict) else { return nil }
        return try interpreter.dictsEqual(self, other)
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        let value = try get(key, interpreter)
        return value.isUnbound ? try interpreter.missingItem(self, key) : value
    }

    public override func setItem(_ key: Value, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        try set(key, value, interpreter)
    }

    public override func deleteItem(_ key: Value, _ interpreter: Interpreter) throws(PythonError) {
        if try remove(key, interpreter) == nil { throw interpreter.keyError(key) }
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try index(of: value, hash: try interpreter.hash(of: value), interpreter) >= 0
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        interpreter.makeIterator(over: self, .keys)
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.dictBinary(operation, self, other, reflected: reflected)
    }

    public override func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.dictInPlace(operation, self, other)
    }
}
