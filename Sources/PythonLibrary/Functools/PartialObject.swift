import PythonRuntime

/// `functools.partial(function, …)`: a call with some arguments filled in.
final class PartialObject: InstanceObject {
    let function: Value
    let arguments: TupleObject
    let keywords: DictObject

    init(type: TypeObject, function: Value, arguments: TupleObject, keywords: DictObject) {
        self.function = function
        self.arguments = arguments
        self.keywords = keywords
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(function)
        visitor.visit(arguments)
        visitor.visit(keywords)
    }

    override var isCallable: Bool { true }

    override func call(_ given: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if given.keywords == nil, keywords.count == 0 {
            return try interpreter.call(
                function, Array(arguments.buffer) + (0..<given.count).map { given[$0] })
        }
        let merged = interpreter.makeDict()
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(merged))
        try merged.take(keywords, interpreter)
        try merged.take(given, interpreter)
        return try interpreter.call(
            function, Array(arguments.buffer) + (0..<given.count).map { given[$0] }, keywords: merged.named)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.enterNative(" while getting the repr of an object")
        defer { interpreter.leaveNative() }
        var parts = [try interpreter.representation(of: function)]
        for value in Array(arguments.buffer) { parts.append(try interpreter.representation(of: value)) }
        for (name, value) in keywords.named {
            parts.append("\(name.swiftString)=\(try interpreter.representation(of: value))")
        }
        return "functools.partial(\(parts.joined(separator: ", ")))"
    }
}

extension DictObject {
    /// The entries under strings, as keyword arguments.
    var named: [(StringObject, Value)] {
        var result: [(StringObject, Value)] = []
        var place = 0
        while let next = self.place(from: place) {
            place = next + 1
            if let name = key(at: next).as(StringObject.self, .string) { result.append((name, value(at: next))) }
        }
        return result
    }

    /// Takes over all entries of `other`, whose keys are strings.
    func take(_ other: DictObject, _ interpreter: Interpreter) throws(PythonError) {
        for (name, value) in other.named { try set(Value(name), value, interpreter) }
    }

    /// Takes over the keyword arguments of a call.
    func take(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) {
        guard let keywords = arguments.keywords else { return }
        for index in 0..<keywords.count {
            try set(keywords.items[index], arguments.base[arguments.count + index], interpreter)
        }
    }
}
