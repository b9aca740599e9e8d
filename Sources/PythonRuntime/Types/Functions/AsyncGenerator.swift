/// One step of an asynchronous generator: what `__anext__()`, `asend()`, `athrow()` and `aclose()` give, to be awaited.
///
/// Awaiting it resumes the generator. What the generator awaits goes out to the event loop; what it yields ends the
/// step as its result.
final class AsyncGeneratorStep: Object {
    /// What the step does when it starts.
    enum Action {
        case send(Value)
        case raise(ExceptionObject)
        case close
    }

    private let generator: GeneratorObject
    private let action: Action
    private var isStarted = false
    private var isFinished = false

    init(type: TypeObject, generator: GeneratorObject, action: Action) {
        self.generator = generator
        self.action = action
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(generator)
        switch action {
        case .send(let value): visitor.visit(value)
        case .raise(let exception): visitor.visit(exception)
        case .close: break
        }
    }

    override var isIterator: Bool { true }
    override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }
    override func awaitIterator(_ interpreter: Interpreter) throws(PythonError) -> Value? { Value(self) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        try interpreter.valueOrStop(try send(.none, interpreter))
    }

    override func send(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        if isFinished {
            throw interpreter.runtimeError("cannot reuse already awaited __anext__()/asend()")
        }
        if isStarted { return try finish(interpreter) { i throws(PythonError) in try i.resume(self.generator, sending: value) } }
        isStarted = true
        if generator.state == .running {
            isFinished = true
            throw interpreter.runtimeError("anext(): asynchronous generator is already running")
        }
        switch action {
        case .send(let first):
            if generator.state == .finished { throw stop(interpreter) }
            return try finish(interpreter) { i throws(PythonError) in try i.resume(self.generator, sending: first) }
        case .raise(let exception):
            if generator.state == .finished { throw stop(interpreter) }
            return try finish(interpreter) { i throws(PythonError) in try i.raise(exception, in: self.generator) }
        case .close:
            if generator.state == .finished || generator.state == .created {
                generator.finish()
                isFinished = true
                return .returned(.none)
            }
            let exit = interpreter.makeException(interpreter.types.exceptions.generatorExit, [])
            return try finish(interpreter) { i throws(PythonError) in try i.raise(exit, in: self.generator) }
        }
    }

    override func `throw`(_ exception: ExceptionObject, _ interpreter: Interpreter) throws(PythonError) -> Resumption {
        isStarted = true
        return try finish(interpreter) { i throws(PythonError) in try i.raise(exception, in: self.generator) }
    }

    private func stop(_ interpreter: Interpreter) -> PythonError {
        isFinished = true
        return .raised(interpreter.makeException(interpreter.types.exceptions.stopAsyncIteration, []))
    }

    /// Runs the generator on and tells its own yields from what it awaits.
    private func finish(
        _ interpreter: Interpreter, _ run: (Interpreter) throws(PythonError) -> Resumption
    ) throws(PythonError) -> Resumption {
        let isClosing = if case .close = action { true } else { false }
        do throws(PythonError) {
            interpreter.yieldedAsynchronously = false
            switch try run(interpreter) {
            case .yielded(let value):
                if !interpreter.yieldedAsynchronously { return .yielded(value) }
                interpreter.yieldedAsynchronously = false
                isFinished = true
                if isClosing { throw interpreter.runtimeError("async generator ignored GeneratorExit") }
                return .returned(value)
            case .returned:
                if isClosing {
                    isFinished = true
                    return .returned(.none)
                }
                throw stop(interpreter)
            }
        } catch {
            isFinished = true
            guard isClosing, case .raised(let exception) = error,
                exception.type.isSubtype(of: interpreter.types.exceptions.generatorExit)
                    || exception.type.isSubtype(of: interpreter.types.exceptions.stopAsyncIteration)
            else { throw error }
            return .returned(.none)
        }
    }
}

extension Interpreter {
    func installAsyncGenerators() {
        function(builtins, "aiter", 1...1) { i, a throws(PythonError) in
            let method = try i.specialMethod(a[0], i.names.aiter)
            if method.isUnbound { throw i.typeError("'\(i.typeName(of: a[0]))' object is not an async iterable") }
            return try i.call(method)
        }
        function(builtins, "anext", 1...2) { i, a throws(PythonError) in
            let method = try i.specialMethod(a[0], i.names.anext)
            if method.isUnbound { throw i.typeError("'\(i.typeName(of: a[0]))' object is not an async iterator") }
            let step = try i.call(method)
            if a.count == 1 { return step }
            let iterator = try i.awaitable(step)
            return Value(i.heap.adopt(
                NextOrDefault(type: i.privateType("anext_awaitable"), step: iterator, otherwise: a[1])))
        }
        let type = types.asyncGenerator
        method(type, "__aiter__", 0...0) { _, a throws(PythonError) in a[0] }
        method(type, "__anext__", 0...0) { i, a throws(PythonError) in try i.step(a[0], .send(.none)) }
        method(type, "asend", 1...1) { i, a throws(PythonError) in try i.step(a[0], .send(a[1])) }
        method(type, "athrow", 1...3) { i, a throws(PythonError) in try i.step(a[0], .raise(try i.thrownException(a))) }
        method(type, "aclose", 0...0) { i, a throws(PythonError) in try i.step(a[0], .close) }
    }

    /// One step of the asynchronous generator `value`, to be awaited.
    private func step(_ value: Value, _ action: AsyncGeneratorStep.Action) throws(PythonError) -> Value {
        guard let generator = value.as(GeneratorObject.self, .generator) else { return .none }
        if !generator.isIterated {
            generator.isIterated = true
            onAsyncGeneratorIterated?(generator)
        }
        return Value(heap.adopt(
            AsyncGeneratorStep(type: privateType("async_generator_asend"), generator: generator, action: action)))
    }

    /// An awaitable that closes `generator`, as `aclose()` gives it.
    public func closing(_ generator: GeneratorObject) -> Value {
        Value(heap.adopt(
            AsyncGeneratorStep(type: privateType("async_generator_athrow"), generator: generator, action: .close)))
    }
}
