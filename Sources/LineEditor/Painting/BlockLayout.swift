import TerminalUI

/// A block laid out in the rows of a terminal: what each row holds, and where the cursor stands.
///
/// Pure: the same input gives the same rows. Long lines wrap at the edge; wide characters never straddle it.
struct BlockLayout {
    /// One row: its bytes with their styles, and how many cells they take.
    struct Row: Equatable {
        var bytes: [UInt8] = []
        var cells = 0
    }

    /// The rows of the block, at least one.
    private(set) var rows: [Row] = []
    /// The row of the cursor, from 0.
    private(set) var cursorRow = 0
    /// Its column, from 0, less than the number of columns.
    private(set) var cursorColumn = 0

    private let columns: Int
    private let palette: Palette
    private var row = Row()
    private var style = Style.plain

    /// Lays out `text`, with the cursor before `cursor`.
    ///
    /// - Parameters:
    ///   - styles: one style for each code point; where it is shorter, the rest is plain.
    ///   - suggestion: what is shown after the text, if the cursor stands at its end.
    init(
        text: [UInt32], cursor: Int, styles: [Style], prompt: String, continuation: String, suggestion: [UInt32],
        columns: Int, palette: Palette
    ) {
        self.columns = max(2, columns)
        self.palette = palette
        putAll(prompt.unicodeScalars.map(\.value), .prompt)
        let continuation = continuation.unicodeScalars.map(\.value)
        var index = 0
        while index < text.count {
            if text[index] == BlockText.newline {
                if index == cursor { placeCursor() }
                endRow()
                putAll(continuation, .prompt)
                index += 1
                continue
            }
            let cluster = CellWidth.cluster(in: text, at: index)
            if row.cells + shownCells(text[index], cluster.cells) > self.columns { endRow() }
            // Inside a cluster the cursor is shown at its start.
            if cursor >= index && cursor < cluster.end { placeCursor() }
            put(text[index..<cluster.end], cluster.cells, index < styles.count ? styles[index] : .plain)
            index = cluster.end
        }
        if cursor >= text.count {
            placeCursor()
            putSuggestion(suggestion)
        }
        endRow()
    }

    /// The rows of lines that stand below the block, cut at the edge.
    static func footer(_ lines: [[FooterPiece]], columns: Int, palette: Palette) -> [Row] {
        lines.map { pieces in
            var row = Row()
            for piece in pieces {
                let text = CellText.truncate(piece.text, to: columns - 1 - row.cells)
                row.bytes += Array(palette.paint(text, piece.style).utf8)
                row.cells += CellWidth.of(text)
                let gap = min(piece.gap, max(0, columns - 1 - row.cells))
                row.bytes += [UInt8](repeating: 32, count: gap)
                row.cells += gap
            }
            return row
        }
    }

    private mutating func placeCursor() {
        if row.cells >= columns { endRow() }
        cursorRow = rows.count
        cursorColumn = row.cells
    }

    /// A control character is shown as `^X`.
    private func shownCells(_ codePoint: UInt32, _ cells: Int) -> Int { codePoint < 32 || codePoint == 127 ? 2 : cells }

    private mutating func put(_ cluster: ArraySlice<UInt32>, _ cells: Int, _ style: Style) {
        guard let first = cluster.first else { return }
        if row.cells + shownCells(first, cells) > columns { endRow() }
        setStyle(style)
        if first < 32 || first == 127 {
            row.bytes += [UInt8(ascii: "^"), UInt8(first ^ 64)]
            row.cells += 2
        } else if first < 127 && cluster.count == 1 {
            row.bytes.append(UInt8(first))
            row.cells += 1
        } else {
            row.bytes += Array(CellText.string(cluster).utf8)
            row.cells += cells
        }
    }

    private mutating func putAll(_ text: [UInt32], _ style: Style) {
        var index = 0
        while index < text.count {
            let cluster = CellWidth.cluster(in: text, at: index)
            put(text[index..<cluster.end], cluster.cells, style)
            index = cluster.end
        }
    }

    /// A suggestion stays on the cursor's row.
    private mutating func putSuggestion(_ suggestion: [UInt32]) {
        var index = 0
        while index < suggestion.count {
            let cluster = CellWidth.cluster(in: suggestion, at: index)
            if row.cells + cluster.cells > columns - 1 { return }
            put(suggestion[index..<cluster.end], cluster.cells, .suggestion)
            index = cluster.end
        }
    }

    private mutating func setStyle(_ new: Style) {
        if new == style { return }
        row.bytes += Array(palette.begin(new).utf8)
        style = new
    }

    private mutating func endRow() {
        setStyle(.plain)
        rows.append(row)
        row = Row()
    }
}
