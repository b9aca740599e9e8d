/// `set` and `frozenset`: CPython's own hash table, probe by probe, so that a set iterates here in the order it does
/// there (strings included, whose hashes are those of `PYTHONHASHSEED=0`).
///
/// The rules are those of CPython 3.11's `setobject.c`: up to nine linear probes, then a jump that mixes in the high
/// bits of the hash; a table of 8 places at first, rebuilt when three fifths are filled (removed places count).
public final class SetObject: InstanceObject {
    /// One place: empty (no key, hash 0), removed (no key, hash -1), or a key with its hash.
    struct Entry {
        var key = Value.unbound
        var hash = 0

        @inline(__always) var isEmpty: Bool { hash == 0 && key.isUnbound }
    }

    /// `len(set)`.
    @exclusivity(unchecked) public private(set) var count = 0
    /// Places that are not empty: keys and removed ones.
    private(set) var fill = 0
    /// Number of places less one.
    private(set) var mask = 7
    private(set) var table: UnsafeMutablePointer<Entry>
    /// Where `pop` looks next.
    var finger = 0
    /// Whether it is a `frozenset`.
    public let isFrozen: Bool
    /// The hash of a `frozenset`, once computed.
    var cachedHash = -1
    private unowned(unsafe) let heap: Heap

    private static let linearProbes = 9

    /// Makes an empty set. Use `Interpreter.makeSet`.
    init(type: TypeObject, heap: Heap, isFrozen: Bool) {
        self.heap = heap
        self.isFrozen = isFrozen
        table = .allocate(capacity: 8)
        table.initialize(repeating: Entry(), count: 8)
        super.init(kind: .set, type: type)
    }

    deinit { table.deallocate() }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        if count == 0 { return }
        for index in 0...mask { visitor.visit(table[index].key) }
    }

    // MARK: Places in order

    /// The first place with a key at or after `index`, or `nil`: `while let i = set.place(from: i) { …; i += 1 }`.
    @inline(__always)
    public func place(from index: Int) -> Int? {
        var index = index
        while index <= mask {
            if !table[index].key.isUnbound { return index }
            index += 1
        }
        return nil
    }

    /// The key at a place that ``place(from:)`` gave.
    @inline(__always)
    public func key(at place: Int) -> Value { table[place].key }

    /// The hash of the key at a place.
    @inline(__always)
    func hash(at place: Int) -> Int { table[place].hash }

    // MARK: Look-up

    /// Whether `key` is an element. May run Python's `__hash__` and `__eq__`.
    public func contains(key: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try place(of: key, hash: try interpreter.hash(of: key), interpreter) >= 0
    }

    /// The place of `key`, or -1.
    func place(of key: Value, hash: Int, _ interpreter: Interpreter) throws(PythonError) -> Int {
        let found = try probe(key, hash: hash, interpreter)
        return table[found].key.isUnbound ? -1 : found
    }

    /// The place of `key`; or where it would be put: the last removed place that the search came by, else the empty
    /// one where it ended.
    private func probe(_ key: Value, hash: Int, _ interpreter: Interpreter) throws(PythonError) -> Int {
        while true {
            var removed = -1
            var perturb = UInt(bitPattern: hash)
            var index = hash & mask
            search: while true {
                let last = index + Self.linearProbes <= mask ? index + Self.linearProbes : index
                var probe = index
                while probe <= last {
                    let entry = table[probe]
                    if entry.key.isUnbound {
                        if entry.hash == 0 { return removed < 0 ? probe : removed }
                        removed = probe
                    } else if entry.hash == hash {
                        if entry.key.isSame(as: key) { return probe }
                        if let equal = entry.key.equalsWithoutPython(key) {
                            if equal { return probe }
                        } else {
                            // Python's __eq__ may change this very set: then search again.
                            let before = (table, mask)
                            let equal = try interpreter.equalsRooted(entry.key, key)
                            if before != (table, mask) || !table[probe].key.isSame(as: entry.key) { break search }
                            if equal { return probe }
                        }
                    }
                    probe += 1
                }
                perturb >>= 5
                index = (index &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
            }
        }
    }

    // MARK: Changes

    /// Adds `key`; `false` if an equal one is there already.
    @discardableResult
    public func add(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try add(key, hash: try interpreter.hash(of: key), interpreter)
    }

    /// Adds `key`, whose hash is known.
    @discardableResult
    func add(_ key: Value, hash: Int, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        let place = try probe(key, hash: hash, interpreter)
        if !table[place].key.isUnbound { return false }
        let isReused = !table[place].isEmpty
        table[place] = Entry(key: key, hash: hash)
        count += 1
        if isReused { return true }
        fill += 1
        if fill * 5 >= mask * 3 { try resize(forAtLeast: growth, interpreter) }
        return true
    }

    /// Removes `key`; `false` if it is not there.
    public func discard(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try discard(key, hash: try interpreter.hash(of: key), interpreter)
    }

    /// Removes `key`, whose hash is known.
    func discard(_ key: Value, hash: Int, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        let place = try place(of: key, hash: hash, interpreter)
        if place < 0 { return false }
        removeEntry(at: place)
        return true
    }

    /// Removes the key at a place; the place stays marked until the table is rebuilt.
    func removeEntry(at place: Int) {
        table[place] = Entry(key: .unbound, hash: -1)
        count -= 1
    }

    /// Removes and gives the key that `pop` gives, or `nil` when empty.
    public func popFirst() -> Value? {
        if count == 0 { return nil }
        var place = finger & mask
        while table[place].key.isUnbound { place = place == mask ? 0 : place + 1 }
        let key = table[place].key
        removeEntry(at: place)
        finger = place + 1
        return key
    }

    /// Removes everything.
    public func removeAll() {
        replaceTable(places: 8)
        fill = 0
        count = 0
    }

    /// Takes over the contents of `other`, which is left with those of this set.
    func exchange(with other: SetObject) {
        swap(&table, &other.table)
        swap(&mask, &other.mask)
        swap(&fill, &other.fill)
        swap(&count, &other.count)
        // The memory goes with the table.
        swap(&chargedBytes, &other.chargedBytes)
    }

    // MARK: The table

    /// What `resize` is asked for after an insertion filled the table, or a removal emptied it.
    private var growth: Int { count > 50000 ? count * 2 : count * 4 }

    /// Rebuilds the table if more than a quarter of its places are marked as removed.
    func dropRemoved(_ interpreter: Interpreter) throws(PythonError) {
        if fill - count > mask / 4 { try resize(forAtLeast: growth, interpreter) }
    }

    /// Makes room for `more` keys, if they might fill the table.
    func reserve(_ more: Int, _ interpreter: Interpreter) throws(PythonError) {
        if (fill + more) * 5 >= mask * 3 { try resize(forAtLeast: (count + more) * 2, interpreter) }
    }

    private func resize(forAtLeast least: Int, _ interpreter: Interpreter) throws(PythonError) {
        var places = 8
        while places <= least { places <<= 1 }
        if places == 8, mask == 7, fill == count { return }
        try interpreter.reserve(places, times: MemoryLayout<Entry>.stride)
        let old = table
        let oldMask = mask
        heap.charge((places - oldMask - 1) * MemoryLayout<Entry>.stride, to: self)
        table = .allocate(capacity: places)
        table.initialize(repeating: Entry(), count: places)
        mask = places - 1
        for index in 0...oldMask where !old[index].key.isUnbound { insertClean(old[index]) }
        old.deallocate()
        fill = count
    }

    private func replaceTable(places: Int) {
        if mask + 1 != places {
            heap.charge((places - mask - 1) * MemoryLayout<Entry>.stride, to: self)
            table.deallocate()
            table = .allocate(capacity: places)
            mask = places - 1
        }
        table.initialize(repeating: Entry(), count: places)
    }

    /// Inserts a key into a table that holds neither it nor removed places.
    private func insertClean(_ entry: Entry) {
        var perturb = UInt(bitPattern: entry.hash)
        var index = entry.hash & mask
        while true {
            let last = index + Self.linearProbes <= mask ? index + Self.linearProbes : index
            var probe = index
            while probe <= last {
                if table[probe].key.isUnbound {
                    table[probe] = entry
                    return
                }
                probe += 1
            }
            perturb >>= 5
            index = (index &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
        }
    }

    // MARK: What Python can do with it (the work is in Types/Containers)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.represent(self)
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        if isFrozen { return frozenHash }
        throw interpreter.typeError("unhashable type: '\(type.name)'")
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(SetObject.self, .set) else { return nil }
        return try interpreter.setsEqual(self, other)
    }

    public override func compare(
        _ operation: Comparison, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        guard let other = other.as(SetObject.self, .set) else { return nil }
        return .bool(try interpreter.compareSets(operation, self, other))
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try interpreter.contains(value, inSet: self)
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        Value(interpreter.heap.adopt(SetIterator(type: interpreter.types.iterators.set, set: self), bytes: 80))
    }

    public override func binary(
        _ operation: BinaryOperation, _ other: Value, reflected: Bool, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        try interpreter.setBinary(operation, self, other, reflected: reflected)
    }

    public override func inPlace(
        _ operation: BinaryOperation, _ other: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Value? {
        isFrozen ? nil : try interpreter.setInPlace(operation, self, other)
    }

    /// Adds every element of `other`, in its order.
    func merge(_ other: SetObject, _ interpreter: Interpreter) throws(PythonError) {
        if other === self || other.count == 0 { return }
        try interpreter.charge(other.count)
        try reserve(other.count, interpreter)
        if fill == 0, mask == other.mask, other.fill == other.count {
            table.update(from: other.table, count: mask + 1)
            fill = other.fill
            count = other.count
            return
        }
        if fill == 0 {
            for index in 0...other.mask where !other.table[index].key.isUnbound { insertClean(other.table[index]) }
            fill = other.count
            count = other.count
            return
        }
        // Python's __eq__ may change either set: the place is looked up anew in every round.
        var index = 0
        while let place = other.place(from: index) {
            try add(other.key(at: place), hash: other.hash(at: place), interpreter)
            index = place + 1
        }
    }
}

extension Interpreter {
    /// An empty `set`, or another set type's instance.
    public func makeSet(_ type: TypeObject? = nil) -> SetObject {
        let type = type ?? types.set
        let isFrozen = type.isSubtype(of: types.frozenset)
        return heap.adopt(SetObject(type: type, heap: heap, isFrozen: isFrozen), bytes: 112 + 8 * MemoryLayout<SetObject.Entry>.stride)
    }

    /// A `set` of values; hashing and comparing them may run Python code, so they must be rooted.
    public func makeSet(_ values: [Value]) throws(PythonError) -> SetObject {
        let set = makeSet()
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(set))
        for value in values { try set.add(value, self) }
        return set
    }
}
