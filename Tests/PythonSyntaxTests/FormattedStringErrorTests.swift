import PythonSyntax
import Testing

/// Errors in f-strings have CPython 3.11's words, but mark the field they are in (CPython 3.11 marks another place).
@Suite struct FormattedStringErrorTests {
    @Test(arguments: [
        ("f'{a'", "f-string: expecting '}'"), ("f'}'", "f-string: single '}' is not allowed"),
        ("f'{a!x}'", "f-string: invalid conversion character: expected 's', 'r', or 'a'"),
        ("f'{a\\n}'", "f-string expression part cannot include a backslash"),
        ("f'{a#}'", "f-string expression part cannot include '#'"),
        ("f'{(a}'", "f-string: closing parenthesis '}' does not match opening parenthesis '('"),
        ("f'{a)}'", "f-string: unmatched ')'"),
        ("f'{\"a}'", "f-string: unterminated string"), ("f'{a:{b:{c}}}'", "f-string: expressions nested too deeply"),
        ("f'{a b}'", "f-string: invalid syntax. Perhaps you forgot a comma?"), ("f'{1a}'", "invalid decimal literal"),
        ("f'{lambda x: 1}'", "f-string: invalid syntax"), ("f'{*a}'", "f-string: cannot use starred expression here"),
    ])
    func `says what is wrong`(_ text: String, _ message: String) {
        do {
            _ = try Parser.parse("x = " + text)
            Issue.record("no error")
        } catch {
            #expect(error.message == message)
            #expect(error.span.line == 1 && error.span.column >= 6 && Int(error.span.endColumn) < 4 + text.count)
        }
    }

    /// The one that learners meet most is marked where CPython marks it: at the token after the string.
    @Test(arguments: ["f'{}'", "f'{ }'"])
    func `marks an empty field behind the string`(_ text: String) {
        do {
            _ = try Parser.parse("x = " + text)
            Issue.record("no error")
        } catch {
            #expect(error.message == "f-string: empty expression not allowed")
            #expect(error.span.line == 1 && Int(error.span.column) == 4 + text.count)
        }
    }
}
