/// A stretch of source text: where it starts and where it ends.
///
/// Lines count from 1. Columns count code points from 0, as the caret lines of CPython's tracebacks do;
/// `endColumn` is the column after the last code point.
public struct SourceSpan: Equatable, Sendable {
    /// The line the stretch starts on, from 1.
    public var line: Int32
    /// The code point it starts at, from 0.
    public var column: Int32
    /// The line it ends on, from 1.
    public var endLine: Int32
    /// The code point after its last, from 0.
    public var endColumn: Int32

    /// Makes a span from its four coordinates.
    public init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// The span from the start of `self` to the end of `other`.
    public func through(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(line: line, column: column, endLine: other.endLine, endColumn: other.endColumn)
    }
}
