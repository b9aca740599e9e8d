/// A piece of a lesson script below the front matter.
enum ScriptElement: Equatable {
    /// A Markdown heading.
    case heading(ScriptHeading)
    /// A fenced block.
    case block(ScriptBlock)
    /// The first of some lines that are neither.
    case stray(line: Int)
}

/// A line that begins with `#`.
struct ScriptHeading: Equatable {
    /// How many `#` it has.
    let level: Int
    /// Its words.
    let words: [String]
    /// Its line, from 1.
    let line: Int
}

/// A fenced block.
struct ScriptBlock: Equatable {
    /// The words behind the opening fence: the kind, then its arguments.
    let words: [String]
    /// The lines between the fences.
    let lines: [String]
    /// The line of the opening fence, from 1.
    let line: Int
    /// Whether the closing fence was found.
    let isClosed: Bool

    /// The contents as a program or world: every line ended by a newline.
    var code: CodeBlock { CodeBlock(text: lines.map { $0 + "\n" }.joined(), line: line + 1) }

    /// Whether there is nothing but blanks in it.
    var isBlank: Bool { lines.allSatisfy(\.isBlank) }

    /// The contents as prose in `language`: without blank lines at either end.
    func prose(in language: String) -> LocalizedText.Version {
        let start = lines.firstIndex { !$0.isBlank } ?? lines.startIndex
        let end = (lines.lastIndex { !$0.isBlank } ?? lines.startIndex - 1) + 1
        let text = start < end ? lines[start..<end].joined(separator: "\n") : ""
        return .init(language: language, text: text, line: line + 1 + start)
    }
}

extension StringProtocol {
    /// Whether there is nothing but spaces and tabs in it.
    var isBlank: Bool { utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    /// Its words, parted by spaces and tabs.
    var scriptWords: [String] {
        utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.map { String(decoding: $0, as: UTF8.self) }
    }
}
