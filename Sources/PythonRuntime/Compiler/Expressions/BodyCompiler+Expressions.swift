import PythonSyntax

extension BodyCompiler {
    /// A register that holds the value of `e`: a local's own, or a new temporary.
    func value(_ e: Expression) throws(SyntaxError) -> Int {
        if let register = localRegister(e) {
            check(register, e.span)
            return register
        }
        if case .namedExpression(let target, let value) = e.kind, let register = localRegister(target) {
            try evaluate(value, into: register)
            bound.insert(register)
            return register
        }
        return try push(e)
    }

    /// The value of `e` in a register that stays as it is while `others` are evaluated: an operand that `:=` in a later
    /// operand might assign is copied.
    func value(_ e: Expression, before others: Expression?...) throws(SyntaxError) -> Int {
        if scope.hasNamedExpression, others.contains(where: { $0?.isSimple == false }) {
            switch e.kind {
            case .name, .namedExpression: return try push(e)
            default: break
            }
        }
        return try value(e)
    }

    /// The value of `e` in a new temporary.
    func push(_ e: Expression) throws(SyntaxError) -> Int {
        let register = allocate()
        try evaluate(e, into: register)
        return register
    }

    /// The values in new temporaries in a row; returns the first.
    @discardableResult
    func pushAll(_ items: some Collection<Expression>) throws(SyntaxError) -> Int {
        let first = next
        for item in items { _ = try push(item) }
        return first
    }

    /// r[target] = the value of `e`. Temporaries used on the way are free again afterwards.
    func evaluate(_ e: Expression, into target: Int) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        if let constant = e.foldedConstant { return loadConstant(constant, into: target, e.span) }
        switch e.kind {
        case .constant(let constant): loadConstant(ConstantKey(constant), into: target, e.span)
        case .name(let name): loadName(name, into: target, e.span)
        case .joinedString(let parts): try joinedString(parts, e, into: target)
        case .tuple(let items): try tuple(items, e, into: target)
        case .list(let items): try list(items, e, into: target)
        case .set(let items): try set(items, e, into: target)
        case .dictionary(let items): try dictionary(items, e, into: target)
        case .unary(let operation, let operand): try unary(operation, operand, e, into: target)
        case .binary(let operation, let left, let right): try binary(operation, left, right, e, into: target)
        case .boolean(let operation, let operands): try boolean(operation, operands, e, into: target)
        case .compare(let left, let links): try compare(left, links, e, into: target)
        case .conditional(let test, let body, let otherwise):
            try conditional(test, body, otherwise, e, into: target)
        case .call(let function, let arguments): try call(function, arguments, e, into: target)
        case .attribute(let object, let name):
            let object = try value(object)
            code.emit(.loadAttribute, a: target, b: object, c: code.cache(scope.mangle(name)), attributeSpan(e, name))
        case .subscript(let object, let index):
            let object = try value(object, before: index)
            let key = try value(index)
            code.emit(.getItem, a: target, b: object, c: key, e.span)
        case .slice(let lower, let upper, let step):
            let first = next
            for part in [lower, upper, step] {
                if let part { _ = try push(part) } else { loadConstant(.none, into: allocate(), e.span) }
            }
            code.emit(.buildSlice, a: target, b: first, e.span)
        case .starred: throw SyntaxError("can't use starred expression here", e.span)
        case .lambda(let parameters, let body): try lambda(parameters, body, e, into: target)
        case .namedExpression(let name, let value): try named(name, value, into: target)
        case .listComprehension(let element, let clauses):
            try comprehension(e, .list, clauses, element, into: target)
        case .setComprehension(let element, let clauses):
            try comprehension(e, .set, clauses, element, into: target)
        case .generatorExpression(let element, let clauses):
            try comprehension(e, .generator, clauses, element, into: target)
        case .dictionaryComprehension(let key, let value, let clauses):
            try comprehension(e, .dictionary, clauses, key, value, into: target)
        case .await(let operand): try awaitExpression(operand, e, into: target)
        case .yield(let operand): try yieldExpression(operand, e, into: target)
        case .yieldFrom(let operand): try yieldFrom(operand, e, into: target)
        }
    }

    /// `target := value`, with the value also in r[result].
    private func named(_ target: Expression, _ value: Expression, into result: Int) throws(SyntaxError) {
        if let register = localRegister(target) {
            try evaluate(value, into: register)
            bound.insert(register)
            move(register, to: result, target.span)
        } else if isTemporary(result) {
            try evaluate(value, into: result)
            try store(target, from: result)
        } else {
            let register = try push(value)
            try store(target, from: register)
            move(register, to: result, target.span)
        }
    }

    /// `body if test else otherwise`.
    private func conditional(
        _ test: Expression, _ body: Expression, _ otherwise: Expression, _ e: Expression, into target: Int
    ) throws(SyntaxError) {
        let otherwiseLabel = code.makeLabel()
        let end = code.makeLabel()
        try jump(to: otherwiseLabel, when: false, test)
        let state = bound
        try evaluate(body, into: target)
        code.emitJump(.jump, to: end, e.span)
        code.place(otherwiseLabel)
        bound = state
        try evaluate(otherwise, into: target)
        bound = state
        code.place(end)
    }

    /// Where CPython marks an error of `object.name`: all of it, or only the name when it stands on a later line.
    func attributeSpan(_ e: Expression, _ name: String) -> SourceSpan { e.span.movedToAttribute(name, endingAt: e.span) }

    /// A register to build a result in step by step: the target itself, or a temporary to be moved there at the end.
    func scratch(for target: Int) -> Int { isTemporary(target) ? target : allocate() }
}

extension SourceSpan {
    /// CPython's `update_start_location_to_match_attr`: a span that starts on another line than its attribute ends
    /// starts at the attribute's name instead.
    func movedToAttribute(_ name: String, endingAt attribute: SourceSpan) -> SourceSpan {
        if line == attribute.endLine { return self }
        let length = Int32(truncatingIfNeeded: name.unicodeScalars.count)
        let start = max(0, attribute.endColumn - length)
        let endsLater = endLine > attribute.endLine
        return SourceSpan(
            line: attribute.endLine, column: start, endLine: max(endLine, attribute.endLine),
            endColumn: endsLater ? endColumn : max(start, endColumn))
    }
}

extension Expression {
    /// Whether evaluating it can assign nothing.
    var isSimple: Bool {
        switch kind {
        case .constant, .name: true
        default: false
        }
    }
}
