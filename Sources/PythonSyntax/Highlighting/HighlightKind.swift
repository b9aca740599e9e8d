/// What a stretch of text is, for colouring.
public enum HighlightKind: UInt8, Sendable, CaseIterable {
    case keyword, string, number, comment, name, builtin, decorator, `operator`
    /// The name that `def` or `class` defines.
    case definition
    /// Text that is no Python.
    case error
}

/// A stretch of text and what it is.
public struct HighlightSpan: Sendable, Equatable {
    /// The stretch, in UTF-8 offsets.
    public let range: Range<Int>
    /// What it is.
    public let kind: HighlightKind

    /// Makes a span.
    public init(range: Range<Int>, kind: HighlightKind) {
        self.range = range
        self.kind = kind
    }
}
