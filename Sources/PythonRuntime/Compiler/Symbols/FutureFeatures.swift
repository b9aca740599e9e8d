import PythonSyntax

/// What `from __future__ import …` at the head of a file switches on.
struct FutureFeatures {
    /// Annotations are kept as text instead of being evaluated (PEP 563).
    private(set) var annotations = false
    /// The future imports at the head; later ones are errors.
    private var head: Set<ObjectIdentifier> = []

    /// Features that exist; all but `annotations` are the rule by now.
    private static let known: Set<String> = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
    ]

    /// Reads the head of a module: a docstring, then future imports.
    init(of body: [Statement]) throws(SyntaxError) {
        var index = 0
        if let first = body.first, first.documentation != nil { index = 1 }
        while index < body.count, case .importFrom("__future__", 0, let names) = body[index].kind {
            // CPython gives these errors a start but no end.
            var place = body[index].span
            (place.endLine, place.endColumn) = (place.line, place.column)
            for alias in names {
                if alias.name == "annotations" { annotations = true }
                if alias.name == "braces" { throw SyntaxError("not a chance", place) }
                if !Self.known.contains(alias.name) {
                    throw SyntaxError("future feature \(alias.name) is not defined", place)
                }
            }
            head.insert(ObjectIdentifier(body[index]))
            index += 1
        }
    }

    /// Whether `statement` is a future import where one may stand.
    func isHead(_ statement: Statement) -> Bool { head.contains(ObjectIdentifier(statement)) }
}

extension Statement {
    /// The string, if this is an expression statement of a plain string literal.
    var documentation: [UInt32]? {
        if case .expression(let e) = kind, case .constant(.string(let points)) = e.kind { return points }
        return nil
    }
}
