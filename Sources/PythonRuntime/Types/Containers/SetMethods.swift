extension Interpreter {
    /// Gives `set` and `frozenset` their constructors and methods.
    func installSets() {
        types.set.construct = { i, cls, a throws(PythonError) in
            let set = i.makeSet(cls)
            try i.fillSet(set, a)
            return Value(set)
        }
        types.set.initializesSeparately = true
        types.set.namespace.setInterned(intern("__hash__"), .none, self)
        method(types.set, "__init__", 0...1) { i, a throws(PythonError) in
            let set = try i.set(a)
            set.removeAll()
            try i.fillSet(set, a.dropping(1))
            return .none
        }
        types.frozenset.construct = { i, cls, a throws(PythonError) in
            if a.count == 1, cls === i.types.frozenset, let same = a[0].as(SetObject.self, .set), same.type === cls {
                return a[0]
            }
            let set = i.makeSet(cls)
            try i.fillSet(set, a)
            return Value(set)
        }
        for type in [types.set, types.frozenset] {
            installSetQueries(type)
            installSetCombinations(type)
        }
        installSetChanges(types.set)
        installSetUpdates(types.set)
        let common: [Special] = [
            .len, .contains, .iter, .repr, .eq, .ne, .lt, .le, .gt, .ge, .and, .or, .xor, .sub, .rand, .ror, .rxor, .rsub,
        ]
        wrapSpecials(types.set, common + [.iand, .ior, .ixor, .isub])
        wrapSpecials(types.frozenset, common + [.hash])
    }

    private func installSetQueries(_ type: TypeObject) {
        method(type, "isdisjoint", 1...1) { i, a throws(PythonError) in
            .bool(try i.areDisjoint(try i.set(a), a[1]))
        }
        method(type, "issubset", 1...1) { i, a throws(PythonError) in
            let set = try i.set(a)
            if let other = a[1].as(SetObject.self, .set) { return .bool(try i.isSubset(set, of: other)) }
            return .bool(try i.intersection(set, with: a[1]).count == set.count)
        }
        method(type, "issuperset", 1...1) { i, a throws(PythonError) in
            let set = try i.set(a)
            if let other = a[1].as(SetObject.self, .set) { return .bool(try i.isSubset(other, of: set)) }
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            let elements = try i.listOf(a[1])
            i.root(Value(elements))
            for index in 0..<elements.count {
                if !(try set.contains(key: elements.items[index], i)) { return .bool(false) }
            }
            return .bool(true)
        }
        method(type, "copy", 0...0) { i, a throws(PythonError) in
            let set = try i.set(a)
            if set.type === i.types.frozenset { return a[0] }
            return Value(try i.makeCopy(of: set))
        }
    }

    private func installSetCombinations(_ type: TypeObject) {
        method(type, "union", 0...Int.max) { i, a throws(PythonError) in
            let set = try i.set(a)
            let result = try i.makeCopy(of: set)
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(Value(result))
            for index in 1..<max(a.count, 1) where !a[index].isSame(as: a[0]) { try i.update(result, with: a[index]) }
            return Value(result)
        }
        method(type, "intersection", 0...Int.max) { i, a throws(PythonError) in
            var result = try i.set(a)
            if a.count == 1 { return Value(try i.makeCopy(of: result)) }
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            for index in 1..<a.count {
                result = try i.intersection(result, with: a[index])
                i.root(Value(result))
            }
            return Value(result)
        }
        method(type, "difference", 0...Int.max) { i, a throws(PythonError) in
            let set = try i.set(a)
            if a.count == 1 { return Value(try i.makeCopy(of: set)) }
            let result = try i.difference(set, a[1])
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(Value(result))
            for index in 2..<max(a.count, 2) { try i.subtract(a[index], from: result) }
            return Value(result)
        }
        method(type, "symmetric_difference", 1...1) { i, a throws(PythonError) in
            Value(try i.symmetricDifference(try i.set(a), a[1]))
        }
    }

    private func installSetChanges(_ type: TypeObject) {
        method(type, "add", 1...1) { i, a throws(PythonError) in
            try i.set(a).add(a[1], i)
            return .none
        }
        method(type, "remove", 1...1) { i, a throws(PythonError) in
            if !(try i.discard(a[1], from: try i.set(a))) { throw i.keyError(a[1]) }
            return .none
        }
        method(type, "discard", 1...1) { i, a throws(PythonError) in
            _ = try i.discard(a[1], from: try i.set(a))
            return .none
        }
        method(type, "pop", 0...0) { i, a throws(PythonError) in
            let set = try i.set(a)
            guard let key = set.popFirst() else {
                throw i.keyError(Value(i.makeString("pop from an empty set")))
            }
            return key
        }
        method(type, "clear", 0...0) { i, a throws(PythonError) in
            try i.set(a).removeAll()
            return .none
        }
    }

    private func installSetUpdates(_ type: TypeObject) {
        method(type, "update", 0...Int.max) { i, a throws(PythonError) in
            let set = try i.set(a)
            for index in 1..<max(a.count, 1) { try i.update(set, with: a[index]) }
            return .none
        }
        method(type, "intersection_update", 0...Int.max) { i, a throws(PythonError) in
            let set = try i.set(a)
            var result = set
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            for index in 1..<max(a.count, 1) {
                result = try i.intersection(result, with: a[index])
                i.root(Value(result))
            }
            if result !== set { set.exchange(with: result) }
            return .none
        }
        method(type, "difference_update", 0...Int.max) { i, a throws(PythonError) in
            let set = try i.set(a)
            for index in 1..<max(a.count, 1) { try i.subtract(a[index], from: set) }
            return .none
        }
        method(type, "symmetric_difference_update", 1...1) { i, a throws(PythonError) in
            try i.symmetricallyUpdate(try i.set(a), with: a[1])
            return .none
        }
    }

    private func fillSet(_ set: SetObject, _ arguments: Arguments) throws(PythonError) {
        let name = set.isFrozen ? "frozenset" : "set"
        if let keywords = arguments.keywords, keywords.count > 0 {
            throw typeError("\(name)() takes no keyword arguments")
        }
        if arguments.count > 1 { throw typeError("\(name) expected at most 1 argument, got \(arguments.count)") }
        if arguments.count == 0 { return }
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(set))
        try update(set, with: arguments[0])
    }

    /// The set that a method was called on.
    @inline(__always)
    func set(_ arguments: Arguments) throws(PythonError) -> SetObject {
        if let set = arguments[0].as(SetObject.self, .set) { return set }
        throw wrongReceiver("set", arguments[0])
    }
}
