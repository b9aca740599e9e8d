import PythonSyntax

extension BodyCompiler {
    /// `await operand`.
    func awaitExpression(_ operand: Expression, _ e: Expression, into target: Int) throws(SyntaxError) {
        let isTopLevel = context.allowsTopLevelAwait && scope.isModule
        if !isTopLevel {
            if !scope.isFunctionLike { throw SyntaxError("'await' outside function", e.span) }
            if !scope.isAsync, scope.comprehension == nil { throw SyntaxError("'await' outside async function", e.span) }
        }
        let register = try value(operand)
        awaitValue(register, whose: 0, e.span, into: target)
    }

    /// r[target] = the result of awaiting r[operand]; `whose` tells whose fault it is when it is not awaitable.
    func awaitValue(_ operand: Int, whose: Int, _ span: SourceSpan, into target: Int) {
        let mark = next
        defer { next = mark }
        let iterator = allocate()
        code.emit(.getAwaitable, a: iterator, b: operand, c: whose, span)
        delegate(to: iterator, span, into: target)
    }

    /// r[target] = what the iterator r[iterator] returns; until then its values are yielded from here.
    func delegate(to iterator: Int, _ span: SourceSpan, into target: Int) {
        let mark = next
        defer { next = mark }
        let sent = allocate()
        let done = code.makeLabel()
        loadConstant(.none, into: sent, span)
        let again = code.here()
        code.emit(.send, a: sent, b: iterator, c: sent, span)
        code.emitJump(.extended, to: done, span)
        code.emit(.yieldFrom, a: sent, b: sent, c: iterator, span)
        code.emitJump(.jump, to: again, span)
        code.place(done)
        move(sent, to: target, span)
    }

    /// `yield operand`.
    func yieldExpression(_ operand: Expression?, _ e: Expression, into target: Int) throws(SyntaxError) {
        try requireFunction(e)
        let register: Int
        if let operand {
            register = try value(operand)
        } else {
            register = allocate()
            loadConstant(.none, into: register, e.span)
        }
        code.emit(scope.isCoroutine ? .asyncYield : .yieldValue, a: target, b: register, e.span)
    }

    /// `yield from operand`.
    func yieldFrom(_ operand: Expression, _ e: Expression, into target: Int) throws(SyntaxError) {
        try requireFunction(e)
        if scope.isAsync { throw SyntaxError("'yield from' inside async function", e.span) }
        let register = try value(operand)
        let iterator = allocate()
        code.emit(.getYieldFromIterator, a: iterator, b: register, e.span)
        delegate(to: iterator, e.span, into: target)
    }

    private func requireFunction(_ e: Expression) throws(SyntaxError) {
        if !scope.isFunctionLike { throw SyntaxError("'yield' outside function", e.span) }
    }

    /// r[item] = the next item of the asynchronous iterator r[iterator]. An exception on the way goes to `ended`.
    func asyncNext(of iterator: Int, ended: ProtectedRegion, _ span: SourceSpan, into item: Int) {
        let mark = next
        defer { next = mark }
        code.open(ended)
        let awaitable = allocate()
        code.emit(.getAsyncNext, a: awaitable, b: iterator, span)
        delegate(to: awaitable, span, into: item)
        code.finish(ended)
    }
}
