import TerminalUI

/// Puts a layout on the screen and writes only the rows that changed.
///
/// It remembers which rows stand there and in which of them the cursor is. It sends no queries: some terminals do not answer.
struct Painter {
    private let terminal: Terminal
    private(set) var size: Terminal.Size
    private var shown: [BlockLayout.Row] = []
    private var cursorRow = 0
    private var cursorColumn = 0
    /// The first row of the block that is on the screen, when it is taller than the screen.
    private var viewTop = 0

    init(terminal: Terminal) {
        self.terminal = terminal
        size = terminal.size
    }

    /// Begins on the line that the cursor is on, with nothing shown.
    mutating func reset() {
        size = terminal.size
        forget()
    }

    private mutating func forget() {
        shown = []
        cursorRow = 0
        cursorColumn = 0
        viewTop = 0
    }

    /// Shows a layout with lines below it.
    mutating func paint(_ layout: BlockLayout, footer: [BlockLayout.Row]) {
        let height = max(1, size.rows - 1)
        let below = Array(footer.prefix(max(0, height - min(layout.rows.count, 3))))
        let room = height - below.count
        if layout.rows.count > room {
            viewTop = min(viewTop, layout.rows.count - room, layout.cursorRow)
            viewTop = max(viewTop, layout.cursorRow - room + 1)
        } else {
            viewTop = 0
        }
        let rows = Array(layout.rows[viewTop..<min(viewTop + room, layout.rows.count)]) + below
        var output = Array("\u{1B}[?25l".utf8)
        output += change(to: rows)
        let target = layout.cursorRow - viewTop
        output += Self.up(rows.count - 1 - target)
        output += Array("\u{1B}[\(layout.cursorColumn + 1)G\u{1B}[?25h".utf8)
        terminal.write(output)
        shown = rows
        cursorRow = target
        cursorColumn = layout.cursorColumn
    }

    /// Shows a layout for the last time, whole, and leaves the cursor on the line after it.
    mutating func finish(_ layout: BlockLayout) {
        viewTop = 0
        terminal.write(change(to: layout.rows) + Array("\r\n".utf8))
        forget()
    }

    /// Takes everything off the screen; the cursor is where the block began.
    mutating func erase() {
        terminal.write(Self.up(cursorRow) + Array("\r\u{1B}[J".utf8))
        forget()
    }

    /// Clears the whole screen.
    mutating func clearScreen() {
        terminal.write("\u{1B}[H\u{1B}[2J")
        forget()
    }

    /// Learns the new size. The terminal may have wrapped our rows anew: what was one row may take more.
    mutating func resize() {
        let old = size
        size = terminal.size
        if size == old { return }
        var above = cursorColumn / size.columns
        for row in shown.prefix(cursorRow) { above += max(1, (row.cells + size.columns - 1) / size.columns) }
        terminal.write(Self.up(min(above, size.rows - 1)) + Array("\r\u{1B}[J".utf8))
        forget()
    }

    /// The bytes that turn what is shown into `rows`; they end on the last row.
    private func change(to rows: [BlockLayout.Row]) -> [UInt8] {
        var output = Self.up(cursorRow)
        output.append(13)
        for (index, row) in rows.enumerated() {
            if index > 0 { output += [13, 10] }
            if index < shown.count && shown[index] == row { continue }
            output += row.bytes
            // A full row leaves the cursor on its last cell, which erasing would take away.
            if row.cells < size.columns { output += Array("\u{1B}[K".utf8) }
        }
        if shown.count > rows.count { output += Array("\r\n\u{1B}[J\u{1B}[A".utf8) }
        return output
    }

    private static func up(_ count: Int) -> [UInt8] { count > 0 ? Array("\u{1B}[\(count)A".utf8) : [] }
}
