import PythonSyntax

extension BodyCompiler {
    /// `while`: the condition stands at the top; the jump back to it is the loop's one safe point.
    func whileLoop(
        _ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: SourceSpan
    ) throws(SyntaxError) {
        let top = code.here()
        let exhausted = code.makeLabel()
        let loop = Loop(breakLabel: code.makeLabel(), continueLabel: top)
        let isEndless = test.foldedConstant?.isTrue == true
        try jump(to: exhausted, when: false, test)
        var state = bound
        if isEndless { state.markUnreachable() }
        try inside(.loop(loop), span) { () throws(SyntaxError) in
            try compile(body)
            jumpBack(to: top, body.last?.span ?? span)
        }
        bound = state
        code.place(exhausted)
        try compile(otherwise)
        code.place(loop.breakLabel)
        if let breakState = loop.breakState { bound.join(breakState) }
    }

    /// `for`.
    func forLoop(_ loop: ForLoop, _ span: SourceSpan) throws(SyntaxError) {
        let iterator = allocate()
        let mark = next
        let iterable = try readOnlyValue(loop.iterable)
        code.emit(.getIterator, a: iterator, b: iterable, span)
        next = mark
        let exhausted = code.makeLabel()
        let state = bound
        let top = code.here()
        let block = Loop(breakLabel: code.makeLabel(), continueLabel: top)
        let register = localRegister(loop.target)
        let item = register ?? allocate()
        code.emit(.forNext, a: item, b: iterator, span)
        code.emitJump(.extended, to: exhausted, span)
        try inside(.loop(block), span) { () throws(SyntaxError) in
            if let register { bound.insert(register) } else { try store(loop.target, from: item) }
            try compile(loop.body)
            jumpBack(to: top, loop.body.last?.span ?? span)
        }
        bound = state
        code.place(exhausted)
        try compile(loop.otherwise)
        code.place(block.breakLabel)
        if let breakState = block.breakState { bound.join(breakState) }
    }

    /// `async for`.
    func asyncForLoop(_ loop: ForLoop, _ span: SourceSpan) throws(SyntaxError) {
        try requireAsync("'async for' outside async function", span)
        let iterator = allocate()
        let mark = next
        let iterable = try readOnlyValue(loop.iterable)
        code.emit(.getAsyncIterator, a: iterator, b: iterable, span)
        next = mark
        let exhausted = code.makeLabel()
        let state = bound
        let top = code.here()
        let block = Loop(breakLabel: code.makeLabel(), continueLabel: top)
        let ended = ProtectedRegion(target: code.makeLabel(), register: allocate())
        let item = allocate()
        asyncNext(of: iterator, ended: ended, span, into: item)
        try inside(.loop(block), span) { () throws(SyntaxError) in
            try store(loop.target, from: item)
            try compile(loop.body)
            jumpBack(to: top, loop.body.last?.span ?? span)
        }
        bound = state
        code.place(ended.target)
        code.emitJump(.endAsyncFor, a: ended.register, to: exhausted, loop.iterable.span)
        code.place(exhausted)
        try compile(loop.otherwise)
        code.place(block.breakLabel)
        if let breakState = block.breakState { bound.join(breakState) }
    }

    /// `async for` and `async with` need an `async def`, or a prompt's top level.
    func requireAsync(_ message: String, _ span: SourceSpan) throws(SyntaxError) {
        if !scope.isAsync, !(context.allowsTopLevelAwait && scope.isModule) { throw SyntaxError(message, span) }
    }
}
