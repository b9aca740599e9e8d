import TerminalUI

/// Where lines, words and characters begin and end in a block of code points.
enum BlockText {
    static let newline: UInt32 = 10
    static let space: UInt32 = 32

    /// The start of the line that `index` is in.
    static func lineStart(_ text: [UInt32], _ index: Int) -> Int {
        var index = index
        while index > 0, text[index - 1] != newline { index -= 1 }
        return index
    }

    /// The end of that line: its newline, or the end of the text.
    static func lineEnd(_ text: [UInt32], _ index: Int) -> Int {
        var index = index
        while index < text.count, text[index] != newline { index += 1 }
        return index
    }

    /// The start of the character before `index`: a whole cluster, or a newline.
    static func previous(_ text: [UInt32], _ index: Int) -> Int {
        let start = lineStart(text, index)
        if index == start { return max(0, index - 1) }
        // Clusters are found from the left: a flag is two halves that look alike.
        var position = start
        while position < index {
            let end = CellWidth.cluster(in: text, at: position, before: index).end
            if end >= index { return position }
            position = end
        }
        return position
    }

    /// The end of the character at `index`.
    static func next(_ text: [UInt32], _ index: Int) -> Int {
        if index >= text.count { return text.count }
        if text[index] == newline { return index + 1 }
        return CellWidth.cluster(in: text, at: index, before: lineEnd(text, index)).end
    }

    /// Whether a code point is part of a word: a letter, a digit or an underscore of any script.
    static func isWord(_ codePoint: UInt32) -> Bool {
        if codePoint < 0x80 {
            return codePoint == 95 || (48...57).contains(codePoint) || (65...90).contains(codePoint)
                || (97...122).contains(codePoint)
        }
        return Unicode.Scalar(codePoint)?.properties.isXIDContinue ?? false
    }

    /// The start of the word before `index`.
    static func wordLeft(_ text: [UInt32], _ index: Int) -> Int {
        var index = index
        while index > 0, !isWord(text[index - 1]) { index -= 1 }
        while index > 0, isWord(text[index - 1]) { index -= 1 }
        return index
    }

    /// The end of the word after `index`.
    static func wordRight(_ text: [UInt32], _ index: Int) -> Int {
        var index = index
        while index < text.count, !isWord(text[index]) { index += 1 }
        while index < text.count, isWord(text[index]) { index += 1 }
        return index
    }

    /// How many spaces the line at `start` begins with.
    static func indent(_ text: [UInt32], at start: Int) -> Int {
        var index = start
        while index < text.count, text[index] == space { index += 1 }
        return index - start
    }

    /// Whether the line that `index` is in holds nothing but spaces.
    static func isBlankLine(_ text: [UInt32], _ index: Int) -> Bool {
        text[lineStart(text, index)..<lineEnd(text, index)].allSatisfy { $0 == space }
    }

    /// The place in the line at `start` that is `column` cells from its beginning, or the line's end.
    static func index(_ text: [UInt32], lineStart start: Int, column: Int) -> Int {
        let end = lineEnd(text, start)
        var index = start
        var cells = 0
        while index < end {
            let cluster = CellWidth.cluster(in: text, at: index, before: end)
            if cells + cluster.cells > column { break }
            cells += cluster.cells
            index = cluster.end
        }
        return index
    }
}
