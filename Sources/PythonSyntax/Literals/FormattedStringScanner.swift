/// Splits what stands between an f-string's quotes into literal pieces and replacement fields, by CPython 3.11's rules:
/// no backslash and no `#` within an expression, no quote of the string's own kind, two levels of nesting.
///
/// Its states, each a function: literal text (`literal`), a replacement field (`field`), the field's expression
/// (`expressionEnd`, with its own stack of brackets and its open quote), and a format specification, which is literal
/// text again, one level deeper.
struct FormattedStringScanner {
    let source: [UInt8]
    let isRaw: Bool
    /// The offset after the last byte between the quotes.
    let end: Int
    /// The offset of the next byte.
    var position: Int
    /// How deep the parser around has recursed.
    let depth: Int
    /// The first error of the compiler's kind within an expression.
    var deferred: SyntaxError?

    private var placedOffset: Int
    private var placedLine: Int32
    private var placedColumn: Int32

    /// A scanner over `range` of `source`, whose first byte stands at `line` and `column`.
    init(
        _ range: Range<Int>, of source: [UInt8], isRaw: Bool, line: Int32, column: Int32, depth: Int
    ) {
        self.source = source
        self.isRaw = isRaw
        self.depth = depth
        position = range.lowerBound
        end = range.upperBound
        placedOffset = range.lowerBound
        placedLine = line
        placedColumn = column
    }

    /// All parts up to the end of the string.
    mutating func parts() throws(ParseFailure) -> [JoinedStringPart] { try parts(nesting: 0) }

    private mutating func parts(nesting: Int) throws(ParseFailure) -> [JoinedStringPart] {
        var parts: [JoinedStringPart] = []
        while true {
            let text = try literal(nesting: nesting)
            if !text.isEmpty { JoinedStringPart.append(text, to: &parts) }
            if position >= end { return parts }
            if source[position] == UInt8(ascii: "}") { return parts }
            try field(nesting: nesting, into: &parts)
        }
    }

    /// Literal text up to a field, to the end, or (within a specification) to the closing brace.
    private mutating func literal(nesting: Int) throws(ParseFailure) -> [UInt32] {
        var result: [UInt32] = []
        var start = position
        while position < end {
            let byte = source[position]
            if byte == UInt8(ascii: "\\"), !isRaw, position + 1 < end {
                position += 1
                if source[position] == UInt8(ascii: "N"), position + 1 < end, source[position + 1] == UInt8(ascii: "{")
                {
                    // A named character: its braces are no field.
                    position += 2
                    while position < end, source[position] != UInt8(ascii: "}") { position += 1 }
                    if position < end { position += 1 }
                    continue
                }
                // A brace after a backslash still begins a field.
                if source[position] != UInt8(ascii: "{"), source[position] != UInt8(ascii: "}") { position += 1 }
                continue
            }
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
                position += 1
                continue
            }
            if nesting == 0 {
                if position + 1 < end, source[position + 1] == byte {
                    result += try decode(start..<position + 1)
                    position += 2
                    start = position
                    continue
                }
                if byte == UInt8(ascii: "}") {
                    throw fail(Messages.fStringSingleBrace, from: position, to: position + 1)
                }
            }
            break
        }
        result += try decode(start..<position)
        return result
    }

    private mutating func decode(_ range: Range<Int>) throws(ParseFailure) -> [UInt32] {
        do {
            return try StringLiteral.text(source[range], isRaw: isRaw)
        } catch {
            throw fail(error.message, from: range.lowerBound, to: range.upperBound)
        }
    }

    /// `{value = ! conversion : specification}`.
    private mutating func field(nesting: Int, into parts: inout [JoinedStringPart]) throws(ParseFailure) {
        let open = position
        if nesting >= 2 { throw fail(Messages.fStringNestedTooDeeply, from: open, to: open + 1) }
        position += 1
        let start = position
        try findExpressionEnd(open: open)
        if position >= end { throw fail(Messages.fStringExpectingBrace, from: open, to: end) }
        let value = try expression(start..<position, open: open)
        var isSelfDocumenting = false
        if source[position] == UInt8(ascii: "=") {
            isSelfDocumenting = true
            position += 1
            while position < end, source[position].isBlank { position += 1 }
            JoinedStringPart.append(
                (try? StringLiteral.text(source[start..<position], isRaw: true)) ?? [], to: &parts)
        }
        var conversion: JoinedStringPart.Conversion?
        if position < end, source[position] == UInt8(ascii: "!") {
            conversion = try self.conversion(open: open)
        }
        var specification: [JoinedStringPart]?
        if position < end, source[position] == UInt8(ascii: ":") {
            position += 1
            specification = try self.parts(nesting: nesting + 1)
        }
        if position >= end || source[position] != UInt8(ascii: "}") {
            throw fail(Messages.fStringExpectingBrace, from: open, to: position)
        }
        position += 1
        if isSelfDocumenting, conversion == nil, specification == nil { conversion = .repr }
        parts.append(.field(value: value, conversion: conversion, specification: specification))
    }

    private mutating func conversion(open: Int) throws(ParseFailure) -> JoinedStringPart.Conversion {
        position += 1
        guard position < end else { throw fail(Messages.fStringExpectingBrace, from: open, to: end) }
        let letter = source[position]
        position += 1
        switch letter {
        case UInt8(ascii: "s"): return .str
        case UInt8(ascii: "r"): return .repr
        case UInt8(ascii: "a"): return .ascii
        default: throw fail(Messages.fStringConversion, from: open, to: position)
        }
    }

    /// Goes to the end of a field's expression.
    private mutating func findExpressionEnd(open: Int) throws(ParseFailure) {
        var brackets: [UInt8] = []
        var quote: (byte: UInt8, isTriple: Bool)?
        while position < end {
            let byte = source[position]
            if byte == UInt8(ascii: "\\") { throw fail(Messages.fStringBackslash, from: open, to: position + 1) }
            let isTriple = position + 2 < end && source[position + 1] == byte && source[position + 2] == byte
            if let opened = quote {
                if byte == opened.byte, !opened.isTriple || isTriple {
                    position += opened.isTriple ? 3 : 1
                    quote = nil
                } else {
                    position += 1
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                quote = (byte, isTriple)
                position += isTriple ? 3 : 1
                continue
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                if brackets.count >= Lexer.maximumBrackets {
                    throw fail(Messages.fStringTooManyParentheses, from: open, to: position + 1)
                }
                brackets.append(byte)
            case UInt8(ascii: "#"): throw fail(Messages.fStringComment, from: open, to: position + 1)
            case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
                guard brackets.isEmpty else { break }
                if byte != UInt8(ascii: ":"), position + 1 < end, source[position + 1] == UInt8(ascii: "=") {
                    position += 2
                    continue
                }
                if byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") { return }
            case UInt8(ascii: "}") where brackets.isEmpty: return
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard let opening = brackets.popLast() else {
                    throw fail(Messages.fStringUnmatched(byte), from: position, to: position + 1)
                }
                let closing: UInt8 = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening + 2
                if closing != byte {
                    throw fail(Messages.fStringMismatched(byte, opening: opening), from: position, to: position + 1)
                }
            default: break
            }
            position += 1
        }
        if quote != nil { throw fail(Messages.fStringUnterminated, from: open, to: end) }
        if let opening = brackets.last { throw fail(Messages.fStringUnmatched(opening), from: open, to: end) }
    }

    /// Parses a field's expression as CPython does: as if in parentheses.
    private mutating func expression(_ range: Range<Int>, open: Int) throws(ParseFailure) -> Expression {
        if source[range].allSatisfy({ $0.isBlank }) { throw fail(Messages.fStringEmpty, from: open, to: position + 1) }
        let start = place(at: range.lowerBound)
        var lexer = Lexer(expression: range, of: source, line: start.line, column: start.column)
        let tokens = lexer.tokenize()
        var parser = TokenParser(
            tokens: tokens, source: source, isFormatted: true, depth: depth)
        do {
            let result = try parser.run(lexer.problem) { p throws(ParseFailure) in
                try p.parenthesizedContents(from: 0, closing: .endOfFile)
            }
            deferred = deferred ?? parser.deferred
            return result
        } catch {
            let isOwn = error.message.hasPrefix(Messages.fStringPrefix) || error.message.hasPrefix("f-string ")
            let isLexical = lexer.problem?.error == error || error.message.hasPrefix("(")
            throw .reported(
                SyntaxError(
                    error.kind, isOwn || isLexical ? error.message : Messages.fStringPrefix + error.message, error.span)
            )
        }
    }

    // MARK: Places

    /// The line and column of `offset`. Later offsets are counted on from the last.
    private mutating func place(at offset: Int) -> (line: Int32, column: Int32) {
        if offset < placedOffset {
            var column = placedColumn
            for index in offset..<placedOffset where source[index] & 0xC0 != 0x80 { column -= 1 }
            return (placedLine, max(0, column))
        }
        while placedOffset < offset {
            let byte = source[placedOffset]
            if byte == 0x0A {
                placedLine += 1
                placedColumn = 0
            } else if byte & 0xC0 != 0x80 {
                placedColumn += 1
            }
            placedOffset += 1
        }
        return (placedLine, placedColumn)
    }

    private mutating func fail(_ message: String, from start: Int, to stop: Int) -> ParseFailure {
        let first = place(at: start)
        let last = place(at: min(stop, end))
        return .reported(
            SyntaxError(
                message, SourceSpan(line: first.line, column: first.column, endLine: last.line, endColumn: last.column))
        )
    }
}

extension UInt8 {
    /// Whether it is white space of ASCII.
    var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension JoinedStringPart {
    /// Appends literal text, to the last piece if that is literal too.
    static func append(_ text: [UInt32], to parts: inout [JoinedStringPart]) {
        if text.isEmpty { return }
        if case .literal(let before) = parts.last {
            parts[parts.count - 1] = .literal(before + text)
        } else {
            parts.append(.literal(text))
        }
    }
}
