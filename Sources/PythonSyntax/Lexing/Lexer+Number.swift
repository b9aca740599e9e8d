extension Lexer {
    /// Scans a number: the checks and their order are those of CPython's `tok_get`.
    mutating func scanNumber() -> Token {
        let start = position
        if source[position] == UInt8(ascii: "0") {
            switch source[position + 1] | 0x20 {
            case UInt8(ascii: "x"): return scanRadix(from: start, 16, "hexadecimal")
            case UInt8(ascii: "o"): return scanRadix(from: start, 8, "octal")
            case UInt8(ascii: "b"): return scanRadix(from: start, 2, "binary")
            default: break
            }
            return scanZero(from: start)
        }
        if source[position] != UInt8(ascii: "."), let failure = skipDigits() { return failure }
        return scanFraction(from: start)
    }

    private mutating func scanRadix(from start: Int, _ radix: UInt8, _ kind: String) -> Token {
        position += 2
        func fits(_ byte: UInt8) -> Bool {
            radix == 16 ? byte.isHexadecimalDigit : byte >= 0x30 && byte < 0x30 + radix
        }
        repeat {
            if source[position] == UInt8(ascii: "_") { position += 1 }
            if !fits(source[position]) {
                if source[position].isDigit {
                    position += 1
                    return fail(Messages.invalidDigit(source[position - 1], kind))
                }
                return fail(Messages.invalidNumber(kind))
            }
            while fits(source[position]) { position += 1 }
        } while source[position] == UInt8(ascii: "_")
        if source[position].isDigit {
            position += 1
            return fail(Messages.invalidDigit(source[position - 1], kind))
        }
        return endNumber(kind) ?? token(.number, from: start)
    }

    private mutating func scanZero(from start: Int) -> Token {
        while true {
            if source[position] == UInt8(ascii: "_") {
                position += 1
                if !source[position].isDigit { return fail(Messages.invalidNumber("decimal")) }
            }
            if source[position] != UInt8(ascii: "0") { break }
            position += 1
        }
        let zerosEnd = position
        var isPlain = true
        if source[position].isDigit {
            isPlain = false
            if let failure = skipDigits() { return failure }
        }
        let byte = source[position]
        if !isPlain, byte != UInt8(ascii: "."), byte | 0x20 != UInt8(ascii: "e"), byte | 0x20 != UInt8(ascii: "j") {
            let column = column(at: start)
            let end = self.column(at: zerosEnd)
            return fail(
                SyntaxError(
                    Messages.leadingZeros, SourceSpan(line: line, column: column, endLine: line, endColumn: end)),
                overridesParser: true)
        }
        return scanFraction(from: start)
    }

    /// Goes over digits with single underscores between them.
    private mutating func skipDigits() -> Token? {
        while true {
            while source[position].isDigit { position += 1 }
            if source[position] != UInt8(ascii: "_") { return nil }
            position += 1
            if !source[position].isDigit { return fail(Messages.invalidNumber("decimal")) }
        }
    }

    /// What may follow the whole part: a fraction, an exponent, `j`.
    private mutating func scanFraction(from start: Int) -> Token {
        if source[position] == UInt8(ascii: ".") {
            position += 1
            if source[position].isDigit, let failure = skipDigits() { return failure }
        }
        if source[position] | 0x20 == UInt8(ascii: "e") {
            let mark = position
            position += 1
            if source[position] == UInt8(ascii: "+") || source[position] == UInt8(ascii: "-") {
                position += 1
                if !source[position].isDigit { return fail(Messages.invalidNumber("decimal")) }
            } else if !source[position].isDigit {
                position = mark
                return endNumber("decimal") ?? token(.number, from: start)
            }
            if let failure = skipDigits() { return failure }
        }
        if source[position] | 0x20 == UInt8(ascii: "j") {
            position += 1
            return endNumber("imaginary") ?? token(.number, from: start)
        }
        return endNumber("decimal") ?? token(.number, from: start)
    }

    /// A number may be followed by a name character only where a keyword such as `if` begins (`1if x else 2`).
    private mutating func endNumber(_ kind: String) -> Token? {
        guard source[position].isNameByte, source[position] < 0x80, position < limit else { return nil }
        for word in ["and", "else", "for", "if", "in", "is", "or", "not"]
        where source[position...].starts(with: word.utf8) {
            return nil
        }
        return fail(Messages.invalidNumber(kind))
    }
}
