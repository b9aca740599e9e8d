/// Lesson prose for a terminal: headings, emphasis, code, lists, quotes and fenced blocks, wrapped for Chinese and English.
///
///     MarkdownText(width: 60, palette: .colored).render("## 等待\n\n用 `await` *等待*。")
///
/// It reads the Markdown that lessons use, not all there is; what it does not know stays as it was written.
public struct MarkdownText {
    /// The columns to fill at most.
    public var width: Int
    /// Whether colours are used.
    public var palette: Palette
    /// Colours Python: the spans of a piece of code.
    public var highlightPython: (_ code: String) -> [HighlightSpan]

    /// Makes a renderer; without `highlightPython` code is not coloured.
    public init(width: Int, palette: Palette, highlightPython: @escaping (_ code: String) -> [HighlightSpan] = { _ in [] }) {
        self.width = max(20, width)
        self.palette = palette
        self.highlightPython = highlightPython
    }

    /// The text as lines, each ended by a newline; blocks are parted by one empty line.
    public func render(_ markdown: String) -> String {
        var blocks: [[String]] = []
        var paragraph: [String] = []
        var isInList = false
        func endParagraph() {
            if !paragraph.isEmpty { blocks.append(wrap(Self.join(paragraph), first: "", rest: "")) }
            paragraph = []
        }
        var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            let text = Self.trim(line)
            if let fence = Self.fence(text) {
                endParagraph()
                blocks.append(code(&lines, fence: fence))
            } else if text.isEmpty {
                endParagraph()
            } else if let heading = Self.heading(text) {
                endParagraph()
                blocks.append(WordWrap.lines(heading, width: width).map { palette.paint($0, .heading) })
            } else if let item = Self.item(line) {
                endParagraph()
                // The items of one list stand together.
                if !isInList { blocks.append([]) }
                blocks[blocks.count - 1] += list(item, &lines)
                isInList = true
                continue
            } else if text.hasPrefix(">") {
                endParagraph()
                blocks.append(quote(text, &lines))
            } else {
                paragraph.append(text)
            }
            isInList = false
        }
        endParagraph()
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + (blocks.isEmpty ? "" : "\n")
    }

    /// A Python program in colours, without indent: its own lines, each as long as it is.
    public func python(_ code: String) -> String { paint(code, highlightPython(code)).joined(separator: "\n") }

    // MARK: Blocks

    private func wrap(_ text: String, first: String, rest: String) -> [String] {
        let runs = InlineMarkdown.runs(text, palette: palette)
        let lines = WordWrap.lines(runs: runs, width: width - max(CellWidth.of(first), CellWidth.of(rest)))
        return lines.enumerated().map { index, runs in
            (index == 0 ? first : rest) + runs.map { palette.paint($0.text, $0.style) }.joined()
        }
    }

    private func code(_ lines: inout ArraySlice<String>, fence: (mark: String, language: String)) -> [String] {
        var content: [String] = []
        while let line = lines.popFirst() {
            if Self.trim(line) == fence.mark { break }
            content.append(line)
        }
        let text = content.joined(separator: "\n")
        let isPython = fence.language == "python" || fence.language == "py"
        return paint(text, isPython ? highlightPython(text) : []).map { "    " + $0 }
    }

    private func paint(_ code: String, _ spans: [HighlightSpan]) -> [String] {
        let codePoints = code.unicodeScalars.map(\.value)
        let styles = HighlightSpan.styles(spans, count: codePoints.count)
        var lines = [""]
        var index = 0
        while index < codePoints.count {
            if codePoints[index] == 10 {
                lines.append("")
                index += 1
                continue
            }
            var end = index
            while end < codePoints.count, styles[end] == styles[index], codePoints[end] != 10 { end += 1 }
            lines[lines.count - 1] += palette.paint(CellText.string(codePoints[index..<end]), styles[index])
            index = end
        }
        return lines
    }

    private func list(_ item: (indent: Int, mark: String, text: String), _ lines: inout ArraySlice<String>) -> [String] {
        var content = [item.text]
        while let next = lines.first, !Self.trim(next).isEmpty, Self.item(next) == nil, Self.fence(Self.trim(next)) == nil,
            Self.heading(Self.trim(next)) == nil
        {
            content.append(Self.trim(next))
            lines.removeFirst()
        }
        let lead = CellText.spaces(min(item.indent, 8)) + item.mark + " "
        return wrap(Self.join(content), first: lead, rest: CellText.spaces(CellWidth.of(lead)))
    }

    private func quote(_ first: String, _ lines: inout ArraySlice<String>) -> [String] {
        var content = [first]
        while let next = lines.first, Self.trim(next).hasPrefix(">") {
            content.append(Self.trim(next))
            lines.removeFirst()
        }
        return wrap(Self.join(content.map { Self.trim(String($0.dropFirst())) }), first: "| ", rest: "| ")
    }

    // MARK: Lines

    private static func trim(_ line: some StringProtocol) -> String {
        var bytes = Substring(line)
        while let first = bytes.first, first == " " || first == "\t" { bytes.removeFirst() }
        while let last = bytes.last, last == " " || last == "\t" || last == "\r" { bytes.removeLast() }
        return String(bytes)
    }

    private static func fence(_ text: String) -> (mark: String, language: String)? {
        for character in ["`", "~"] as [Character] {
            let mark = text.prefix { $0 == character }
            if mark.count >= 3 {
                let words = text.dropFirst(mark.count).split(separator: " ")
                return (String(mark), words.first.map(String.init) ?? "")
            }
        }
        return nil
    }

    private static func heading(_ text: String) -> String? {
        let level = text.prefix { $0 == "#" }.count
        guard level > 0, level <= 6, text.dropFirst(level).hasPrefix(" ") else { return nil }
        return trim(text.dropFirst(level))
    }

    private static func item(_ line: String) -> (indent: Int, mark: String, text: String)? {
        let indent = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(indent)
        for mark in ["- ", "* ", "+ "] where rest.hasPrefix(mark) { return (indent, "-", trim(rest.dropFirst(2))) }
        let digits = rest.prefix { ("0"..."9").contains($0) }
        let after = rest.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 3, after.hasPrefix(". ") || after.hasPrefix(") ") else { return nil }
        return (indent, digits + ".", trim(after.dropFirst(2)))
    }

    /// Lines of a paragraph flow together: with a space between English words, with none between Chinese characters.
    private static func join(_ lines: [String]) -> String {
        var result = ""
        for line in lines {
            if let last = result.unicodeScalars.last, let first = line.unicodeScalars.first {
                let isWide = CellWidth.of(codePoint: last.value) == 2 && CellWidth.of(codePoint: first.value) == 2
                if !isWide { result += " " }
            }
            result += line
        }
        return result
    }
}
