extension Interpreter {
    /// Gives `dict` its constructor and methods.
    func installDicts() {
        let type = types.dict
        type.construct = { i, cls, a throws(PythonError) in
            let dict = i.makeDict(type: cls)
            try i.update(dict, a, function: "dict")
            return Value(dict)
        }
        type.initializesSeparately = true
        type.namespace.setInterned(intern("__hash__"), .none, self)
        method(type, "__init__", 0...1, keywords: true) { i, a throws(PythonError) in
            try i.update(try i.dict(a), a.dropping(1), function: "dict")
            return .none
        }
        method(type, "update", 0...1, keywords: true) { i, a throws(PythonError) in
            try i.update(try i.dict(a), a.dropping(1), function: "update")
            return .none
        }
        installDictLookup(type)
        installDictRemoval(type)
        method(type, "copy", 0...0) { i, a throws(PythonError) in
            let copy = i.makeDict()
            try i.copyEntries(of: try i.dict(a), into: copy)
            return Value(copy)
        }
        classMethod(type, "fromkeys", 1...2) { i, a throws(PythonError) in
            let value = a.count > 2 ? a[2] : .none
            let target = try i.call(a[0])
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(target)
            try i.forEach(a[1]) { key throws(PythonError) in
                if let dict = target.as(DictObject.self, .dict), dict.type === i.types.dict {
                    try dict.set(key, value, i)
                } else {
                    try i.setItem(of: target, key, value)
                }
            }
            return target
        }
        wrapSpecials(
            type,
            [.len, .getitem, .setitem, .delitem, .contains, .iter, .repr, .eq, .ne, .or, .ror, .ior])
    }

    private func installDictLookup(_ type: TypeObject) {
        method(type, "keys", 0...0) { i, a throws(PythonError) in i.makeView(of: try i.dict(a), .keys) }
        method(type, "values", 0...0) { i, a throws(PythonError) in i.makeView(of: try i.dict(a), .values) }
        method(type, "items", 0...0) { i, a throws(PythonError) in i.makeView(of: try i.dict(a), .items) }
        method(type, "get", 1...2) { i, a throws(PythonError) in
            let value = try i.dict(a).get(a[1], i)
            if !value.isUnbound { return value }
            return a.count > 2 ? a[2] : .none
        }
        method(type, "setdefault", 1...2) { i, a throws(PythonError) in
            let dict = try i.dict(a)
            let value = try dict.get(a[1], i)
            if !value.isUnbound { return value }
            let fresh = a.count > 2 ? a[2] : .none
            try dict.set(a[1], fresh, i)
            return fresh
        }
        method(type, "__reversed__", 0...0) { i, a throws(PythonError) in
            i.makeReversedIterator(over: try i.dict(a), .keys)
        }
    }

    private func installDictRemoval(_ type: TypeObject) {
        method(type, "pop", 1...2) { i, a throws(PythonError) in
            if let value = try i.dict(a).remove(a[1], i) { return value }
            if a.count > 2 { return a[2] }
            throw i.keyError(a[1])
        }
        method(type, "popitem", 0...0) { i, a throws(PythonError) in
            let dict = try i.dict(a)
            guard let place = dict.lastPlace else {
                throw i.keyError(Value(i.makeString("popitem(): dictionary is empty")))
            }
            let pair = dict.part(.items, at: place, i)
            dict.removeLastEntry(at: place)
            return pair
        }
        method(type, "clear", 0...0) { i, a throws(PythonError) in
            try i.dict(a).removeAll()
            return .none
        }
    }

    /// A dictionary of `type`, `dict` or a class below it.
    public func makeDict(type: TypeObject) -> DictObject {
        heap.adopt(DictObject(type: type, heap: heap, versions: dictionaryVersions), bytes: 350)
    }

    /// The dictionary that a method was called on.
    @inline(__always)
    func dict(_ arguments: Arguments) throws(PythonError) -> DictObject {
        if let dict = arguments[0].as(DictObject.self, .dict) { return dict }
        throw wrongReceiver("dict", arguments[0])
    }

    /// `dict[key]` for a key that is not there: `__missing__` of a class below `dict`, else KeyError.
    func missingItem(_ dict: DictObject, _ key: Value) throws(PythonError) -> Value {
        if dict.type !== types.dict {
            let missing = dict.type.lookup(intern("__missing__"))
            if !missing.isUnbound { return try callMethod(Value(dict), intern("__missing__"), key) }
        }
        throw keyError(key)
    }
}
