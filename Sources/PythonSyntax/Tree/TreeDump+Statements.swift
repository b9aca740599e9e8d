extension TreeDump {
    private mutating func body(_ statements: [Statement]) { list(statements) { $0.statement($1) } }

    mutating func statement(_ statement: Statement) {
        let span = statement.span
        switch statement.kind {
        case .expression(let value): node("Expr", span, [{ $0.expression(value) }])
        case .assign(let targets, let value):
            node("Assign", span, [{ $0.expressions(targets) }, { $0.expression(value) }])
        case .augmentedAssign(let target, let operation, let value):
            node(
                "AugAssign", span,
                [{ $0.expression(target) }, { $0.write(TreeDump.name(operation)) }, { $0.expression(value) }])
        case .annotatedAssign(let target, let annotation, let value, let simple):
            node(
                "AnnAssign", span,
                [
                    { $0.expression(target) }, { $0.expression(annotation) },
                    { $0.optional(value) { $0.expression($1) } },
                    { $0.write(simple ? "1" : "0") },
                ])
        case .return(let value): node("Return", span, [{ $0.optional(value) { $0.expression($1) } }])
        case .delete(let targets): node("Delete", span, [{ $0.expressions(targets) }])
        case .pass: node("Pass", span, [])
        case .break: node("Break", span, [])
        case .continue: node("Continue", span, [])
        case .global(let names): node("Global", span, [{ $0.list(names) { $0.write($1) } }])
        case .nonlocal(let names): node("Nonlocal", span, [{ $0.list(names) { $0.write($1) } }])
        case .import(let names): node("Import", span, [{ $0.aliases(names) }])
        case .importFrom(let module, let level, let names):
            node("ImportFrom", span, [{ $0.write(module ?? "_") }, { $0.aliases(names) }, { $0.write(String(level)) }])
        case .raise(let exception, let cause):
            node("Raise", span, [exception, cause].map { part in { $0.optional(part) { $0.expression($1) } } })
        case .assert(let test, let message):
            node("Assert", span, [{ $0.expression(test) }, { $0.optional(message) { $0.expression($1) } }])
        case .if(let test, let body, let otherwise):
            node("If", span, [{ $0.expression(test) }, { $0.body(body) }, { $0.body(otherwise) }])
        case .while(let test, let body, let otherwise):
            node("While", span, [{ $0.expression(test) }, { $0.body(body) }, { $0.body(otherwise) }])
        case .for(let loop):
            node(
                loop.isAsync ? "AsyncFor" : "For", span,
                [
                    { $0.expression(loop.target) }, { $0.expression(loop.iterable) }, { $0.body(loop.body) },
                    { $0.body(loop.otherwise) },
                ])
        case .with(let items, let body, let isAsync):
            node(isAsync ? "AsyncWith" : "With", span, [{ $0.items(items) }, { $0.body(body) }])
        case .try(let statement): self.try(statement, span)
        case .function(let definition): function(definition, span)
        case .class(let definition):
            node(
                "ClassDef", span,
                [
                    { $0.write(definition.name) }, { $0.positional(definition.arguments) },
                    { $0.keywords(definition.arguments) }, { $0.body(definition.body) },
                    { $0.expressions(definition.decorators) },
                ])
        case .match(let subject, let cases):
            node(
                "Match", span,
                [
                    { $0.expression(subject) },
                    {
                        $0.list(cases) { dump, item in
                            dump.node(
                                "match_case", nil,
                                [
                                    { $0.pattern(item.pattern) }, { $0.optional(item.condition) { $0.expression($1) } },
                                    { $0.body(item.body) },
                                ])
                        }
                    },
                ])
        }
    }

    private mutating func aliases(_ aliases: [ImportAlias]) {
        list(aliases) { dump, alias in
            dump.node("alias", alias.span, [{ $0.write(alias.name) }, { $0.write(alias.alias ?? "_") }])
        }
    }

    private mutating func items(_ items: [WithItem]) {
        list(items) { dump, item in
            dump.node(
                "withitem", nil, [{ $0.expression(item.context) }, { $0.optional(item.target) { $0.expression($1) } }])
        }
    }

    private mutating func `try`(_ statement: TryStatement, _ span: SourceSpan) {
        node(
            statement.isGroup ? "TryStar" : "Try", span,
            [
                { $0.body(statement.body) },
                {
                    $0.list(statement.handlers) { dump, handler in
                        dump.node(
                            "ExceptHandler", handler.span,
                            [
                                { $0.optional(handler.type) { $0.expression($1) } }, { $0.write(handler.name ?? "_") },
                                { $0.body(handler.body) },
                            ])
                    }
                },
                { $0.body(statement.otherwise) }, { $0.body(statement.finally) },
            ])
    }

    private mutating func function(_ definition: FunctionDefinition, _ span: SourceSpan) {
        node(
            definition.isAsync ? "AsyncFunctionDef" : "FunctionDef", span,
            [
                { $0.write(definition.name) }, { $0.parameters(definition.parameters) }, { $0.body(definition.body) },
                { $0.expressions(definition.decorators) }, { $0.optional(definition.returns) { $0.expression($1) } },
            ])
    }

    private mutating func patterns(_ patterns: [Pattern]) { list(patterns) { $0.pattern($1) } }

    private mutating func pattern(_ pattern: Pattern) {
        let span = pattern.span
        switch pattern.kind {
        case .value(let value): node("MatchValue", span, [{ $0.expression(value) }])
        case .singleton(let value): node("MatchSingleton", span, [{ $0.constant(value) }])
        case .sequence(let items): node("MatchSequence", span, [{ $0.patterns(items) }])
        case .mapping(let keys, let items, let rest):
            node("MatchMapping", span, [{ $0.expressions(keys) }, { $0.patterns(items) }, { $0.write(rest ?? "_") }])
        case .class(let type, let positional, let keywords):
            node(
                "MatchClass", span,
                [
                    { $0.expression(type) }, { $0.patterns(positional) },
                    { $0.list(keywords.map(\.name)) { $0.write($1) } }, { $0.patterns(keywords.map(\.pattern)) },
                ])
        case .star(let name): node("MatchStar", span, [{ $0.write(name ?? "_") }])
        case .as(let inner, let name):
            node("MatchAs", span, [{ $0.optional(inner) { $0.pattern($1) } }, { $0.write(name ?? "_") }])
        case .or(let items): node("MatchOr", span, [{ $0.patterns(items) }])
        }
    }
}
