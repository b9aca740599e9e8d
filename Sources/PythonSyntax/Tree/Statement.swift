/// A statement of the syntax tree: what it is, and where it stands.
///
/// The kinds and their parts carry the names of CPython's `ast` module, so that its documentation explains them.
public final class Statement: Sendable {
    /// What the statement is.
    public let kind: Kind
    /// Where it stands.
    public let span: SourceSpan

    /// Makes a statement.
    public init(_ kind: Kind, _ span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    /// The kinds of statement.
    public indirect enum Kind: Sendable {
        case expression(Expression)
        /// `a = b = value`: targets in order of assignment.
        case assign(targets: [Expression], value: Expression)
        case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
        /// `target: annotation = value`; `simple` when the target is a name without parentheses.
        case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, simple: Bool)
        case `return`(Expression?)
        case delete([Expression])
        case pass, `break`, `continue`
        case global([String])
        case nonlocal([String])
        case `import`([ImportAlias])
        /// `from ..module import names`; a single alias `*` imports all.
        case importFrom(module: String?, level: Int, names: [ImportAlias])
        case raise(Expression?, cause: Expression?)
        case assert(Expression, message: Expression?)
        case `if`(test: Expression, body: [Statement], otherwise: [Statement])
        case `while`(test: Expression, body: [Statement], otherwise: [Statement])
        case `for`(ForLoop)
        case with(items: [WithItem], body: [Statement], isAsync: Bool)
        case `try`(TryStatement)
        case function(FunctionDefinition)
        case `class`(ClassDefinition)
        case match(subject: Expression, cases: [MatchCase])
    }
}

/// `for` / `async for`.
public struct ForLoop: Sendable {
    public let target: Expression
    public let iterable: Expression
    public let body: [Statement]
    public let otherwise: [Statement]
    public let isAsync: Bool

    /// Makes a loop.
    public init(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement], isAsync: Bool) {
        self.target = target
        self.iterable = iterable
        self.body = body
        self.otherwise = otherwise
        self.isAsync = isAsync
    }
}

/// One `context as target` of a `with`.
public struct WithItem: Sendable {
    public let context: Expression
    public let target: Expression?

    /// Makes an item.
    public init(context: Expression, target: Expression?) {
        self.context = context
        self.target = target
    }
}

/// `try` with its handlers, or `except*` when `isGroup`.
public struct TryStatement: Sendable {
    public let body: [Statement]
    public let handlers: [ExceptionHandler]
    public let otherwise: [Statement]
    public let finally: [Statement]
    public let isGroup: Bool

    /// Makes a `try`.
    public init(
        body: [Statement], handlers: [ExceptionHandler], otherwise: [Statement], finally: [Statement], isGroup: Bool
    ) {
        self.body = body
        self.handlers = handlers
        self.otherwise = otherwise
        self.finally = finally
        self.isGroup = isGroup
    }
}

/// `except type as name:`.
public struct ExceptionHandler: Sendable {
    public let type: Expression?
    public let name: String?
    public let body: [Statement]
    public let span: SourceSpan

    /// Makes a handler.
    public init(type: Expression?, name: String?, body: [Statement], span: SourceSpan) {
        self.type = type
        self.name = name
        self.body = body
        self.span = span
    }
}

/// `def` / `async def`.
public struct FunctionDefinition: Sendable {
    public let name: String
    public let parameters: Parameters
    public let returns: Expression?
    public let body: [Statement]
    public let decorators: [Expression]
    public let isAsync: Bool

    /// Makes a definition.
    public init(
        name: String, parameters: Parameters, returns: Expression?, body: [Statement], decorators: [Expression],
        isAsync: Bool
    ) {
        self.name = name
        self.parameters = parameters
        self.returns = returns
        self.body = body
        self.decorators = decorators
        self.isAsync = isAsync
    }
}

/// `class`.
public struct ClassDefinition: Sendable {
    public let name: String
    /// Bases and keyword arguments of the header.
    public let arguments: [Argument]
    public let body: [Statement]
    public let decorators: [Expression]

    /// Makes a definition.
    public init(name: String, arguments: [Argument], body: [Statement], decorators: [Expression]) {
        self.name = name
        self.arguments = arguments
        self.body = body
        self.decorators = decorators
    }
}

/// One `name as alias` of an import. `name` may be dotted.
public struct ImportAlias: Sendable {
    public let name: String
    public let alias: String?
    public let span: SourceSpan

    /// Makes an alias.
    public init(name: String, alias: String?, span: SourceSpan) {
        self.name = name
        self.alias = alias
        self.span = span
    }
}

/// `case pattern if guard:`.
public struct MatchCase: Sendable {
    public let pattern: Pattern
    public let condition: Expression?
    public let body: [Statement]

    /// Makes a case.
    public init(pattern: Pattern, condition: Expression?, body: [Statement]) {
        self.pattern = pattern
        self.condition = condition
        self.body = body
    }
}

/// A pattern of a `match` statement (PEP 634).
public final class Pattern: Sendable {
    public let kind: Kind
    public let span: SourceSpan

    /// Makes a pattern.
    public init(_ kind: Kind, _ span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    /// The kinds of pattern.
    public indirect enum Kind: Sendable {
        case value(Expression)
        case singleton(Constant)
        case sequence([Pattern])
        /// `rest` is the name after `**`.
        case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
        case `class`(Expression, positional: [Pattern], keywords: [(name: String, pattern: Pattern)])
        /// `*name`, or `*_` when `nil`.
        case star(String?)
        /// `pattern as name`; a bare name when `pattern` is `nil`; `_` when both are.
        case `as`(Pattern?, name: String?)
        case or([Pattern])
    }
}

/// A parsed file.
public struct Module: Sendable {
    /// Its statements.
    public let body: [Statement]

    /// Makes a module.
    public init(body: [Statement]) { self.body = body }
}
