/// Why a rule of the grammar did not match.
enum ParseFailure: Error {
    /// The current token fits nothing: CPython's plain "invalid syntax", unless the second pass finds better words.
    case unexpected
    /// An error with words of its own.
    case reported(SyntaxError)
}

/// A recursive-descent parser over one text's tokens.
///
/// As CPython does, it goes over a faulty text twice: the first pass only recognises (and is fast); the second, with
/// `isDiagnosing`, also tries at each place the mistakes that have messages of their own (CPython's `invalid_…` rules).
///
/// Extensions hold the grammar by family: `+Expressions`, `+Atoms`, `+Calls`, …
struct TokenParser {
    /// The text's tokens; the last is the end or an error.
    let tokens: [Token]
    /// The bytes that the tokens point into.
    let source: [UInt8]
    /// Whether this is an expression within an f-string, which CPython parses as if in parentheses.
    let isFormatted: Bool
    /// The token to be read next.
    var index = 0
    /// The last token that was looked at; "invalid syntax" points there.
    var furthest = 0
    /// Whether mistakes are being looked for.
    var isDiagnosing = false
    /// How deep the parser has recursed: 1 for an expression, `bracketCost` for a bracket.
    var depth: Int
    /// How many blocks that need room at run time are open (loops, `try`, `with`), as CPython's compiler counts.
    var blocks = 0
    /// The first error that CPython's compiler, not its parser, would raise: any error of the parser goes first.
    var deferred: SyntaxError?

    /// The deepest recursion: 200 brackets, which is the lexer's limit, and as many expressions again.
    static let maximumDepth = 1200
    static let bracketCost = 4

    init(tokens: [Token], source: [UInt8], isFormatted: Bool = false, depth: Int = 0) {
        self.tokens = tokens
        self.source = source
        self.isFormatted = isFormatted
        self.depth = depth
    }

    // MARK: Tokens

    /// The current token.
    var token: Token { tokens[index] }

    /// The kind of the current token.
    var kind: TokenKind { tokens[index].kind }

    /// Goes to the next token. The last token is never left.
    @discardableResult
    mutating func advance() -> Token {
        let token = tokens[index]
        if index + 1 < tokens.count { index += 1 }
        if index > furthest { furthest = index }
        return token
    }

    /// The kind of the token `distance` after the current one.
    mutating func peek(_ distance: Int = 1) -> TokenKind {
        let target = min(index + distance, tokens.count - 1)
        if target > furthest { furthest = target }
        return tokens[target].kind
    }

    /// Takes the current token if it is of the kind.
    mutating func accept(_ kind: TokenKind) -> Bool {
        guard tokens[index].kind == kind else { return false }
        advance()
        return true
    }

    /// Takes a token of the kind.
    @discardableResult
    mutating func expect(_ kind: TokenKind) throws(ParseFailure) -> Token {
        guard tokens[index].kind == kind else { throw .unexpected }
        return advance()
    }

    /// Takes the colon of a header, or says that one is missing.
    mutating func expectColon() throws(ParseFailure) {
        if !accept(.colon) { throw fail(Messages.expected(":"), place(of: token)) }
    }

    /// Takes a name.
    mutating func name() throws(ParseFailure) -> String { text(try expect(.name)) }

    /// The text of a token.
    func text(_ token: Token) -> String {
        String(decoding: source[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }

    /// Whether a token is the beginning of a soft keyword: that is how CPython 3.11 tells one in a rule about mistakes.
    func beginsSoftKeyword(_ token: Token) -> Bool {
        guard token.kind == .name else { return false }
        let text = source[Int(token.start)..<Int(token.end)]
        return ["match", "case", "_"].contains { $0.utf8.starts(with: text) }
    }

    /// Whether a token is the given word: a soft keyword.
    func isWord(_ token: Token, _ word: StaticString) -> Bool {
        guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { source[Int(token.start)..<Int(token.end)].elementsEqual($0) }
    }

    // MARK: Places

    /// The span from the token at `start` to the last token read.
    func span(from start: Int) -> SourceSpan {
        tokens[start].span.through(tokens[max(start, index - 1)].span)
    }

    // MARK: Failures

    func fail(_ message: String, _ span: SourceSpan, isIncomplete: Bool = false) -> ParseFailure {
        .reported(SyntaxError(message, span, isIncomplete: isIncomplete))
    }

    /// An error at the last token looked at, where CPython puts those without a place of their own.
    func failAtFurthest(_ message: String) -> ParseFailure {
        fail(message, place(of: tokens[furthest]), isIncomplete: isAtEnd(furthest))
    }

    /// Whether only the end of the text follows.
    func isAtEnd(_ position: Int) -> Bool {
        tokens[position...].allSatisfy { $0.kind == .dedent || $0.kind == .endOfFile } && !isFormatted
    }

    /// Where an error at a token is marked: for what stands after the last line, the end of that line.
    func place(of token: Token) -> SourceSpan {
        if token.kind == .newline {
            return SourceSpan(
                line: token.span.line, column: token.span.column, endLine: token.span.line, endColumn: token.span.column
            )
        }
        guard token.kind == .endOfFile || token.kind == .dedent, Int(token.start) + 3 >= source.count, !isFormatted
        else {
            return token.span
        }
        let end = max(0, source.count - 4)
        let start = (source[..<end].lastIndex(of: 0x0A) ?? -1) + 1
        let column = Int32(source[start..<end].count { $0 & 0xC0 != 0x80 })
        let line = max(1, token.span.line - 1)
        return SourceSpan(line: line, column: column, endLine: line, endColumn: column)
    }

    /// Enters one more level of recursion.
    mutating func enter(_ cost: Int = 1) throws(ParseFailure) {
        depth += cost
        if depth > TokenParser.maximumDepth { throw fail(Messages.tooManyParentheses, token.span) }
    }

    /// Makes an expression, unless the tree has become too high.
    func make(_ kind: Expression.Kind, _ span: SourceSpan) throws(ParseFailure) -> Expression {
        let expression = Expression(kind, span)
        if expression.height > Parser.maximumExpressionHeight { throw fail(Messages.tooComplex, span) }
        return expression
    }

    /// Tries a rule without looking for mistakes; `nil` when it does not match. The place is kept only on success.
    mutating func attempt<Result>(
        _ rule: (inout TokenParser) throws(ParseFailure) -> Result
    ) -> Result? {
        let start = index
        let startDepth = depth
        let wasDiagnosing = isDiagnosing
        isDiagnosing = false
        defer {
            isDiagnosing = wasDiagnosing
            depth = startDepth
        }
        do {
            return try rule(&self)
        } catch {
            index = start
            return nil
        }
    }

    /// Tries a rule while looking for mistakes, which are thrown; `nil` when it does not match.
    mutating func diagnose<Result>(
        _ rule: (inout TokenParser) throws(ParseFailure) -> Result
    ) throws(ParseFailure) -> Result? {
        let start = index
        let startDepth = depth
        do {
            return try rule(&self)
        } catch {
            if case .reported = error { throw error }
            index = start
            depth = startDepth
            return nil
        }
    }

    /// Looks ahead with `rule` and comes back.
    mutating func lookahead<Result>(_ rule: (inout TokenParser) throws(ParseFailure) -> Result) -> Result? {
        let start = index
        let result = attempt(rule)
        index = start
        return result
    }

    /// How many brackets are open after the token at `position`. Only errors ask.
    func bracketLevel(after position: Int) -> Int {
        var level = isFormatted ? 1 : 0
        for token in tokens[...position] {
            switch token.kind {
            case .leftParenthesis, .leftBracket, .leftBrace: level += 1
            case .rightParenthesis, .rightBracket, .rightBrace: level -= 1
            default: break
            }
        }
        return level
    }
}
