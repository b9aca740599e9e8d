/// The second pass: mistakes that have words of their own, each named after CPython's rule.
extension TokenParser {
    /// `invalid_expression` and `invalid_legacy_expression`, after a disjunction that began at `start`.
    mutating func diagnoseExpression(_ value: Expression, from start: Int) throws(ParseFailure) {
        guard kind.startsExpression, kind != .leftParenthesis || !isPlainName(at: start) else { return }
        let first = tokens[start]
        let nameBeforeString = first.kind == .name && tokens[min(start + 1, tokens.count - 1)].kind == .string
        let isSoft = beginsSoftKeyword(first)
        let isLegacy = first.kind == .name && index == start + 1 && (isWord(first, "print") || isWord(first, "exec"))
        if !nameBeforeString, !isSoft {
            let next = index
            if let following = attempt({ p throws(ParseFailure) in try p.expression() }) {
                let end = index
                index = next
                if !isLegacy, bracketLevel(after: end - 1) > 0 {
                    throw fail(Messages.perhapsComma, value.span.through(following.span))
                }
            }
        }
        if isPlainName(at: start), depth < TokenParser.maximumLegacyDepth {
            let next = index
            // CPython looks for mistakes after every name, and only then whether it is `print`.
            if let printed = try diagnose({ p throws(ParseFailure) in try p.starExpressions() }), isLegacy {
                throw fail(Messages.missingCallParentheses(text(first)), first.span.through(printed.span))
            }
            index = next
        }
    }

    /// How deep the search after names goes: it recurses for each name of `a b c …`.
    private static let maximumLegacyDepth = 100

    private func isPlainName(at start: Int) -> Bool { index == start + 1 && tokens[start].kind == .name }

    /// `invalid_named_expression`, for an expression that began at `start` and has `=` or `:=` after it.
    mutating func diagnoseNamedExpression(from start: Int) throws(ParseFailure) {
        let end = index
        if kind == .colonEqual {
            advance()
            if attempt({ p throws(ParseFailure) in try p.expression() }) != nil {
                index = start
                guard let value = attempt({ p throws(ParseFailure) in try p.expression() }) else { return }
                throw fail(Messages.cannotUseNamed(value.description), value.span)
            }
            index = end
            return
        }
        index = start
        guard let target = attempt({ p throws(ParseFailure) in try p.binary() }), kind == .equal else {
            index = end
            return
        }
        let equal = index
        advance()
        guard attempt({ p throws(ParseFailure) in try p.binary() }) != nil, kind != .equal, kind != .colonEqual else {
            index = end
            return
        }
        if equal == start + 1, tokens[start].kind == .name {
            throw fail(Messages.maybeEqual, span(from: start))
        }
        switch target.kind {
        case .list, .tuple, .generatorExpression, .constant(.bool), .constant(.none): break
        default:
            throw fail(Messages.cannotAssignHere(target.description), target.span)
        }
        index = end
    }

    /// `invalid_kwarg`, for an argument that began at `start` and has `=` after it.
    func diagnoseKeyword(from start: Int) throws(ParseFailure) {
        let span = tokens[start].span.through(token.span)
        if index == start + 1 {
            switch tokens[start].kind {
            case .keywordTrue, .keywordFalse, .keywordNone: throw fail(Messages.cannotAssign(text(tokens[start])), span)
            default: break
            }
        }
        throw fail(Messages.assignmentInArgument, span)
    }

    /// The error for a positional argument after a keyword: it stands at the end of the arguments.
    mutating func diagnosePositional(sawUnpacking: Bool) throws(ParseFailure) -> ParseFailure {
        var sawUnpacking = sawUnpacking
        while accept(.comma), kind != .rightParenthesis {
            if accept(.doubleStar) { sawUnpacking = true } else { _ = accept(.star) }
            if kind == .name, peek() == .equal {
                advance()
                advance()
            }
            _ = try expression()
        }
        return failAtFurthest(sawUnpacking ? Messages.positionalAfterUnpacking : Messages.positionalAfterKeyword)
    }

    /// `invalid_group`: `*` or `**` before a single expression in parentheses.
    mutating func diagnoseGroup(closing: TokenKind) throws(ParseFailure) {
        guard kind == .doubleStar || kind == .star else { return }
        let start = index
        advance()
        if attempt({ p throws(ParseFailure) in try p.expression() }) != nil, kind == closing {
            throw tokens[start].kind == .star
                ? fail(Messages.starredInGroup, span(from: start))
                : fail(Messages.doubleStarredInGroup, tokens[start].span)
        }
        index = start
    }

    /// `invalid_comprehension`: `*` in the element.
    mutating func diagnoseUnpacking(_ element: Expression, from start: Int) throws(ParseFailure) {
        guard isStarred(element), lookahead({ p throws(ParseFailure) in try p.comprehensionClauses() }) != nil else {
            return
        }
        throw fail(Messages.iterableUnpackingInComprehension, element.span)
    }

    /// `invalid_comprehension`: `[a, b for …]`.
    mutating func diagnoseComprehensionTarget(_ items: [Expression], from start: Int) throws(ParseFailure) {
        guard kind == .for || kind == .async, tokens[start..<index].contains(where: { $0.kind == .comma }),
            lookahead({ p throws(ParseFailure) in try p.comprehensionClauses() }) != nil
        else { return }
        throw fail(Messages.comprehensionTarget, span(from: start))
    }

    /// `invalid_kvpair`: a key without a colon marks its last character.
    func diagnoseDictionaryKey(_ key: Expression) throws(ParseFailure) {
        if kind != .colon { throw fail(Messages.colonExpectedAfterKey, lastCharacter(of: key)) }
    }

    /// The last character of a key that has no colon after it; fails for a key that has.
    mutating func checkedKey() throws(ParseFailure) -> SourceSpan {
        let key = try expression()
        if kind == .colon { throw .unexpected }
        return lastCharacter(of: key)
    }

    private func lastCharacter(of expression: Expression) -> SourceSpan {
        let span = expression.span
        return SourceSpan(
            line: span.endLine, column: span.endColumn - 1, endLine: span.endLine, endColumn: span.endColumn)
    }

    /// `invalid_double_starred_kvpairs` and `invalid_kvpair`: nothing, or a star, after a key's colon.
    mutating func diagnoseDictionaryValue(_ colon: Token) throws(ParseFailure) {
        switch kind {
        case .rightBrace, .comma: throw fail(Messages.expressionExpectedAfterKey, colon.span)
        case .star:
            let start = index
            if attempt({ p throws(ParseFailure) in try p.starExpression() }) != nil {
                throw fail(Messages.starredValueInDictionary, span(from: start))
            }
        default: break
        }
    }

    /// `invalid_for_target`.
    mutating func diagnoseForTarget() throws(ParseFailure) {
        let start = index
        if let value = try diagnose({ p throws(ParseFailure) in try p.starExpressions() }),
            let invalid = invalidTarget(value, .loop)
        {
            throw fail(Messages.cannotAssign(invalid.description), invalid.span)
        }
        index = start
    }
}
