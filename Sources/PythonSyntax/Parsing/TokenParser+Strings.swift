extension TokenParser {
    /// `strings`: one or more literals in a row, joined.
    mutating func strings() throws(ParseFailure) -> Expression {
        let start = index
        while kind == .string { advance() }
        var parts: [JoinedStringPart] = []
        var text: [UInt32] = []
        var bytes: [UInt8] = []
        var isFormatted = false
        var isBytes: Bool?
        for position in start..<index {
            let piece = piece(tokens[position])
            if let isBytes, isBytes != piece.prefix.isBytes { throw failAtFurthest(Messages.mixedBytes) }
            isBytes = piece.prefix.isBytes
            do {
                if piece.prefix.isBytes {
                    bytes += try StringLiteral.bytes(source[piece.contents], isRaw: piece.prefix.isRaw)
                } else if !piece.prefix.isFormatted {
                    let decoded = try StringLiteral.text(source[piece.contents], isRaw: piece.prefix.isRaw)
                    if isFormatted { JoinedStringPart.append(decoded, to: &parts) } else { text += decoded }
                }
            } catch {
                // CPython marks the string for this one, and the token after it for all others.
                throw error.message == Messages.bytesNotASCII
                    ? fail(error.message, tokens[position].span) : failAtFurthest(error.message)
            }
            if piece.prefix.isFormatted {
                if !isFormatted {
                    isFormatted = true
                    JoinedStringPart.append(text, to: &parts)
                }
                try formatted(piece.contents, isRaw: piece.prefix.isRaw, tokens[position], into: &parts)
            }
        }
        let span = span(from: start)
        if isFormatted { return try make(.joinedString(parts), span) }
        return try make(.constant(isBytes == true ? .bytes(bytes) : .string(text)), span)
    }

    /// A literal's prefix and what stands between its quotes.
    private func piece(_ token: Token) -> (prefix: StringPrefix, contents: Range<Int>) {
        var start = Int(token.start)
        while source[start] != UInt8(ascii: "'"), source[start] != UInt8(ascii: "\""), start < Int(token.end) {
            start += 1
        }
        let prefix = StringPrefix(source[Int(token.start)..<start]) ?? .plain
        let isTriple =
            Int(token.end) - start >= 6 && source[start + 1] == source[start] && source[start + 2] == source[start]
        let width = isTriple ? 3 : 1
        return (prefix, start + width..<max(start + width, Int(token.end) - width))
    }

    private mutating func formatted(
        _ contents: Range<Int>, isRaw: Bool, _ token: Token, into parts: inout [JoinedStringPart]
    ) throws(ParseFailure) {
        let column = token.span.column + Int32(contents.lowerBound - Int(token.start))
        var scanner = FormattedStringScanner(
            contents, of: source, isRaw: isRaw, line: token.span.line, column: column, depth: depth)
        let found: [JoinedStringPart]
        do {
            found = try scanner.parts()
        } catch {
            // CPython marks an empty field at the token after the string.
            if case .reported(let known) = error, known.message == Messages.fStringEmpty {
                throw failAtFurthest(known.message)
            }
            throw error
        }
        for part in found {
            if case .literal(let text) = part { JoinedStringPart.append(text, to: &parts) } else { parts.append(part) }
        }
        deferred = deferred ?? scanner.deferred
    }
}
