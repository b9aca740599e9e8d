import PythonRuntime

/// The module `collections`: `deque` in Swift, the rest in Python.
struct CollectionsModule {
    unowned let interpreter: Interpreter

    /// Makes the module.
    static func make(_ interpreter: Interpreter) throws(PythonError) -> ModuleObject {
        let collections = CollectionsModule(interpreter: interpreter)
        return try interpreter.makeModule("collections", fromSource: source) { namespace throws(PythonError) in
            namespace.setInterned(interpreter.intern("deque"), Value(collections.makeDequeType()), interpreter)
            interpreter.function(namespace, module: "collections", "_item_getter", 1...1) { i, a throws(PythonError) in
                Value(i.heap.adopt(
                    TupleItemObject(type: i.privateType("_collections._tuplegetter"), index: try i.index(a[0]))))
            }
        }
    }

    private func makeDequeType() -> TypeObject {
        let type = interpreter.makeType("deque", module: "collections")
        let signature = Signature("deque", ["iterable", "maxlen"], required: 0)
        type.construct = { i, cls, a throws(PythonError) in
            let deque = i.heap.adopt(DequeObject(type: cls, heap: i.heap), bytes: 96)
            try self.fill(deque, try signature.bind(a, i))
            return Value(deque)
        }
        type.initializesSeparately = true
        interpreter.method(type, "__init__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            deque.items = []
            try self.fill(deque, try signature.bind(a.dropping(1), i))
            return .none
        }
        interpreter.attribute(type, "maxlen") { _, value throws(PythonError) in
            (value.object as? DequeObject)?.limit.map { .int($0) } ?? .none
        }
        installEnds(type)
        installRow(type)
        interpreter.wrapSpecials(
            type, [.len, .getitem, .setitem, .delitem, .contains, .iter, .repr, .add, .mul, .iadd])
        interpreter.installIteratorMethods(interpreter.privateType("_collections._deque_iterator"))
        return type
    }

    private func fill(_ deque: DequeObject, _ values: [Value]) throws(PythonError) {
        if !values[1].isUnbound, !values[1].isNone {
            let limit = try interpreter.index(values[1])
            if limit < 0 { throw interpreter.valueError("maxlen must be non-negative") }
            deque.limit = limit
        }
        if values[0].isUnbound { return }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(deque))
        try deque.extend(values[0], left: false, interpreter)
    }

    private func receiver(_ a: Arguments) throws(PythonError) -> DequeObject {
        if let deque = a[0].object as? DequeObject { return deque }
        throw interpreter.typeError(
            "descriptor requires a 'collections.deque' object but received a '\(interpreter.typeName(of: a[0]))'")
    }

    private func installEnds(_ type: TypeObject) {
        for (suffix, left) in [("", false), ("left", true)] {
            interpreter.method(type, "append" + suffix, 1...1) { _, a throws(PythonError) in
                let deque = try self.receiver(a)
                left ? deque.prepend(a[1]) : deque.append(a[1])
                return .none
            }
            interpreter.method(type, "extend" + suffix, 1...1) { i, a throws(PythonError) in
                try self.receiver(a).extend(a[1], left: left, i)
                return .none
            }
            interpreter.method(type, "pop" + suffix, 0...0) { i, a throws(PythonError) in
                let deque = try self.receiver(a)
                if deque.items.isEmpty { throw i.indexError("pop from an empty deque") }
                return deque.remove(left: left)
            }
        }
        interpreter.method(type, "clear", 0...0) { _, a throws(PythonError) in
            let deque = try self.receiver(a)
            deque.items = []
            deque.touch()
            return .none
        }
        interpreter.method(type, "rotate", 0...1) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            let steps = a.count > 1 ? try i.index(a[1]) : 1
            let count = deque.items.count
            if count == 0 { return .none }
            try i.charge(count / 8)
            let shift = ((steps % count) + count) % count
            for _ in 0..<shift { deque.items.prepend(deque.items.removeLast()) }
            deque.touch()
            return .none
        }
        for name in ["copy", "__copy__"] {
            interpreter.method(type, name, 0...0) { i, a throws(PythonError) in Value(try self.receiver(a).copy(i)) }
        }
    }

    private func installRow(_ type: TypeObject) {
        interpreter.method(type, "reverse", 0...0) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            try i.charge(deque.items.count / 8)
            deque.items.reverse()
            deque.touch()
            return .none
        }
        interpreter.method(type, "insert", 2...2) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            // Asked before the length is taken: `__index__` may change the deque.
            let index = try i.index(a[1])
            let count = deque.items.count
            if let limit = deque.limit, count >= limit { throw i.indexError("deque already at its maximum size") }
            i.heap.charge(16, to: deque)
            deque.items.insert(a[2], at: index < 0 ? max(0, index + count) : min(index, count))
            deque.touch()
            return .none
        }
        interpreter.method(type, "count", 1...1) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            var found = 0
            for value in Array(deque.items) where try i.equals(value, a[1]) { found += 1 }
            return .int(found)
        }
        interpreter.method(type, "index", 1...3) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            if let place = try self.place(of: a[1], in: deque, a) { return .int(place) }
            throw i.valueError("\(try i.representation(of: a[1])) is not in deque")
        }
        interpreter.method(type, "remove", 1...1) { i, a throws(PythonError) in
            let deque = try self.receiver(a)
            guard let place = try self.place(of: a[1], in: deque, a), place < deque.items.count else {
                throw i.valueError("\(try i.representation(of: a[1])) is not in deque")
            }
            deque.items.remove(at: place)
            deque.touch()
            return .none
        }
        interpreter.method(type, "__reversed__", 0...0) { i, a throws(PythonError) in
            Value(i.heap.adopt(DequeIterator(
                type: i.privateType("_collections._deque_iterator"), deque: try self.receiver(a), reversed: true)))
        }
        interpreter.classMethod(type, "__class_getitem__", 1...1) { _, a throws(PythonError) in a[0] }
    }

    /// The first place of a value between the bounds that the arguments give.
    private func place(of value: Value, in deque: DequeObject, _ a: Arguments) throws(PythonError) -> Int? {
        // Asked before the length is taken: `__index__` may change the deque.
        let from = a.count > 2 ? try interpreter.clampedIndex(a[2]) : nil
        let to = a.count > 3 ? try interpreter.clampedIndex(a[3]) : nil
        let version = deque.version
        let count = deque.items.count
        func bound(_ asked: Int) -> Int { asked < 0 ? max(0, asked + count) : min(asked, count) }
        let start = from.map(bound) ?? 0
        let end = to.map(bound) ?? count
        for place in stride(from: start, to: end, by: 1) {
            try interpreter.charge(1)
            let isEqual = try interpreter.equals(deque.items[place], value)
            if deque.version != version { throw interpreter.runtimeError("deque mutated during iteration") }
            if isEqual { return place }
        }
        return nil
    }
}
