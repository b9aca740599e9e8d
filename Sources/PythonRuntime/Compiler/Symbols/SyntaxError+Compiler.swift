import PythonSyntax

extension SyntaxError {
    /// An error that shows only when the tree is compiled.
    init(_ message: String, _ span: SourceSpan) { self.init(.syntaxError, message, span) }
}
