extension Interpreter {
    /// Calling a generator function: makes the generator with its arguments bound; nothing runs yet.
    func makeGenerator(_ function: FunctionObject, _ arguments: Arguments) throws(PythonError) -> Value {
        let flags = function.code.flags
        let flavour: GeneratorObject.Flavour =
            flags.contains(.asyncGenerator) ? .asyncGenerator : flags.contains(.coroutine) ? .coroutine : .generator
        let type =
            switch flavour {
            case .generator: types.generator
            case .coroutine: types.coroutine
            case .asyncGenerator: types.asyncGenerator
            }
        let generator = GeneratorObject(type: type, flavour: flavour, function: function)
        heap.adopt(generator, bytes: 200 + function.code.registerCount * 16)
        if let registers = generator.registers {
            if arguments.keywords == nil, arguments.total == function.code.positionalCount,
                function.code.parameterCount == function.code.positionalCount
            {
                registers.update(from: arguments.base, count: arguments.total)
            } else {
                try bind(arguments, to: function, at: registers)
            }
        }
        if flavour == .coroutine {
            coroutineCount += 1
            generator.serial = coroutineCount
            generator.creationLine = currentPosition().line
            unstarted.append(generator)
            unstartedCount += 1
            onCoroutineCreated?(generator)
        }
        return Value(generator)
    }

    /// The generator or coroutine, if `value` is one that can be entered now.
    @inline(__always)
    func suspendedGenerator(_ value: Value) -> Unmanaged<GeneratorObject>? {
        guard case .object(let reference) = value, reference.kind == .generator else { return nil }
        let enterable = reference.unmanaged._withUnsafeGuaranteedRef {
            let generator = unsafeDowncast($0, to: GeneratorObject.self)
            return generator.flavour != .asyncGenerator && (generator.state == .suspended || generator.state == .created)
        }
        return enterable ? Unmanaged.fromOpaque(reference.unmanaged.toOpaque()) : nil
    }

    /// Pushes a generator's frame, where it lies, with `value` as what its `yield` gives.
    @inline(__always)
    func enter(
        _ generator: Unmanaged<GeneratorObject>, sending value: Value, _ returnTo: FrameReturn, _ register: UInt16
    ) throws(PythonError) -> UnsafeMutablePointer<Frame> {
        if stack.depth >= recursionLimit { throw recursionError() }
        let generator = generator.takeUnretainedValue()
        guard let base = generator.registers else { throw runtimeError("generator has no frame") }
        if generator.state == .created {
            if !value.isNone {
                throw typeError("can't send non-None value to a just-started \(generator.flavour == .asyncGenerator ? "async generator" : generator.type.name)")
            }
            if generator.flavour == .coroutine { markStarted(generator) }
        } else {
            base[Int((generator.resumeAt - 1).pointee.a)] = value
        }
        return pushGenerator(generator, base, returnTo, register)
    }

    @inline(__always)
    private func pushGenerator(
        _ generator: GeneratorObject, _ base: UnsafeMutablePointer<Value>, _ returnTo: FrameReturn, _ register: UInt16
    ) -> UnsafeMutablePointer<Frame> {
        let function = generator.function
        let end = stack.end
        let frame = stack.frames + stack.depth
        frame.initialize(
            to: Frame(
                entry: function.entry, function: .passUnretained(function),
                globals: .passUnretained(function.globals), namespace: nil, generator: .passUnretained(generator),
                base: base, end: end, next: generator.resumeAt, handled: generator.handled, returnTo: returnTo,
                returnRegister: register))
        stack.depth += 1
        generator.state = .running
        return frame
    }

    /// Takes the top frame, a generator's, off the stack: it waits.
    @inline(__always)
    func suspendTop() {
        let frame = stack.top
        if let generator = frame.pointee.generator {
            generator._withUnsafeGuaranteedRef {
                $0.resumeAt = frame.pointee.next
                $0.handled = frame.pointee.handled
                $0.state = .suspended
            }
        }
        stack.depth &-= 1
    }

    /// Runs a generator or coroutine to its next yield or its end.
    public func resume(_ generator: GeneratorObject, sending value: Value) throws(PythonError) -> Resumption {
        if generator.state == .running { throw alreadyRunning(generator) }
        if generator.state == .finished {
            if generator.flavour == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
            return .returned(.none)
        }
        _ = try enter(.passUnretained(generator), sending: value, .native, 0)
        return try complete()
    }

    private func alreadyRunning(_ generator: GeneratorObject) -> PythonError {
        let word = generator.flavour == .asyncGenerator ? "async generator" : generator.type.name
        return valueError("\(word) already executing")
    }

    /// Raises `exception` inside a generator or coroutine, where it waits.
    public func raise(_ exception: ExceptionObject, in generator: GeneratorObject) throws(PythonError) -> Resumption {
        switch generator.state {
        case .running: throw alreadyRunning(generator)
        case .finished:
            if generator.flavour == .coroutine { throw runtimeError("cannot reuse already awaited coroutine") }
            throw .raised(exception)
        case .created:
            markStarted(generator)
            // The body never ran, but the traceback shows its definition, as CPython's does.
            if let code = Optional(generator.code), exception.trace.count < 1000 {
                exception.trace.append(TracebackEntry(code: code, next: 1))
            }
            generator.finish()
            throw .raised(exception)
        case .suspended: break
        }
        let wait = generator.resumeAt - 1
        if wait.pointee.opcode == .yieldFrom, let registers = generator.registers {
            // It delegates: the exception goes to whom it waits for; the two words before are its `send`.
            let delegate = registers[Int(wait.pointee.c)]
            let send = wait - 2
            generator.state = .running
            let outcome: Resumption
            do throws(PythonError) {
                outcome = try raise(exception, inDelegate: delegate)
                generator.state = .suspended
            } catch {
                generator.state = .suspended
                return try enterRaising(generator, error, reraises: false)
            }
            switch outcome {
            case .yielded(let value): return .yielded(value)
            case .returned(let value):
                registers[Int(send.pointee.a)] = value
                _ = pushGenerator(generator, registers, .native, 0)
                stack.top.pointee.next = wait + (send + 1).pointee.wide
                return try complete()
            }
        }
        return try enterRaising(generator, .raised(exception), reraises: false)
    }

    private func enterRaising(
        _ generator: GeneratorObject, _ error: PythonError, reraises: Bool
    ) throws(PythonError) -> Resumption {
        guard let registers = generator.registers else { throw error }
        _ = pushGenerator(generator, registers, .native, 0)
        return try complete(raising: error, reraises: reraises)
    }

    /// Raises `exception` in whatever a generator delegates to.
    private func raise(_ exception: ExceptionObject, inDelegate delegate: Value) throws(PythonError) -> Resumption {
        if let generator = delegate.as(GeneratorObject.self, .generator), generator.flavour != .asyncGenerator {
            if exception.type.isSubtype(of: types.exceptions.generatorExit) {
                try close(generator)
                throw .raised(exception)
            }
            return try raise(exception, in: generator)
        }
        guard let object = delegate.object else { throw .raised(exception) }
        return try object.throw(exception, self)
    }

    /// `generator.close()`: raises GeneratorExit where it waits.
    public func close(_ generator: GeneratorObject) throws(PythonError) {
        switch generator.state {
        case .finished: return
        case .created:
            markStarted(generator)
            generator.finish()
            return
        case .running: throw alreadyRunning(generator)
        case .suspended: break
        }
        let exit = makeException(types.exceptions.generatorExit, [])
        do throws(PythonError) {
            if case .yielded = try raise(exit, in: generator) {
                throw runtimeError(
                    generator.flavour == .coroutine ? "coroutine ignored GeneratorExit"
                        : generator.flavour == .generator ? "generator ignored GeneratorExit"
                            : "async generator ignored GeneratorExit")
            }
        } catch {
            if case .raised(let exception) = error,
                exception.type.isSubtype(of: types.exceptions.generatorExit)
                    || exception.type.isSubtype(of: types.exceptions.stopIteration)
            {
                return
            }
            throw error
        }
    }

    // MARK: Iterators that are no generators

    /// Sends to what an `await` or `yield from` delegates to, when it is no coroutine that can be entered in place.
    @inline(never)
    func send(_ value: Value, to target: Value) throws(PythonError) -> Resumption {
        if let generator = target.as(GeneratorObject.self, .generator), generator.flavour != .asyncGenerator {
            return try resume(generator, sending: value)
        }
        guard let object = target.object else { throw typeError("'\(typeName(of: target))' object is not an iterator") }
        return try object.send(value, self)
    }

    /// The general way of ``Object/send(_:_:)``: `next`, or the `send` method; StopIteration ends it with its value.
    func sendToIterator(_ object: Object, _ value: Value) throws(PythonError) -> Resumption {
        do throws(PythonError) {
            if value.isNone {
                let next = try rawNext(Value(object))
                return next.isUnbound ? .returned(.none) : .yielded(next)
            }
            return .yielded(try callMethod(Value(object), names.send, value))
        } catch {
            guard case .raised(let exception) = error, exception.type.isSubtype(of: types.exceptions.stopIteration) else {
                throw error
            }
            return .returned(exception.arguments.count > 0 ? exception.arguments.items[0] : .none)
        }
    }

    /// The general way of ``Object/throw(_:_:)``: the `throw` method if it has one.
    func throwIntoIterator(_ object: Object, _ exception: ExceptionObject) throws(PythonError) -> Resumption {
        let method = try findAttribute(Value(object), names.throw)
        if method.isUnbound { throw .raised(exception) }
        do throws(PythonError) {
            return .yielded(try call(method, Value(exception)))
        } catch {
            guard case .raised(let raised) = error, raised !== exception,
                raised.type.isSubtype(of: types.exceptions.stopIteration)
            else { throw error }
            return .returned(raised.arguments.count > 0 ? raised.arguments.items[0] : .none)
        }
    }

    // MARK: What can be awaited

    /// `getAwaitable`, `getAsyncIterator`, `getAsyncNext`, `getYieldFromIterator`.
    @inline(never)
    func executeAwaitable(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        let value = cursor[i.b]
        switch i.opcode {
        case .getAwaitable: cursor[i.a] = try awaitable(value, context: Int(i.c))
        case .getYieldFromIterator:
            if let generator = value.as(GeneratorObject.self, .generator), generator.flavour == .coroutine {
                throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
            }
            cursor[i.a] = try iterator(of: value)
        case .getAsyncIterator:
            let method = try specialMethod(value, names.aiter)
            if method.isUnbound {
                throw typeError("'async for' requires an object with __aiter__ method, got \(typeName(of: value))")
            }
            let iterator = try call(method)
            if try specialMethod(iterator, names.anext).isUnbound {
                throw typeError(
                    "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(of: iterator))")
            }
            cursor[i.a] = iterator
        default:
            let method = try specialMethod(value, names.anext)
            if method.isUnbound {
                throw typeError("'async for' requires an iterator with __anext__ method, got \(typeName(of: value))")
            }
            cursor[i.a] = try awaitable(try call(method), context: 0)
        }
    }

    /// The iterator that `await value` delegates to.
    public func awaitable(_ value: Value, context: Int = 0) throws(PythonError) -> Value {
        if let generator = value.as(GeneratorObject.self, .generator) {
            if generator.flavour == .coroutine {
                if generator.state == .suspended, (generator.resumeAt - 1).pointee.opcode == .yieldFrom {
                    throw runtimeError("coroutine is being awaited already")
                }
                return value
            }
        } else if let object = value.object {
            if let iterator = try object.awaitIterator(self) { return iterator }
            let method = try specialMethod(value, names.await)
            if !method.isUnbound {
                let iterator = try call(method)
                if let generator = iterator.as(GeneratorObject.self, .generator), generator.flavour == .coroutine {
                    throw typeError("__await__() returned a coroutine")
                }
                if !isIterator(iterator) {
                    throw typeError("__await__() returned non-iterator of type '\(typeName(of: iterator))'")
                }
                return iterator
            }
        }
        let name = typeName(of: value)
        switch context {
        case 1:
            throw typeError(
                "'async with' received an object from __aenter__ that does not implement __await__: \(name)")
        case 2:
            throw typeError("'async with' received an object from __aexit__ that does not implement __await__: \(name)")
        default: throw typeError("object \(name) can't be used in 'await' expression")
        }
    }
}
