import PythonSyntax
import Testing

@Suite struct LexerTests {
    private func kinds(_ text: String) -> [TokenKind] {
        var lexer = Lexer(Array(text.utf8))
        return lexer.tokenize().map(\.kind)
    }

    @Test func `splits names, numbers, strings and operators`() {
        #expect(kinds("x = 1 + 'a'\n") == [.name, .equal, .number, .plus, .string, .newline, .endOfFile])
        #expect(
            kinds("a**=b//c != d->e...") == [
                .name, .doubleStarEqual, .name, .doubleSlash, .name, .notEqual, .name, .arrow, .name, .ellipsis,
                .newline,
                .endOfFile,
            ])
    }

    @Test func `tells of blocks by indentation`() {
        #expect(
            kinds("if x:\n    y\n\n    # note\n    z\nw\n") == [
                .if, .name, .colon, .newline, .indent, .name, .newline, .name, .newline, .dedent, .name, .newline,
                .endOfFile,
            ])
    }

    @Test func `ignores line ends in brackets and after a backslash`() {
        #expect(
            kinds("(a,\n  b)\n") == [.leftParenthesis, .name, .comma, .name, .rightParenthesis, .newline, .endOfFile])
        #expect(kinds("a + \\\n  b\n") == [.name, .plus, .name, .newline, .endOfFile])
    }

    @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\nb"])
    func `reads every kind of line end`(_ text: String) {
        #expect(kinds(text) == [.name, .newline, .name, .newline, .endOfFile])
    }

    @Test func `counts columns in code points`() {
        var lexer = Lexer(Array("é = 'ü😀' + x".utf8))
        let spans = lexer.tokenize().map(\.span)
        #expect(spans[2] == SourceSpan(line: 1, column: 4, endLine: 1, endColumn: 8))
        #expect(spans[4] == SourceSpan(line: 1, column: 11, endLine: 1, endColumn: 12))
    }

    @Test func `a string over several lines ends where its quotes do`() {
        var lexer = Lexer(Array("'''a\nbc''' + d".utf8))
        let spans = lexer.tokenize().map(\.span)
        #expect(spans[0] == SourceSpan(line: 1, column: 0, endLine: 2, endColumn: 5))
        #expect(spans[2] == SourceSpan(line: 2, column: 8, endLine: 2, endColumn: 9))
    }

    @Test(arguments: [
        ("rb", true), ("Rb", true), ("bR", true), ("u", true), ("fr", true), ("F", true), ("ub", false), ("fb", false),
        ("k", false),
    ])
    func `knows the prefixes of strings`(_ prefix: String, _ isPrefix: Bool) {
        #expect(
            kinds(prefix + "'a'")
                == (isPrefix ? [.string, .newline, .endOfFile] : [.name, .string, .newline, .endOfFile]))
    }
}
