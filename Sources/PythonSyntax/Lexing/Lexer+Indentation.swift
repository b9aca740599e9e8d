extension Lexer {
    /// The deepest indentation, CPython's `MAXINDENT`.
    static let maximumIndents = 100

    /// Measures the blanks at the start of a line and compares them with the open blocks. Blank lines are skipped.
    mutating func measureIndentation() -> Token? {
        while true {
            var column: Int32 = 0
            var alternate: Int32 = 0
            // A line split by `\` is indented as its first part is.
            var fixedColumn: Int32?
            scanning: while position < limit {
                switch source[position] {
                case 0x20:
                    column += 1
                    alternate += 1
                case 0x09:
                    column = (column / 8 + 1) * 8
                    alternate += 1
                case 0x0C:
                    column = 0
                    alternate = 0
                case UInt8(ascii: "\\"):
                    fixedColumn = fixedColumn ?? column
                    if let failure = continueLine() { return failure }
                    continue
                default:
                    break scanning
                }
                position += 1
            }
            if position >= limit {
                atLineStart = false
                return nil
            }
            let byte = source[position]
            if byte == UInt8(ascii: "#") || byte == 0x0A {
                while position < limit, source[position] != 0x0A { position += 1 }
                if position < limit {
                    position += 1
                    beginLine(at: position)
                }
                continue
            }
            atLineStart = false
            return compare(column: fixedColumn ?? column, alternate: fixedColumn ?? alternate)
        }
    }

    private mutating func compare(column: Int32, alternate: Int32) -> Token? {
        let current = indents[indents.count - 1]
        if column == current {
            return alternate == alternateIndents[alternateIndents.count - 1] ? nil : inconsistentTabs()
        }
        if column > current {
            if indents.count >= Lexer.maximumIndents {
                return failLine(.indentationError, Messages.tooManyIndents)
            }
            if alternate <= alternateIndents[alternateIndents.count - 1] { return inconsistentTabs() }
            indents.append(column)
            alternateIndents.append(alternate)
            pendingDedents = 1
            return nil
        }
        while indents.count > 1, column < indents[indents.count - 1] {
            indents.removeLast()
            alternateIndents.removeLast()
            pendingDedents -= 1
        }
        if column != indents[indents.count - 1] {
            return failLine(.indentationError, Messages.unindentMismatch)
        }
        return alternate == alternateIndents[alternateIndents.count - 1] ? nil : inconsistentTabs()
    }

    private mutating func inconsistentTabs() -> Token {
        let start = SourceSpan(line: line, column: 0, endLine: line, endColumn: 0)
        return fail(SyntaxError(.tabError, Messages.inconsistentTabs, start), overridesParser: false)
    }

    /// Stops with an error that marks the end of the line.
    private mutating func failLine(_ kind: SyntaxError.Kind, _ message: String) -> Token {
        var end = position
        while end < limit, source[end] != 0x0A { end += 1 }
        let column = column(at: end)
        return fail(
            SyntaxError(kind, message, SourceSpan(line: line, column: column, endLine: line, endColumn: column)),
            overridesParser: false)
    }

    /// The next INDENT or DEDENT that the parser is owed.
    mutating func indentationToken() -> Token {
        let kind: TokenKind = pendingDedents > 0 ? .indent : .dedent
        pendingDedents += pendingDedents > 0 ? -1 : 1
        var result = token(kind, from: position)
        if kind == .indent {
            // CPython marks the last blank before the text.
            let column = max(0, result.span.column - 1)
            result.span = SourceSpan(line: line, column: column, endLine: line, endColumn: column)
        }
        return result
    }
}
