extension TokenParser {
    /// `simple_stmts`: statements on one line, with `;` between them.
    mutating func simpleStatements(into statements: inout [Statement]) throws(ParseFailure) {
        repeat {
            statements.append(try simpleStatement())
        } while accept(.semicolon) && kind != .newline
        try expect(.newline)
    }

    private mutating func simpleStatement() throws(ParseFailure) -> Statement {
        let start = index
        let kind: Statement.Kind
        switch token.kind {
        case .pass: kind = keyword(.pass)
        case .break: kind = keyword(.break)
        case .continue: kind = keyword(.continue)
        case .return:
            advance()
            kind = .return(self.kind.startsExpression || self.kind == .star ? try starExpressions() : nil)
        case .raise: kind = try raise()
        case .global:
            advance()
            kind = .global(try names())
        case .nonlocal:
            advance()
            kind = .nonlocal(try names())
        case .del: kind = try delete()
        case .assert:
            advance()
            let test = try expression()
            kind = .assert(test, message: accept(.comma) ? try expression() : nil)
        case .import: kind = .import(try importNames())
        case .from: kind = try importFrom()
        default: kind = try expressionStatement()
        }
        return Statement(kind, span(from: start))
    }

    private mutating func keyword(_ kind: Statement.Kind) -> Statement.Kind {
        advance()
        return kind
    }

    private mutating func raise() throws(ParseFailure) -> Statement.Kind {
        advance()
        guard kind.startsExpression else { return .raise(nil, cause: nil) }
        let exception = try expression()
        return .raise(exception, cause: accept(.from) ? try expression() : nil)
    }

    private mutating func names() throws(ParseFailure) -> [String] {
        var names = [try name()]
        while accept(.comma) { names.append(try name()) }
        return names
    }

    private mutating func delete() throws(ParseFailure) -> Statement.Kind {
        advance()
        let start = index
        var targets: [Expression] = []
        repeat {
            if !targets.isEmpty, !(kind.startsExpression || kind == .star) { break }
            targets.append(try starTarget())
        } while accept(.comma)
        let isEnd = kind == .semicolon || kind == .newline
        if isEnd, !targets.contains(where: { invalidTarget($0, .deletion) != nil }) { return .delete(targets) }
        if isDiagnosing {
            index = start
            let all = try starExpressions()
            if let invalid = invalidTarget(all, .deletion) {
                throw fail(Messages.cannotDelete(invalid.description), invalid.span)
            }
        }
        throw .unexpected
    }

    // MARK: Assignments

    /// An expression, or any kind of assignment.
    private mutating func expressionStatement() throws(ParseFailure) -> Statement.Kind {
        let start = index
        if kind == .yield {
            let value = try yield()
            if kind == .equal, isDiagnosing { throw fail(Messages.assignmentToYield, value.span) }
            return .expression(value)
        }
        let first = try starExpressions()
        switch kind {
        case .equal: return try assignment(first, from: start)
        case .colon: return try annotation(first, from: start)
        case .colonEqual:
            if isDiagnosing { try diagnoseElements(from: start) }
            throw .unexpected
        default:
            guard let operation = kind.augmentedOperator else { return .expression(first) }
            guard isSingleTarget(first) else {
                if isDiagnosing {
                    throw fail(
                        Messages.illegalAugmented(first.description), tokens[start].span.through(tokens[index - 1].span)
                    )
                }
                throw .unexpected
            }
            advance()
            let value = kind == .yield ? try yield() : try starExpressions()
            return .augmentedAssign(target: first, operation, value: value)
        }
    }

    private func isSingleTarget(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .name, .attribute, .subscript: true
        default: false
        }
    }

    private mutating func assignment(_ first: Expression, from start: Int) throws(ParseFailure) -> Statement.Kind {
        var targets: [Expression] = []
        var value = first
        var isYield = false
        while kind == .equal {
            if isYield {
                if isDiagnosing { throw fail(Messages.assignmentToYield, value.span) }
                throw .unexpected
            }
            if let invalid = invalidTarget(value, .assignment) {
                if isDiagnosing {
                    try diagnoseElements(from: start)
                    throw fail(Messages.cannotAssign(invalid.description), invalid.span)
                }
                throw .unexpected
            }
            targets.append(value)
            advance()
            isYield = kind == .yield
            value = isYield ? try yield() : try starExpressions()
        }
        return .assign(targets: targets, value: value)
    }

    /// `invalid_assignment` reads the elements as those of a display, so their mistakes are found.
    private mutating func diagnoseElements(from start: Int) throws(ParseFailure) {
        let end = index
        index = start
        _ = try starNamedExpression()
        while accept(.comma), kind.startsExpression || kind == .star { _ = try starNamedExpression() }
        index = end
    }

    private mutating func annotation(_ target: Expression, from start: Int) throws(ParseFailure) -> Statement.Kind {
        guard isSingleTarget(target) else {
            if isDiagnosing, !isStarred(target) {
                advance()
                if attempt({ p throws(ParseFailure) in try p.expression() }) != nil {
                    switch target.kind {
                    case .list, .tuple:
                        let first = firstOfTuple(target, from: start)
                        throw fail(Messages.onlySingleTarget(target.description), first)
                    default: throw fail(Messages.illegalAnnotation, target.span)
                    }
                }
            }
            throw .unexpected
        }
        let isName = if case .name = target.kind { true } else { false }
        let simple = isName && tokens[start].kind == .name
        advance()
        let annotation = try expression()
        var value: Expression?
        if accept(.equal) { value = kind == .yield ? try yield() : try starExpressions() }
        return .annotatedAssign(target: target, annotation: annotation, value: value, simple: simple)
    }

    /// CPython marks the first element of a tuple without parentheses, and all of one with.
    private func firstOfTuple(_ target: Expression, from start: Int) -> SourceSpan {
        guard case .tuple(let items) = target.kind, let first = items.first, tokens[start].kind != .leftParenthesis
        else {
            return target.span
        }
        return first.span
    }
}
