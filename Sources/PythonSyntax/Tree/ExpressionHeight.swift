extension Expression.Kind {
    /// The greatest height among the expressions that it holds directly, 0 without any.
    var greatestHeight: Int32 {
        switch self {
        case .constant, .name: 0
        case .joinedString(let parts): parts.greatestHeight
        case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items): items.greatestHeight
        case .dictionary(let items):
            items.reduce(0) { max($0, $1.key?.height ?? 0, $1.value.height) }
        case .unary(_, let operand), .starred(let operand), .await(let operand), .yieldFrom(let operand): operand.height
        case .attribute(let base, _): base.height
        case .binary(_, let left, let right): max(left.height, right.height)
        case .compare(let left, let links): links.reduce(left.height) { max($0, $1.right.height) }
        case .conditional(let test, let body, let otherwise): max(test.height, body.height, otherwise.height)
        case .call(let function, let arguments): arguments.reduce(function.height) { max($0, $1.value.height) }
        case .subscript(let base, let index): max(base.height, index.height)
        case .slice(let lower, let upper, let step): max(lower?.height ?? 0, upper?.height ?? 0, step?.height ?? 0)
        case .lambda(let parameters, let body): max(parameters.greatestHeight, body.height)
        case .namedExpression(let target, let value): max(target.height, value.height)
        case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
            .generatorExpression(let element, let clauses):
            max(element.height, clauses.greatestHeight)
        case .dictionaryComprehension(let key, let value, let clauses):
            max(key.height, value.height, clauses.greatestHeight)
        case .yield(let value): value?.height ?? 0
        }
    }
}

extension Argument {
    /// The argument's expression.
    public var value: Expression {
        switch self {
        case .positional(let value), .starred(let value), .doubleStarred(let value): value
        case .keyword(_, let value, _): value
        }
    }
}

extension [Expression] {
    fileprivate var greatestHeight: Int32 { reduce(0) { Swift.max($0, $1.height) } }
}

extension [ComprehensionClause] {
    fileprivate var greatestHeight: Int32 {
        reduce(0) { Swift.max($0, $1.target.height, $1.iterable.height, $1.conditions.greatestHeight) }
    }
}

extension [JoinedStringPart] {
    fileprivate var greatestHeight: Int32 {
        reduce(0) { result, part in
            guard case .field(let value, _, let specification) = part else { return result }
            return Swift.max(result, value.height, specification?.greatestHeight ?? 0)
        }
    }
}

extension Parameters {
    fileprivate var greatestHeight: Int32 {
        (positionalOnly + ordinary + keywordOnly).reduce(0) { max($0, $1.defaultValue?.height ?? 0) }
    }
}
