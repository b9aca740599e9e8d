extension TokenParser {
    /// `star_expressions`: one expression, or a tuple without parentheses.
    mutating func starExpressions() throws(ParseFailure) -> Expression {
        let start = index
        let first = try starExpression()
        guard kind == .comma else { return first }
        var items = [first]
        while accept(.comma) {
            guard kind.startsExpression || kind == .star else { break }
            items.append(try starExpression())
        }
        return try make(.tuple(items), span(from: start))
    }

    /// `star_expression`: an expression or `*` and one.
    mutating func starExpression() throws(ParseFailure) -> Expression {
        let start = index
        guard accept(.star) else { return try expression() }
        let value = try binary()
        return try make(.starred(value), span(from: start))
    }

    /// `star_named_expression`: an element of a display.
    mutating func starNamedExpression() throws(ParseFailure) -> Expression {
        kind == .star ? try starExpression() : try namedExpression()
    }

    /// `named_expression`: an expression or `name := value`.
    mutating func namedExpression() throws(ParseFailure) -> Expression {
        let start = index
        if kind == .name, peek() == .colonEqual {
            let target = try make(.name(text(token)), token.span)
            advance()
            advance()
            let value = try expression()
            return try make(.namedExpression(target: target, value: value), span(from: start))
        }
        let result = try expression()
        if isDiagnosing, kind == .equal || kind == .colonEqual {
            let end = index
            try diagnoseNamedExpression(from: start)
            index = end
        }
        // `a := b` was dealt with above; after anything else `:=` does not belong.
        if kind == .colonEqual { throw .unexpected }
        return result
    }

    /// `expression`: a conditional expression, a disjunction or a lambda.
    mutating func expression() throws(ParseFailure) -> Expression {
        try enter()
        defer { depth -= 1 }
        if kind == .lambda { return try lambda() }
        let start = index
        let body = try disjunction()
        if isDiagnosing { try diagnoseExpression(body, from: start) }
        guard kind == .if else { return body }
        advance()
        let test = try disjunction()
        if kind != .else {
            if isDiagnosing, kind != .colon {
                throw fail(Messages.expectedElse, body.span.through(test.span))
            }
            throw .unexpected
        }
        advance()
        let otherwise = try expression()
        return try make(.conditional(test: test, body: body, otherwise: otherwise), span(from: start))
    }

    /// `a or b`.
    mutating func disjunction() throws(ParseFailure) -> Expression {
        let start = index
        let first = try conjunction()
        guard kind == .or else { return first }
        var operands = [first]
        while accept(.or) { operands.append(try conjunction()) }
        return try make(.boolean(.or, operands), span(from: start))
    }

    private mutating func conjunction() throws(ParseFailure) -> Expression {
        let start = index
        let first = try inversion()
        guard kind == .and else { return first }
        var operands = [first]
        while accept(.and) { operands.append(try inversion()) }
        return try make(.boolean(.and, operands), span(from: start))
    }

    private mutating func inversion() throws(ParseFailure) -> Expression {
        guard kind == .not else { return try comparison() }
        let start = index
        while accept(.not) {}
        var result = try comparison()
        for position in stride(from: operandStart(start, .not) - 1, through: start, by: -1) {
            result = try make(.unary(.not, result), tokens[position].span.through(tokens[index - 1].span))
        }
        return result
    }

    /// The first token after a run of tokens of one kind.
    private func operandStart(_ start: Int, _ kind: TokenKind) -> Int {
        var position = start
        while tokens[position].kind == kind { position += 1 }
        return position
    }

    private mutating func comparison() throws(ParseFailure) -> Expression {
        let start = index
        let left = try binary()
        guard var operation = comparisonOperator() else { return left }
        var links: [(operation: ComparisonOperator, right: Expression)] = []
        while true {
            links.append((operation, try binary()))
            guard let next = comparisonOperator() else { break }
            operation = next
        }
        return try make(.compare(left, links), span(from: start))
    }

    private mutating func comparisonOperator() -> ComparisonOperator? {
        let result: ComparisonOperator
        switch kind {
        case .equalEqual: result = .equal
        case .notEqual: result = .notEqual
        case .less: result = .less
        case .lessEqual: result = .lessOrEqual
        case .greater: result = .greater
        case .greaterEqual: result = .greaterOrEqual
        case .in: result = .in
        case .is:
            advance()
            if kind != .not { return .is }
            result = .isNot
        case .not:
            guard peek() == .in else { return nil }
            advance()
            result = .notIn
        default: return nil
        }
        advance()
        return result
    }

    /// `bitwise_or` and all that binds tighter: precedence climbing with a stack of its own, so that a long chain of
    /// operators does not recurse.
    mutating func binary() throws(ParseFailure) -> Expression {
        var start = index
        var left = try factor()
        guard let first = kind.binaryOperator else { return left }
        // Operands wait with the token they begin at: a span starts at the parenthesis before an operand.
        var pending: [(left: Expression, start: Int, operation: BinaryOperator, precedence: Int)] = []
        var next: (operation: BinaryOperator, precedence: Int)? = first
        while let (operation, precedence) = next {
            while let last = pending.last, last.precedence >= precedence {
                pending.removeLast()
                left = try make(.binary(last.operation, last.left, left), span(from: last.start))
                start = last.start
            }
            advance()
            pending.append((left, start, operation, precedence))
            start = index
            left = try factor()
            next = kind.binaryOperator
        }
        while let last = pending.popLast() {
            left = try make(.binary(last.operation, last.left, left), span(from: last.start))
        }
        return left
    }

    private func unaryOperator(_ kind: TokenKind) -> UnaryOperator? {
        switch kind {
        case .minus: .negative
        case .plus: .positive
        case .tilde: .invert
        default: nil
        }
    }

    /// `factor`: signs before a power. A run of signs is a loop.
    private mutating func factor() throws(ParseFailure) -> Expression {
        guard unaryOperator(kind) != nil else { return try power() }
        let start = index
        while unaryOperator(kind) != nil { advance() }
        let operand = index
        var result = try power()
        for position in stride(from: operand - 1, through: start, by: -1) {
            guard let operation = unaryOperator(tokens[position].kind) else { break }
            result = try make(.unary(operation, result), tokens[position].span.through(tokens[index - 1].span))
        }
        return result
    }

    private mutating func power() throws(ParseFailure) -> Expression {
        let start = index
        var base: Expression
        if accept(.await) {
            let value = try primary()
            base = try make(.await(value), span(from: start))
        } else {
            base = try primary()
        }
        if kind == .doubleStar {
            try enter()
            defer { depth -= 1 }
            advance()
            let exponent = try factor()
            base = try make(.binary(.power, base, exponent), span(from: start))
        }
        return base
    }
}
