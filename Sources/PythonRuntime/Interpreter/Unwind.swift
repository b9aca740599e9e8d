extension Interpreter {
    /// Finds where execution goes on after `error`: the innermost handler of the frames down to the one that native
    /// code entered. Without one, the frames are gone and the error goes on to that native code.
    ///
    /// `skipsEntry`: the exception is raised again as it was, so the frame is in its traceback already.
    func unwind(_ error: PythonError, skipsEntry: Bool) throws(PythonError) -> Cursor {
        guard case .raised(var exception) = error else {
            leaveFrames()
            throw error
        }
        var skipsEntry = skipsEntry
        if exception.context.isNone, exception.trace.isEmpty { setContext(of: exception) }
        while true {
            let frame = stack.top
            let code = frame.pointee.code
            let next = frame.pointee.next - UnsafePointer(code.instructions)
            if !skipsEntry, exception.trace.count < Self.traceLimit {
                exception.trace.append(TracebackEntry(code: code, next: next))
            }
            skipsEntry = false
            let index = Int32(truncatingIfNeeded: next - 1)
            for entry in code.exceptionTable where index >= entry.start && index < entry.end {
                frame.pointee.base[Int(entry.register)] = Value(exception)
                if hasUnstarted { reportTemporaries(of: frame, from: Int(entry.register) + 2) }
                frame.pointee.next = UnsafePointer(code.instructions) + Int(entry.target)
                return Cursor(frame)
            }
            // Leaving a frame by an exception takes as long as several instructions; the next safe point looks.
            hot.pointee.countdown &-= 10
            let returnTo = frame.pointee.returnTo
            if hasUnstarted {
                // The traceback keeps the frame's locals; what was being computed goes at once.
                let mark = rootMark
                root(Value(exception))
                reportTemporaries(of: frame, from: code.variableNames.count)
                unroot(to: mark)
                exception.heldCoroutines += candidates(droppedBy: frame, returning: Value(exception))
            }
            if let generator = frame.pointee.generator {
                generator._withUnsafeGuaranteedRef { $0.finish() }
                exception = stopped(exception, in: generator.takeUnretainedValue())
            }
            stack.depth -= 1
            if returnTo == .native { throw .raised(exception) }
        }
    }

    /// The longest traceback kept: deep recursion would otherwise hold a million entries.
    private static let traceLimit = 2000

    /// A StopIteration that leaves a generator or coroutine becomes a RuntimeError (PEP 479).
    private func stopped(_ exception: ExceptionObject, in generator: GeneratorObject) -> ExceptionObject {
        let isStop = exception.type.isSubtype(of: types.exceptions.stopIteration)
        let isAsyncStop =
            generator.flavour == .asyncGenerator && exception.type.isSubtype(of: types.exceptions.stopAsyncIteration)
        guard isStop || isAsyncStop else { return exception }
        let word =
            switch generator.flavour {
            case .generator: "generator"
            case .coroutine: "coroutine"
            case .asyncGenerator: "async generator"
            }
        let replacement = makeException(
            types.exceptions.runtimeError,
            [Value(makeString("\(word) raised \(isStop ? "StopIteration" : "StopAsyncIteration")"))])
        replacement.cause = Value(exception)
        replacement.context = Value(exception)
        replacement.suppressesContext = true
        return replacement
    }

    /// Takes off the frames that this execution entered.
    private func leaveFrames() {
        while stack.depth > 0 {
            let frame = stack.top
            let returnTo = frame.pointee.returnTo
            frame.pointee.generator?._withUnsafeGuaranteedRef { $0.finish() }
            stack.depth -= 1
            if returnTo == .native { return }
        }
    }

    /// The exception being handled where execution stands: the innermost frame that handles one.
    public func handledException() -> Value {
        var index = stack.depth - 1
        while index >= 0 {
            let handled = stack.frames[index].handled
            if !handled.isNone { return handled }
            index -= 1
        }
        return .none
    }

    /// Notes what was being handled when `exception` was raised, without making a circle.
    func setContext(of exception: ExceptionObject) {
        guard let handled = handledException().as(ExceptionObject.self, .exception), handled !== exception else { return }
        var current = handled
        var steps = 0
        while let next = current.context.as(ExceptionObject.self, .exception), steps < 10_000 {
            if next === exception {
                current.context = .none
                break
            }
            current = next
            steps += 1
        }
        // Neither walk is free: not the one through the frames, not the one through the chain.
        hot.pointee.countdown &-= steps + stack.depth / 2
        exception.context = Value(handled)
    }

    /// The error that `raise value from cause` raises; `cause` is unbound for a plain `raise`.
    func raised(_ value: Value, cause: Value) throws(PythonError) -> PythonError {
        let exception = try exceptionInstance(value, or: "exceptions must derive from BaseException")
        if !cause.isUnbound {
            if cause.isNone {
                exception.cause = .none
            } else {
                let mark = rootMark
                root(Value(exception))
                defer { unroot(to: mark) }
                exception.cause = Value(
                    try exceptionInstance(cause, or: "exception causes must derive from BaseException"))
            }
            exception.suppressesContext = true
        }
        setContext(of: exception)
        return .raised(exception)
    }

    private func exceptionInstance(_ value: Value, or message: String) throws(PythonError) -> ExceptionObject {
        if let exception = value.as(ExceptionObject.self, .exception) { return exception }
        if let type = value.as(TypeObject.self, .type), type.isSubtype(of: types.exceptions.baseException) {
            let made = try call(value)
            if let exception = made.as(ExceptionObject.self, .exception) { return exception }
            throw typeError(
                "calling \(try representation(of: value)) should have returned an instance of BaseException, not \(try representation(of: Value(typeOf(made))))")
        }
        throw typeError(message)
    }

    /// Whether an `except` clause for `wanted` takes `exception`.
    func matches(_ exception: Value, _ wanted: Value) throws(PythonError) -> Bool {
        if let type = wanted.as(TypeObject.self, .type), type.isSubtype(of: types.exceptions.baseException) {
            return typeOf(exception).isSubtype(of: type)
        }
        if let tuple = wanted.as(TupleObject.self, .tuple) {
            var found = false
            for index in 0..<tuple.count {
                guard let type = tuple.items[index].as(TypeObject.self, .type),
                    type.isSubtype(of: types.exceptions.baseException)
                else { throw typeError("catching classes that do not inherit from BaseException is not allowed") }
                found = found || typeOf(exception).isSubtype(of: type)
            }
            return found
        }
        throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
}
