import TerminalUI

/// The completions below the block while one is chosen: Tab goes forward, Shift-Tab back, Escape gives up.
struct CompletionMenu {
    let completions: Completions
    /// What stood between the word's start and the cursor before the first choice.
    let typed: [UInt32]
    /// The chosen item; nil before the first Tab.
    private(set) var chosen: Int?

    /// At most so many rows are shown.
    static let rowLimit = 6

    init(completions: Completions, typed: [UInt32]) {
        self.completions = completions
        self.typed = typed
    }

    /// Goes to the next item, or the one before, around the end.
    mutating func move(forward: Bool) -> [UInt32] {
        let count = completions.items.count
        let current = chosen ?? (forward ? -1 : 0)
        let next = ((current + (forward ? 1 : -1)) % count + count) % count
        chosen = next
        return completions.items[next].unicodeScalars.map(\.value)
    }

    /// The rows to show in `columns`: as many columns of items as fit, scrolled to the chosen one.
    func rows(columns: Int) -> [[FooterPiece]] {
        let widest = completions.items.map { CellWidth.of($0) }.max() ?? 0
        let cell = min(widest + 2, max(4, columns - 1))
        let perRow = max(1, (columns - 1) / cell)
        var rows: [[FooterPiece]] = []
        var index = 0
        while index < completions.items.count {
            let end = min(index + perRow, completions.items.count)
            rows.append(
                (index..<end).map { item in
                    FooterPiece(
                        text: CellText.fit(completions.items[item], to: cell - 2),
                        style: item == chosen ? .selected : .faint, gap: 2)
                })
            index = end
        }
        if rows.count <= Self.rowLimit { return rows }
        let row = (chosen ?? 0) / perRow
        let first = min(max(0, row - Self.rowLimit / 2), rows.count - Self.rowLimit)
        return Array(rows[first..<(first + Self.rowLimit)])
    }
}

/// A piece of a line below the block.
struct FooterPiece: Equatable {
    var text: String
    var style: Style
    /// Spaces after it.
    var gap = 0
}
