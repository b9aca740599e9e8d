import PythonSyntax

extension BodyCompiler {
    /// Compiles statements in order.
    func compile(_ body: some Collection<Statement>) throws(SyntaxError) {
        for statement in body { try compile(statement) }
    }

    /// Compiles one statement. It leaves no temporary in use.
    func compile(_ statement: Statement) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        let span = statement.span
        switch statement.kind {
        case .expression(let e): try expressionStatement(e, span)
        case .assign(let targets, let value): try assign(targets, value)
        case .augmentedAssign(let target, let operation, let value): try augment(target, operation, value, span)
        case .annotatedAssign(let target, let annotation, let value, let simple):
            try annotate(target, annotation, value, simple, span)
        case .return(let value): try returnStatement(value, span)
        case .delete(let targets): for target in targets { try delete(target) }
        case .pass, .global, .nonlocal: break
        case .break: try leaveLoop(span, isBreak: true)
        case .continue: try leaveLoop(span, isBreak: false)
        case .import(let aliases): importModules(aliases, span)
        case .importFrom(let module, let level, let names): try importNames(module, level, names, statement)
        case .raise(let exception, let cause): try raise(exception, cause, span)
        case .assert(let test, let message): try assert(test, message, span)
        case .if(let test, let body, let otherwise): try ifStatement(test, body, otherwise, span)
        case .while(let test, let body, let otherwise): try whileLoop(test, body, otherwise, span)
        case .for(let loop):
            if loop.isAsync { try asyncForLoop(loop, span) } else { try forLoop(loop, span) }
        case .with(let items, let body, let isAsync): try with(items[...], body, isAsync: isAsync, span)
        case .try(let attempt): try tryStatement(attempt, span)
        case .function(let function): try define(function, statement)
        case .class(let definition): try define(definition, statement)
        case .match(let subject, let cases): try match(subject, cases)
        }
    }

    /// An expression statement: its value is dropped, or shown by a prompt.
    private func expressionStatement(_ e: Expression, _ span: SourceSpan) throws(SyntaxError) {
        if context.isInteractive, scope.isModule {
            code.emit(.printExpression, a: try push(e), span)
        } else {
            try drop(e)
        }
    }

    /// Evaluates `e` for its effects. What a call returns is dropped aloud: it may be a coroutine that never runs.
    private func drop(_ e: Expression) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        if e.foldedConstant != nil { return }
        switch e.kind {
        case .call: code.emit(.dropValue, a: try push(e), e.span)
        case .conditional(let test, let body, let otherwise):
            let otherwiseLabel = code.makeLabel()
            let end = code.makeLabel()
            try jump(to: otherwiseLabel, when: false, test)
            let state = bound
            try drop(body)
            code.emitJump(.jump, to: end, e.span)
            code.place(otherwiseLabel)
            bound = state
            try drop(otherwise)
            bound = state
            code.place(end)
        case .boolean(let operation, let operands):
            let end = code.makeLabel()
            var state: BoundLocals?
            for (index, operand) in operands.enumerated() {
                if index == operands.count - 1 {
                    try drop(operand)
                } else {
                    try jump(to: end, when: operation == .or, operand)
                }
                if state == nil { state = bound }
            }
            code.place(end)
            if let state { bound = state }
        default: _ = try value(e)
        }
    }

    private func raise(_ exception: Expression?, _ cause: Expression?, _ span: SourceSpan) throws(SyntaxError) {
        if let exception {
            let register = try value(exception, before: cause)
            if let cause {
                code.emit(.raiseFrom, a: register, b: try value(cause), span)
            } else {
                code.emit(.raise, a: register, span)
            }
        } else {
            code.emit(.raiseCurrent, span)
        }
        bound.markUnreachable()
    }

    private func assert(_ test: Expression, _ message: Expression?, _ span: SourceSpan) throws(SyntaxError) {
        let end = code.makeLabel()
        try jump(to: end, when: true, test)
        let state = bound
        let base = allocate()
        // CPython marks the last comparison it jumped on, if there was one, else the statement.
        let span = test.lastComparison?.span ?? span
        code.emit(.loadAssertionError, a: base, span)
        if let message {
            _ = try push(message)
            code.emit(.call, a: base, b: 1, c: base, span)
        }
        code.emit(.raise, a: base, span)
        bound = state
        code.place(end)
    }

    private func ifStatement(
        _ test: Expression, _ body: [Statement], _ otherwise: [Statement], _ span: SourceSpan
    ) throws(SyntaxError) {
        let otherwiseLabel = code.makeLabel()
        try jump(to: otherwiseLabel, when: false, test)
        let state = bound
        try compile(body)
        let after = bound
        bound = state
        if otherwise.isEmpty {
            code.place(otherwiseLabel)
        } else {
            let end = code.makeLabel()
            if !after.isUnreachable { code.emitJump(.jump, to: end, span) }
            code.place(otherwiseLabel)
            try compile(otherwise)
            code.place(end)
        }
        bound.join(after)
    }

    // MARK: Return

    private func returnStatement(_ value: Expression?, _ span: SourceSpan) throws(SyntaxError) {
        if !scope.isFunctionLike { throw SyntaxError("'return' outside function", span) }
        if value != nil, scope.isCoroutine, scope.isGenerator {
            throw SyntaxError("'return' with value in async generator", span)
        }
        let constant = value == nil ? ConstantKey.none : value?.foldedConstant
        if let constant {
            try leave(downTo: 0, span) {
                if case .none = constant {
                    code.emit(.returnNone, span)
                } else {
                    let register = allocate()
                    loadConstant(constant, into: register, span)
                    code.emit(.returnValue, a: register, span)
                }
            }
        } else if let value {
            // What runs on the way out must not change the value.
            let register = blocks.contains(where: \.runsCode) ? try push(value) : try self.value(value)
            try leave(downTo: 0, span) { code.emit(.returnValue, a: register, span) }
        }
        bound.markUnreachable()
    }

    /// Returns the value of `e` at the end of a lambda or of `eval`'s text.
    func returnValue(of e: Expression) throws(SyntaxError) {
        code.emit(.returnValue, a: try value(e), e.span)
    }
}

extension Expression {
    /// The last comparison that a condition jumps on.
    fileprivate var lastComparison: Expression? {
        switch kind {
        case .compare: self
        case .unary(.not, let operand): operand.lastComparison
        case .boolean(_, let operands): operands.reversed().lazy.compactMap(\.lastComparison).first
        case .conditional(let test, let body, let otherwise):
            otherwise.lastComparison ?? body.lastComparison ?? test.lastComparison
        default: nil
        }
    }
}
