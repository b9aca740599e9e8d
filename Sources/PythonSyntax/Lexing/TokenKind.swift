/// The kinds of token. Keywords and operators each have their own; soft keywords (`match`, `case`, `_`) are names.
public enum TokenKind: UInt8, Sendable {
    case endOfFile, newline, indent, dedent
    case name, number, string
    /// A character Python has no use for, such as `$` or `?`.
    case unknown
    /// Where the lexer had to stop; ``Lexer/problem`` says why.
    case error

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, arrow, equal, colonEqual, at
    case plus, minus, star, doubleStar, slash, doubleSlash, percent
    case leftShift, rightShift, ampersand, bar, caret, tilde
    case less, lessEqual, greater, greaterEqual, equalEqual, notEqual
    case plusEqual, minusEqual, starEqual, doubleStarEqual, slashEqual, doubleSlashEqual, percentEqual
    case leftShiftEqual, rightShiftEqual, ampersandEqual, barEqual, caretEqual, atEqual

    case keywordFalse, keywordNone, keywordTrue
    case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except, finally
    case `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise, `return`, `try`
    case `while`, with, yield

    /// Whether it is one of Python's 35 reserved words.
    public var isKeyword: Bool { rawValue >= TokenKind.keywordFalse.rawValue }

    /// Whether it is an operator or a delimiter.
    public var isOperator: Bool {
        rawValue >= TokenKind.leftParenthesis.rawValue && rawValue < TokenKind.keywordFalse.rawValue
    }

    /// The operator of an augmented assignment (`+=` gives `.add`).
    var augmentedOperator: BinaryOperator? {
        switch self {
        case .plusEqual: .add
        case .minusEqual: .subtract
        case .starEqual: .multiply
        case .atEqual: .matrixMultiply
        case .slashEqual: .trueDivide
        case .doubleSlashEqual: .floorDivide
        case .percentEqual: .modulo
        case .doubleStarEqual: .power
        case .leftShiftEqual: .leftShift
        case .rightShiftEqual: .rightShift
        case .ampersandEqual: .bitAnd
        case .caretEqual: .bitXor
        case .barEqual: .bitOr
        default: nil
        }
    }

    /// The left-associative binary operator with its precedence: `|` 1, `^` 2, `&` 3, shifts 4, sums 5, products 6.
    var binaryOperator: (operation: BinaryOperator, precedence: Int)? {
        switch self {
        case .bar: (.bitOr, 1)
        case .caret: (.bitXor, 2)
        case .ampersand: (.bitAnd, 3)
        case .leftShift: (.leftShift, 4)
        case .rightShift: (.rightShift, 4)
        case .plus: (.add, 5)
        case .minus: (.subtract, 5)
        case .star: (.multiply, 6)
        case .slash: (.trueDivide, 6)
        case .doubleSlash: (.floorDivide, 6)
        case .percent: (.modulo, 6)
        case .at: (.matrixMultiply, 6)
        default: nil
        }
    }

    /// Whether an expression can begin with it.
    var startsExpression: Bool {
        switch self {
        case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .minus, .plus, .tilde, .not, .lambda,
            .await, .ellipsis, .keywordNone, .keywordTrue, .keywordFalse:
            true
        default: false
        }
    }
}
