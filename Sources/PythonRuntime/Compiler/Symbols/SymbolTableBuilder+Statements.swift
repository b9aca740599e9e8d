import PythonSyntax

extension SymbolTableBuilder {
    /// Visits statements in order.
    func visit(_ body: [Statement]) throws(SyntaxError) {
        for statement in body { try visit(statement) }
    }

    /// Visits one statement.
    func visit(_ statement: Statement) throws(SyntaxError) {
        switch statement.kind {
        case .expression(let e): try visit(e)
        case .assign(let targets, let value):
            for target in targets { try visitTarget(target) }
            try visit(value)
        case .augmentedAssign(let target, _, let value):
            // The name is bound, not read: `x += 1` before `global x` is an assignment.
            try visitTarget(target)
            try visit(value)
        case .annotatedAssign(let target, let annotation, let value, let simple):
            try visitAnnotated(statement, target, annotation, value, simple)
        case .return(let value): if let value { try visit(value) }
        case .delete(let targets):
            for target in targets { try visitDeletion(target) }
        case .pass, .break, .continue: break
        case .global(let names): try declare(names, .global, at: statement.span)
        case .nonlocal(let names): try declare(names, .nonlocal, at: statement.span)
        case .import(let aliases):
            for alias in aliases { try bind(alias.boundName, at: alias.span, .imported) }
        case .importFrom(_, _, let names):
            for alias in names {
                if alias.name == "*" {
                    if !scope.isModule { throw SyntaxError("import * only allowed at module level", alias.span) }
                } else {
                    try bind(alias.alias ?? alias.name, at: alias.span, .imported)
                }
            }
        case .raise(let exception, let cause):
            if let exception { try visit(exception) }
            if let cause { try visit(cause) }
        case .assert(let test, let message):
            try visit(test)
            if let message { try visit(message) }
        case .if(let test, let body, let otherwise), .while(let test, let body, let otherwise):
            try visit(test)
            try visit(body)
            try visit(otherwise)
        case .for(let loop):
            try visitTarget(loop.target)
            try visit(loop.iterable)
            try visit(loop.body)
            try visit(loop.otherwise)
        case .with(let items, let body, _):
            for item in items {
                try visit(item.context)
                if let target = item.target { try visitTarget(target) }
            }
            try visit(body)
        case .try(let attempt):
            try visit(attempt.body)
            for handler in attempt.handlers {
                if let type = handler.type { try visit(type) }
                if let name = handler.name {
                    try bind(name, at: handler.span)
                    scope.deleted.insert(scope.mangle(name))
                }
                try visit(handler.body)
            }
            try visit(attempt.otherwise)
            try visit(attempt.finally)
        case .function(let function): try visitFunction(statement, function)
        case .class(let definition): try visitClass(statement, definition)
        case .match(let subject, let cases):
            try visit(subject)
            for matchCase in cases {
                try visit(matchCase.pattern)
                if let condition = matchCase.condition { try visit(condition) }
                try visit(matchCase.body)
            }
        }
    }

    private func visitAnnotated(
        _ statement: Statement, _ target: Expression, _ annotation: Expression, _ value: Expression?, _ simple: Bool
    ) throws(SyntaxError) {
        if case .name(let name) = target.kind {
            let mangled = scope.mangle(name)
            let known = scope.uses[mangled] ?? []
            if simple, !scope.isModule, !known.isDisjoint(with: [.global, .nonlocal]) {
                let word = known.contains(.global) ? "global" : "nonlocal"
                throw SyntaxError("annotated name '\(name)' can't be \(word)", statement.span)
            }
            if simple {
                scope.note(mangled, [.annotated, .assigned])
            } else if value != nil {
                try bind(name, at: target.span)
            }
        } else {
            try visitTarget(target)
        }
        if !delaysAnnotations { try visit(annotation) }
        if let value { try visit(value) }
    }

    private func visitFunction(_ statement: Statement, _ function: FunctionDefinition) throws(SyntaxError) {
        try bind(function.name, at: statement.span)
        try visitHeader(function.parameters, returns: function.returns)
        for decorator in function.decorators { try visit(decorator) }
        try open(.function, for: statement, isAsync: function.isAsync) { () throws(SyntaxError) in
            try enter(function.parameters)
            try visit(function.body)
        }
    }

    private func visitClass(_ statement: Statement, _ definition: ClassDefinition) throws(SyntaxError) {
        try bind(definition.name, at: statement.span)
        for argument in definition.arguments { try visit(argument) }
        for decorator in definition.decorators { try visit(decorator) }
        try open(.classBody, for: statement, privateClass: definition.name) { () throws(SyntaxError) in
            try visit(definition.body)
        }
    }

    /// What `del` names.
    private func visitDeletion(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .name(let name): scope.deleted.insert(scope.mangle(name))
        case .tuple(let items), .list(let items):
            for item in items { try visitDeletion(item) }
            return
        default: break
        }
        try visitTarget(target)
    }

    /// A pattern's expressions and captures.
    private func visit(_ pattern: Pattern) throws(SyntaxError) {
        switch pattern.kind {
        case .value(let value): try visit(value)
        case .singleton: break
        case .sequence(let patterns), .or(let patterns):
            for pattern in patterns { try visit(pattern) }
        case .mapping(let keys, let patterns, let rest):
            for key in keys { try visit(key) }
            for pattern in patterns { try visit(pattern) }
            if let rest { try bind(rest, at: pattern.span) }
        case .class(let type, let positional, let keywords):
            try visit(type)
            for pattern in positional { try visit(pattern) }
            for keyword in keywords { try visit(keyword.pattern) }
        case .star(let name): if let name { try bind(name, at: pattern.span) }
        case .as(let inner, let name):
            if let inner { try visit(inner) }
            if let name { try bind(name, at: pattern.span) }
        }
    }
}

extension ImportAlias {
    /// The name that `import a.b` or `import a.b as c` binds.
    var boundName: String { alias ?? String(name.prefix { $0 != "." }) }
}
