extension Interpreter {
    /// The methods of generators and coroutines.
    func installGenerators() {
        for type in [types.generator, types.coroutine] {
            method(type, "send", 1...1) { i, a throws(PythonError) in
                guard let generator = a[0].as(GeneratorObject.self, .generator) else { return .none }
                return try i.valueOrStop(try i.resume(generator, sending: a[1]))
            }
            method(type, "throw", 1...3) { i, a throws(PythonError) in
                guard let generator = a[0].as(GeneratorObject.self, .generator) else { return .none }
                return try i.valueOrStop(try i.raise(try i.thrownException(a), in: generator))
            }
            method(type, "close", 0...0) { i, a throws(PythonError) in
                if let generator = a[0].as(GeneratorObject.self, .generator) { try i.close(generator) }
                return .none
            }
        }
        method(types.generator, "__iter__", 0...0) { _, a throws(PythonError) in a[0] }
        method(types.generator, "__next__", 0...0) { i, a throws(PythonError) in
            guard let generator = a[0].as(GeneratorObject.self, .generator) else { return .none }
            return try i.valueOrStop(try i.resume(generator, sending: .none))
        }
        method(types.coroutine, "__await__", 0...0) { i, a throws(PythonError) in
            guard let generator = a[0].as(GeneratorObject.self, .generator) else { return .none }
            return Value(i.heap.adopt(CoroutineWrapper(type: i.privateType("coroutine_wrapper"), coroutine: generator)))
        }
        for (type, prefix) in [(types.generator, "gi"), (types.coroutine, "cr"), (types.asyncGenerator, "ag")] {
            attribute(type, "\(prefix)_running") { _, value throws(PythonError) in
                .bool(value.as(GeneratorObject.self, .generator)?.state == .running)
            }
            attribute(type, "\(prefix)_code") { _, value throws(PythonError) in
                value.as(GeneratorObject.self, .generator).map { Value($0.code) } ?? .none
            }
            for name in ["__name__", "__qualname__"] {
                attribute(type, name) { i, value throws(PythonError) in
                    guard let generator = value.as(GeneratorObject.self, .generator) else { return .none }
                    return Value(i.makeString(name == "__name__" ? generator.name : generator.qualifiedName))
                }
            }
        }
        installAsyncGenerators()
    }

    /// What `send` and `next` give: the value, or StopIteration with the result.
    func valueOrStop(_ resumption: Resumption) throws(PythonError) -> Value {
        switch resumption {
        case .yielded(let value): return value
        case .returned(let result):
            throw .raised(makeException(types.exceptions.stopIteration, result.isNone ? [] : [result]))
        }
    }

    /// The exception that the arguments of `throw(type, value, traceback)` mean.
    func thrownException(_ arguments: Arguments) throws(PythonError) -> ExceptionObject {
        if let exception = arguments[1].as(ExceptionObject.self, .exception) { return exception }
        if let type = arguments[1].as(TypeObject.self, .type), type.isSubtype(of: types.exceptions.baseException) {
            if arguments.count > 2, let value = arguments[2].as(ExceptionObject.self, .exception) { return value }
            let hasValue = arguments.count > 2 && !arguments[2].isNone
            let made = hasValue ? try call(Value(type), arguments[2]) : try call(Value(type))
            if let exception = made.as(ExceptionObject.self, .exception) { return exception }
        }
        throw typeError(
            "exceptions must be classes or instances deriving from BaseException, not \(typeName(of: arguments[1]))")
    }
}

/// What `coroutine.__await__()` gives: an iterator that runs the coroutine.
final class CoroutineWrapper: Object {
    private let coroutine: GeneratorObject

    init(type: TypeObject, coroutine: GeneratorObject) {
        self.coroutine = coroutine
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) { visitor.visit(coroutine) }
    override var isIterator: Bool { true }
    override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.valueOrStop(try interpreter.resume(coroutine, sending: .none))
    }

    override func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        try interpreter.resume(coroutine, sending: value)
    }

    override func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        try interpreter.raise(exception, in: coroutine)
    }
}
