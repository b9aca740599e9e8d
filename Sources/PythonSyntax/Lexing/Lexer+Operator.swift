extension Lexer {
    /// The deepest nesting of brackets, CPython's `MAXLEVEL`.
    static let maximumBrackets = 200

    /// Scans an operator or delimiter; the longest that fits.
    mutating func scanOperator() -> Token {
        let start = position
        let first = source[position]
        let second = source[position + 1]
        let third = source[position + 2]
        position += 1
        switch first {
        case UInt8(ascii: "("): return open(first, .leftParenthesis, at: start)
        case UInt8(ascii: "["): return open(first, .leftBracket, at: start)
        case UInt8(ascii: "{"): return open(first, .leftBrace, at: start)
        case UInt8(ascii: ")"): return close(first, .rightParenthesis, at: start)
        case UInt8(ascii: "]"): return close(first, .rightBracket, at: start)
        case UInt8(ascii: "}"): return close(first, .rightBrace, at: start)
        default: break
        }
        var kind = Lexer.single(first)
        if let pair = Lexer.pair(first, second), position < limit {
            kind = pair
            position += 1
            if let triple = Lexer.triple(first, second, third), position < limit {
                kind = triple
                position += 1
            }
        } else if first == UInt8(ascii: "."), second == first, third == first, position + 1 < limit {
            kind = .ellipsis
            position += 2
        }
        return token(kind, from: start)
    }

    private mutating func open(_ byte: UInt8, _ kind: TokenKind, at start: Int) -> Token {
        if brackets.count >= Lexer.maximumBrackets { return fail(Messages.tooManyParentheses) }
        brackets.append(OpenBracket(byte: byte, line: line, column: column(at: start)))
        return token(kind, from: start)
    }

    private mutating func close(_ byte: UInt8, _ kind: TokenKind, at start: Int) -> Token {
        guard let open = brackets.popLast() else { return fail(Messages.unmatched(byte)) }
        let fits =
            switch open.byte {
            case UInt8(ascii: "("): byte == UInt8(ascii: ")")
            case UInt8(ascii: "["): byte == UInt8(ascii: "]")
            default: byte == UInt8(ascii: "}")
            }
        if !fits {
            return fail(Messages.mismatched(byte, opening: open.byte, line: open.line == line ? nil : open.line))
        }
        return token(kind, from: start)
    }

    private static func single(_ byte: UInt8) -> TokenKind {
        switch byte {
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: "="): .equal
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "|"): .bar
        case UInt8(ascii: "^"): .caret
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: ">"): .greater
        default: .unknown
        }
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> TokenKind? {
        switch (first, second) {
        case (UInt8(ascii: "="), UInt8(ascii: "=")): .equalEqual
        case (UInt8(ascii: "!"), UInt8(ascii: "=")): .notEqual
        case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessEqual
        case (UInt8(ascii: "<"), UInt8(ascii: "<")): .leftShift
        // Python 2's "not equal" is one token, so that all of it is marked.
        case (UInt8(ascii: "<"), UInt8(ascii: ">")): .unknown
        case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterEqual
        case (UInt8(ascii: ">"), UInt8(ascii: ">")): .rightShift
        case (UInt8(ascii: "-"), UInt8(ascii: ">")): .arrow
        case (UInt8(ascii: ":"), UInt8(ascii: "=")): .colonEqual
        case (UInt8(ascii: "+"), UInt8(ascii: "=")): .plusEqual
        case (UInt8(ascii: "-"), UInt8(ascii: "=")): .minusEqual
        case (UInt8(ascii: "*"), UInt8(ascii: "=")): .starEqual
        case (UInt8(ascii: "*"), UInt8(ascii: "*")): .doubleStar
        case (UInt8(ascii: "/"), UInt8(ascii: "=")): .slashEqual
        case (UInt8(ascii: "/"), UInt8(ascii: "/")): .doubleSlash
        case (UInt8(ascii: "%"), UInt8(ascii: "=")): .percentEqual
        case (UInt8(ascii: "&"), UInt8(ascii: "=")): .ampersandEqual
        case (UInt8(ascii: "|"), UInt8(ascii: "=")): .barEqual
        case (UInt8(ascii: "^"), UInt8(ascii: "=")): .caretEqual
        case (UInt8(ascii: "@"), UInt8(ascii: "=")): .atEqual
        default: nil
        }
    }

    private static func triple(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> TokenKind? {
        guard third == UInt8(ascii: "="), first == second else { return nil }
        return switch first {
        case UInt8(ascii: "<"): .leftShiftEqual
        case UInt8(ascii: ">"): .rightShiftEqual
        case UInt8(ascii: "*"): .doubleStarEqual
        case UInt8(ascii: "/"): .doubleSlashEqual
        default: nil
        }
    }
}
