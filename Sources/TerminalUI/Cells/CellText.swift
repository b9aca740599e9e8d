/// Padding and cutting by cells, so that columns align whatever the script.
public enum CellText {
    /// `text` with spaces after it up to `cells`; longer text is cut, with `~` as its last character.
    ///
    ///     CellText.fit("任务一", to: 8)    // "任务一  "
    ///     CellText.fit("fetch_user", to: 6) // "fetch~"
    public static func fit(_ text: String, to cells: Int) -> String {
        let cut = truncate(text, to: cells)
        return cut + spaces(cells - CellWidth.of(cut))
    }

    /// `text` with spaces before it up to `cells`; longer text is cut.
    public static func fitRight(_ text: String, to cells: Int) -> String {
        let cut = truncate(text, to: cells)
        return spaces(cells - CellWidth.of(cut)) + cut
    }

    /// `text` if it takes at most `cells`, else as much of it as leaves room for `mark`.
    ///
    /// The mark is ASCII, since an ellipsis is two cells wide in some Chinese terminals.
    public static func truncate(_ text: String, to cells: Int, mark: String = "~") -> String {
        if cells <= 0 { return "" }
        if CellWidth.of(text) <= cells { return text }
        return prefix(text, cells: cells - CellWidth.of(mark)) + mark
    }

    /// The longest beginning of `text` that takes at most `cells`.
    public static func prefix(_ text: String, cells: Int) -> String {
        let codePoints = text.unicodeScalars.map(\.value)
        var index = 0
        var used = 0
        while index < codePoints.count {
            let cluster = CellWidth.cluster(in: codePoints, at: index)
            if used + cluster.cells > cells { break }
            used += cluster.cells
            index = cluster.end
        }
        return string(codePoints[..<index])
    }

    /// That many spaces; none for a negative count.
    public static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    /// The text of code points; one that is none becomes U+FFFD.
    public static func string(_ codePoints: some Sequence<UInt32>) -> String {
        var scalars = String.UnicodeScalarView()
        for codePoint in codePoints { scalars.append(Unicode.Scalar(codePoint) ?? "\u{FFFD}") }
        return String(scalars)
    }
}
