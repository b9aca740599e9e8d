import PythonSyntax

/// A line of source as tracebacks show it: without its indentation, and with carets under a part of it.
struct SourceLine {
    /// The whole line, by code point.
    let points: [Unicode.Scalar]
    /// How many blanks it starts with.
    let indentation: Int

    init(_ line: String) {
        points = Array(line.unicodeScalars)
        indentation = points.firstIndex { $0 != " " && $0 != "\t" && $0 != "\u{c}" } ?? points.count
    }

    /// The line without its indentation. Blanks at its end stay, as in CPython.
    var stripped: String { string(points[indentation...]) }

    /// The line of carets under `span`, counted from where ``stripped`` starts; `nil` where CPython draws none: when
    /// they would underline the whole line and no part of it in particular.
    ///
    /// The operator of a binary operation and the brackets of a subscript stand out: `~~^~~`, `~^^^`.
    func carets(under span: SourceSpan) -> String? {
        let start = Int(span.column)
        var end = Int(span.endColumn)
        guard span.line > 0, start >= 0, start <= points.count, end >= 0 else { return nil }
        var anchors: Range<Int>?
        if span.line == span.endLine {
            end = min(end, points.count)
            if start < end, let inner = Self.anchors(in: Array(points[start..<end])) {
                anchors = inner.lowerBound + start..<inner.upperBound + start
            }
        } else {
            end = (points.lastIndex { !Self.isBlank($0) } ?? -1) + 1
        }
        if end - start == points.count - indentation, anchors == nil { return nil }
        let first = max(start, indentation)
        var line = String(repeating: " ", count: DisplayWidth.columns(points[indentation..<first]))
        for column in first..<max(first, end) {
            let mark = anchors.map { $0.contains(column) ? "^" : "~" } ?? "^"
            let isWide = column < points.count && DisplayWidth.isWide(points[column].value)
            line += isWide ? mark + mark : mark
        }
        return line
    }

    /// The part of an expression's text that an error in it is about (`extract_anchors_from_expr`).
    private static func anchors(in segment: [Unicode.Scalar]) -> Range<Int>? {
        let expression: Expression
        do throws(SyntaxError) {
            expression = try Parser.parseExpression(Self.string(segment))
        } catch { return nil }
        switch expression.kind {
        case .binary(_, let left, let right):
            return operatorRange(in: segment, from: Int(left.span.endColumn), to: Int(right.span.column))
        case .subscript(let value, let index):
            var start = Int(value.span.endColumn)
            var end = Int(index.span.endColumn) + 1
            while start < segment.count, segment[start] != "[" { start += 1 }
            while end < segment.count, segment[end] != "]" { end += 1 }
            end = min(end + 1, segment.count)
            return start <= end ? start..<end : nil
        default: return nil
        }
    }

    /// The operator between two operands, closing brackets of the left one passed over.
    private static func operatorRange(in segment: [Unicode.Scalar], from start: Int, to end: Int) -> Range<Int>? {
        guard start >= 0, end <= segment.count, start < end else { return nil }
        var found: Range<Int>?
        for index in start..<end where !isBlank(segment[index]) {
            let isDouble = index + 1 < end && !isBlank(segment[index + 1])
            found = index..<index + (isDouble ? 2 : 1)
            if index + 1 < end, segment[index] == ")" { continue }
            break
        }
        return found
    }

    private static func isBlank(_ point: Unicode.Scalar) -> Bool { point == " " || point == "\t" || point == "\u{c}" }

    private static func string(_ points: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: points)
        return String(view)
    }

    private func string(_ points: some Sequence<Unicode.Scalar>) -> String { Self.string(points) }
}
