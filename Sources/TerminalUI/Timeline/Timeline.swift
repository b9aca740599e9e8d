import Simulation

/// Draws the tasks of a run as rows over virtual time.
///
///     task           0                   100 ms              200 ms
///     Task-1 main    #---------------------------------------#  200 ms
///     Task-2 获取     #---------------------------------------   200 ms
///
///     # running  - waiting
///     total 200 ms · …
///
/// What must align is ASCII, and every activity has a character of its own, so that the picture reads without colours.
public enum Timeline {
    /// More rows than these are too many: the first and the longest are shown, and how many are not.
    static let rowLimit = 24

    /// The picture of a trace: lines of at most `width` cells, each ended by a newline.
    ///
    /// - Parameter width: columns of the terminal; less than 40 is taken as 40.
    public static func render(_ trace: Trace, width: Int, palette: Palette, language: Language) -> String {
        let width = max(40, width)
        let reading = ActivityReader(trace)
        let (shown, hidden) = choose(reading.rows)
        let durations = shown.map { DurationText.of($0.duration) }
        let title = Messages.text("timeline.task", language: language)
        let nameWidth = min(max(shown.map { CellWidth.of($0.label) }.max() ?? 0, CellWidth.of(title)), max(12, width / 4))
        let durationWidth = durations.map { CellWidth.of($0) }.max() ?? 0
        // name, two spaces, picture, two spaces, duration
        let axis = TimeAxis(total: reading.total, columns: width - nameWidth - durationWidth - 4)

        var lines = [palette.paint(CellText.fit(title, to: nameWidth), .heading) + "  " + axisLine(axis, palette, durationWidth)]
        var used: [RowPicture.Cell] = []
        for (row, duration) in zip(shown, durations) {
            let picture = RowPicture(row, axis: axis, isStuck: reading.isDeadlocked)
            for cell in picture.cells where cell != .empty && !used.contains(cell) { used.append(cell) }
            lines.append(
                CellText.fit(row.label, to: nameWidth) + "  " + paint(picture.cells, axis, palette) + "  "
                    + palette.paint(CellText.fitRight(duration, to: durationWidth), .faint))
        }
        if !hidden.isEmpty { lines.append(palette.paint(hiddenLine(hidden, width, language), .faint)) }
        lines.append("")
        lines += wrap(legend(used, language).map { ($0.glyph + " " + $0.name, $0.glyph, $0.style) }, width, palette)
        lines += TimelineSummary(reading).lines(width: width, language: language)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The main thread is shown if it did something of its own, or if nobody else did.
    private static func choose(_ rows: [ActorRow]) -> (shown: [ActorRow], hidden: [ActorRow]) {
        let rows = rows.filter { $0.actor != .main || $0.hasLength || rows.count == 1 }
        if rows.count <= rowLimit { return (rows, []) }
        // The first rows tell the story; the longest of the others tell what decided the total.
        let firstCount = rowLimit * 2 / 3
        let rest = rows.indices.dropFirst(firstCount)
        let longest = rest.sorted { (-rows[$0].duration, $0) < (-rows[$1].duration, $1) }.prefix(rowLimit - firstCount)
        let kept = Array(0..<firstCount) + longest.sorted()
        var isKept = [Bool](repeating: false, count: rows.count)
        for index in kept { isKept[index] = true }
        return (kept.map { rows[$0] }, rows.indices.filter { !isKept[$0] }.map { rows[$0] })
    }

    private static func axisLine(_ axis: TimeAxis, _ palette: Palette, _ durationWidth: Int) -> String {
        var text = ""
        var cells = 0
        for tick in axis.ticks where tick.column >= cells {
            text += CellText.spaces(tick.column - cells) + tick.label + " "
            cells = tick.column + CellWidth.of(tick.label) + 1
        }
        return palette.paint(CellText.fit(text, to: axis.columns) + CellText.spaces(2 + durationWidth), .faint)
    }

    /// Neighbouring cells of one look are painted together; where a row is empty, dots lead down from the ticks.
    private static func paint(_ cells: [RowPicture.Cell], _ axis: TimeAxis, _ palette: Palette) -> String {
        var guide = [Bool](repeating: false, count: cells.count)
        for tick in axis.ticks { guide[tick.column] = true }
        var result = ""
        var run = ""
        var runStyle = Style.plain
        for (column, cell) in cells.enumerated() {
            let (glyph, style) = look(of: cell, isGuide: guide[column])
            if style != runStyle {
                result += palette.paint(run, runStyle)
                run = ""
                runStyle = style
            }
            run.unicodeScalars.append(Unicode.Scalar(glyph))
        }
        return result + palette.paint(run, runStyle)
    }

    static func look(of cell: RowPicture.Cell, isGuide: Bool = false) -> (glyph: UInt8, style: Style) {
        switch cell {
        case .empty: isGuide ? (UInt8(ascii: "."), .faint) : (UInt8(ascii: " "), .plain)
        case .activity(let activity): (activity.glyph, activity.style)
        case .raised: (UInt8(ascii: "!"), .bad)
        case .cancelled: (UInt8(ascii: "x"), .warning)
        case .stuck: (UInt8(ascii: "?"), .bad)
        }
    }

    private static func hiddenLine(_ hidden: [ActorRow], _ width: Int, _ language: Language) -> String {
        let durations = hidden.map(\.duration)
        let text = Messages.text(
            "timeline.more",
            parameters: [
                "count": String(hidden.count),
                "shortest": DurationText.of(durations.min() ?? 0),
                "longest": DurationText.of(durations.max() ?? 0),
            ], language: language)
        return CellText.truncate(text, to: width)
    }

    // MARK: Legend

    private static func legend(
        _ used: [RowPicture.Cell], _ language: Language
    ) -> [(glyph: String, name: String, style: Style)] {
        let order: [(RowPicture.Cell, String)] =
            [.running, .waiting, .queued, .ready, .blocking].map { (.activity($0), $0.key) }
            + [(.raised, "timeline.raised"), (.cancelled, "timeline.cancelled"), (.stuck, "timeline.stuck")]
        return order.filter { used.contains($0.0) }.map { cell, key in
            let (glyph, style) = look(of: cell)
            return (String(Unicode.Scalar(glyph)), Messages.text(key, language: language), style)
        }
    }

    /// Puts the items of the legend on as few lines as hold them.
    private static func wrap(_ items: [(text: String, glyph: String, style: Style)], _ width: Int, _ palette: Palette) -> [String] {
        var lines: [String] = []
        var line = ""
        var cells = 0
        for item in items {
            let text = CellText.truncate(item.text, to: width)
            let itemCells = CellWidth.of(text)
            if cells > 0 && cells + 3 + itemCells > width {
                lines.append(line)
                line = ""
                cells = 0
            }
            if cells > 0 {
                line += "   "
                cells += 3
            }
            line += palette.paint(item.glyph, item.style) + String(text.dropFirst(item.glyph.count))
            cells += itemCells
        }
        if cells > 0 { lines.append(line) }
        return lines
    }
}
