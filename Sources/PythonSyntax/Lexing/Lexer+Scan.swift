extension Lexer {
    /// Scans one token.
    mutating func scan() -> Token {
        if atLineStart, let failure = measureIndentation() { return failure }
        if pendingDedents != 0 { return indentationToken() }
        var comment: Int?
        while true {
            while source[position] == 0x20 || source[position] == 0x09 || source[position] == 0x0C { position += 1 }
            if position >= limit { return endToken() }
            let byte = source[position]
            switch byte {
            case UInt8(ascii: "#"):
                comment = position
                while position < limit, source[position] != 0x0A { position += 1 }
            case 0x0A:
                let start = position
                position += 1
                if !brackets.isEmpty || isExpression {
                    beginLine(at: position)
                    comment = nil
                    continue
                }
                // As in CPython, the end of a line begins with the comment before it.
                let newline = token(.newline, from: comment ?? start)
                beginLine(at: position)
                atLineStart = true
                return newline
            case UInt8(ascii: "\\"):
                if let failure = continueLine() { return failure }
            default:
                return scanToken(startingWith: byte)
            }
        }
    }

    /// The token after blanks and comments.
    private mutating func scanToken(startingWith byte: UInt8) -> Token {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            0x80...0xFF:
            return scanName()
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return scanNumber()
        case UInt8(ascii: "."):
            if source[position + 1].isDigit { return scanNumber() }
            return scanOperator()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return scanString(from: position)
        default:
            if byte < 0x20 || byte == 0x7F {
                position += 1
                return fail(Messages.invalidNonPrintable(UInt32(byte)))
            }
            return scanOperator()
        }
    }

    /// Goes over a `\` at the end of a line.
    mutating func continueLine() -> Token? {
        position += 1
        guard source[position] == 0x0A, position < limit else {
            let column = column(at: position)
            return fail(
                SyntaxError(
                    Messages.unexpectedAfterContinuation,
                    SourceSpan(line: line, column: column, endLine: line, endColumn: column)),
                overridesParser: false)
        }
        position += 1
        if position >= limit {
            let column = column(at: position - 1)
            return fail(
                SyntaxError(
                    Messages.unexpectedEndOfFile,
                    SourceSpan(line: line, column: column, endLine: line, endColumn: column),
                    isIncomplete: true),
                overridesParser: false)
        }
        beginLine(at: position)
        return nil
    }

    /// What stands at the end: owed dedents, then the end; or the error that a bracket is open.
    private mutating func endToken() -> Token {
        if let open = brackets.last {
            let span = SourceSpan(line: open.line, column: open.column, endLine: open.line, endColumn: open.column)
            return fail(SyntaxError(Messages.neverClosed(open.byte), span, isIncomplete: true), overridesParser: false)
        }
        if !isExpression, lastKind != .newline, lastKind != .dedent, lastKind != .indent {
            return token(.newline, from: position)
        }
        if indents.count > 1 {
            pendingDedents = -(indents.count - 1)
            indents.removeLast(indents.count - 1)
            alternateIndents.removeLast(alternateIndents.count - 1)
            return indentationToken()
        }
        return token(.endOfFile, from: position)
    }

    private mutating func scanName() -> Token {
        let start = position
        var onlyASCII = true
        while true {
            let byte = source[position]
            guard byte.isNameByte, position < limit else { break }
            if byte >= 0x80 { onlyASCII = false }
            position += 1
            if byte >= 0x80 { continue }
            let quote = source[position]
            if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), position - start <= 2,
                StringPrefix(source[start..<position]) != nil
            {
                return scanString(from: start)
            }
        }
        if onlyASCII {
            return token(Keywords.kind(in: source, from: start, to: position) ?? .name, from: start)
        }
        if let failure = checkIdentifier(from: start) { return failure }
        return token(.name, from: start)
    }

    /// CPython's `verify_identifier`: the first character that cannot stand there is the fault.
    private mutating func checkIdentifier(from start: Int) -> Token? {
        let end = position
        var iterator = source[start..<end].makeIterator()
        var decoder = UTF8()
        var offset = start
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            let properties = scalar.properties
            let fits =
                scalar == "_" || (offset == start ? properties.isXIDStart : properties.isXIDContinue)
            offset += UTF8.width(scalar)
            if !fits {
                position = offset
                return fail(
                    scalar.isPrintable
                        ? Messages.invalidCharacter(scalar) : Messages.invalidNonPrintable(scalar.value))
            }
        }
        return nil
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isHexadecimalDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }

    /// Whether it can stand within a name; every byte outside ASCII can, until the name is checked.
    var isNameByte: Bool {
        (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || isDigit || self == 0x5F || self >= 0x80
    }
}

extension Unicode.Scalar {
    /// What CPython's `str.isprintable` says of the character.
    var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: self == " "
        default: true
        }
    }
}
