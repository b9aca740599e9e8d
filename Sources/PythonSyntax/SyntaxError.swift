/// A fault in a program's text: CPython 3.11's words, and the place CPython would mark with carets.
///
///     do { _ = try Parser.parse("f(1") } catch { error.message }   // "'(' was never closed"
public struct SyntaxError: Error, Equatable, Sendable {
    /// Which exception CPython raises.
    public enum Kind: String, Sendable { case syntaxError = "SyntaxError", indentationError = "IndentationError", tabError = "TabError" }

    /// Which exception CPython raises.
    public let kind: Kind
    /// CPython's message.
    public let message: String
    /// Where the carets stand.
    public let span: SourceSpan
    /// Whether more input could still complete the text (an open bracket, string or block at its end):
    /// a prompt asks for another line instead of reporting the error.
    public let isIncomplete: Bool

    /// Makes an error.
    public init(_ kind: Kind = .syntaxError, _ message: String, _ span: SourceSpan, isIncomplete: Bool = false) {
        self.kind = kind
        self.message = message
        self.span = span
        self.isIncomplete = isIncomplete
    }

    /// Makes a plain `SyntaxError`.
    init(_ message: String, _ span: SourceSpan, isIncomplete: Bool = false) {
        self.init(.syntaxError, message, span, isIncomplete: isIncomplete)
    }
}
