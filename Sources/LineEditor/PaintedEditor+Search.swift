import TerminalUI

/// Ctrl-R.
extension PaintedEditor {
    /// Begins a search.
    func beginSearch() {
        clearFooter()
        search = ReverseSearch(savedText: libedit.text, savedCursor: libedit.cursor)
        showSearch(found: true)
    }

    /// Takes a key while searching; answers whether it still has its ordinary meaning.
    func takeInSearch(_ input: KeyDecoder.Input) -> Bool {
        guard var search else { return true }
        let step = search.take(input)
        switch step {
        case .search:
            if let match = history.find(search.pattern, skip: search.skip) {
                libedit.replaceAll(match.entry, cursor: match.at)
                self.search = search
                showSearch(found: true)
            } else {
                search.stayAtLastMatch()
                self.search = search
                showSearch(found: search.pattern.isEmpty)
            }
            return false
        case .accept, .acceptAndPass:
            self.search = nil
            clearFooter()
            return step == .acceptAndPass
        case .cancel:
            libedit.replaceAll(search.savedText, cursor: search.savedCursor)
            self.search = nil
            clearFooter()
            return false
        }
    }

    private func showSearch(found: Bool) {
        guard let search else { return }
        let label = Messages.text(found ? "editor.search" : "editor.search-failed", language: configuration.language)
        footer = [[
            FooterPiece(text: label + ":", style: found ? .note : .warning, gap: 1),
            FooterPiece(text: CellText.string(search.pattern), style: .plain),
        ]]
        footerText = libedit.text
    }
}
