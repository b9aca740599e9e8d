import PythonSyntax

extension SymbolTableBuilder {
    /// Visits an expression that is read.
    func visit(_ e: Expression) throws(SyntaxError) {
        switch e.kind {
        case .constant: break
        case .name(let name): read(name)
        case .joinedString(let parts): try visit(parts)
        case .tuple(let items), .list(let items), .set(let items), .boolean(_, let items):
            for item in items { try visit(item) }
        case .dictionary(let items):
            for item in items {
                if let key = item.key { try visit(key) }
                try visit(item.value)
            }
        case .unary(_, let operand), .starred(let operand): try visit(operand)
        case .binary(_, let left, let right):
            try visit(left)
            try visit(right)
        case .compare(let left, let links):
            try visit(left)
            for link in links { try visit(link.right) }
        case .conditional(let test, let body, let otherwise):
            try visit(test)
            try visit(body)
            try visit(otherwise)
        case .call(let function, let arguments):
            try visit(function)
            for argument in arguments { try visit(argument) }
        case .attribute(let value, _): try visit(value)
        case .subscript(let value, let index):
            try visit(value)
            try visit(index)
        case .slice(let lower, let upper, let step):
            for part in [lower, upper, step] { if let part { try visit(part) } }
        case .lambda(let parameters, let body):
            try visitHeader(parameters, returns: nil)
            try open(.lambda, for: e) { () throws(SyntaxError) in
                try enter(parameters)
                try visit(body)
            }
        case .namedExpression(let target, let value): try visitNamed(e, target, value)
        case .listComprehension(let element, let clauses):
            try visitComprehension(e, .list, clauses, [element])
        case .setComprehension(let element, let clauses):
            try visitComprehension(e, .set, clauses, [element])
        case .generatorExpression(let element, let clauses):
            try visitComprehension(e, .generator, clauses, [element])
        case .dictionaryComprehension(let key, let value, let clauses):
            try visitComprehension(e, .dictionary, clauses, [key, value])
        case .await(let value):
            try visit(value)
            scope.isCoroutine = true
        case .yield(let value):
            if let value { try visit(value) }
            try markGenerator(e)
        case .yieldFrom(let value):
            try visit(value)
            try markGenerator(e)
        }
    }

    /// Visits one argument of a call or class header.
    func visit(_ argument: Argument) throws(SyntaxError) {
        switch argument {
        case .positional(let value), .starred(let value), .doubleStarred(let value): try visit(value)
        case .keyword(_, let value, _): try visit(value)
        }
    }

    /// Visits what an assignment binds.
    func visitTarget(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .name(let name): try bind(name, at: target.span)
        case .tuple(let items), .list(let items):
            for item in items { try visitTarget(item) }
        case .starred(let inner): try visitTarget(inner)
        default: try visit(target)
        }
    }

    private func visit(_ parts: [JoinedStringPart]) throws(SyntaxError) {
        for part in parts {
            if case .field(let value, _, let specification) = part {
                try visit(value)
                if let specification { try visit(specification) }
            }
        }
    }

    private func markGenerator(_ e: Expression) throws(SyntaxError) {
        if let comprehension = scope.comprehension {
            let place = switch comprehension {
            case .list: "list comprehension"
            case .set: "set comprehension"
            case .dictionary: "dict comprehension"
            case .generator: "generator expression"
            }
            throw SyntaxError("'yield' inside \(place)", e.span)
        }
        scope.isGenerator = true
    }

    // MARK: Comprehensions

    private func visitComprehension(
        _ e: Expression, _ kind: Scope.Comprehension, _ clauses: [ComprehensionClause], _ elements: [Expression]
    ) throws(SyntaxError) {
        guard let first = clauses.first else { return }
        scope.iterableDepth += 1
        try visit(first.iterable)
        scope.iterableDepth -= 1
        let outer = scope
        try open(.comprehension(kind), for: e) { () throws(SyntaxError) in
            scope.note(".0", .parameter)
            scope.parameters = [".0"]
            scope.positionalCount = 1
            if kind == .generator { scope.isGenerator = true }
            for (index, clause) in clauses.enumerated() {
                if clause.isAsync { scope.isCoroutine = true }
                try visitIterationTarget(clause.target)
                if index > 0 {
                    scope.iterableDepth += 1
                    try visit(clause.iterable)
                    scope.iterableDepth -= 1
                }
                for condition in clause.conditions { try visit(condition) }
            }
            for element in elements { try visit(element) }
            if scope.isCoroutine, kind != .generator { outer.isCoroutine = true }
        }
    }

    /// The targets of a comprehension's `for`.
    private func visitIterationTarget(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .name(let name):
            let mangled = scope.mangle(name)
            if let known = scope.uses[mangled], !known.isDisjoint(with: [.global, .nonlocal]) {
                throw SyntaxError(
                    "comprehension inner loop cannot rebind assignment expression target '\(name)'", target.span)
            }
            scope.note(mangled, [.assigned, .iterated])
        case .tuple(let items), .list(let items):
            for item in items { try visitIterationTarget(item) }
        case .starred(let inner): try visitIterationTarget(inner)
        default: try visit(target)
        }
    }

    /// `target := value`: in a comprehension, the target belongs to the function or module around it (PEP 572).
    private func visitNamed(_ e: Expression, _ target: Expression, _ value: Expression) throws(SyntaxError) {
        guard case .name(let name) = target.kind else { return try visitTarget(target) }
        if scope.iterableDepth > 0 {
            throw SyntaxError("assignment expression cannot be used in a comprehension iterable expression", e.span)
        }
        if scope.comprehension != nil {
            try extend(name, at: target.span)
        }
        try visit(value)
        if scope.comprehension == nil {
            try bind(name, at: target.span)
            scope.hasNamedExpression = true
        }
    }

    private func extend(_ name: String, at span: SourceSpan) throws(SyntaxError) {
        let mangled = scope.mangle(name)
        var outer: Scope? = scope
        while let current = outer {
            switch current.kind {
            case .comprehension:
                if current.uses[mangled]?.contains(.iterated) == true {
                    throw SyntaxError(
                        "assignment expression cannot rebind comprehension iteration variable '\(name)'", span)
                }
            case .function, .lambda:
                scope.note(mangled, current.uses[mangled]?.contains(.global) == true ? .global : .nonlocal)
                scope.directives[mangled] = span
                current.note(mangled, .assigned)
                return
            case .module:
                scope.note(mangled, .global)
                current.note(mangled, .assigned)
                return
            case .classBody:
                throw SyntaxError(
                    "assignment expression within a comprehension cannot be used in a class body", span)
            }
            outer = current.parent
        }
    }
}
