extension Interpreter {
    /// Where the row of rooted values ends now; give it back to ``unroot(to:)``.
    ///
    ///     let mark = interpreter.rootMark
    ///     defer { interpreter.unroot(to: mark) }
    ///     interpreter.root(Value(list))
    ///     … interpreter.call(key, item) …
    ///
    /// A built-in that calls back into Python roots what it made and still needs; its arguments are rooted already.
    @inline(__always)
    public var rootMark: Int { rooted.count }

    /// Keeps `value` alive until ``unroot(to:)``.
    @inline(__always)
    public func root(_ value: Value) { rooted.append(value) }

    /// Lets go of what was rooted since `mark`.
    @inline(__always)
    public func unroot(to mark: Int) { rooted.removeSubrange(mark...) }

    /// Reaches everything alive.
    func visitRoots(_ visitor: inout Visitor) {
        for type in types.all { visitor.visit(type) }
        for name in types.others.keys { visitor.visit(types.others[name]) }
        types.exceptions.visit(&visitor)
        visitor.visit(builtins)
        visitor.visit(modules)
        for value in rooted { visitor.visit(value) }
        for (_, string) in interned { visitor.visit(string) }
        for visit in additionalRoots { visit(&visitor) }
        visitSingletons(&visitor)
        stack.visit(&visitor)
    }

    /// Collects now. Only the interpreter's safe points call it.
    @inline(never)
    func collect() {
        stack.clearAboveTop()
        var dropped: [GeneratorObject] = []
        heap.collect({ visitRoots(&$0) }, beforeSweep: { dropped = takeUnreachedCoroutines() })
        for coroutine in dropped { onCoroutineNeverAwaited?(coroutine) }
    }
}

extension FrameStack {
    /// Unbinds what earlier calls left above the top frame inside the ranges of frames below it.
    func clearAboveTop() {
        var highest = end
        for index in 0..<depth where frames[index].end > highest { highest = frames[index].end }
        var register = end
        while register < highest {
            register.initialize(to: .unbound)
            register += 1
        }
    }

    /// Reaches what the frames hold: all registers in use, and each frame's own references.
    func visit(_ visitor: inout Visitor) {
        visitor.visit(registers, count: end - registers)
        for index in 0..<depth {
            let frame = frames[index]
            visitor.visit(frame.code)
            visitor.visit(frame.function?.takeUnretainedValue())
            visitor.visit(frame.globals.takeUnretainedValue())
            visitor.visit(frame.namespace?.takeUnretainedValue())
            visitor.visit(frame.generator?.takeUnretainedValue())
            visitor.visit(frame.handled)
        }
    }
}
