/// What sets compute, step by step as CPython 3.11 does it: which operand is walked and which is asked, and when a
/// table is rebuilt, show in the order of the result.
extension Interpreter {
    /// A set like `set`, with the same elements; a `set` or `frozenset` even when its class is below those.
    func makeCopy(of set: SetObject) throws(PythonError) -> SetObject {
        let copy = makeSet(baseType(of: set))
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(copy))
        try copy.merge(set, self)
        return copy
    }

    private func baseType(of set: SetObject) -> TypeObject { set.isFrozen ? types.frozenset : types.set }

    /// `set.update(iterable)`. `set` must be rooted.
    func update(_ set: SetObject, with source: Value) throws(PythonError) {
        if let other = source.as(SetObject.self, .set) { return try set.merge(other, self) }
        if let dict = source.as(DictObject.self, .dict), dict.type === types.dict {
            try set.reserve(dict.count, self)
            var index = 0
            while let place = dict.place(from: index) {
                try set.add(dict.key(at: place), hash: dict.hash(at: place), self)
                try charge(1)
                index = place + 1
            }
            return
        }
        try forEach(source) { value throws(PythonError) in try set.add(value, self) }
    }

    /// `set & iterable`: a new set.
    func intersection(_ set: SetObject, with other: Value) throws(PythonError) -> SetObject {
        guard let otherSet = other.as(SetObject.self, .set) else {
            let result = makeSet(baseType(of: set))
            let mark = rootMark
            defer { unroot(to: mark) }
            root(Value(result))
            try forEach(other) { value throws(PythonError) in
                let hash = try self.hash(of: value)
                if try set.place(of: value, hash: hash, self) >= 0 { try result.add(value, hash: hash, self) }
            }
            return result
        }
        if otherSet === set { return try makeCopy(of: set) }
        let (asked, walked) = otherSet.count > set.count ? (otherSet, set) : (set, otherSet)
        return try select(from: walked, like: set) { key, hash throws(PythonError) in
            try asked.place(of: key, hash: hash, self) >= 0
        }
    }

    /// `set - iterable`: a new set.
    func difference(_ set: SetObject, _ other: Value) throws(PythonError) -> SetObject {
        if let otherSet = other.as(SetObject.self, .set), set.count >> 2 <= otherSet.count {
            return try select(from: set, like: set) { key, hash throws(PythonError) in
                try otherSet.place(of: key, hash: hash, self) < 0
            }
        }
        if let dict = other.as(DictObject.self, .dict), dict.type === types.dict, set.count >> 2 <= dict.count {
            return try select(from: set, like: set) { key, hash throws(PythonError) in
                try dict.index(of: key, hash: hash, self) < 0
            }
        }
        let result = try makeCopy(of: set)
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(result))
        try subtract(other, from: result)
        return result
    }

    /// A set like `model` of those keys of `set` that `isWanted`.
    private func select(
        from set: SetObject, like model: SetObject, _ isWanted: (Value, Int) throws(PythonError) -> Bool
    ) throws(PythonError) -> SetObject {
        let result = makeSet(baseType(of: model))
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(result))
        var index = 0
        while let place = set.place(from: index) {
            let key = set.key(at: place)
            let hash = set.hash(at: place)
            let inner = rootMark
            root(key)
            if try isWanted(key, hash) { try result.add(key, hash: hash, self) }
            unroot(to: inner)
            try charge(1)
            index = place + 1
        }
        return result
    }

    /// `set -= iterable`. `set` must be rooted.
    func subtract(_ other: Value, from set: SetObject) throws(PythonError) {
        if var otherSet = other.as(SetObject.self, .set) {
            if otherSet === set { return set.removeAll() }
            let mark = rootMark
            defer { unroot(to: mark) }
            if otherSet.count >> 3 > set.count {
                otherSet = try intersection(set, with: other)
                root(Value(otherSet))
            }
            var index = 0
            while let place = otherSet.place(from: index) {
                _ = try set.discard(otherSet.key(at: place), hash: otherSet.hash(at: place), self)
                try charge(1)
                index = place + 1
            }
        } else {
            try forEach(other) { value throws(PythonError) in _ = try set.discard(value, self) }
        }
        try set.dropRemoved(self)
    }

    /// `set ^ iterable`: a new set.
    func symmetricDifference(_ set: SetObject, _ other: Value) throws(PythonError) -> SetObject {
        let result = makeSet(baseType(of: set))
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(result))
        try update(result, with: other)
        try symmetricallyUpdate(result, with: Value(set))
        return result
    }

    /// `set ^= iterable`. `set` must be rooted.
    func symmetricallyUpdate(_ set: SetObject, with other: Value) throws(PythonError) {
        if other.isSame(as: Value(set)) { return set.removeAll() }
        let mark = rootMark
        defer { unroot(to: mark) }
        if let dict = other.as(DictObject.self, .dict), dict.type === types.dict {
            var index = 0
            while let place = dict.place(from: index) {
                let key = dict.key(at: place)
                let hash = dict.hash(at: place)
                if !(try set.discard(key, hash: hash, self)) { try set.add(key, hash: hash, self) }
                try charge(1)
                index = place + 1
            }
            return
        }
        let otherSet: SetObject
        if let given = other.as(SetObject.self, .set) {
            otherSet = given
        } else {
            otherSet = makeSet(baseType(of: set))
            root(Value(otherSet))
            try update(otherSet, with: other)
        }
        var index = 0
        while let place = otherSet.place(from: index) {
            let key = otherSet.key(at: place)
            let hash = otherSet.hash(at: place)
            if !(try set.discard(key, hash: hash, self)) { try set.add(key, hash: hash, self) }
            try charge(1)
            index = place + 1
        }
    }

    /// Whether every element of `set` is in `other`.
    func isSubset(_ set: SetObject, of other: SetObject) throws(PythonError) -> Bool {
        if set.count > other.count { return false }
        var index = 0
        while let place = set.place(from: index) {
            if try other.place(of: set.key(at: place), hash: set.hash(at: place), self) < 0 { return false }
            try charge(1)
            index = place + 1
        }
        return true
    }

    /// Whether no element of `other` is in `set`.
    func areDisjoint(_ set: SetObject, _ other: Value) throws(PythonError) -> Bool {
        if let otherSet = other.as(SetObject.self, .set) {
            if otherSet === set { return set.count == 0 }
            let (asked, walked) = otherSet.count > set.count ? (otherSet, set) : (set, otherSet)
            var index = 0
            while let place = walked.place(from: index) {
                if try asked.place(of: walked.key(at: place), hash: walked.hash(at: place), self) >= 0 { return false }
                try charge(1)
                index = place + 1
            }
            return true
        }
        let iterator = try iterator(of: other)
        let mark = rootMark
        defer { unroot(to: mark) }
        root(iterator)
        while true {
            let value = try next(iterator)
            if value.isUnbound { return true }
            if try set.contains(key: value, self) { return false }
            try charge(1)
        }
    }
}
