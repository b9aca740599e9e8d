extension TokenParser {
    /// `lambda parameters: body`.
    mutating func lambda() throws(ParseFailure) -> Expression {
        let start = index
        advance()
        let parameters = try parameters(closing: .colon)
        try expect(.colon)
        let body = try expression()
        return try make(.lambda(parameters, body: body), span(from: start))
    }

    /// What stands between a function's parentheses, or between `lambda` and the colon. Only functions have annotations.
    mutating func parameters(closing: TokenKind) throws(ParseFailure) -> Parameters {
        var parameters = Parameters()
        var state = ParameterState(closing: closing)
        while kind != closing {
            switch kind {
            case .name:
                try ordinaryParameter(&parameters, &state)
            case .slash:
                try slash(&parameters, &state)
            case .star:
                try star(&parameters, &state)
            case .doubleStar:
                try doubleStar(&parameters, &state)
                return parameters
            case .leftParenthesis:
                if isDiagnosing { try diagnoseParenthesized(closing) }
                throw .unexpected
            default: throw .unexpected
            }
            if !accept(.comma) { break }
        }
        return parameters
    }

    /// What a list of parameters has had so far.
    private struct ParameterState {
        let closing: TokenKind
        var sawSlash = false
        var sawStar = false
        var sawDefault = false
    }

    private mutating func parameter(_ closing: TokenKind, allowingStar: Bool = false) throws(ParseFailure) -> Parameter
    {
        let start = index
        let name = try name()
        var annotation: Expression?
        if closing != .colon, accept(.colon) {
            annotation = allowingStar && kind == .star ? try starExpression() : try expression()
        }
        let span = span(from: start)
        return Parameter(name: name, annotation: annotation, defaultValue: nil, span: span)
    }

    private mutating func ordinaryParameter(
        _ parameters: inout Parameters, _ state: inout ParameterState
    ) throws(ParseFailure) {
        var parameter = try parameter(state.closing)
        if kind == .equal {
            let equal = advance()
            if isDiagnosing, kind == state.closing || kind == .comma {
                throw fail(Messages.expectedDefault, equal.span)
            }
            let value = try expression()
            parameter = Parameter(
                name: parameter.name, annotation: parameter.annotation, defaultValue: value, span: parameter.span)
            state.sawDefault = state.sawDefault || !state.sawStar
        } else if state.sawDefault, !state.sawStar {
            if isDiagnosing { throw fail(Messages.nonDefaultAfterDefault, parameter.span) }
            throw .unexpected
        }
        if state.sawStar { parameters.keywordOnly.append(parameter) } else { parameters.ordinary.append(parameter) }
    }

    private mutating func slash(_ parameters: inout Parameters, _ state: inout ParameterState) throws(ParseFailure) {
        let slash = token
        if state.sawStar || state.sawSlash || parameters.ordinary.isEmpty {
            if isDiagnosing {
                if state.sawSlash { throw fail(Messages.slashTwice, slash.span) }
                if state.sawStar { throw fail(Messages.slashAfterStar, slash.span) }
                if peek() == .comma { throw fail(Messages.slashNeedsParameter, slash.span) }
            }
            throw .unexpected
        }
        advance()
        state.sawSlash = true
        parameters.positionalOnly = parameters.ordinary
        parameters.ordinary = []
        if isDiagnosing, kind == .star { throw fail(Messages.expectedCommaBetweenSlashAndStar, token.span) }
    }

    private mutating func star(_ parameters: inout Parameters, _ state: inout ParameterState) throws(ParseFailure) {
        let star = advance()
        if state.sawStar {
            if isDiagnosing { throw fail(Messages.starTwice, star.span) }
            throw .unexpected
        }
        state.sawStar = true
        if kind == .name {
            parameters.variadic = try parameter(state.closing, allowingStar: true)
            if isDiagnosing, kind == .equal { throw fail(Messages.defaultForVariadic, token.span) }
            return
        }
        let isBare = kind == state.closing || kind == .comma && (peek() == state.closing || peek() == .doubleStar)
        if isBare, isDiagnosing {
            throw state.closing == .colon
                ? failAtFurthest(Messages.bareStarNeedsNames) : fail(Messages.bareStarNeedsNames, star.span)
        }
        if isBare || kind != .comma { throw .unexpected }
    }

    private mutating func doubleStar(_ parameters: inout Parameters, _ state: inout ParameterState) throws(ParseFailure)
    {
        advance()
        parameters.variadicKeyword = try parameter(state.closing)
        if isDiagnosing, kind == .equal { throw fail(Messages.defaultForVariadicKeyword, token.span) }
        guard accept(.comma), kind != state.closing else { return }
        if isDiagnosing {
            switch kind {
            case .name:
                let following = try parameter(state.closing)
                throw fail(Messages.argumentsAfterVariadicKeyword, following.span)
            case .star, .doubleStar, .slash: throw fail(Messages.argumentsAfterVariadicKeyword, token.span)
            default: break
            }
        }
        throw .unexpected
    }

    /// `def f((a, b)):`, which was Python 2.
    private mutating func diagnoseParenthesized(_ closing: TokenKind) throws(ParseFailure) {
        let start = index
        advance()
        var names = 0
        while kind == .name {
            names += 1
            advance()
            if !accept(.comma) { break }
        }
        if names > 0, accept(.rightParenthesis) {
            throw fail(
                closing == .colon ? Messages.lambdaParenthesized : Messages.parametersParenthesized, span(from: start))
        }
        index = start
    }
}
