import PythonSyntax
import Testing

/// Parses a text in which a line of `^` under another marks the expected error, with the message behind it:
///
///     expectError("""
///         f(a b)
///           ^^^ invalid syntax. Perhaps you forgot a comma?
///         """)
///
/// The marked line is taken out before parsing. A kind other than `SyntaxError` stands before the message.
func expectError(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var lines: [Substring] = []
    var expected: (line: Int, column: Int, width: Int, text: String)?
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
        let blanks = line.prefix { $0 == " " }
        let carets = line.dropFirst(blanks.count).prefix { $0 == "^" }
        if carets.isEmpty {
            lines.append(line)
        } else {
            let text = line.dropFirst(blanks.count + carets.count + 1)
            expected = (lines.count, blanks.count, carets.count, String(text))
        }
    }
    guard let expected else {
        Issue.record("the text marks no error", sourceLocation: sourceLocation)
        return
    }
    do {
        _ = try Parser.parse(lines.joined(separator: "\n") + "\n")
        Issue.record("no error: \(marked)", sourceLocation: sourceLocation)
    } catch {
        let prefix = error.kind == .syntaxError ? "" : error.kind.rawValue + ": "
        #expect(prefix + error.message == expected.text, sourceLocation: sourceLocation)
        #expect(Int(error.span.line) == expected.line, sourceLocation: sourceLocation)
        #expect(Int(error.span.column) == expected.column, sourceLocation: sourceLocation)
        if error.span.line == error.span.endLine {
            #expect(
                max(1, Int(error.span.endColumn - error.span.column)) == expected.width, sourceLocation: sourceLocation)
        }
    }
}
