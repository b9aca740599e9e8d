/// A stretch of a text to be painted in a style.
///
/// The range counts code points from the start of the text, as Python's columns do; a range that reaches outside the text
/// is cut to it, and a later span paints over an earlier one.
public struct HighlightSpan: Equatable, Sendable {
    /// Which code points.
    public var range: Range<Int>
    /// How they look.
    public var style: Style

    /// Makes a span.
    public init(range: Range<Int>, style: Style) {
        self.range = range
        self.style = style
    }
}

extension HighlightSpan {
    /// One style for each code point of a text of `count` code points.
    public static func styles(_ spans: [HighlightSpan], count: Int) -> [Style] {
        var styles = [Style](repeating: .plain, count: count)
        for span in spans {
            for index in span.range.clamped(to: 0..<count) { styles[index] = span.style }
        }
        return styles
    }
}
