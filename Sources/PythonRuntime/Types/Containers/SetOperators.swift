extension Interpreter {
    /// `set | set` and the like: only between sets, unlike the methods.
    func setBinary(
        _ operation: BinaryOperation, _ set: SetObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        guard let other = other.as(SetObject.self, .set) else { return nil }
        let (left, right) = reflected ? (other, set) : (set, other)
        switch operation {
        case .bitOr:
            let result = try makeCopy(of: left)
            let mark = rootMark
            defer { unroot(to: mark) }
            root(Value(result))
            if left !== right { try result.merge(right, self) }
            return Value(result)
        case .bitAnd: return Value(try intersection(left, with: Value(right)))
        case .subtract: return Value(try difference(left, Value(right)))
        case .bitXor: return Value(try symmetricDifference(left, Value(right)))
        default: return nil
        }
    }

    /// `set |= set` and the like.
    func setInPlace(_ operation: BinaryOperation, _ set: SetObject, _ other: Value) throws(PythonError) -> Value? {
        guard let other = other.as(SetObject.self, .set) else { return nil }
        switch operation {
        case .bitOr: try set.merge(other, self)
        case .bitAnd:
            if other !== set { set.exchange(with: try intersection(set, with: Value(other))) }
        case .subtract: try subtract(Value(other), from: set)
        case .bitXor: try symmetricallyUpdate(set, with: Value(other))
        default: return nil
        }
        return Value(set)
    }

    /// `a == b` of sets.
    func setsEqual(_ a: SetObject, _ b: SetObject) throws(PythonError) -> Bool {
        if a === b { return true }
        if a.count != b.count { return false }
        if a.isFrozen, b.isFrozen, a.frozenHash != b.frozenHash { return false }
        try enterNative(" in comparison")
        defer { leaveNative() }
        return try isSubset(a, of: b)
    }

    /// `a <= b` and the like: is it a subset.
    func compareSets(_ operation: Comparison, _ a: SetObject, _ b: SetObject) throws(PythonError) -> Bool {
        try enterNative(" in comparison")
        defer { leaveNative() }
        switch operation {
        case .less: return a.count < b.count ? try isSubset(a, of: b) : false
        case .lessOrEqual: return try isSubset(a, of: b)
        case .greater: return a.count > b.count ? try isSubset(b, of: a) : false
        case .greaterOrEqual: return try isSubset(b, of: a)
        }
    }

    /// `value in set`. A `set` is looked for as the `frozenset` with its elements.
    func contains(_ value: Value, inSet set: SetObject) throws(PythonError) -> Bool {
        guard let inner = value.as(SetObject.self, .set), !inner.isFrozen else {
            return try set.contains(key: value, self)
        }
        return try set.place(of: value, hash: inner.frozenHash, self) >= 0
    }

    /// `set.discard(value)`; `false` if it was not there.
    func discard(_ value: Value, from set: SetObject) throws(PythonError) -> Bool {
        guard let inner = value.as(SetObject.self, .set), !inner.isFrozen else { return try set.discard(value, self) }
        return try set.discard(value, hash: inner.frozenHash, self)
    }

    /// `repr` of a set.
    func represent(_ set: SetObject) throws(PythonError) -> String {
        if set.count == 0 { return "\(set.type.name)()" }
        guard try beginRepresentation(of: set) else { return "\(set.type.name)(...)" }
        defer { endRepresentation() }
        let elements = makeList(capacity: set.count)
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(elements))
        var index = 0
        while let place = set.place(from: index) {
            elements.append(set.key(at: place))
            index = place + 1
        }
        var result = ""
        for index in 0..<elements.count {
            if index > 0 { result += ", " }
            result += try representation(of: elements.items[index])
            try charge(1)
        }
        return set.type === types.set ? "{\(result)}" : "\(set.type.name)({\(result)})"
    }
}

extension SetObject {
    /// CPython's hash of a `frozenset`: the same whatever the order of the elements.
    var frozenHash: Int {
        if isFrozen, cachedHash != -1 { return cachedHash }
        var hash: UInt = 0
        var index = 0
        while let place = place(from: index) {
            hash ^= Self.shuffled(UInt(bitPattern: self.hash(at: place)))
            index = place + 1
        }
        hash ^= (UInt(bitPattern: count) &+ 1) &* 1_927_868_237
        hash ^= (hash >> 11) ^ (hash >> 25)
        hash = hash &* 69069 &+ 907_133_923
        if hash == .max { hash = 590_923_713 }
        if isFrozen { cachedHash = Int(bitPattern: hash) }
        return Int(bitPattern: hash)
    }

    private static func shuffled(_ hash: UInt) -> UInt { ((hash ^ 89_869_747) ^ (hash << 16)) &* 3_644_798_167 }
}

/// `iter(set)`.
final class SetIterator: IteratorObject {
    private unowned(unsafe) let set: SetObject
    private var place = 0
    private var expectedCount: Int
    private var remaining: Int

    init(type: TypeObject, set: SetObject) {
        self.set = set
        expectedCount = set.count
        remaining = set.count
        super.init(flavour: .set, type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(set) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if place == .max { return .unbound }
        if expectedCount != set.count {
            expectedCount = -1
            throw interpreter.runtimeError("Set changed size during iteration")
        }
        guard let found = set.place(from: place) else {
            place = .max
            remaining = 0
            return .unbound
        }
        place = found + 1
        remaining -= 1
        return set.key(at: found)
    }

    override var lengthHint: Int? { expectedCount == set.count ? remaining : 0 }
}
