/// Whether what was typed at a prompt can run.
public enum Completeness: Sendable, Equatable {
    /// It can run.
    case complete
    /// It wants further lines; the next would be indented by this many columns.
    case incomplete(indent: Int)
    /// No further line can make it right: parse it to get the error.
    case invalid
}

extension Parser {
    /// Whether `text`, typed at a prompt, can run, wants another line, or is wrong.
    ///
    /// The rule is that of CPython's `codeop`: an open bracket, triple-quoted string, `\` or block header wants more; a
    /// compound statement of several lines runs when an empty line follows it.
    ///
    ///     Parser.isComplete("if x:")                    // .incomplete(indent: 4)
    ///     Parser.isComplete("if x:\n    y()")           // .incomplete(indent: 4)
    ///     Parser.isComplete("if x:\n    y()\n")         // .complete
    public static func isComplete(_ text: String) -> Completeness {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let hasEmptyLine = lines.count > 1 && lines.last?.allSatisfy(\.isBlank) == true
        do {
            let module = try parse(text)
            guard let last = module.body.last, last.isCompound, !hasEmptyLine else { return .complete }
            return last.span.line == last.span.endLine ? .complete : .incomplete(indent: nextIndent(text))
        } catch {
            guard error.isIncomplete else { return .invalid }
            // An empty line ends a block that never began; brackets and strings go on over empty lines.
            if hasEmptyLine,
                error.kind == .indentationError || error.message.hasPrefix("expected")
                    || error.message == Messages.invalidSyntax
            {
                return .invalid
            }
            return .incomplete(indent: error.message.hasPrefix("unterminated triple") ? 0 : nextIndent(text))
        }
    }

    /// How far the line after `text` would be indented: as far as the last, four more after a header or an open
    /// bracket, four fewer after a statement that leaves its block.
    private static func nextIndent(_ text: String) -> Int {
        let lines = text.utf8.split(separator: 0x0A)
        guard let line = lines.last(where: { !$0.allSatisfy(\.isBlank) }) else { return 0 }
        let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 8 - $0 % 8 : 1) }
        var lexer = Lexer(Array(line.drop { $0 == 0x20 || $0 == 0x09 }))
        let tokens = lexer.tokenize().filter { $0.kind != .newline && $0.kind != .endOfFile && $0.kind != .error }
        guard let first = tokens.first, let last = tokens.last else { return indent }
        switch last.kind {
        case .colon, .leftParenthesis, .leftBracket, .leftBrace: return indent + 4
        default: break
        }
        switch first.kind {
        case .return, .pass, .break, .continue, .raise: return max(0, indent - 4)
        default: return indent
        }
    }
}

extension Statement {
    /// Whether it has a block.
    var isCompound: Bool {
        switch kind {
        case .if, .while, .for, .with, .try, .function, .class, .match: true
        default: false
        }
    }
}
