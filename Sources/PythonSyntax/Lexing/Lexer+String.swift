extension Lexer {
    /// Scans a string whose prefix begins at `start` and whose quote stands at the current position.
    mutating func scanString(from start: Int) -> Token {
        let quote = source[position]
        let column = column(at: start)
        let firstLine = line
        let isTriple = source[position + 1] == quote && source[position + 2] == quote
        position += isTriple ? 3 : 1
        while position < limit {
            let byte = source[position]
            if byte == quote {
                if !isTriple {
                    position += 1
                    return stringToken(from: start, firstLine, column)
                }
                if source[position + 1] == quote, source[position + 2] == quote {
                    position += 3
                    return stringToken(from: start, firstLine, column)
                }
            } else if byte == UInt8(ascii: "\\") {
                position += 1
                if position >= limit { break }
            } else if byte == 0x0A, !isTriple {
                break
            }
            position += 1
            if source[position - 1] == 0x0A { beginLine(at: position) }
        }
        let span = SourceSpan(line: firstLine, column: column, endLine: firstLine, endColumn: column)
        // At the end of the text CPython has already gone on to the line after it.
        let detected = position >= limit && source[limit - 1] == 0x0A && !isTriple ? line - 1 : line
        let atEnd = position >= limit
        let message =
            isTriple
            ? Messages.unterminatedTripleQuoted(isExpression ? line : line - 1)
            : Messages.unterminatedString(atEnd ? detected : line)
        return fail(SyntaxError(message, span, isIncomplete: isTriple || atEnd), overridesParser: true)
    }

    private mutating func stringToken(from start: Int, _ line: Int32, _ column: Int32) -> Token {
        let endColumn = self.column(at: position)
        return Token(
            kind: .string, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
            span: SourceSpan(line: line, column: column, endLine: self.line, endColumn: endColumn))
    }
}
