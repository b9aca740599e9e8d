/// Tells what each part of a text is, for colouring it while it is typed. It never fails: what is no Python becomes
/// ``HighlightKind/error``, and an open string is a string up to its end.
///
///     Highlighter.spans(of: "x = 1").map(\.kind)   // [.name, .operator, .number]
///
/// Blanks belong to no span. The spans are in order and do not overlap.
public struct Highlighter {
    private var lexer: Lexer
    private var spans: [HighlightSpan] = []
    /// The kinds of the tokens before, to tell definitions, attributes and decorators.
    private var previous: TokenKind = .newline
    private var isDecorator = false
    /// The offset after what was last coloured.
    private var reached = 0

    /// The length of the text, which the lexer may have given one more line end.
    private let count: Int

    private init(_ bytes: [UInt8]) {
        lexer = Lexer(bytes)
        count = bytes.count
    }

    /// The coloured stretches of `text`, in UTF-8 offsets.
    public static func spans(of text: String) -> [HighlightSpan] {
        // Carriage returns would be folded into line ends, which moves the offsets; zero bytes would end the text.
        var highlighter = Highlighter(text.utf8.map { $0 == 0x0D || $0 == 0 ? 0x20 : $0 })
        highlighter.scan()
        return highlighter.spans
    }

    private var limit: Int { lexer.limit }

    private mutating func scan() {
        while true {
            let before = lexer.position
            let token = lexer.next()
            if token.kind == .error {
                recover(from: before)
                if lexer.position >= limit { return }
                continue
            }
            comments(upTo: Int(token.kind == .newline ? token.end : token.start))
            if token.kind == .endOfFile { return }
            colour(token)
            reached = max(reached, Int(token.end))
            previous = token.kind
        }
    }

    /// Colours the comments between two tokens.
    private mutating func comments(upTo end: Int) {
        var offset = reached
        while offset < end {
            if lexer.source[offset] == UInt8(ascii: "#") {
                let start = offset
                while offset < limit, lexer.source[offset] != 0x0A { offset += 1 }
                add(start, offset, .comment)
            } else {
                offset += 1
            }
        }
        reached = max(reached, end)
    }

    private mutating func add(_ start: Int, _ end: Int, _ kind: HighlightKind) {
        let end = min(end, count)
        if start < end { spans.append(HighlightSpan(range: start..<end, kind: kind)) }
    }

    private mutating func colour(_ token: Token) {
        let start = Int(token.start)
        let end = Int(token.end)
        switch token.kind {
        case .newline: isDecorator = false
        case .number: add(start, end, .number)
        case .string: string(start, end)
        case .unknown: add(start, end, .error)
        case .at where previous == .newline || previous == .indent || previous == .dedent:
            isDecorator = true
            add(start, end, .decorator)
        case .leftParenthesis where isDecorator:
            isDecorator = false
            add(start, end, .operator)
        case .name: add(start, end, nameKind(start, end))
        case .indent, .dedent, .endOfFile, .error: break
        default:
            add(
                start, end, isDecorator && token.kind == .dot ? .decorator : token.kind.isKeyword ? .keyword : .operator
            )
        }
    }

    private func nameKind(_ start: Int, _ end: Int) -> HighlightKind {
        if previous == .def || previous == .class { return .definition }
        if isDecorator { return .decorator }
        if previous == .dot { return .name }
        let text = String(decoding: lexer.source[start..<end], as: UTF8.self)
        if text == "match" || text == "case", previous == .newline || previous == .indent || previous == .dedent,
            isHeader(after: end)
        {
            return .keyword
        }
        return Builtins.names.contains(text) ? .builtin : .name
    }

    /// Whether the line goes on like the header of a block: blank, an expression, a colon at its end.
    private func isHeader(after end: Int) -> Bool {
        var lineEnd = end
        while lineEnd < limit, lexer.source[lineEnd] != 0x0A { lineEnd += 1 }
        guard let last = lexer.source[end..<lineEnd].last(where: { !$0.isBlank }), lexer.source[end] == 0x20 else {
            return false
        }
        let next = lexer.source[end..<lineEnd].first { !$0.isBlank } ?? 0
        return last == UInt8(ascii: ":") && next != UInt8(ascii: "=") && next != UInt8(ascii: ":")
    }

    // MARK: Strings

    /// A string; the expressions of an f-string are coloured as code.
    private mutating func string(_ start: Int, _ end: Int) {
        var quote = start
        while quote < end, lexer.source[quote] != UInt8(ascii: "'"), lexer.source[quote] != UInt8(ascii: "\"") {
            quote += 1
        }
        guard StringPrefix(lexer.source[start..<quote])?.isFormatted == true else { return add(start, end, .string) }
        var piece = start
        var offset = quote + 1
        while offset < end {
            let byte = lexer.source[offset]
            if byte == UInt8(ascii: "{"), offset + 1 < end, lexer.source[offset + 1] == byte {
                offset += 2
            } else if byte == UInt8(ascii: "{"), let close = closingBrace(from: offset + 1, to: end) {
                add(piece, offset, .string)
                add(offset, offset + 1, .operator)
                field(offset + 1, close)
                add(close, close + 1, .operator)
                offset = close + 1
                piece = offset
            } else {
                offset += 1
            }
        }
        add(piece, end, .string)
    }

    private func closingBrace(from start: Int, to end: Int) -> Int? {
        var depth = 0
        for offset in start..<end {
            switch lexer.source[offset] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                if depth == 0 { return offset }
                depth -= 1
            default: break
            }
        }
        return nil
    }

    private mutating func field(_ start: Int, _ end: Int) {
        let outer = (previous, isDecorator)
        previous = .leftParenthesis
        isDecorator = false
        var inner = Lexer(expression: start..<end, of: lexer.source, line: 1, column: 0)
        var offset = start
        while true {
            let token = inner.next()
            if token.kind == .endOfFile { break }
            if token.kind == .error {
                add(offset, end, .string)
                break
            }
            if Int(token.end) > end { break }
            token.kind == .string ? add(Int(token.start), Int(token.end), .string) : colour(token)
            offset = Int(token.end)
            previous = token.kind
        }
        (previous, isDecorator) = outer
    }

    // MARK: Faults

    /// Colours what stopped the lexer, and goes on after it.
    private mutating func recover(from before: Int) {
        let stopped = max(lexer.position, before)
        lexer.problem = nil
        var start = max(reached, before)
        comments(upTo: start)
        while start < limit, lexer.source[start].isBlank || lexer.source[start] == UInt8(ascii: "#") {
            if lexer.source[start] == UInt8(ascii: "#") {
                let comment = start
                while start < limit, lexer.source[start] != 0x0A { start += 1 }
                add(comment, start, .comment)
            } else {
                start += 1
            }
        }
        var end = max(stopped, start)
        let isIndentation = stopped <= start
        if let quote = openQuote(at: start) {
            end = start
            let isTriple =
                lexer.source[quote + 1] == lexer.source[quote] && lexer.source[quote + 2] == lexer.source[quote]
            while end < limit, isTriple || lexer.source[end] != 0x0A { end += 1 }
            string(start, end)
        } else if isIndentation, stopped < limit, start < limit, lexer.source[start] != UInt8(ascii: "\\") {
            // Only the indentation is wrong: the text after it is coloured as usual.
            end = stopped
            reached = max(reached, end)
            lexer.position = end
            return
        } else {
            while end < limit, lexer.source[end].isNameByte { end += 1 }
            if end == start { end = min(limit, start + 1) }
            add(start, end, .error)
        }
        reached = max(reached, end)
        previous = .unknown
        lexer.position = max(end, before + 1)
    }

    /// The offset of the quote of a string that begins at `start`.
    private func openQuote(at start: Int) -> Int? {
        var offset = start
        while offset < limit, offset < start + 3 {
            let byte = lexer.source[offset]
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                return StringPrefix(lexer.source[start..<offset]) == nil ? nil : offset
            }
            offset += 1
        }
        return nil
    }
}
