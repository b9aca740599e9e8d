/// Emphasis and code inside a paragraph.
enum InlineMarkdown {
    /// The runs of a text. Without colours emphasis keeps no marks and code keeps its backquotes, as people read it.
    static func runs(_ text: String, palette: Palette) -> [WordWrap.Run] {
        var runs: [WordWrap.Run] = []
        let characters = Array(text)
        var plain = ""
        func flush() {
            if !plain.isEmpty { runs.append((plain, .plain)) }
            plain = ""
        }
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\\", index + 1 < characters.count, "\\`*_{}[]#-".contains(characters[index + 1]) {
                plain.append(characters[index + 1])
                index += 2
                continue
            }
            if let span = span(characters, at: index) {
                flush()
                let content = String(characters[span.content])
                runs.append((span.style == .code && !palette.colors ? "`\(content)`" : content, span.style))
                index = span.end
                continue
            }
            plain.append(character)
            index += 1
        }
        flush()
        return runs
    }

    private struct Span {
        var content: Range<Int>
        var end: Int
        var style: Style
    }

    /// The span that begins at `index`, if one does and ends.
    private static func span(_ text: [Character], at index: Int) -> Span? {
        if text[index] == "`" {
            guard let end = text[(index + 1)...].firstIndex(of: "`"), end > index + 1 else { return nil }
            return Span(content: (index + 1)..<end, end: end + 1, style: .code)
        }
        guard text[index] == "*" || text[index] == "_" else { return nil }
        let mark = text[index]
        // An underscore inside a word is a part of it: `create_task`.
        if mark == "_", index > 0, text[index - 1].isLetter || text[index - 1].isNumber { return nil }
        let length = index + 1 < text.count && text[index + 1] == mark ? 2 : 1
        let start = index + length
        guard start < text.count, !text[start].isWhitespace else { return nil }
        var end = start
        while end < text.count {
            if text[end] == mark, end > start, !text[end - 1].isWhitespace,
                length == 1 || (end + 1 < text.count && text[end + 1] == mark)
            {
                return Span(content: start..<end, end: end + length, style: length == 2 ? .strong : .emphasis)
            }
            end += 1
        }
        return nil
    }
}
