/// How many cells of a terminal text takes: two for Chinese and emoji, none for a combining mark, one for the rest.
///
/// The table is our own, so that the answer does not depend on the locale of the C library. Ambiguous characters
/// (`…`, `●`, `→`) count one, though a Chinese terminal may give them two: what must align is drawn in ASCII.
///
///     CellWidth.of("任务 a")   // 6
///     CellWidth.of("👩‍💻")       // 2: one cluster
public enum CellWidth {
    /// The cells of a single code point (a control character has none).
    @inline(__always)
    public static func of(codePoint: UInt32) -> Int {
        if codePoint < 0x7F { return codePoint < 0x20 ? 0 : 1 }
        if codePoint < 0x300 { return codePoint < 0xA0 ? 0 : 1 }
        return beyondLatin(codePoint)
    }

    @inline(never)
    private static func beyondLatin(_ codePoint: UInt32) -> Int {
        // The bulk of Chinese text needs no search.
        if codePoint >= 0x4E00 && codePoint <= 0x9FFF { return 2 }
        if contains(CellWidthTables.zero, codePoint) { return 0 }
        return contains(CellWidthTables.wide, codePoint) ? 2 : 1
    }

    /// Binary search in a list of pairs.
    private static func contains(_ pairs: [UInt32], _ codePoint: UInt32) -> Bool {
        var low = 0
        var high = pairs.count / 2
        while low < high {
            let middle = (low + high) / 2
            if codePoint > pairs[2 * middle + 1] {
                low = middle + 1
            } else if codePoint < pairs[2 * middle] {
                high = middle
            } else {
                return true
            }
        }
        return false
    }

    /// A cluster that a reader takes for one character: where it ends in the text, and its cells.
    public struct Cluster: Equatable, Sendable {
        /// The index after its last code point.
        public var end: Int
        /// Its cells.
        public var cells: Int
    }

    /// The cluster that begins at `start`: a base with its marks, an emoji with its modifiers and joined parts, or a flag.
    ///
    /// - Parameters:
    ///   - start: an index of `text`.
    ///   - end: where the text is taken to end; its own end without one.
    public static func cluster(in text: [UInt32], at start: Int, before end: Int? = nil) -> Cluster {
        let count = end ?? text.count
        let base = text[start]
        var position = start + 1
        // Most text is ASCII followed by ASCII.
        if base < 0x300, position == count || text[position] < 0x300 { return Cluster(end: position, cells: of(codePoint: base)) }
        var cells = of(codePoint: base)
        if isRegionalIndicator(base), position < count, isRegionalIndicator(text[position]) {
            position += 1
            cells = 2
        }
        while position < count {
            let next = text[position]
            if next == variationSelector16 {
                // It asks for the colourful form of what has one; after anything else it means nothing.
                if isPictograph(base) { cells = 2 }
                position += 1
            } else if next == zeroWidthJoiner, base >= 0x300, position + 1 < count, of(codePoint: text[position + 1]) > 0 {
                // A joined emoji is one picture. A joiner inside other scripts joins letters that keep their cells.
                guard isPictograph(text[position + 1]), isPictograph(base) else {
                    position += 1
                    continue
                }
                position += 2
                cells = 2
            } else if isSkinTone(next) && isPictograph(base) {
                position += 1
            } else if next >= 0x300 && of(codePoint: next) == 0 {
                position += 1
            } else {
                break
            }
        }
        return Cluster(end: position, cells: cells)
    }

    /// The cells of a text on one line. Escape sequences are not known here: measure before styling.
    public static func of(_ text: some StringProtocol) -> Int {
        var ascii = true
        var count = 0
        for byte in text.utf8 {
            if byte >= 0x80 || byte < 0x20 || byte == 0x7F {
                ascii = false
                break
            }
            count += 1
        }
        return ascii ? count : of(codePoints: text.unicodeScalars.map(\.value))
    }

    /// The cells of code points on one line.
    public static func of(codePoints text: [UInt32]) -> Int {
        var index = 0
        var cells = 0
        while index < text.count {
            let cluster = cluster(in: text, at: index)
            cells += cluster.cells
            index = cluster.end
        }
        return cells
    }

    private static let variationSelector16: UInt32 = 0xFE0F
    private static let zeroWidthJoiner: UInt32 = 0x200D

    private static func isRegionalIndicator(_ codePoint: UInt32) -> Bool { codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF }
    private static func isSkinTone(_ codePoint: UInt32) -> Bool { codePoint >= 0x1F3FB && codePoint <= 0x1F3FF }
    private static func isPictograph(_ codePoint: UInt32) -> Bool {
        (codePoint >= 0x2190 && codePoint <= 0x2BFF) || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
    }
}
