/// Writes a syntax tree as one line of text, for tests and for looking at.
///
///     TreeDump.text(try Parser.parse("x = 1"))   // "Assign@1:0-1:5([Name@1:0-1:1(x)] Constant@1:4-1:5(1))"
///
/// Kinds and the order of their parts are those of CPython's `ast` module; absent parts are `_`. Strings are written as
/// hexadecimal code points, floats as the bits of a `Double`. Within f-strings places are left out, because
/// CPython 3.11 gets them wrong.
public struct TreeDump {
    private var output = ""
    private var formatted = 0

    /// The text for a module.
    public static func text(_ module: Module) -> String {
        var dump = TreeDump()
        dump.list(module.body) { $0.statement($1) }
        return dump.output
    }

    /// The text for an expression.
    public static func text(_ expression: Expression) -> String {
        var dump = TreeDump()
        dump.expression(expression)
        return dump.output
    }

    mutating func write(_ text: String) { output += text }

    mutating func list<Item>(_ items: [Item], _ write: (inout TreeDump, Item) -> Void) {
        output += "["
        for (index, item) in items.enumerated() {
            if index > 0 { output += " " }
            write(&self, item)
        }
        output += "]"
    }

    mutating func optional<Item>(_ item: Item?, _ write: (inout TreeDump, Item) -> Void) {
        if let item { write(&self, item) } else { output += "_" }
    }

    /// Writes `Kind@place(parts)`.
    mutating func node(_ kind: String, _ span: SourceSpan?, _ parts: [(inout TreeDump) -> Void]) {
        output += kind
        if let span, formatted == 0 { output += "@\(span.line):\(span.column)-\(span.endLine):\(span.endColumn)" }
        output += "("
        for (index, part) in parts.enumerated() {
            if index > 0 { output += " " }
            part(&self)
        }
        output += ")"
    }

    mutating func enterFormatted() { formatted += 1 }
    mutating func leaveFormatted() { formatted -= 1 }
}
