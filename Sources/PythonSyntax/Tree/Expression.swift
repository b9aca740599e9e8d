/// An expression of the syntax tree: what it is, and where it stands.
///
/// The kinds and their parts carry the names of CPython's `ast` module, so that its documentation explains them.
///
///     try Parser.parseExpression("a + 1").kind   // .binary(.add, a, 1)
public final class Expression: Sendable {
    /// What the expression is.
    public let kind: Kind
    /// Where it stands, without the parentheses around it.
    public let span: SourceSpan
    /// How many expressions stand one within the other below it, itself included. The parser keeps it under
    /// ``Parser/maximumExpressionHeight``, so that whoever walks the tree may recurse.
    public let height: Int32

    /// Makes an expression.
    public init(_ kind: Kind, _ span: SourceSpan) {
        self.kind = kind
        self.span = span
        height = kind.greatestHeight &+ 1
    }

    /// The kinds of expression.
    public indirect enum Kind: Sendable {
        case constant(Constant)
        case name(String)
        /// An f-string: literal pieces and replacement fields in order.
        case joinedString([JoinedStringPart])
        case tuple([Expression])
        case list([Expression])
        case set([Expression])
        /// Keys and values in order; a `nil` key is `**value`.
        case dictionary([(key: Expression?, value: Expression)])
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        /// `and` / `or` with two or more operands.
        case boolean(BooleanOperator, [Expression])
        /// A chain: `a < b <= c` has one left side and two links.
        case compare(Expression, [(operation: ComparisonOperator, right: Expression)])
        case conditional(test: Expression, body: Expression, otherwise: Expression)
        case call(function: Expression, arguments: [Argument])
        case attribute(Expression, name: String)
        case `subscript`(Expression, index: Expression)
        case slice(lower: Expression?, upper: Expression?, step: Expression?)
        case starred(Expression)
        case lambda(Parameters, body: Expression)
        /// `target := value`; the target is a plain name.
        case namedExpression(target: Expression, value: Expression)
        case listComprehension(element: Expression, clauses: [ComprehensionClause])
        case setComprehension(element: Expression, clauses: [ComprehensionClause])
        case dictionaryComprehension(key: Expression, value: Expression, clauses: [ComprehensionClause])
        case generatorExpression(element: Expression, clauses: [ComprehensionClause])
        case await(Expression)
        case yield(Expression?)
        case yieldFrom(Expression)
    }
}

/// A literal's value.
public enum Constant: Sendable, Equatable {
    case none
    case bool(Bool)
    case ellipsis
    /// An integer that fits a machine word.
    case integer(Int)
    /// A larger integer, as decimal digits without sign or underscores.
    case largeInteger(String)
    case float(Double)
    /// The imaginary part of a literal such as `2j`.
    case imaginary(Double)
    /// A string by code point (a literal may hold lone surrogates, so this is no Swift `String`).
    case string([UInt32])
    case bytes([UInt8])
}

/// A piece of an f-string.
public enum JoinedStringPart: Sendable {
    case literal([UInt32])
    /// `{value!r:spec}`. `{value=}` arrives as a literal piece `"value="` followed by the field
    /// (with conversion `repr` where neither conversion nor specification was given).
    case field(value: Expression, conversion: Conversion?, specification: [JoinedStringPart]?)

    /// The conversion after `!`.
    public enum Conversion: Sendable { case str, repr, ascii }
}

/// One argument of a call or of a class header.
public enum Argument: Sendable {
    case positional(Expression)
    case starred(Expression)
    case keyword(name: String, value: Expression, span: SourceSpan)
    case doubleStarred(Expression)
}

/// One `for … in … if …` of a comprehension.
public struct ComprehensionClause: Sendable {
    /// What is assigned in each turn.
    public let target: Expression
    /// What is iterated over.
    public let iterable: Expression
    /// The `if` conditions, in order.
    public let conditions: [Expression]
    /// Whether it is `async for`.
    public let isAsync: Bool

    /// Makes a clause.
    public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
        self.target = target
        self.iterable = iterable
        self.conditions = conditions
        self.isAsync = isAsync
    }
}

/// Operators with one operand.
public enum UnaryOperator: UInt8, Sendable { case positive, negative, invert, not }

/// Operators with two operands; each also exists in place (`+=`).
public enum BinaryOperator: UInt8, Sendable, CaseIterable {
    case add, subtract, multiply, matrixMultiply, trueDivide, floorDivide, modulo, power
    case leftShift, rightShift, bitAnd, bitOr, bitXor
}

/// `and`, `or`.
public enum BooleanOperator: UInt8, Sendable { case and, or }

/// Comparison operators.
public enum ComparisonOperator: UInt8, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case `is`, isNot, `in`, notIn
}

/// The parameters of a function or lambda.
public struct Parameters: Sendable {
    /// Parameters before `/`.
    public var positionalOnly: [Parameter] = []
    /// Ordinary parameters.
    public var ordinary: [Parameter] = []
    /// `*name`.
    public var variadic: Parameter?
    /// Parameters after `*`.
    public var keywordOnly: [Parameter] = []
    /// `**name`.
    public var variadicKeyword: Parameter?

    /// An empty parameter list.
    public init() {}
}

/// One parameter.
public struct Parameter: Sendable {
    /// Its name.
    public let name: String
    /// Its annotation.
    public let annotation: Expression?
    /// Its default value.
    public let defaultValue: Expression?
    /// Where it stands.
    public let span: SourceSpan

    /// Makes a parameter.
    public init(name: String, annotation: Expression?, defaultValue: Expression?, span: SourceSpan) {
        self.name = name
        self.annotation = annotation
        self.defaultValue = defaultValue
        self.span = span
    }
}
