import PythonSyntax

extension BodyCompiler {
    /// `with` and `async with`: one item, with the other items nested in it.
    func with(_ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, _ span: SourceSpan) throws(SyntaxError) {
        guard let item = items.first else { return try compile(body) }
        if isAsync { try requireAsync("'async with' outside async function", span) }
        let mark = next
        defer { next = mark }
        let exit = allocate()
        let exception = allocate(2)
        let cleanup = ProtectedRegion(target: code.makeLabel(), register: allocate())
        next = exit + 1

        // Both methods are looked up on the type before either is called, `__enter__` first.
        let enter = allocate()
        let manager = try value(item.context)
        code.emit(.loadSpecial, a: enter, b: manager, c: isAsync ? 2 : 0, span)
        code.emit(.loadSpecial, a: exit, b: manager, c: isAsync ? 3 : 1, span)
        next = enter + 1
        code.emit(.call, a: enter, b: 0, c: enter, span)
        if isAsync { awaitValue(enter, whose: 1, span, into: enter) }

        let state = bound
        let region = ProtectedRegion(target: code.makeLabel(), register: exception)
        let end = code.makeLabel()
        try inside(.with(region, exit: exit, isAsync: isAsync, span), span) { () throws(SyntaxError) in
            if let target = item.target { try store(target, from: enter) }
            next = exit + 1
            try with(items.dropFirst(), body, isAsync: isAsync, span)
        }
        let after = bound
        callExitWithoutException(exit, isAsync: isAsync, span)
        code.emitJump(.jump, to: end, span)

        // An exception: __exit__(type, value, traceback) decides whether it goes on.
        code.place(region.target)
        next = cleanup.register + 1
        code.emit(.beginHandler, a: exception, span)
        code.open(cleanup)
        let method = allocate(4)
        move(exit, to: method, span)
        code.emit(.loadExceptionParts, a: method + 1, b: exception, span)
        code.emit(.call, a: method, b: 3, c: method, span)
        next = method + 1
        if isAsync { awaitValue(method, whose: 2, span, into: method) }
        let suppressed = code.makeLabel()
        code.emitJump(.jumpIfTrue, a: method, to: suppressed, span)
        code.emit(.reraise, a: exception, span)
        code.finish(cleanup)
        code.place(suppressed)
        code.emit(.endHandler, a: exception, span)
        code.emitJump(.jump, to: end, span)
        endCleanup(cleanup, exception: exception, span)
        code.place(end)
        bound = state
        bound.join(after)
    }

    /// `__exit__(None, None, None)`; its result does not matter.
    func callExitWithoutException(_ exit: Int, isAsync: Bool, _ span: SourceSpan) {
        let mark = next
        defer { next = mark }
        let method = allocate(4)
        move(exit, to: method, span)
        for index in 1...3 { loadConstant(.none, into: method + index, span) }
        code.emit(.call, a: method, b: 3, c: method, span)
        next = method + 1
        if isAsync { awaitValue(method, whose: 2, span, into: method) }
    }

    /// Where an exception inside a handler goes: the handled one is left, the new one goes on.
    func endCleanup(_ cleanup: ProtectedRegion, exception: Int, _ span: SourceSpan) {
        code.place(cleanup.target)
        code.emit(.endHandler, a: exception, span)
        code.emit(.reraise, a: cleanup.register, span)
    }
}
