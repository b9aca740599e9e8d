import PythonSyntax

/// Finds the names an expression takes from outside.
struct ExpressionNames {
    private var used: [String] = []
    private var bound: [String] = []

    /// The free names of `tree`, each once, in order of appearance.
    ///
    /// A name bound anywhere in the expression (by a comprehension, a lambda or `:=`) counts as bound everywhere.
    static func free(in tree: Expression) -> [String] {
        var names = ExpressionNames()
        names.visit(tree)
        return names.used.filter { !names.bound.contains($0) }
    }

    private mutating func use(_ name: String) {
        if !used.contains(name) { used.append(name) }
    }

    private mutating func visit(_ trees: [Expression?]) {
        for case let tree? in trees { visit(tree) }
    }

    private mutating func visit(_ tree: Expression) {
        switch tree.kind {
        case .constant: break
        case .name(let name): use(name)
        case .joinedString(let parts): visit(parts)
        case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items): visit(items)
        case .dictionary(let entries):
            for entry in entries { visit([entry.key, entry.value]) }
        case .unary(_, let operand), .starred(let operand), .await(let operand), .yieldFrom(let operand):
            visit(operand)
        case .attribute(let operand, name: _): visit(operand)
        case .yield(let operand): visit([operand])
        case .binary(_, let left, let right): visit([left, right])
        case .compare(let left, let links): visit([left] + links.map(\.right))
        case .conditional(let test, let body, let otherwise): visit([test, body, otherwise])
        case .call(let function, let arguments):
            visit(function)
            for argument in arguments { visit(argument) }
        case .subscript(let operand, let index): visit([operand, index])
        case .slice(let lower, let upper, let step): visit([lower, upper, step])
        case .lambda(let parameters, let body):
            bind(parameters)
            visit(body)
        case .namedExpression(let target, let value):
            bind(target)
            visit(value)
        case .listComprehension(let element, let clauses), .setComprehension(let element, let clauses),
            .generatorExpression(let element, let clauses):
            visit(clauses)
            visit(element)
        case .dictionaryComprehension(let key, let value, let clauses):
            visit(clauses)
            visit([key, value])
        }
    }

    private mutating func visit(_ argument: Argument) {
        switch argument {
        case .positional(let value), .starred(let value), .doubleStarred(let value): visit(value)
        case .keyword(name: _, let value, span: _): visit(value)
        }
    }

    private mutating func visit(_ parts: [JoinedStringPart]) {
        for case .field(let value, conversion: _, let specification) in parts {
            visit(value)
            visit(specification ?? [])
        }
    }

    private mutating func visit(_ clauses: [ComprehensionClause]) {
        for clause in clauses {
            bind(clause.target)
            visit(clause.iterable)
            visit(clause.conditions)
        }
    }

    private mutating func bind(_ target: Expression) {
        switch target.kind {
        case .name(let name): bound.append(name)
        case .tuple(let items), .list(let items): for item in items { bind(item) }
        case .starred(let item): bind(item)
        default: visit(target)
        }
    }

    private mutating func bind(_ parameters: Parameters) {
        let all =
            parameters.positionalOnly + parameters.ordinary + parameters.keywordOnly
            + [parameters.variadic, parameters.variadicKeyword].compactMap { $0 }
        for parameter in all {
            bound.append(parameter.name)
            visit([parameter.defaultValue])
        }
    }
}
