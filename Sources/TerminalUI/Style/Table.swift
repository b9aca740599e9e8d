/// Rows of text in columns that align whatever the script.
///
///     Table(columns: [.init(.left), .init(.right)], rows: [["获取", "3"], ["parse", "12"]]).render(palette: .plain, width: 40)
///     // 获取    3
///     // parse  12
public struct Table: Sendable {
    /// Where a column's text stands.
    public enum Alignment: Sendable {
        case left, right
    }

    /// A column: how it is aligned, and in which style.
    public struct Column: Sendable {
        public var alignment: Alignment
        public var style: Style

        /// Makes a column.
        public init(_ alignment: Alignment, style: Style = .plain) {
            self.alignment = alignment
            self.style = style
        }
    }

    /// The columns, from left to right.
    public var columns: [Column]
    /// The heads of the columns; empty for none.
    public var head: [String]
    /// The rows; a short one leaves cells empty, a long one is cut.
    public var rows: [[String]]

    /// Makes a table.
    public init(columns: [Column], head: [String] = [], rows: [[String]]) {
        self.columns = columns
        self.head = head
        self.rows = rows
    }

    /// The lines, each ended by a newline, at most `width` cells wide: the last column gives way first, then the others.
    public func render(palette: Palette, width: Int) -> String {
        let widths = fittedWidths(width)
        var result = ""
        for (index, row) in ((head.isEmpty ? [] : [head]) + rows).enumerated() {
            let isHead = !head.isEmpty && index == 0
            var line = ""
            for (number, column) in columns.enumerated() {
                let text = number < row.count ? row[number] : ""
                let isLast = number == columns.count - 1
                let cell = column.alignment == .left
                    ? (isLast ? CellText.truncate(text, to: widths[number]) : CellText.fit(text, to: widths[number]))
                    : CellText.fitRight(text, to: widths[number])
                line += (number > 0 ? "  " : "") + palette.paint(cell, isHead ? .heading : column.style)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            result += line + "\n"
        }
        return result
    }

    private func fittedWidths(_ width: Int) -> [Int] {
        var widths = columns.indices.map { number in
            ([head] + rows).map { number < $0.count ? CellWidth.of($0[number]) : 0 }.max() ?? 0
        }
        var excess = widths.reduce(0, +) + 2 * max(0, columns.count - 1) - width
        for number in columns.indices.reversed() where excess > 0 {
            let give = min(excess, max(0, widths[number] - 4))
            widths[number] -= give
            excess -= give
        }
        return widths
    }
}
