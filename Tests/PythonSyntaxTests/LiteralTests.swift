import PythonSyntax
import Testing

@Suite struct LiteralTests {
    private func constant(_ text: String) throws -> Constant? {
        guard case .constant(let value) = try Parser.parseExpression(text).kind else { return nil }
        return value
    }

    @Test(arguments: [
        ("0", Constant.integer(0)), ("1_000", .integer(1000)), ("0xFF", .integer(255)), ("0b1_01", .integer(5)),
        ("0o17", .integer(15)),
        ("00_0", .integer(0)), ("9223372036854775807", .integer(.max)),
        ("9223372036854775808", .largeInteger("9223372036854775808")),
        ("0x1_0000_0000_0000_0000", .largeInteger("18446744073709551616")), ("1.", .float(1)), (".5e1", .float(5)),
        ("1e400", .float(.infinity)),
        ("1_0.0_1", .float(10.01)), ("2j", .imaginary(2)), ("0777.5", .float(777.5)), ("0_7j", .imaginary(7)),
        ("1.e2", .float(100)),
    ])
    func `numbers`(_ text: String, _ expected: Constant) throws {
        #expect(try constant(text) == expected)
    }

    @Test(arguments: [
        (#"'a\n\x41\u00e9\101\0'"#, [0x61, 0x0A, 0x41, 0xE9, 0x41, 0] as [UInt32]), (#"r'\n'"#, [0x5C, 0x6E]),
        (#"'\q\{'"#, [0x5C, 0x71, 0x5C, 0x7B]),
        (#"'\N{LATIN SMALL LETTER E WITH ACUTE}\N{bullet}'"#, [0xE9, 0x2022]), (#"'\ud800'"#, [0xD800]),
        ("'a' \"b\" '''c'''", [0x61, 0x62, 0x63]),
        ("'a\\\nb'", [0x61, 0x62]), ("'😀'", [0x1F600]), ("''", []),
    ])
    func `strings`(_ text: String, _ expected: [UInt32]) throws {
        #expect(try constant(text) == .string(expected))
    }

    @Test func `bytes`() throws {
        #expect(try constant(#"b'a\xff\n' rb'\n'"#) == .bytes([0x61, 0xFF, 0x0A, 0x5C, 0x6E]))
    }

    @Test(arguments: [
        (
            "f'a{b!r:>{c}}d{{}}'",
            "JoinedStr@1:0-1:19([s61 FormattedValue(Name(b) 114 [s3e FormattedValue(Name(c) -1 _)]) s64.7b.7d])"
        ),
        ("f'{a = }'", "JoinedStr@1:0-1:9([s61.20.3d.20 FormattedValue(Name(a) 114 _)])"),
        ("f'{a=!s:3}'", "JoinedStr@1:0-1:11([s61.3d FormattedValue(Name(a) 115 [s33])])"),
        (
            "f'{a!=b}{c==d}'",
            "JoinedStr@1:0-1:15([FormattedValue(Compare(Name(a) [NotEq] [Name(b)]) -1 _) FormattedValue(Compare(Name(c) [Eq] [Name(d)]) -1 _)])"
        ),
        ("'x' f'{1}' 'y'", "JoinedStr@1:0-1:14([s78 FormattedValue(Constant(1) -1 _) s79])"),
        ("f'{a, b}'", "JoinedStr@1:0-1:9([FormattedValue(Tuple([Name(a) Name(b)]) -1 _)])"),
        ("f'{f\"{x}\"}'", "JoinedStr@1:0-1:11([FormattedValue(JoinedStr([FormattedValue(Name(x) -1 _)]) -1 _)])"),
        ("f'\\N{bullet}{x}'", "JoinedStr@1:0-1:16([s2022 FormattedValue(Name(x) -1 _)])"),
    ])
    func `f-strings`(_ text: String, _ expected: String) throws {
        #expect(TreeDump.text(try Parser.parseExpression(text)) == expected)
    }

    @Test func `an f-string's expression stands where its text does`() throws {
        guard case .joinedString(let parts) = try Parser.parseExpression("f'é{abc}'").kind,
            case .field(let value, _, _) = parts[1]
        else {
            Issue.record("no field")
            return
        }
        #expect(value.span == SourceSpan(line: 1, column: 4, endLine: 1, endColumn: 7))
    }
}
