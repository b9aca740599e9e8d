/// Turns Python 3.11 source into a syntax tree.
///
///     let module = try Parser.parse("x = 1\n")
///     module.body[0].kind   // .assign(targets: [x], value: 1)
///
/// Errors are CPython 3.11's, with its words and its carets. What only CPython's symbol table or compiler finds
/// (`return` outside a function, `await` outside an async one, …) is not looked for here.
public enum Parser {
    /// The greatest ``Expression/height`` of a tree, so that its users may recurse: a chain such as `a + a + …` may be
    /// this long. CPython has a similar limit and gives a `RecursionError` with the same words.
    public static let maximumExpressionHeight: Int32 = 1000

    /// Parses the bytes of a file: UTF-8, or what its coding comment says (`latin-1`, `ascii`).
    ///
    /// - Parameter name: the file's name, for the message about bytes that are no text.
    /// - Throws: ``SyntaxError``.
    public static func parse(_ source: [UInt8], name: String) throws(SyntaxError) -> Module {
        try module(try SourceDecoder.utf8(source, name: name))
    }

    /// Parses the text of a program.
    ///
    /// - Throws: ``SyntaxError``.
    public static func parse(_ text: String) throws(SyntaxError) -> Module {
        let bytes = Array(text.utf8)
        try SourceDecoder.checkNullBytes(bytes)
        return try module(bytes)
    }

    /// Parses what was typed at a prompt. The grammar is that of a file; ``SyntaxError/isIncomplete`` says whether
    /// further lines could complete the text. Whether an open block is at its end, ``isComplete(_:)`` says.
    ///
    /// - Throws: ``SyntaxError``.
    public static func parseInteractive(_ text: String) throws(SyntaxError) -> Module { try parse(text) }

    /// Parses one expression, as `eval` does: white space before it is ignored.
    ///
    ///     try Parser.parseExpression("a + 1").kind   // .binary(.add, a, 1)
    ///
    /// - Throws: ``SyntaxError``.
    public static func parseExpression(_ text: String) throws(SyntaxError) -> Expression {
        let bytes = Array(text.utf8.drop { $0 == 0x20 || $0 == 0x09 })
        try SourceDecoder.checkNullBytes(bytes)
        return try run(bytes) { p throws(ParseFailure) in
            let result = try p.starExpressions()
            while p.accept(.newline) {}
            try p.expect(.endOfFile)
            return result
        }
    }

    private static func module(_ bytes: [UInt8]) throws(SyntaxError) -> Module {
        try run(bytes) { p throws(ParseFailure) in try p.file() }
    }

    private static func run<Result>(
        _ bytes: [UInt8], _ rule: (inout TokenParser) throws(ParseFailure) -> Result
    ) throws(SyntaxError) -> Result {
        var lexer = Lexer(bytes)
        let tokens = lexer.tokenize()
        var parser = TokenParser(tokens: tokens, source: lexer.source)
        return try parser.run(lexer.problem, rule)
    }
}
