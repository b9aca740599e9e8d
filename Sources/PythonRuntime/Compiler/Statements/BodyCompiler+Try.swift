import PythonSyntax

extension BodyCompiler {
    /// `try`. A `finally` body is compiled once for every way out.
    func tryStatement(_ attempt: TryStatement, _ span: SourceSpan) throws(SyntaxError) {
        if attempt.finally.isEmpty { return try tryExcept(attempt, span) }
        let exception = allocate(2)
        let cleanup = ProtectedRegion(target: code.makeLabel(), register: allocate())
        let region = ProtectedRegion(target: code.makeLabel(), register: exception)
        let entry = bound
        try inside(.finallyBody(region, attempt.finally), span) { () throws(SyntaxError) in
            if attempt.handlers.isEmpty {
                try compile(attempt.body)
                try compile(attempt.otherwise)
            } else {
                try tryExcept(attempt, span)
            }
        }
        let end = code.makeLabel()
        try compile(attempt.finally)
        let after = bound
        code.emitJump(.jump, to: end, span)

        bound = entry
        code.place(region.target)
        code.emit(.beginHandler, a: exception, span)
        try inside(.handler(cleanup, exception: exception), span) { () throws(SyntaxError) in
            try compile(attempt.finally)
            code.emit(.reraise, a: exception, span)
        }
        endCleanup(cleanup, exception: exception, span)
        code.place(end)
        bound = after
    }

    private func tryExcept(_ attempt: TryStatement, _ span: SourceSpan) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        let exception = allocate(2)
        let cleanup = ProtectedRegion(target: code.makeLabel(), register: allocate())
        let region = ProtectedRegion(target: code.makeLabel(), register: exception)
        let end = code.makeLabel()
        let entry = bound
        try inside(.tryBody(region), span) { () throws(SyntaxError) in try compile(attempt.body) }
        try compile(attempt.otherwise)
        var after = bound
        code.emitJump(.jump, to: end, span)

        code.place(region.target)
        bound = entry
        code.emit(.beginHandler, a: exception, span)
        try inside(.handler(cleanup, exception: exception), span) { () throws(SyntaxError) in
            if attempt.isGroup {
                try groupHandlers(attempt.handlers, exception: exception, span)
                code.emit(.endHandler, a: exception, span)
                code.emitJump(.jump, to: end, span)
                after.join(bound)
            } else {
                try handlers(attempt.handlers, exception: exception, end: end, entry: entry, after: &after, span)
                code.emit(.reraise, a: exception, span)
            }
        }
        endCleanup(cleanup, exception: exception, span)
        code.place(end)
        bound = after
    }

    /// The `except` clauses one after the other; falls through when none matches.
    private func handlers(
        _ handlers: [ExceptionHandler], exception: Int, end: Label, entry: BoundLocals, after: inout BoundLocals,
        _ span: SourceSpan
    ) throws(SyntaxError) {
        for (index, handler) in handlers.enumerated() {
            let mark = next
            let otherwise = code.makeLabel()
            bound = entry
            if let type = handler.type {
                let matches = allocate()
                let type = try value(type)
                code.emit(.matchException, a: matches, b: exception, c: type, handler.span)
                code.emitJump(.jumpIfFalse, a: matches, to: otherwise, handler.span)
                next = mark
            } else if index < handlers.count - 1 {
                throw SyntaxError("default 'except:' must be last", handler.span)
            }
            if let name = handler.name {
                try named(name, holding: exception, handler)
            } else {
                try compile(handler.body)
            }
            after.join(bound)
            code.emit(.endHandler, a: exception, handler.span)
            code.emitJump(.jump, to: end, handler.span)
            code.place(otherwise)
            next = mark
        }
        bound.markUnreachable()
    }

    /// The body of a handler with `as name`: the name is unbound at its end, however it ends.
    private func named(_ name: String, holding exception: Int, _ handler: ExceptionHandler) throws(SyntaxError) {
        storeName(name, from: exception, handler.span)
        let mark = next
        let region = ProtectedRegion(target: code.makeLabel(), register: allocate())
        try inside(.handlerName(region, name: name), handler.span) { () throws(SyntaxError) in
            try compile(handler.body)
        }
        unbindHandlerName(name, handler.span)
        let after = code.makeLabel()
        code.emitJump(.jump, to: after, handler.span)
        code.place(region.target)
        unbindHandlerName(name, handler.span)
        code.emit(.reraise, a: region.register, handler.span)
        code.place(after)
        next = mark
    }

    /// `except*`: each clause handles its part of the group; what they raise and what is left goes on together.
    private func groupHandlers(
        _ handlers: [ExceptionHandler], exception: Int, _ span: SourceSpan
    ) throws(SyntaxError) {
        let raised = allocate()
        let rest = allocate()
        code.emit(.buildList, a: raised, b: raised, c: 0, span)
        move(exception, to: rest, span)
        let entry = bound
        for handler in handlers {
            guard let typeExpression = handler.type else { continue }
            let mark = next
            let part = allocate(2)
            let failed = ProtectedRegion(target: code.makeLabel(), register: allocate())
            let done = code.makeLabel()
            let typeMark = next
            let type = try value(typeExpression)
            code.emit(.splitGroup, a: part, b: rest, c: type, handler.span)
            next = typeMark
            move(part + 1, to: rest, typeExpression.span)
            code.emitJump(.jumpIfNone, a: part, to: done, handler.span)
            code.emit(.beginHandler, a: part, handler.span)
            try inside(.groupHandler(failed), handler.span) { () throws(SyntaxError) in
                if let name = handler.name {
                    try named(name, holding: part, handler)
                } else {
                    try compile(handler.body)
                }
            }
            code.emit(.endHandler, a: part, handler.span)
            code.emitJump(.jump, to: done, handler.span)
            code.place(failed.target)
            code.emit(.listAppend, a: raised, b: failed.register, handler.span)
            code.emit(.endHandler, a: part, handler.span)
            code.place(done)
            bound = entry
            next = mark
        }
        code.emit(.listAppend, a: raised, b: rest, span)
        code.emit(.combineGroup, a: exception, b: raised, span)
    }
}
