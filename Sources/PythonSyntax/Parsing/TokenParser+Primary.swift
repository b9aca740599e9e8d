extension TokenParser {
    /// `primary`: an atom with attributes, calls and subscripts after it.
    mutating func primary() throws(ParseFailure) -> Expression {
        let start = index
        var result = try atom()
        while true {
            switch kind {
            case .dot:
                // Without a name the point is left for others to stumble over, as CPython's backtracking does.
                if peek() != .name { return result }
                advance()
                let name = try name()
                result = try make(.attribute(result, name: name), span(from: start))
            case .leftParenthesis:
                let arguments = try callArguments(allowingGenerator: true)
                result = try make(.call(function: result, arguments: arguments), span(from: start))
            case .leftBracket:
                try enter(TokenParser.bracketCost)
                defer { depth -= TokenParser.bracketCost }
                advance()
                let index = try slices()
                try expect(.rightBracket)
                result = try make(.subscript(result, index: index), span(from: start))
            default:
                return result
            }
        }
    }

    /// What stands in the brackets of a subscript.
    private mutating func slices() throws(ParseFailure) -> Expression {
        let start = index
        let first = try slice()
        if kind != .comma {
            guard case .starred = first.kind else { return first }
            return try make(.tuple([first]), span(from: start))
        }
        var items = [first]
        while accept(.comma) {
            guard kind.startsExpression || kind == .star || kind == .colon else { break }
            items.append(try slice())
        }
        return try make(.tuple(items), span(from: start))
    }

    private mutating func slice() throws(ParseFailure) -> Expression {
        let start = index
        if kind == .star { return try starExpression() }
        var lower: Expression?
        if kind != .colon {
            let value = try namedExpression()
            guard kind == .colon else { return value }
            if case .namedExpression = value.kind, tokens[start].kind == .name { throw .unexpected }
            lower = value
        }
        try expect(.colon)
        let upper = kind.startsExpression ? try expression() : nil
        var step: Expression?
        if accept(.colon), kind.startsExpression { step = try expression() }
        return try make(.slice(lower: lower, upper: upper, step: step), span(from: start))
    }

    /// `atom`.
    mutating func atom() throws(ParseFailure) -> Expression {
        let token = token
        switch token.kind {
        case .name:
            advance()
            return Expression(.name(text(token)), token.span)
        case .number:
            advance()
            do {
                return Expression(
                    .constant(try NumberLiteral.value(source[Int(token.start)..<Int(token.end)])), token.span)
            } catch {
                throw fail(Messages.integerTooLong(digits: error.digits), token.span)
            }
        case .string: return try strings()
        case .keywordNone: return constant(.none)
        case .keywordTrue: return constant(.bool(true))
        case .keywordFalse: return constant(.bool(false))
        case .ellipsis: return constant(.ellipsis)
        case .leftParenthesis, .leftBracket, .leftBrace:
            try enter(TokenParser.bracketCost)
            defer { depth -= TokenParser.bracketCost }
            switch token.kind {
            case .leftParenthesis: return try parenthesized()
            case .leftBracket: return try listDisplay()
            default: return try braces()
            }
        default: throw .unexpected
        }
    }

    private mutating func constant(_ value: Constant) -> Expression { Expression(.constant(value), advance().span) }
}
