import TerminalUI

/// Tab, the menu, and F1.
extension PaintedEditor {
    /// Indents at the beginning of a line; otherwise completes: first what all items share, then one item after the other.
    func tab(_ text: [UInt32], _ cursor: Int) {
        if menu != nil {
            choose(forward: true)
            return
        }
        let start = BlockText.lineStart(text, cursor)
        if cursor > start, text[start..<cursor].allSatisfy({ $0 == BlockText.space }) || cursor == start && start > 0 {
            let width = max(1, configuration.indentWidth)
            libedit.insert([UInt32](repeating: BlockText.space, count: width - (cursor - start) % width))
            return
        }
        guard let owner else { return }
        let completions = owner.complete(CellText.string(text), cursor)
        // A wrong offset of the owner's must not reach outside the text.
        guard !completions.items.isEmpty, completions.start >= 0, completions.start <= cursor else { return }
        let typed = Array(text[completions.start..<cursor])
        let shared = completions.commonPrefix
        if shared.count > typed.count || completions.items.count == 1 { replaceWord(from: completions.start, with: shared) }
        if completions.items.count > 1 {
            menu = CompletionMenu(completions: completions, typed: Array(libedit.text[completions.start..<libedit.cursor]))
            footerText = libedit.text
        }
    }

    /// Goes back in the menu, or takes one step of indent away.
    func backTab(_ text: [UInt32], _ cursor: Int) {
        if menu != nil {
            choose(forward: false)
            return
        }
        let start = BlockText.lineStart(text, cursor)
        let spaces = min(BlockText.indent(text, at: start), max(1, configuration.indentWidth))
        libedit.delete(start..<(start + spaces))
        libedit.cursor = max(start, cursor - spaces)
    }

    /// Puts back what was typed before the first choice.
    func giveUpMenu() {
        if let menu, menu.chosen != nil { replaceWord(from: menu.completions.start, with: menu.typed) }
        clearFooter()
    }

    /// Shows what is known about the word at the cursor.
    func showHelp(_ text: [UInt32], _ cursor: Int) {
        guard let owner else { return }
        footer = owner.help(CellText.string(text), cursor).map { [FooterPiece(text: $0, style: .faint)] }
        footerText = text
    }

    private func choose(forward: Bool) {
        guard var menu else { return }
        replaceWord(from: menu.completions.start, with: menu.move(forward: forward))
        self.menu = menu
        footerText = libedit.text
    }

    private func replaceWord(from start: Int, with word: [UInt32]) {
        let cursor = libedit.cursor
        guard start <= cursor else { return }
        libedit.delete(start..<cursor)
        libedit.insert(word)
    }
}
