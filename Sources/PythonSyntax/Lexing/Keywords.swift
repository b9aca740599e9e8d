/// Python's reserved words, looked up by their bytes packed into one integer.
enum Keywords {
    /// Every reserved word with its kind. None is longer than eight bytes.
    static let all: [(word: StaticString, kind: TokenKind)] = [
        ("False", .keywordFalse), ("None", .keywordNone), ("True", .keywordTrue), ("and", .and), ("as", .as),
        ("assert", .assert), ("async", .async), ("await", .await), ("break", .break), ("class", .class),
        ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif), ("else", .else), ("except", .except),
        ("finally", .finally), ("for", .for), ("from", .from), ("global", .global), ("if", .if), ("import", .import),
        ("in", .in), ("is", .is), ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or),
        ("pass", .pass), ("raise", .raise), ("return", .return), ("try", .try), ("while", .while), ("with", .with),
        ("yield", .yield),
    ]

    private static let table: [UInt64: TokenKind] = {
        var table: [UInt64: TokenKind] = [:]
        for (word, kind) in all {
            table[word.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }] = kind
        }
        return table
    }()

    /// The keyword in `source[start..<end]`, or `nil` for an ordinary name.
    static func kind(in source: [UInt8], from start: Int, to end: Int) -> TokenKind? {
        guard end - start >= 2, end - start <= 8 else { return nil }
        var packed: UInt64 = 0
        for index in start..<end { packed = packed << 8 | UInt64(source[index]) }
        return table[packed]
    }
}
