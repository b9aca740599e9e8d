extension Interpreter {
    /// Makes the iterator types, and the built-in types that are iterators: `enumerate`, `zip`, `map`, `filter`,
    /// `reversed`.
    func installIterators() {
        types.iterators = IteratorTypes(self)
        let names = [
            "list_iterator", "tuple_iterator", "range_iterator", "set_iterator", "dict_keyiterator",
            "dict_valueiterator", "dict_itemiterator", "list_reverseiterator", "dict_reversekeyiterator",
            "dict_reversevalueiterator", "dict_reverseitemiterator", "callable_iterator",
        ]
        for name in names { installIteratorMethods(privateType(name)) }
        installEnumerate()
        installZip()
        installMapAndFilter()
        _ = makeIteratorType("reversed") { i, _, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 {
                throw i.typeError("reversed() takes no keyword arguments")
            }
            if a.count != 1 { throw i.typeError("reversed expected 1 argument, got \(a.count)") }
            return try i.makeReversed(a[0])
        }
    }

    /// Makes a built-in type whose instances are iterators, and enters it in `builtins`.
    func makeIteratorType(_ name: String, construct: @escaping TypeObject.Constructor) -> TypeObject {
        let type = makeType(name, isInheritable: false, construct: construct)
        types.others[name] = type
        installIteratorMethods(type)
        builtins.setInterned(intern(name), Value(type), self)
        return type
    }

    /// `__iter__`, `__next__` and `__length_hint__` of a built-in iterator type.
    public func installIteratorMethods(_ type: TypeObject) {
        wrapSpecials(type, [.iter, .next])
        method(type, "__length_hint__", 0...0) { i, a throws(PythonError) in
            .int((a[0].object as? IteratorObject)?.lengthHint ?? 0)
        }
    }

    /// `iter(function, sentinel)`.
    func makeCallableIterator(_ function: Value, _ sentinel: Value) throws(PythonError) -> Value {
        guard isCallable(function) else { throw typeError("iter(v, w): v must be callable") }
        return Value(
            heap.adopt(CallableIterator(type: privateType("callable_iterator"), function: function, sentinel: sentinel)))
    }

    /// Whether `value(…)` works.
    public func isCallable(_ value: Value) -> Bool {
        guard case .object(let reference) = value else { return false }
        return reference.object.isCallable || !special(value, .call).isUnbound
    }
}
