/// What a target is for, which decides what may stand there.
enum TargetUse { case assignment, deletion, loop }

extension TokenParser {
    /// The first part of `expression` that cannot be a target (CPython's `_PyPegen_get_invalid_target`).
    func invalidTarget(_ expression: Expression, _ use: TargetUse) -> Expression? {
        switch expression.kind {
        case .name, .attribute, .subscript: return nil
        case .tuple(let items), .list(let items):
            for item in items {
                if let invalid = invalidTarget(item, use) { return invalid }
            }
            return nil
        case .starred(let value): return use == .deletion ? expression : invalidTarget(value, use)
        case .compare(let left, let links):
            guard use == .loop else { return expression }
            return links[0].operation == .in ? invalidTarget(left, use) : nil
        default: return expression
        }
    }

    /// `star_target`: a target with or without a star, without checking it.
    mutating func starTarget() throws(ParseFailure) -> Expression {
        kind == .star ? try starExpression() : try binary()
    }
}

extension Expression {
    /// What CPython's messages call it.
    var description: String {
        switch kind {
        case .attribute: "attribute"
        case .subscript: "subscript"
        case .starred: "starred"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .boolean, .binary, .unary: "expression"
        case .generatorExpression: "generator expression"
        case .yield, .yieldFrom: "yield expression"
        case .await: "await expression"
        case .listComprehension: "list comprehension"
        case .setComprehension: "set comprehension"
        case .dictionaryComprehension: "dict comprehension"
        case .dictionary: "dict literal"
        case .set: "set display"
        case .joinedString: "f-string expression"
        case .constant(.none): "None"
        case .constant(.bool(true)): "True"
        case .constant(.bool(false)): "False"
        case .constant(.ellipsis): "ellipsis"
        case .constant: "literal"
        case .compare: "comparison"
        case .conditional: "conditional expression"
        case .namedExpression: "named expression"
        case .slice: "slice"
        }
    }
}
