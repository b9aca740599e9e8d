extension TokenParser {
    /// `( … )`: a group, a tuple or a generator expression.
    mutating func parenthesized() throws(ParseFailure) -> Expression {
        let start = index
        advance()
        return try parenthesizedContents(from: start, closing: .rightParenthesis)
    }

    /// What stands between parentheses, up to the closing one. An f-string's expression ends with its text instead.
    mutating func parenthesizedContents(from start: Int, closing: TokenKind) throws(ParseFailure) -> Expression {
        if accept(closing) { return try make(.tuple([]), span(from: start)) }
        if kind == .yield {
            let value = try yield()
            try expect(closing)
            return value
        }
        if isDiagnosing { try diagnoseGroup(closing: closing) }
        let elementStart = index
        let first = try starNamedExpression()
        if kind == .for || kind == .async {
            if isDiagnosing { try diagnoseUnpacking(first, from: elementStart) }
            guard !isStarred(first) else { throw .unexpected }
            let clauses = try comprehensionClauses()
            try expect(closing)
            return try make(.generatorExpression(element: first, clauses: clauses), span(from: start))
        }
        if kind != .comma {
            if isStarred(first) { throw .unexpected }
            try expect(closing)
            return first
        }
        let items = try elements(after: first, closing: closing)
        try expect(closing)
        return try make(.tuple(items), span(from: start))
    }

    func isStarred(_ expression: Expression) -> Bool {
        if case .starred = expression.kind { true } else { false }
    }

    /// The elements after the first, each with a comma before it.
    private mutating func elements(after first: Expression, closing: TokenKind) throws(ParseFailure) -> [Expression] {
        var items = [first]
        while accept(.comma) {
            if kind == closing || isDiagnosing && (kind == .for || kind == .async) { break }
            items.append(try starNamedExpression())
        }
        return items
    }

    /// `[ … ]`.
    mutating func listDisplay() throws(ParseFailure) -> Expression {
        let start = index
        advance()
        if accept(.rightBracket) { return try make(.list([]), span(from: start)) }
        let elementStart = index
        let first = try starNamedExpression()
        if kind == .for || kind == .async {
            if isDiagnosing { try diagnoseUnpacking(first, from: elementStart) }
            guard !isStarred(first) else { throw .unexpected }
            let clauses = try comprehensionClauses()
            try expect(.rightBracket)
            return try make(.listComprehension(element: first, clauses: clauses), span(from: start))
        }
        let items = try elements(after: first, closing: .rightBracket)
        if isDiagnosing { try diagnoseComprehensionTarget(items, from: elementStart) }
        try expect(.rightBracket)
        return try make(.list(items), span(from: start))
    }

    /// `{ … }`: a dictionary, a set or a comprehension of either.
    mutating func braces() throws(ParseFailure) -> Expression {
        let start = index
        advance()
        if accept(.rightBrace) { return try make(.dictionary([]), span(from: start)) }
        if kind == .doubleStar { return try dictionary(from: start, firstKey: nil) }
        let elementStart = index
        let first = try starNamedExpression()
        if kind == .colon, !isStarred(first) { return try dictionary(from: start, firstKey: first) }
        if kind == .for || kind == .async {
            if isDiagnosing { try diagnoseUnpacking(first, from: elementStart) }
            guard !isStarred(first) else { throw .unexpected }
            let clauses = try comprehensionClauses()
            try expect(.rightBrace)
            return try make(.setComprehension(element: first, clauses: clauses), span(from: start))
        }
        let items = try elements(after: first, closing: .rightBrace)
        if isDiagnosing { try diagnoseComprehensionTarget(items, from: elementStart) }
        try expect(.rightBrace)
        return try make(.set(items), span(from: start))
    }

    /// The rest of a dictionary display, from the first `:` or `**`.
    private mutating func dictionary(from start: Int, firstKey: Expression?) throws(ParseFailure) -> Expression {
        var items: [(key: Expression?, value: Expression)] = []
        var key = firstKey
        while true {
            if key == nil, kind != .doubleStar {
                // After the first pair a missing colon is likelier than a missing comma.
                if isDiagnosing, let next = lookahead({ p throws(ParseFailure) in try p.checkedKey() }) {
                    throw fail(Messages.colonExpectedAfterKey, next)
                }
                let next = try expression()
                if isDiagnosing { try diagnoseDictionaryKey(next) }
                key = next
            }
            if let key {
                let colon = try expect(.colon)
                if isDiagnosing { try diagnoseDictionaryValue(colon) }
                let value = try expression()
                if items.isEmpty, kind == .for || kind == .async {
                    let clauses = try comprehensionClauses()
                    try expect(.rightBrace)
                    return try make(
                        .dictionaryComprehension(key: key, value: value, clauses: clauses), span(from: start))
                }
                items.append((key, value))
            } else {
                let stars = advance()
                items.append((nil, try binary()))
                if isDiagnosing, items.count == 1, kind == .for || kind == .async {
                    throw fail(Messages.dictionaryUnpackingInComprehension, stars.span)
                }
            }
            key = nil
            guard accept(.comma), kind != .rightBrace else { break }
        }
        try expect(.rightBrace)
        return try make(.dictionary(items), span(from: start))
    }

    /// `for_if_clauses`: one or more.
    mutating func comprehensionClauses() throws(ParseFailure) -> [ComprehensionClause] {
        var clauses: [ComprehensionClause] = []
        while kind == .for || kind == .async && peek() == .for {
            let start = index
            let isAsync = accept(.async)
            advance()
            let target = try forTarget(from: start)
            try expect(.in)
            let iterable = try disjunction()
            var conditions: [Expression] = []
            while accept(.if) { conditions.append(try disjunction()) }
            clauses.append(
                ComprehensionClause(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
        }
        if clauses.isEmpty { throw .unexpected }
        return clauses
    }

    /// `star_targets` before `in`.
    mutating func forTarget(from start: Int) throws(ParseFailure) -> Expression {
        let targetStart = index
        let first = try starTarget()
        var target = first
        if kind == .comma {
            var items = [first]
            while accept(.comma) {
                guard kind != .in else { break }
                items.append(try starTarget())
            }
            target = try make(.tuple(items), span(from: targetStart))
        }
        if kind != .in || invalidTarget(target, .assignment) != nil {
            if isDiagnosing {
                index = targetStart
                try diagnoseForTarget()
            }
            throw .unexpected
        }
        return target
    }

    /// `yield`, `yield from`.
    mutating func yield() throws(ParseFailure) -> Expression {
        let start = index
        advance()
        if accept(.from) {
            let value = try expression()
            return try make(.yieldFrom(value), span(from: start))
        }
        let value = kind.startsExpression || kind == .star ? try starExpressions() : nil
        return try make(.yield(value), span(from: start))
    }
}
