import TerminalUI

/// What a terminal would show: it understands the sequences that the editor sends, and shows any other as a line.
struct ScreenModel {
    private var grid: [[String]]
    private(set) var row = 0
    private(set) var column = 0
    /// A full row was written: the next character goes to the next row.
    private var wrapsNext = false
    private let columns: Int
    private(set) var raw: [UInt8] = []
    private var pending: [UInt8] = []
    /// Sequences that it does not know.
    private(set) var unknown: [String] = []

    init(rows: Int, columns: Int) {
        self.columns = columns
        grid = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The lines without the spaces at their ends.
    var lines: [String] {
        var lines = grid.map { row in
            var line = row.joined()
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
        while lines.last == "" { lines.removeLast() }
        return lines + unknown.map { "unknown sequence \($0)" }
    }

    mutating func feed(_ bytes: ArraySlice<UInt8>) {
        raw += bytes
        pending += bytes
        while let used = step() { pending.removeFirst(used) }
    }

    /// Takes one character or sequence; answers how many bytes it was, nil if it is not whole yet.
    private mutating func step() -> Int? {
        guard let first = pending.first else { return nil }
        if first == 0x1B { return escape() }
        if first < 0x20 || first == 0x7F {
            control(first)
            return 1
        }
        // Up to the next control code: clusters must stay together.
        let end = pending.firstIndex { $0 < 0x20 || $0 == 0x7F } ?? pending.count
        var whole = end
        if end == pending.count {
            while whole > 0, pending[whole - 1] & 0xC0 == 0x80 { whole -= 1 }
            if whole > 0, pending[whole - 1] >= 0xC0 {
                let lead = pending[whole - 1]
                let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
                whole = whole - 1 + length <= end ? whole - 1 + length : whole - 1
            } else {
                whole = end
            }
        }
        if whole == 0 { return nil }
        let text = String(decoding: pending[..<whole], as: UTF8.self).unicodeScalars.map(\.value)
        var index = 0
        while index < text.count {
            let cluster = CellWidth.cluster(in: text, at: index)
            put(CellText.string(text[index..<cluster.end]), cluster.cells)
            index = cluster.end
        }
        return whole
    }

    private mutating func put(_ text: String, _ cells: Int) {
        if cells == 0 { return }
        if wrapsNext || column + cells > columns {
            column = 0
            lineFeed()
        }
        wrapsNext = false
        grid[row][column] = text
        if cells == 2 { grid[row][column + 1] = "" }
        column += cells
        if column == columns {
            column = columns - 1
            wrapsNext = true
        }
    }

    private mutating func lineFeed() {
        wrapsNext = false
        if row + 1 < grid.count {
            row += 1
        } else {
            grid.removeFirst()
            grid.append(Array(repeating: " ", count: columns))
        }
    }

    private mutating func control(_ code: UInt8) {
        switch code {
        case 13:
            column = 0
            wrapsNext = false
        case 10: lineFeed()
        case 8:
            column = max(0, column - 1)
            wrapsNext = false
        case 7: break
        default: unknown.append("control \(code)")
        }
    }

    private mutating func escape() -> Int? {
        guard pending.count >= 2 else { return nil }
        guard pending[1] == UInt8(ascii: "[") else {
            unknown.append(String(decoding: pending.prefix(2), as: UTF8.self))
            return 2
        }
        guard let end = pending.dropFirst(2).firstIndex(where: { $0 >= 0x40 && $0 < 0x7F }) else { return nil }
        let parameters = String(decoding: pending[2..<end], as: UTF8.self)
        let number = Int(parameters) ?? 1
        switch pending[end] {
        case UInt8(ascii: "A"): row = max(0, row - number)
        case UInt8(ascii: "G"): column = min(columns, number) - 1
        case UInt8(ascii: "H"): (row, column) = (0, 0)
        case UInt8(ascii: "K"): for cell in column..<columns { grid[row][cell] = " " }
        case UInt8(ascii: "J"):
            let isAll = parameters == "2"
            for line in (isAll ? 0 : row)..<grid.count {
                for cell in (line == row && !isAll ? column : 0)..<columns { grid[line][cell] = " " }
            }
        case UInt8(ascii: "m"): break
        case UInt8(ascii: "h"), UInt8(ascii: "l"):
            if parameters != "?2004" && parameters != "?25" { unknown.append(parameters) }
        default: unknown.append(parameters + String(Unicode.Scalar(pending[end])))
        }
        if pending[end] != UInt8(ascii: "m") { wrapsNext = false }
        return end + 1
    }
}
