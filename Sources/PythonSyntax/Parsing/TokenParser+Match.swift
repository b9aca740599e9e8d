extension TokenParser {
    /// A `match` statement, or `nil` where `match` is an ordinary name.
    mutating func matchStatement() throws(ParseFailure) -> Statement? {
        let next = peek()
        guard next.startsExpression || next == .star else { return nil }
        let start = index
        let line = token.span.line
        let subject = attempt { p throws(ParseFailure) -> Expression in
            p.advance()
            let subject = try p.subject()
            if p.kind == .colon { return subject }
            throw .unexpected
        }
        guard let subject, accept(.colon), accept(.newline) else {
            index = start
            if isDiagnosing { try diagnoseMatch() }
            return nil
        }
        guard accept(.indent) else {
            throw .reported(
                SyntaxError(
                    .indentationError, Messages.expectedIndentedBlock(after: "'match' statement", line: line),
                    place(of: token),
                    isIncomplete: isAtEnd(index)))
        }
        var cases: [MatchCase] = []
        while isWord(token, "case") {
            let line = advance().span.line
            let pattern = try openPattern()
            let condition = accept(.if) ? try namedExpression() : nil
            let body = try block(after: "'case' statement", line: line)
            cases.append(MatchCase(pattern: pattern, condition: condition, body: body))
        }
        if cases.isEmpty || kind != .dedent { throw .unexpected }
        advance()
        return Statement(.match(subject: subject, cases: cases), blockSpan(from: start))
    }

    private mutating func subject() throws(ParseFailure) -> Expression {
        let start = index
        let first = try starNamedExpression()
        guard kind == .comma else {
            if isStarred(first) { throw .unexpected }
            return first
        }
        var items = [first]
        while accept(.comma) {
            guard kind.startsExpression || kind == .star else { break }
            items.append(try starNamedExpression())
        }
        return try make(.tuple(items), span(from: start))
    }

    /// `match x` without its colon. CPython takes even a call of a function `match` for one, when there is an error
    /// elsewhere; here that needs a block after it.
    private mutating func diagnoseMatch() throws(ParseFailure) {
        let start = index
        advance()
        let isCertain = kind == .name || kind == .number || kind == .string || kind == .leftBrace
        if attempt({ p throws(ParseFailure) in try p.subject() }) != nil, kind == .newline,
            isCertain || peek() == .indent
        {
            throw fail(Messages.expected(":"), place(of: token))
        }
        index = start
    }

    // MARK: Patterns

    /// `patterns`: one pattern, or a sequence without brackets.
    private mutating func openPattern() throws(ParseFailure) -> Pattern {
        let start = index
        let first = try starPattern()
        if kind != .comma {
            if case .star = first.kind { throw .unexpected }
            return first
        }
        var items = [first]
        while accept(.comma) {
            if kind == .colon || kind == .if { break }
            items.append(try starPattern())
        }
        return Pattern(.sequence(items), span(from: start))
    }

    private mutating func starPattern() throws(ParseFailure) -> Pattern {
        guard kind == .star else { return try pattern() }
        let start = index
        advance()
        let name = try name()
        return Pattern(.star(name == "_" ? nil : name), span(from: start))
    }

    /// `pattern`: alternatives, perhaps with `as name`.
    private mutating func pattern() throws(ParseFailure) -> Pattern {
        try enter(TokenParser.bracketCost)
        defer { depth -= TokenParser.bracketCost }
        let start = index
        var alternatives = [try closedPattern()]
        while accept(.bar) { alternatives.append(try closedPattern()) }
        let result = alternatives.count == 1 ? alternatives[0] : Pattern(.or(alternatives), span(from: start))
        guard accept(.as) else { return result }
        if kind == .name, !isWord(token, "_"), peek() != .dot, peek() != .leftParenthesis {
            let name = try name()
            return Pattern(.as(result, name: name), span(from: start))
        }
        if isDiagnosing {
            if isWord(token, "_") { throw fail(Messages.underscoreTarget, token.span) }
            if kind != .name {
                let targetStart = index
                _ = try expression()
                throw fail(Messages.invalidPatternTarget, span(from: targetStart))
            }
        }
        throw .unexpected
    }

    private mutating func closedPattern() throws(ParseFailure) -> Pattern {
        let start = index
        switch kind {
        case .number, .minus:
            let value = try numberPattern()
            return Pattern(.value(value), value.span)
        case .string:
            let value = try strings()
            return Pattern(.value(value), value.span)
        case .keywordNone: return Pattern(.singleton(.none), advance().span)
        case .keywordTrue: return Pattern(.singleton(.bool(true)), advance().span)
        case .keywordFalse: return Pattern(.singleton(.bool(false)), advance().span)
        case .leftParenthesis, .leftBracket: return try sequencePattern()
        case .leftBrace: return try mappingPattern()
        case .name:
            let value = try dottedValue()
            if kind == .leftParenthesis { return try classPattern(value, from: start) }
            if case .name(let name) = value.kind {
                return Pattern(.as(nil, name: name == "_" ? nil : name), value.span)
            }
            return Pattern(.value(value), value.span)
        default: throw .unexpected
        }
    }

    private mutating func dottedValue() throws(ParseFailure) -> Expression {
        let start = index
        var value = try make(.name(try name()), tokens[start].span)
        while accept(.dot) { value = try make(.attribute(value, name: try name()), span(from: start)) }
        return value
    }

    /// A signed number, or a complex one such as `1 - 2j`.
    private mutating func numberPattern() throws(ParseFailure) -> Expression {
        let start = index
        var value = try signedNumber()
        if kind == .plus || kind == .minus {
            let operation: BinaryOperator = advance().kind == .plus ? .add : .subtract
            guard kind == .number else { throw .unexpected }
            let imaginary = try atom()
            guard case .constant(.imaginary) = imaginary.kind else {
                throw fail(Messages.imaginaryRequired, imaginary.span)
            }
            value = try make(.binary(operation, value, imaginary), span(from: start))
        }
        return value
    }

    private mutating func signedNumber() throws(ParseFailure) -> Expression {
        let start = index
        let isNegative = accept(.minus)
        guard kind == .number else { throw .unexpected }
        let value = try atom()
        return isNegative ? try make(.unary(.negative, value), span(from: start)) : value
    }

    private mutating func sequencePattern() throws(ParseFailure) -> Pattern {
        let start = index
        let isList = advance().kind == .leftBracket
        let closing: TokenKind = isList ? .rightBracket : .rightParenthesis
        var items: [Pattern] = []
        var hasComma = false
        while kind != closing {
            items.append(try starPattern())
            if !accept(.comma) { break }
            hasComma = true
        }
        try expect(closing)
        if !isList, !hasComma, let only = items.first {
            if case .star = only.kind { throw .unexpected }
            return only
        }
        return Pattern(.sequence(items), span(from: start))
    }

    private mutating func mappingPattern() throws(ParseFailure) -> Pattern {
        let start = index
        advance()
        var keys: [Expression] = []
        var patterns: [Pattern] = []
        var rest: String?
        while kind != .rightBrace {
            if accept(.doubleStar) {
                if isWord(token, "_") { throw .unexpected }
                rest = try name()
                _ = accept(.comma)
                break
            }
            keys.append(try mappingKey())
            try expect(.colon)
            patterns.append(try pattern())
            if !accept(.comma) { break }
        }
        try expect(.rightBrace)
        return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), span(from: start))
    }

    private mutating func mappingKey() throws(ParseFailure) -> Expression {
        switch kind {
        case .number, .minus: return try numberPattern()
        case .string, .keywordNone, .keywordTrue, .keywordFalse: return try atom()
        case .name:
            let value = try dottedValue()
            guard case .attribute = value.kind else { throw .unexpected }
            return value
        default: throw .unexpected
        }
    }

    private mutating func classPattern(_ type: Expression, from start: Int) throws(ParseFailure) -> Pattern {
        advance()
        var positional: [Pattern] = []
        var keywords: [(name: String, pattern: Pattern)] = []
        while kind != .rightParenthesis {
            if kind == .name, peek() == .equal {
                let name = try name()
                advance()
                keywords.append((name, try pattern()))
            } else {
                let position = index
                positional.append(try pattern())
                if !keywords.isEmpty {
                    if isDiagnosing { try diagnosePositionalPatterns(from: position) }
                    throw .unexpected
                }
            }
            if !accept(.comma) { break }
        }
        try expect(.rightParenthesis)
        return Pattern(.class(type, positional: positional, keywords: keywords), span(from: start))
    }

    /// The run of positional patterns that follows keyword patterns.
    private mutating func diagnosePositionalPatterns(from start: Int) throws(ParseFailure) {
        var end = index
        while accept(.comma), kind != .rightParenthesis, !(kind == .name && peek() == .equal) {
            _ = try pattern()
            end = index
        }
        throw fail(Messages.positionalPatternAfterKeyword, tokens[start].span.through(tokens[end - 1].span))
    }
}
