import PythonRuntime

/// The module `functools`: `reduce`, `partial` and the cache in Swift, the rest in Python.
struct FunctoolsModule {
    unowned let interpreter: Interpreter

    /// Makes the module.
    static func make(_ interpreter: Interpreter) throws(PythonError) -> ModuleObject {
        let functools = FunctoolsModule(interpreter: interpreter)
        return try interpreter.makeModule("functools", fromSource: source) { namespace throws(PythonError) in
            namespace.setInterned(interpreter.intern("partial"), Value(functools.makePartialType()), interpreter)
            functools.installCache(namespace)
            functools.installReduce(namespace)
        }
    }

    private func installReduce(_ namespace: DictObject) {
        interpreter.function(namespace, module: "functools", "reduce", 2...3) { i, a throws(PythonError) in
            let result = i.makeList([a.count > 2 ? a[2] : .unbound])
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(Value(result))
            if i.typeOf(a[1]).name == "NoneType" {
                throw i.typeError("reduce() arg 2 must support iteration")
            }
            try i.forEach(a[1]) { value throws(PythonError) in
                result.items[0] = result.items[0].isUnbound ? value : try i.call(a[0], result.items[0], value)
            }
            if result.items[0].isUnbound {
                throw i.typeError("reduce() of empty iterable with no initial value")
            }
            return result.items[0]
        }
    }

    private func makePartialType() -> TypeObject {
        let type = interpreter.makeType("partial", module: "functools")
        type.construct = { i, cls, a throws(PythonError) in
            if a.count < 1 { throw i.typeError("type 'partial' takes at least one argument") }
            if !i.isCallable(a[0]) { throw i.typeError("the first argument must be callable") }
            let keywords = i.makeDict()
            var function = a[0]
            var values = (1..<max(1, a.count)).map { a[$0] }
            // A partial of a partial is one of the function inside.
            if let inner = a[0].object as? PartialObject {
                function = inner.function
                try i.charge(inner.arguments.count / 4)
                values = Array(inner.arguments.buffer) + values
                try keywords.take(inner.keywords, i)
            }
            try keywords.take(a, i)
            return Value(i.heap.adopt(
                PartialObject(type: cls, function: function, arguments: i.makeTuple(values), keywords: keywords),
                bytes: 120))
        }
        interpreter.attribute(type, "func") { _, value throws(PythonError) in
            (value.object as? PartialObject)?.function ?? .none
        }
        interpreter.attribute(type, "args") { _, value throws(PythonError) in
            (value.object as? PartialObject).map { Value($0.arguments) } ?? .none
        }
        interpreter.attribute(type, "keywords") { _, value throws(PythonError) in
            (value.object as? PartialObject).map { Value($0.keywords) } ?? .none
        }
        interpreter.wrapSpecials(type, [.call])
        return type
    }

    /// `_cached(function, limit, typed)`, and the type of what it gives.
    private func installCache(_ namespace: DictObject) {
        let type = interpreter.makeType("_lru_cache_wrapper", module: "functools", isInheritable: false)
        namespace.setInterned(interpreter.intern("_lru_cache_wrapper"), Value(type), interpreter)
        interpreter.method(type, "cache_clear", 0...0) { i, a throws(PythonError) in
            guard let cache = a[0].object as? LRUCacheObject else { return .none }
            cache.results.removeAll()
            cache.hits = 0
            cache.misses = 0
            return .none
        }
        interpreter.method(type, "cache_info", 0...0) { i, a throws(PythonError) in
            guard let cache = a[0].object as? LRUCacheObject else { return .none }
            let make = namespace.getInterned(i.intern("_make_cache_info"))
            return try i.call(
                make,
                [
                    .int(cache.hits), .int(cache.misses), cache.limit.map { .int($0) } ?? .none,
                    .int(cache.results.count),
                ])
        }
        interpreter.wrapSpecials(type, [.call])
        interpreter.function(namespace, module: "functools", "_cached", 3...3) { [unowned type] i, a throws(PythonError) in
            let limit = a[1].isNone ? nil : max(0, try i.index(a[1]))
            let isTyped = try i.isTrue(a[2])
            return Value(i.heap.adopt(
                LRUCacheObject(
                    type: type, function: a[0], limit: limit, isTyped: isTyped, results: i.makeDict(),
                    attributes: i.makeDict()), bytes: 160))
        }
    }
}
