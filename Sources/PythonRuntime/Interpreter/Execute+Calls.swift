/// What preparing a call led to.
enum Prepared {
    /// A built-in did it. Unbound: it asks to suspend the frame (``Interpreter/pendingDriver``).
    case value(Value)
    /// A frame was pushed: go on there.
    case entered
}

extension ObjectRef {
    /// The entry of a function object.
    @inline(__always)
    var functionEntry: UnsafeMutablePointer<CodeEntry> {
        unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: FunctionObject.self).entry }
    }
}

extension Interpreter {
    /// Pushes the frame of a simple Python function whose `count` arguments stand at `arguments`.
    ///
    /// From a stack frame they stay where they are and become the callee's first registers; from a generator's frame,
    /// which lies on the heap, they are copied to the stack.
    @inline(__always)
    func push(
        _ callee: ObjectRef, _ entry: UnsafeMutablePointer<CodeEntry>, _ arguments: UnsafeMutablePointer<Value>,
        _ count: Int, _ register: UInt16, returnTo: FrameReturn = .call
    ) throws(PythonError) -> UnsafeMutablePointer<Frame> {
        let depth = stack.depth
        let top = stack.frames + (depth - 1)
        var base = arguments
        if depth > 0, top.pointee.generator != nil, returnTo != .native {
            base = stack.end
            base.update(from: arguments, count: count)
        }
        let end = base + entry.pointee.registerCount
        if depth >= recursionLimit || end > stack.limit { throw recursionError() }
        var fresh = base + count
        while fresh < end {
            fresh.initialize(to: .unbound)
            fresh += 1
        }
        let frame = stack.frames + depth
        frame.initialize(
            to: Frame(
                entry: entry, function: Unmanaged.fromOpaque(callee.unmanaged.toOpaque()),
                globals: callee.unmanaged._withUnsafeGuaranteedRef {
                    Unmanaged.passUnretained(unsafeDowncast($0, to: FunctionObject.self).globals)
                }, namespace: nil, generator: nil, base: base, end: end, next: entry.pointee.instructions,
                handled: .none, returnTo: returnTo, returnRegister: register))
        stack.depth = depth + 1
        return frame
    }

    @inline(never)
    func recursionError() -> PythonError {
        error(types.exceptions.recursionError, "maximum recursion depth exceeded")
    }

    /// Calls whatever `callee` is: enters a frame for a Python function, does the rest at once.
    ///
    /// `arguments.base[-1]` is free for use. With `returnTo` other than `.call`, a frame entered returns there.
    @inline(never)
    func prepare(
        _ callee: Value, _ arguments: Arguments, _ register: UInt16, returnTo: FrameReturn = .call
    ) throws(PythonError) -> Prepared {
        guard case .object(let reference) = callee else { throw notCallable(callee) }
        switch reference.kind {
        case .nativeFunction:
            let native = reference.cast(NativeFunctionObject.self)
            try native.check(arguments, self)
            return .value(try native.body(self, arguments))
        case .function:
            let function = reference.cast(FunctionObject.self)
            if function.code.makesGenerator { return .value(try makeGenerator(function, arguments)) }
            if arguments.keywords == nil, function.entry.pointee.simpleArgumentCount == arguments.total {
                _ = try push(reference, function.entry, arguments.base, arguments.total, register, returnTo: returnTo)
            } else {
                // Above the arguments, unless they lie in a generator's frame, which is not on the stack.
                let isOnStack = arguments.base >= stack.registers && arguments.base <= stack.limit
                let base = isOnStack ? max(stack.end, arguments.base + arguments.total) : stack.end
                if base + function.code.registerCount > stack.limit { throw recursionError() }
                try bind(arguments, to: function, at: base)
                _ = try push(
                    reference, function.entry, base, function.code.parameterCount, register, returnTo: returnTo)
            }
            hot.pointee.countdown &-= function.entry.pointee.weight
            return .entered
        case .boundMethod:
            let method = reference.cast(BoundMethodObject.self)
            let all = prepending(method.receiver, arguments)
            switch method.function.reference?.kind {
            case .function, .nativeFunction: return try prepare(method.function, all, register, returnTo: returnTo)
            default: return .value(try call(method.function, all))
            }
        case .type:
            return try construct(reference.cast(TypeObject.self), arguments, register, returnTo: returnTo)
        default:
            let override = special(callee, .call)
            if !override.isUnbound {
                return try prepare(override, of: callee, arguments, register, returnTo: returnTo)
            }
            return .value(try reference.object.call(arguments, self))
        }
    }

    /// Calls `receiver` by the `__call__` that its class defines.
    ///
    /// A function takes the receiver in the free place before the arguments. Anything else is bound first, as an
    /// attribute is, and called with arguments of its own: it may need the free place itself.
    func prepare(
        _ override: Value, of receiver: Value, _ arguments: Arguments, _ register: UInt16, returnTo: FrameReturn
    ) throws(PythonError) -> Prepared {
        switch override.reference?.kind {
        case .function, .nativeFunction:
            return try prepare(override, prepending(receiver, arguments), register, returnTo: returnTo)
        default:
            let mark = rootMark
            defer { unroot(to: mark) }
            let get = special(override, .get)
            let bound = get.isUnbound ? override : try call(get, override, receiver, Value(typeOf(receiver)))
            root(bound)
            return .value(try call(bound, arguments))
        }
    }

    /// The arguments with one more before them, in the free place there.
    @inline(__always)
    private func prepending(_ value: Value, _ arguments: Arguments) -> Arguments {
        arguments.base[-1] = value
        return Arguments(base: arguments.base - 1, total: arguments.total + 1, keywords: arguments.keywords)
    }

    func notCallable(_ value: Value) -> PythonError { typeError("'\(typeName(of: value))' object is not callable") }

    func initializerReturned(_ value: Value) -> PythonError {
        typeError("__init__() should return None, not '\(typeName(of: value))'")
    }

    /// `callSpread`: r[a](*r[a + 1], **r[a + 2]).
    @inline(never)
    func callSpread(_ cursor: Cursor, _ i: Instruction) throws(PythonError) -> Prepared {
        let base = cursor.registers + Int(i.a)
        if base[1].reference?.kind != .tuple {
            if !isIterable(base[1]) {
                throw typeError(
                    "\(callableText(base[0])) argument after * must be an iterable, not \(typeName(of: base[1]))")
            }
            let list = try listOf(base[1])
            base[1] = Value(makeTuple(from: list.items, count: list.count))
        }
        let (arguments, saved) = try spread(base[1], base[2], callee: base[0])
        defer { stack.reserved = saved }
        return try prepare(base[0], arguments, i.c)
    }

    /// Lays a tuple and a dictionary (or unbound) out as arguments above the top frame. The second result restores
    /// `stack.reserved`.
    func spread(
        _ positional: Value, _ keywords: Value, callee: Value
    ) throws(PythonError) -> (Arguments, UnsafeMutablePointer<Value>) {
        let tuple = positional.as(TupleObject.self, .tuple)
        let dictionary = keywords.as(DictObject.self, .dict)
        let count = tuple?.count ?? 0
        let total = count + (dictionary?.count ?? 0)
        let base = stack.end + 1
        if base + total + 1 > stack.limit { throw recursionError() }
        base[-1] = callee
        if let tuple { base.update(from: tuple.items, count: count) }
        var names: TupleObject?
        if let dictionary, dictionary.count > 0 {
            let tuple = makeTuple(count: dictionary.count)
            var place = 0
            var index = 0
            while let next = dictionary.place(from: place) {
                guard dictionary.key(at: next).as(StringObject.self, .string) != nil else {
                    throw typeError("keywords must be strings")
                }
                tuple.items[index] = dictionary.key(at: next)
                base[count + index] = dictionary.value(at: next)
                index += 1
                place = next + 1
            }
            names = tuple
            base[total] = Value(tuple)
        }
        let saved = stack.reserved
        stack.reserved = base + total + (names == nil ? 0 : 1)
        return (Arguments(base: base, total: total, keywords: names), saved)
    }

    // MARK: Calls that native code makes

    /// Calls `callee` without arguments.
    public func call(_ callee: Value) throws(PythonError) -> Value {
        try callAbove(callee, try reserveArguments(callee, 0))
    }

    /// Calls `callee` with one argument.
    public func call(_ callee: Value, _ first: Value) throws(PythonError) -> Value {
        let base = try reserveArguments(callee, 1)
        base[0] = first
        return try callAbove(callee, base, 1)
    }

    /// Calls `callee` with two arguments.
    public func call(_ callee: Value, _ first: Value, _ second: Value) throws(PythonError) -> Value {
        let base = try reserveArguments(callee, 2)
        base[0] = first
        base[1] = second
        return try callAbove(callee, base, 2)
    }

    /// Calls `callee` with three arguments.
    public func call(_ callee: Value, _ first: Value, _ second: Value, _ third: Value) throws(PythonError) -> Value {
        let base = try reserveArguments(callee, 3)
        base[0] = first
        base[1] = second
        base[2] = third
        return try callAbove(callee, base, 3)
    }

    /// Calls `callee` with positional and keyword arguments.
    public func call(
        _ callee: Value, _ positional: [Value], keywords: [(StringObject, Value)] = []
    ) throws(PythonError) -> Value {
        let base = try reserveArguments(callee, positional.count + keywords.count)
        for (index, value) in positional.enumerated() { base[index] = value }
        var names: TupleObject?
        if !keywords.isEmpty {
            let tuple = makeTuple(keywords.map { Value($0.0) })
            for (index, keyword) in keywords.enumerated() { base[positional.count + index] = keyword.1 }
            names = tuple
        }
        return try callAbove(callee, base, positional.count + keywords.count, names)
    }

    /// Calls `callee` with the arguments another call was given.
    public func call(_ callee: Value, _ arguments: Arguments) throws(PythonError) -> Value {
        let base = try reserveArguments(callee, arguments.total)
        base.update(from: arguments.base, count: arguments.total)
        return try callAbove(callee, base, arguments.total, arguments.keywords)
    }

    /// Calls the method `name` of `receiver`.
    public func callMethod(_ receiver: Value, _ name: StringObject, _ arguments: Value...) throws(PythonError) -> Value {
        try call(try getAttribute(receiver, name), arguments)
    }

    private func reserveArguments(_ callee: Value, _ count: Int) throws(PythonError) -> UnsafeMutablePointer<Value> {
        let base = stack.end + 1
        if base + count + 1 > stack.limit { throw recursionError() }
        base[-1] = callee
        return base
    }

    private func callAbove(
        _ callee: Value, _ base: UnsafeMutablePointer<Value>, _ total: Int = 0, _ keywords: TupleObject? = nil
    ) throws(PythonError) -> Value {
        let saved = stack.reserved
        stack.reserved = base + total
        if let keywords {
            base[total] = Value(keywords)
            stack.reserved += 1
        }
        defer { stack.reserved = saved }
        let arguments = Arguments(base: base, total: total, keywords: keywords)
        // A call takes as long as several instructions.
        try charge(6)
        switch try prepareFromNative(callee, arguments) {
        case .value(let value): return value.isUnbound ? try drive() : value
        case .entered:
            guard case .returned(let value) = try complete() else { return .none }
            return value
        }
    }

    /// Built-ins that call built-ins use up the native stack without a Python frame between them.
    private func prepareFromNative(_ callee: Value, _ arguments: Arguments) throws(PythonError) -> Prepared {
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        return try prepare(callee, arguments, 0, returnTo: .native)
    }

    /// Runs the pending driver here and now: native code called a function that suspends its frame.
    private func drive() throws(PythonError) -> Value {
        guard let driver = pendingDriver else { return .none }
        pendingDriver = nil
        return try driver.drive(self)
    }

    /// Runs the top frame, which native code entered, to its end or its next yield; drives what it suspends for.
    func complete(raising error: PythonError? = nil, reraises: Bool = false) throws(PythonError) -> Resumption {
        if nativeDepth >= Self.nativeDepthLimit {
            return try resumption(try execute(raising: recursionError()))
        }
        nativeDepth += 1
        defer { nativeDepth -= 1 }
        return try resumption(try execute(raising: error, reraises: reraises))
    }

    /// How deep built-ins and Python code may call each other; each level uses native stack.
    static let nativeDepthLimit = 900

    private func resumption(_ first: Completion) throws(PythonError) -> Resumption {
        var completion = first
        while true {
            switch completion {
            case .returned(let value): return .returned(value)
            case .yielded(let value): return .yielded(value)
            case .suspended(let register):
                let result: Value
                do throws(PythonError) {
                    result = try drive()
                } catch {
                    completion = try execute(raising: error)
                    continue
                }
                stack.top.pointee.base[Int(register)] = result
                completion = try execute()
            }
        }
    }
}
