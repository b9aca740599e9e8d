extension TokenParser {
    /// `( arguments )` of a call or a class header.
    mutating func callArguments(allowingGenerator: Bool) throws(ParseFailure) -> [Argument] {
        try enter(TokenParser.bracketCost)
        defer { depth -= TokenParser.bracketCost }
        let open = index
        try expect(.leftParenthesis)
        var arguments: [Argument] = []
        var keywords: [(name: String, span: SourceSpan)] = []
        var sawKeyword = false
        var sawUnpacking = false
        while kind != .rightParenthesis {
            let start = index
            switch kind {
            case .star:
                if sawUnpacking {
                    if isDiagnosing {
                        throw fail(Messages.iterableAfterKeywordUnpacking, token.span)
                    }
                    throw .unexpected
                }
                advance()
                arguments.append(.starred(try expression()))
                if isDiagnosing, arguments.count == 1, kind == .for || kind == .async,
                    lookahead({ p throws(ParseFailure) in try p.comprehensionClauses() }) != nil
                {
                    throw fail(Messages.iterableUnpackingInComprehension, span(from: start))
                }
            case .doubleStar:
                advance()
                arguments.append(.doubleStarred(try expression()))
                sawUnpacking = true
                sawKeyword = true
            case .name where peek() == .equal:
                let name = text(token)
                advance()
                advance()
                let value = try expression()
                if isDiagnosing, kind == .for || kind == .async,
                    lookahead({ p throws(ParseFailure) in try p.comprehensionClauses() }) != nil
                {
                    throw fail(Messages.maybeEqual, tokens[start].span.through(tokens[start + 1].span))
                }
                let span = span(from: start)
                arguments.append(.keyword(name: name, value: value, span: span))
                keywords.append((name, span))
                sawKeyword = true
            default:
                if let generator = try positionalArgument(
                    open: open, allowingGenerator: allowingGenerator, isFirst: arguments.isEmpty,
                    sawKeyword: sawKeyword, sawUnpacking: sawUnpacking, into: &arguments)
                {
                    return [.positional(generator)]
                }
            }
            if !accept(.comma) { break }
        }
        try expect(.rightParenthesis)
        checkRepetition(keywords)
        return arguments
    }

    /// A positional argument. Gives the generator expression when that is the whole call.
    private mutating func positionalArgument(
        open: Int, allowingGenerator: Bool, isFirst: Bool, sawKeyword: Bool, sawUnpacking: Bool,
        into arguments: inout [Argument]
    ) throws(ParseFailure) -> Expression? {
        let start = index
        let value: Expression
        let isNamed = kind == .name && peek() == .colonEqual
        if kind == .name, peek() == .colonEqual {
            value = try namedExpression()
        } else {
            value = try expression()
            if kind == .colonEqual { throw .unexpected }
        }
        if isDiagnosing, kind == .equal, !isNamed { try diagnoseKeyword(from: start) }
        if kind == .for || kind == .async {
            // What follows is not even looked at: there is no room for a generator expression here.
            if !isDiagnosing, !isFirst || !allowingGenerator { throw .unexpected }
            let clauses = try comprehensionClauses()
            let end = index
            if isFirst, allowingGenerator, accept(.rightParenthesis) {
                return try make(.generatorExpression(element: value, clauses: clauses), span(from: open))
            }
            if isDiagnosing, kind == .comma || !isFirst || !arguments.isEmpty {
                throw fail(
                    Messages.generatorNeedsParentheses, tokens[start].span.through(tokens[end - 1].span))
            }
            throw .unexpected
        }
        if sawKeyword {
            if isDiagnosing { throw try diagnosePositional(sawUnpacking: sawUnpacking) }
            throw .unexpected
        }
        arguments.append(.positional(value))
        return nil
    }

    /// Notes a keyword that is given twice, which CPython's compiler finds.
    private mutating func checkRepetition(_ keywords: [(name: String, span: SourceSpan)]) {
        guard keywords.count > 1, deferred == nil else { return }
        var seen: Set<String> = []
        for (name, span) in keywords where !seen.insert(name).inserted {
            deferred = SyntaxError(Messages.keywordRepeated(name), span)
            return
        }
    }
}
