import Glibc
import TerminalUI

/// What the commands do.
extension PaintedEditor {
    /// Runs a command; between two of them nothing is painted.
    func run(_ command: EditorCommand) -> Libedit.Reply {
        let text = libedit.text
        let cursor = libedit.cursor
        undo.observe(text, cursor: cursor)
        if command != .up && command != .down { goalColumn = nil }
        if command != .tab && command != .backTab && command != .escape { clearFooter() }
        switch command {
        case .enter: return enter(text, cursor)
        case .newline: insertNewline(text, cursor)
        case .paste: libedit.insert(pasted)
        case .tab: tab(text, cursor)
        case .backTab: backTab(text, cursor)
        case .escape: giveUpMenu()
        case .help: showHelp(text, cursor)
        case .up: up(text, cursor)
        case .down: down(text, cursor)
        case .left: libedit.cursor = BlockText.previous(text, cursor)
        case .right: right(text, cursor)
        case .lineStart: libedit.cursor = BlockText.lineStart(text, cursor)
        case .lineEnd: lineEnd(text, cursor)
        case .blockStart: libedit.cursor = 0
        case .blockEnd: libedit.cursor = text.count
        case .wordLeft: libedit.cursor = BlockText.wordLeft(text, cursor)
        case .wordRight: libedit.cursor = BlockText.wordRight(text, cursor)
        case .backspace: backspace(text, cursor)
        case .delete: libedit.delete(cursor..<BlockText.next(text, cursor))
        case .deleteOrEnd:
            if text.isEmpty {
                finish(.endOfInput)
                return .accept
            }
            libedit.delete(cursor..<BlockText.next(text, cursor))
        case .killLine:
            let end = BlockText.lineEnd(text, cursor)
            // At the end of a line the newline goes, so that the next comes up.
            kill(cursor..<(end == cursor ? min(end + 1, text.count) : end), of: text)
        case .killLineStart: kill(BlockText.lineStart(text, cursor)..<cursor, of: text)
        case .killWordLeft: kill(BlockText.wordLeft(text, cursor)..<cursor, of: text)
        case .killWordRight: kill(cursor..<BlockText.wordRight(text, cursor), of: text, cursor: cursor)
        case .yank: libedit.insert(killed)
        case .undo: if let state = undo.pop() { libedit.replaceAll(state.text, cursor: state.cursor) }
        case .olderEntry: if let entry = history.older(from: text) { libedit.replaceAll(entry) }
        case .newerEntry: if let entry = history.newer() { libedit.replaceAll(entry) }
        case .interrupt:
            finish(.interrupted)
            return .accept
        case .suspend: suspend()
        case .clearScreen: painter.clearScreen()
        case .nothing: break
        }
        return .goOn
    }

    // MARK: Enter

    /// Ends the block if it can run and the cursor is on its last line; otherwise begins a new line.
    private func enter(_ text: [UInt32], _ cursor: Int) -> Libedit.Reply {
        guard let owner else { return .accept }
        let isOnLastLine = BlockText.lineEnd(text, cursor) == text.count
        guard isOnLastLine else {
            insertNewline(text, cursor)
            return .goOn
        }
        switch owner.isComplete(CellText.string(text)) {
        case .complete: return accept(text)
        case .open where BlockText.isBlankLine(text, cursor): return accept(text)
        case .open, .incomplete:
            insertNewline(text, cursor)
            return .goOn
        }
    }

    private func accept(_ text: [UInt32]) -> Libedit.Reply {
        var end = text.count
        while end > 0, BlockText.isBlankLine(text, end), BlockText.lineStart(text, end) > 0 {
            end = BlockText.lineStart(text, end) - 1
        }
        let block = Array(text[..<end])
        if block != text { libedit.replaceAll(block) }
        finish(.block(CellText.string(block)))
        return .accept
    }

    /// Begins a line, indented as the language wants it. Lines that arrive faster than a person types bring their own indent.
    private func insertNewline(_ text: [UInt32], _ cursor: Int) {
        var indent = 0
        if !decoder.hasBytes, let owner {
            switch owner.isComplete(CellText.string(text[..<cursor])) {
            case .complete: indent = BlockText.indent(text, at: BlockText.lineStart(text, cursor))
            case .incomplete(let spaces), .open(let spaces): indent = spaces
            }
            indent = min(max(0, indent), 1000)
        }
        // The spaces that stood after the cursor are not carried along.
        var end = cursor
        while indent > 0, end < text.count, text[end] == BlockText.space { end += 1 }
        libedit.delete(cursor..<end)
        libedit.insert([BlockText.newline] + [UInt32](repeating: BlockText.space, count: indent))
    }

    // MARK: Moving

    private func up(_ text: [UInt32], _ cursor: Int) {
        let start = BlockText.lineStart(text, cursor)
        if start == 0 {
            if let entry = history.older(from: text) { libedit.replaceAll(entry) }
            return
        }
        moveVertically(text, cursor, toLineAt: BlockText.lineStart(text, start - 1))
    }

    private func down(_ text: [UInt32], _ cursor: Int) {
        let end = BlockText.lineEnd(text, cursor)
        if end == text.count {
            if let entry = history.newer() { libedit.replaceAll(entry) }
            return
        }
        moveVertically(text, cursor, toLineAt: end + 1)
    }

    private func moveVertically(_ text: [UInt32], _ cursor: Int, toLineAt start: Int) {
        let column = goalColumn ?? CellWidth.of(codePoints: Array(text[BlockText.lineStart(text, cursor)..<cursor]))
        goalColumn = column
        libedit.cursor = BlockText.index(text, lineStart: start, column: column)
    }

    private func right(_ text: [UInt32], _ cursor: Int) {
        if cursor == text.count {
            acceptSuggestion(text)
        } else {
            libedit.cursor = BlockText.next(text, cursor)
        }
    }

    private func lineEnd(_ text: [UInt32], _ cursor: Int) {
        if cursor == text.count {
            acceptSuggestion(text)
        } else {
            libedit.cursor = BlockText.lineEnd(text, cursor)
        }
    }

    private func acceptSuggestion(_ text: [UInt32]) {
        // Without colours nothing is suggested: what is not shown is not taken.
        if configuration.palette.colors { libedit.insert(history.suggestion(for: text)) }
    }

    // MARK: Deleting

    private func backspace(_ text: [UInt32], _ cursor: Int) {
        if cursor == 0 { return }
        let start = BlockText.lineStart(text, cursor)
        let column = cursor - start
        if column > 0, text[start..<cursor].allSatisfy({ $0 == BlockText.space }) {
            let width = max(1, configuration.indentWidth)
            libedit.delete((cursor - ((column - 1) % width + 1))..<cursor)
        } else {
            libedit.delete(BlockText.previous(text, cursor)..<cursor)
        }
    }

    private func kill(_ range: Range<Int>, of text: [UInt32], cursor: Int? = nil) {
        if range.isEmpty { return }
        killed = Array(text[range])
        libedit.delete(range)
        if let cursor { libedit.cursor = cursor }
    }
}
