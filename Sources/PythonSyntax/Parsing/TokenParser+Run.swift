extension TokenParser {
    /// Applies a rule to the whole text: once quickly, and again for better words when that fails.
    ///
    /// The order in which errors win is CPython's: what the lexer found goes before what the parser makes of it, even
    /// later in the text; an open bracket goes before any error on a later line; what only the compiler would find is
    /// last.
    mutating func run<Result>(
        _ problem: Lexer.Problem?, _ rule: (inout TokenParser) throws(ParseFailure) -> Result
    ) throws(SyntaxError) -> Result {
        let start = index
        let startDepth = depth
        do {
            let result = try rule(&self)
            if let deferred { throw ParseFailure.reported(deferred) }
            return result
        } catch let failure as ParseFailure {
            throw diagnosis(of: failure, problem, from: start, startDepth, rule)
        } catch {
            throw SyntaxError(Messages.invalidSyntax, token.span)
        }
    }

    private mutating func diagnosis<Result>(
        of failure: ParseFailure, _ problem: Lexer.Problem?, from start: Int, _ startDepth: Int,
        _ rule: (inout TokenParser) throws(ParseFailure) -> Result
    ) -> SyntaxError {
        let unexpected = furthest
        if let problem, problem.overridesParser || tokens[unexpected].kind == .error {
            // Only an indentation that fits nothing is reported before the rest of the text is split.
            let isIndentation = tokens[unexpected].kind == .indent || tokens[unexpected].kind == .dedent
            guard isIndentation, case .unexpected = failure else { return problem.error }
        }
        var result: SyntaxError?
        if case .reported(let error) = failure {
            result = error
        } else {
            isDiagnosing = true
            index = start
            depth = startDepth
            blocks = 0
            deferred = nil
            do throws(ParseFailure) {
                _ = try rule(&self)
            } catch {
                if case .reported(let error) = error { result = error }
            }
            if let problem, tokens[furthest].kind == .error || problem.overridesParser && result != nil {
                return problem.error
            }
        }
        if let result, result == deferred { return result }
        // A bracket that stays open is the likelier cause of whatever stands on a later line.
        if let problem, problem.error.isIncomplete, problem.error.message.hasSuffix("never closed"),
            tokens[furthest].span.line > problem.error.span.line
        {
            return problem.error
        }
        return result ?? plainError(at: unexpected)
    }

    private func plainError(at position: Int) -> SyntaxError {
        let token = tokens[position]
        if isAtEnd(position) { return SyntaxError(Messages.invalidSyntax, place(of: token), isIncomplete: true) }
        return switch token.kind {
        case .indent: SyntaxError(.indentationError, Messages.unexpectedIndent, token.span)
        case .dedent: SyntaxError(.indentationError, Messages.unexpectedDedent, token.span)
        default: SyntaxError(Messages.invalidSyntax, place(of: token))
        }
    }
}
