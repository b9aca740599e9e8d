import PythonSyntax

extension BodyCompiler {
    /// A comprehension: a function of its own, called with the iterator of the first iterable, which is evaluated here.
    func comprehension(
        _ e: Expression, _ kind: Scope.Comprehension, _ clauses: [ComprehensionClause], _ element: Expression,
        _ second: Expression? = nil, into target: Int
    ) throws(SyntaxError) {
        guard let inner = context.scopes[ObjectIdentifier(e)], let first = clauses.first else { return }
        let awaits = inner.isCoroutine && kind != .generator
        if awaits, !scope.isAsync, scope.comprehension == nil, !(context.allowsTopLevelAwait && scope.isModule) {
            throw SyntaxError("asynchronous comprehension outside of an asynchronous function", e.span)
        }
        let name = switch kind {
        case .list: "<listcomp>"
        case .set: "<setcomp>"
        case .dictionary: "<dictcomp>"
        case .generator: "<genexpr>"
        }
        let body = BodyCompiler(context: context, scope: inner, parent: self, name: name, firstLine: Int(e.span.line))
        let compiled = try body.compileComprehension(kind, clauses, element, second, e)
        let base = allocate()
        makeFunction(compiled, header: Header(), e.span, into: base)
        let iterator = allocate()
        let mark = next
        let iterable = try readOnlyValue(first.iterable)
        code.emit(first.isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: iterable, e.span)
        next = mark
        if awaits {
            code.emit(.call, a: base, b: 1, c: base, e.span)
            awaitValue(base, whose: 0, e.span, into: target)
        } else {
            code.emit(.call, a: base, b: 1, c: target, e.span)
        }
    }

    private func compileComprehension(
        _ kind: Scope.Comprehension, _ clauses: [ComprehensionClause], _ element: Expression, _ second: Expression?,
        _ e: Expression
    ) throws(SyntaxError) -> CodeObject {
        emitPrologue(e.span)
        let result = allocate()
        switch kind {
        case .list: code.emit(.buildList, a: result, b: result, c: 0, e.span)
        case .set: code.emit(.buildSet, a: result, b: result, c: 0, e.span)
        case .dictionary: code.emit(.buildDict, a: result, b: result, c: 0, e.span)
        case .generator: break
        }
        try clause(0, clauses, e) { () throws(SyntaxError) in
            let mark = next
            defer { next = mark }
            switch kind {
            case .list: code.emit(.listAppend, a: result, b: try value(element), e.span)
            case .set: code.emit(.setAdd, a: result, b: try value(element), e.span)
            case .dictionary:
                guard let second else { return }
                let key = try value(element, before: second)
                let item = try value(second)
                code.emit(.dictSet, a: result, b: key, c: item, e.span)
            case .generator:
                let item = try value(element)
                code.emit(scope.isCoroutine ? .asyncYield : .yieldValue, a: result, b: item, e.span)
            }
        }
        if kind == .generator {
            code.emit(.returnNone, e.span)
        } else {
            code.emit(.returnValue, a: result, e.span)
        }
        return try finish(documentation: nil, flags: [])
    }

    /// The loop of clause `index`, with the loops of later clauses and `content` in it.
    private func clause(
        _ index: Int, _ clauses: [ComprehensionClause], _ e: Expression, _ content: () throws(SyntaxError) -> Void
    ) throws(SyntaxError) {
        guard index < clauses.count else { return try content() }
        let clause = clauses[index]
        let mark = next
        defer { next = mark }
        var iterator = 0
        if index > 0 {
            iterator = allocate()
            let iterable = try readOnlyValue(clause.iterable)
            code.emit(clause.isAsync ? .getAsyncIterator : .getIterator, a: iterator, b: iterable, e.span)
            next = iterator + 1
        }
        let isRegister = localRegister(clause.target) != nil
        let item = localRegister(clause.target) ?? allocate()
        let end = code.makeLabel()
        let state = bound
        let top = code.here()
        var ended: ProtectedRegion?
        if clause.isAsync {
            let region = ProtectedRegion(target: code.makeLabel(), register: allocate())
            asyncNext(of: iterator, ended: region, e.span, into: item)
            ended = region
        } else {
            code.emit(.forNext, a: item, b: iterator, e.span)
            code.emitJump(.extended, to: end, e.span)
        }
        if isRegister { bound.insert(item) } else { try store(clause.target, from: item) }
        for condition in clause.conditions {
            let again = code.makeLabel()
            try jump(to: again, when: true, condition)
            jumpBack(to: top, condition.span)
            code.place(again)
        }
        try self.clause(index + 1, clauses, e, content)
        jumpBack(to: top, clause.target.span)
        if let ended {
            code.place(ended.target)
            code.emitJump(.endAsyncFor, a: ended.register, to: end, e.span)
        }
        code.place(end)
        bound = state
    }

    /// The jump that closes a loop: a safe point which charges the loop's instructions.
    func jumpBack(to top: Label, _ span: SourceSpan) {
        let length = code.count + 1 - code.position(of: top)
        code.emitJump(.jumpBack, a: min(length, Int(UInt16.max)), to: top, span)
    }
}
