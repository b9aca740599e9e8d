/// Breaks prose into lines of at most so many cells, as Chinese and English want it.
///
/// English breaks at spaces. Chinese breaks between any two characters, but a line never begins with a closing mark (`，`, `。`,
/// `）`) nor ends with an opening one (`（`, `“`). A word longer than a line is cut.
public enum WordWrap {
    /// The lines of `text`, which itself holds no newline. At least one line.
    public static func lines(_ text: String, width: Int) -> [String] {
        lines(runs: [(text, Style.plain)], width: width).map { line in line.map(\.text).joined() }
    }

    /// A piece of text in a style.
    typealias Run = (text: String, style: Style)

    /// The lines of styled text: each line is a list of runs.
    static func lines(runs: [Run], width: Int) -> [[Run]] {
        let width = max(1, width)
        var lines: [[Run]] = []
        var line: [Piece] = []
        var cells = 0
        func finishLine() {
            while let last = line.last, last.isSpace { line.removeLast() }
            lines.append(merge(line))
            line = []
            cells = 0
        }
        for unit in units(pieces(of: runs)) {
            let isSpace = unit.allSatisfy(\.isSpace)
            let unitCells = unit.reduce(0) { $0 + $1.cells }
            if cells + unitCells > width && !isSpace && !line.isEmpty { finishLine() }
            if isSpace && (line.isEmpty || cells + unitCells > width) {
                // Spaces at a break are the break.
                if !line.isEmpty { finishLine() }
                continue
            }
            for piece in unit {
                if cells + piece.cells > width && !line.isEmpty { finishLine() }
                line.append(piece)
                cells += piece.cells
            }
        }
        if !line.isEmpty || lines.isEmpty { finishLine() }
        return lines
    }

    /// One cluster with its style.
    private struct Piece {
        var text: String
        var first: UInt32
        var cells: Int
        var style: Style
        var isSpace: Bool { text == " " }
        /// Whether a line may break before or after it without a space: ideographs, kana, full-width marks.
        var isWide: Bool { cells == 2 }
    }

    private static func pieces(of runs: [Run]) -> [Piece] {
        var pieces: [Piece] = []
        for run in runs {
            let codePoints = run.text.unicodeScalars.map { $0 == "\t" || $0 == "\n" ? 32 : $0.value }
            var index = 0
            while index < codePoints.count {
                let cluster = CellWidth.cluster(in: codePoints, at: index)
                pieces.append(
                    Piece(
                        text: CellText.string(codePoints[index..<cluster.end]), first: codePoints[index],
                        cells: cluster.cells, style: run.style))
                index = cluster.end
            }
        }
        return pieces
    }

    /// What is not broken: a word, a stretch of spaces, or a Chinese character with the marks that cling to it.
    private static func units(_ pieces: [Piece]) -> [[Piece]] {
        var units: [[Piece]] = []
        for piece in pieces {
            if let previous = units.last?.last, !mayBreak(between: previous, and: piece) {
                units[units.count - 1].append(piece)
            } else {
                units.append([piece])
            }
        }
        return units
    }

    private static func mayBreak(between left: Piece, and right: Piece) -> Bool {
        if left.isSpace || right.isSpace { return left.isSpace != right.isSpace }
        if noLineStart.contains(right.first) || noLineEnd.contains(left.first) { return false }
        return left.isWide || right.isWide
    }

    private static let noLineStart: [UInt32] = Array("，。、；：？！）】》」』”’…·,.;:?!)]}%".unicodeScalars.map(\.value))
    private static let noLineEnd: [UInt32] = Array("（【《「『“‘([{".unicodeScalars.map(\.value))

    private static func merge(_ pieces: [Piece]) -> [Run] {
        var runs: [Run] = []
        for piece in pieces {
            if let last = runs.last, last.style == piece.style {
                runs[runs.count - 1].text += piece.text
            } else {
                runs.append((piece.text, piece.style))
            }
        }
        return runs
    }
}
