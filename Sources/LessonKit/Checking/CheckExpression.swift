import PythonSyntax

/// A check's expression, taken apart so that a failure can show what was expected and what came.
///
///     try CheckExpression("elapsed <= 1.1 * max(latencies)").terms[0].comparison
///     // left "elapsed", operator "<=", right "1.1 * max(latencies)"
public struct CheckExpression: Equatable, Sendable {
    /// The expression's text.
    public let text: String
    /// The operands of a top-level `and` in order, else the expression itself: the first that is false is to blame.
    public let terms: [Term]
    /// The global variables of the answer that it names, in order of appearance.
    public let variables: [String]

    /// Something that must be true.
    public struct Term: Equatable, Sendable {
        /// Its text.
        public let text: String
        /// Its two sides, where it is a comparison of two.
        public let comparison: Sides?
    }

    /// The two sides of a comparison. By convention the left is what came and the right what was expected.
    public struct Sides: Equatable, Sendable {
        /// The left side's text.
        public let left: String
        /// The operator as written in Python: `<=`, `not in`.
        public let operation: String
        /// The right side's text.
        public let right: String
    }

    /// Takes an expression apart.
    ///
    /// - Throws: CPython's error, with its column counted in `text`.
    public init(_ text: String) throws(SyntaxError) {
        let tree = try Parser.parseExpression(text)
        let source = Array(text.unicodeScalars)
        self.text = text
        var operands = [tree]
        if case .boolean(.and, let parts) = tree.kind { operands = parts }
        terms = operands.map { Self.term($0, in: source) }
        variables = ExpressionNames.free(in: tree).filter {
            !RunFacts.names.contains($0) && !RunFacts.functions.contains($0)
        }
    }

    /// An expression known to be right: those that the package itself brings.
    init(trusted text: String, comparison: Sides) {
        self.text = text
        terms = [Term(text: text, comparison: comparison)]
        variables = []
    }

    private static func term(_ tree: Expression, in source: [Unicode.Scalar]) -> Term {
        var sides: Sides?
        if case .compare(let left, let links) = tree.kind, links.count == 1, let link = links.first {
            sides = Sides(
                left: slice(left.span, of: source), operation: word(link.operation),
                right: slice(link.right.span, of: source))
        }
        return Term(text: slice(tree.span, of: source), comparison: sides)
    }

    /// The text a span covers. A check is one line, so columns are offsets.
    private static func slice(_ span: SourceSpan, of source: [Unicode.Scalar]) -> String {
        let start = min(max(0, Int(span.column)), source.count)
        let end = min(max(start, Int(span.endColumn)), source.count)
        return String(String.UnicodeScalarView(source[start..<end]))
    }

    private static func word(_ operation: ComparisonOperator) -> String {
        switch operation {
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }
}
