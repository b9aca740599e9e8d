/// `map(function, *iterables)`.
final class MapIterator: IteratorObject {
    private let function: Value
    private let sources: [Value]

    init(type: TypeObject, function: Value, sources: [Value]) {
        self.function = function
        self.sources = sources
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        for source in sources { visitor.visit(source) }
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if sources.count == 1 {
            let value = try interpreter.next(sources[0])
            return value.isUnbound ? .unbound : try interpreter.call(function, value)
        }
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        var values: [Value] = []
        for source in sources {
            let value = try interpreter.next(source)
            if value.isUnbound { return .unbound }
            interpreter.root(value)
            values.append(value)
        }
        return try interpreter.call(function, values, keywords: [])
    }
}

/// `filter(function, iterable)`; `None` keeps what is true.
final class FilterIterator: IteratorObject {
    private let function: Value
    private let source: Value

    init(type: TypeObject, function: Value, source: Value) {
        self.function = function
        self.source = source
        super.init(type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        visitor.visit(source)
    }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        while true {
            let value = try interpreter.next(source)
            if value.isUnbound { return .unbound }
            try interpreter.charge(1)
            interpreter.root(value)
            let verdict = function.isNone ? value : try interpreter.call(function, value)
            if try interpreter.isTrue(verdict) { return value }
            interpreter.unroot(to: mark)
        }
    }
}

extension Interpreter {
    /// Makes `map` and `filter`.
    func installMapAndFilter() {
        _ = makeIteratorType("map") { i, cls, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 { throw i.typeError("map() takes no keyword arguments") }
            if a.count < 2 { throw i.typeError("map() must have at least two arguments.") }
            let sources = try i.iterators(of: a, from: 1)
            return Value(i.heap.adopt(MapIterator(type: cls, function: a[0], sources: sources), bytes: 96 + sources.count * 16))
        }
        _ = makeIteratorType("filter") { i, cls, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 {
                throw i.typeError("filter() takes no keyword arguments")
            }
            if a.count != 2 { throw i.typeError("filter expected 2 arguments, got \(a.count)") }
            let source = try i.iterator(of: a[1])
            return Value(i.heap.adopt(FilterIterator(type: cls, function: a[0], source: source), bytes: 96))
        }
    }
}
