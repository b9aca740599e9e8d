import PythonRuntime

/// A function behind `functools.lru_cache`: it remembers what it returned for which arguments.
final class LRUCacheObject: InstanceObject {
    let function: Value
    /// The most results kept; `nil` is no limit.
    let limit: Int?
    /// Whether 3 and 3.0 are different arguments.
    let isTyped: Bool
    /// Results by arguments, the least recently used first.
    let results: DictObject
    var hits = 0
    var misses = 0
    /// The attributes that `functools.wraps` and the program give it.
    let attributes: DictObject

    init(
        type: TypeObject, function: Value, limit: Int?, isTyped: Bool, results: DictObject, attributes: DictObject
    ) {
        self.function = function
        self.limit = limit
        self.isTyped = isTyped
        self.results = results
        self.attributes = attributes
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(function)
        visitor.visit(results)
        visitor.visit(attributes)
    }

    override var isCallable: Bool { true }

    override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        instance.isUnbound ? Value(self) : Value(interpreter.makeBoundMethod(Value(self), instance))
    }

    override func ownAttribute(_ name: StringObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        name.isEqual(to: "__dict__") ? Value(attributes) : attributes.getInterned(name)
    }

    override func setOwnAttribute(
        _ name: StringObject, _ value: Value, _ interpreter: Interpreter
    ) throws(PythonError) -> Bool {
        attributes.setInterned(name, value, interpreter)
        return true
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        return "<functools._lru_cache_wrapper object at \(interpreter.addressText(of: self))>"
    }

    override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if limit == 0 {
            misses += 1
            return try interpreter.call(function, arguments)
        }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        let key = key(arguments, interpreter)
        interpreter.root(key)
        let known = try results.get(key, interpreter)
        if !known.isUnbound {
            hits += 1
            if limit != nil, try results.remove(key, interpreter) != nil { try results.set(key, known, interpreter) }
            return known
        }
        misses += 1
        let result = try interpreter.call(function, arguments)
        interpreter.root(result)
        if let limit, results.count >= limit, let oldest = results.place(from: 0),
            try results.get(key, interpreter).isUnbound
        {
            results.removeEntry(at: oldest)
        }
        try results.set(key, result, interpreter)
        return result
    }

    /// The arguments as a dictionary key: a single int or string as it is, else a tuple.
    private func key(_ arguments: Arguments, _ interpreter: Interpreter) -> Value {
        if arguments.total == 1, arguments.keywords == nil, !isTyped {
            if case .int = arguments[0] { return arguments[0] }
            if arguments[0].reference?.kind == .string { return arguments[0] }
        }
        var parts = (0..<arguments.count).map { arguments[$0] }
        if let keywords = arguments.keywords, keywords.count > 0 {
            parts.append(Value(interpreter.types.object))
            for index in 0..<keywords.count {
                parts.append(keywords.items[index])
                parts.append(arguments.base[arguments.count + index])
            }
        }
        if isTyped { parts += (0..<arguments.total).map { Value(interpreter.typeOf(arguments.base[$0])) } }
        return Value(interpreter.makeTuple(parts))
    }
}
