/// A token: its kind, its bytes, its place.
public struct Token: Sendable, Equatable {
    /// What it is.
    public var kind: TokenKind
    /// The offset of its first byte in ``Lexer/source``.
    public var start: Int32
    /// The offset after its last byte.
    public var end: Int32
    /// Where it stands, in lines and code points.
    public var span: SourceSpan
}
