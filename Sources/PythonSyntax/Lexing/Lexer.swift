/// Splits Python source into tokens, as CPython 3.11's tokenizer does.
///
///     var lexer = Lexer(Array("x = 1\n".utf8))
///     lexer.next().kind   // .name
///
/// The lexer's state is explicit:
/// - `indents`: the columns of the open blocks; `pendingDedents` are owed to the parser before the next token;
/// - `brackets`: the open brackets with their places; inside any, line ends and indentation mean nothing;
/// - a string, with or without prefix, is one token, as in CPython 3.11: what stands between the braces of an f-string
///   is split by `FormattedStringScanner`, and its expressions go through a lexer of their own
///   (`init(expression:…)`) over the same bytes, so that their spans need no translation.
///
/// After a problem every further token is ``TokenKind/error``.
public struct Lexer: Sendable {
    /// The bytes being split, with `\n` line ends, and three zero bytes after the end, so that looking ahead is safe.
    public let source: [UInt8]
    /// The offset after the last byte that belongs to the text.
    let limit: Int
    /// The offset of the next byte.
    var position: Int
    /// The current line, from 1.
    var line: Int32 = 1
    /// The offset of the current line's first byte.
    var lineStart = 0
    /// Whether the next byte begins a line, so that indentation is to be measured.
    var atLineStart = true
    /// Columns of the open blocks with tabs to multiples of eight; the first is 0.
    var indents: [Int32] = [0]
    /// The same with tabs as one column: where the two disagree, tabs and spaces are mixed.
    var alternateIndents: [Int32] = [0]
    /// Blocks opened (positive) or closed (negative) that the parser has not been told of.
    var pendingDedents = 0
    /// The open brackets.
    var brackets: [OpenBracket] = []
    /// Whether the lexer splits an f-string's expression, as if within parentheses.
    let isExpression: Bool
    /// Whether any byte is outside ASCII; otherwise columns are byte offsets.
    let isASCII: Bool
    /// The kind of the last token, to owe a file's end its line end.
    var lastKind: TokenKind = .newline
    /// Where columns were last counted from, so that counting goes over each byte once.
    var countedOffset = 0
    var countedColumn: Int32 = 0

    /// What stopped the lexer.
    public internal(set) var problem: Problem?

    /// A bracket that waits for its partner.
    struct OpenBracket: Sendable {
        let byte: UInt8
        let line: Int32
        let column: Int32
    }

    /// Why the lexer stopped.
    public struct Problem: Sendable {
        /// The error to report.
        public let error: SyntaxError
        /// Whether CPython reports it even if the parser stumbles earlier.
        public let overridesParser: Bool
    }

    /// A lexer over `source`. Line ends may be `\n`, `\r\n` or `\r`; a missing last one is added.
    public init(_ source: [UInt8]) {
        var bytes = source.contains(0x0D) ? Lexer.translatingLineEnds(of: source) : source
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        limit = bytes.count
        isASCII = !bytes.contains { $0 >= 0x80 }
        bytes.append(contentsOf: [0, 0, 0])
        self.source = bytes
        position = 0
        isExpression = false
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            lineStart = 3
            countedOffset = 3
        }
    }

    /// A lexer over an expression within an f-string: `range` of `source`, whose first byte stands at `line` and `column`.
    init(expression range: Range<Int>, of source: [UInt8], line: Int32, column: Int32) {
        self.source = source
        limit = range.upperBound
        position = range.lowerBound
        self.line = line
        lineStart = range.lowerBound - Int(column)
        countedOffset = range.lowerBound
        countedColumn = column
        // Columns must not be taken from `lineStart`, which the column in code points does not fit.
        self.isASCII = false
        isExpression = true
        atLineStart = false
    }

    private static func translatingLineEnds(of source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 1)
        var previousWasReturn = false
        for byte in source {
            if byte == 0x0A, previousWasReturn {
                previousWasReturn = false
                continue
            }
            previousWasReturn = byte == 0x0D
            result.append(previousWasReturn ? 0x0A : byte)
        }
        return result
    }

    /// All tokens, up to and including the end of the text or the error.
    public mutating func tokenize() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity((limit - position) / 4 + 4)
        while true {
            let token = next()
            tokens.append(token)
            if token.kind == .endOfFile || token.kind == .error { return tokens }
        }
    }

    /// The next token.
    public mutating func next() -> Token {
        let token = problem == nil ? scan() : errorToken()
        lastKind = token.kind
        return token
    }

    // MARK: Places

    /// The column of `offset`, in code points. Offsets of one line must be asked for in ascending order to be cheap.
    mutating func column(at offset: Int) -> Int32 {
        if isASCII { return Int32(truncatingIfNeeded: offset - lineStart) }
        if offset < countedOffset {
            var column = countedColumn
            for index in offset..<countedOffset where source[index] & 0xC0 != 0x80 { column -= 1 }
            return column
        }
        for index in countedOffset..<offset where source[index] & 0xC0 != 0x80 { countedColumn += 1 }
        countedOffset = offset
        return countedColumn
    }

    /// Notes that a line begins at `offset`.
    mutating func beginLine(at offset: Int) {
        line += 1
        lineStart = offset
        countedOffset = offset
        countedColumn = 0
    }

    /// A token from `start` to the current position, all on one line.
    mutating func token(_ kind: TokenKind, from start: Int) -> Token {
        let column = column(at: start)
        let endColumn = self.column(at: position)
        return Token(
            kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
            span: SourceSpan(line: line, column: column, endLine: line, endColumn: endColumn))
    }

    /// The token that stands for the problem.
    mutating func errorToken() -> Token {
        let span = problem?.error.span ?? SourceSpan(line: line, column: 0, endLine: line, endColumn: 0)
        return Token(
            kind: .error, start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: position),
            span: span)
    }

    /// Stops with an error whose caret stands before the current position (CPython's `syntaxerror`).
    mutating func fail(_ message: String, incomplete: Bool = false) -> Token {
        let column = max(0, column(at: position) - 1)
        return fail(
            SyntaxError(
                message, SourceSpan(line: line, column: column, endLine: line, endColumn: column),
                isIncomplete: incomplete),
            overridesParser: true)
    }

    /// Stops with `error`.
    mutating func fail(_ error: SyntaxError, overridesParser: Bool) -> Token {
        problem = Problem(error: error, overridesParser: overridesParser)
        return errorToken()
    }
}
