extension ScriptElement {
    /// Cuts the lines from index `start` on into headings, blocks and strays.
    ///
    /// A fence is a line that begins with three or more backticks; it is closed by a line of at least as many and
    /// nothing else, so that prose may hold shorter fences of its own.
    static func read(_ lines: [String], from start: Int) -> [ScriptElement] {
        var elements: [ScriptElement] = []
        var index = start
        var inStrayLines = false
        while index < lines.count {
            let line = lines[index]
            let ticks = leadingCount(of: UInt8(ascii: "`"), in: line)
            if ticks >= 3 {
                let block = readBlock(lines, from: index, ticks: ticks)
                elements.append(.block(block))
                index += block.lines.count + (block.isClosed ? 2 : 1)
                inStrayLines = false
                continue
            }
            let level = leadingCount(of: UInt8(ascii: "#"), in: line)
            if level > 0 {
                let words = line.utf8.dropFirst(level)
                elements.append(
                    .heading(
                        ScriptHeading(
                            level: level, words: String(decoding: Array(words), as: UTF8.self).scriptWords,
                            line: index + 1)))
                inStrayLines = false
            } else if line.isBlank {
                inStrayLines = false
            } else {
                if !inStrayLines { elements.append(.stray(line: index + 1)) }
                inStrayLines = true
            }
            index += 1
        }
        return elements
    }

    private static func readBlock(_ lines: [String], from index: Int, ticks: Int) -> ScriptBlock {
        let info = String(decoding: Array(lines[index].utf8.dropFirst(ticks)), as: UTF8.self)
        var end = index + 1
        var isClosed = false
        while end < lines.count {
            let count = leadingCount(of: UInt8(ascii: "`"), in: lines[end])
            if count >= ticks, String(decoding: Array(lines[end].utf8.dropFirst(count)), as: UTF8.self).isBlank {
                isClosed = true
                break
            }
            end += 1
        }
        return ScriptBlock(
            words: info.scriptWords, lines: Array(lines[(index + 1)..<max(end, index + 1)]), line: index + 1,
            isClosed: isClosed)
    }

    private static func leadingCount(of byte: UInt8, in line: String) -> Int {
        line.utf8.prefix { $0 == byte }.count
    }
}
