import PythonSyntax

extension BodyCompiler {
    /// A `class` statement.
    func define(_ definition: ClassDefinition, _ statement: Statement) throws(SyntaxError) {
        guard let inner = context.scopes[ObjectIdentifier(statement)] else { return }
        let mark = next
        defer { next = mark }
        let decorators = try pushAll(definition.decorators)
        let line = definition.decorators.first?.span.line ?? statement.span.line
        let compiler = BodyCompiler(context: context, scope: inner, parent: self, name: definition.name, firstLine: Int(line))
        let compiled = try compiler.compileClass(definition, statement)
        let base = allocate()
        makeFunction(compiled, header: Header(), statement.span, into: base)
        loadConstant(ConstantKey(text: definition.name), into: allocate(), statement.span)
        let bases = allocate()
        let keywords = allocate()
        try positionalArguments(definition.arguments, statement.span, isCall: false, into: bases)
        try keywordArguments(definition.arguments, function: base, statement.span, into: keywords)
        code.emit(.buildClass, a: base, c: base, statement.span)
        decorate(base, definition.decorators, at: decorators)
        storeName(definition.name, from: definition.decorators.isEmpty ? base : decorators, statement.span)
    }

    /// The body: sets `__module__`, `__qualname__` and `__doc__`, runs the statements, and leaves the cell that
    /// zero-argument `super()` needs as `__classcell__`, for whoever builds the class to fill.
    private func compileClass(_ definition: ClassDefinition, _ statement: Statement) throws(SyntaxError) -> CodeObject {
        let span = SourceSpan(
            line: statement.span.line, column: statement.span.column, endLine: statement.span.line,
            endColumn: statement.span.column)
        emitPrologue(span)
        let register = allocate()
        code.emit(.loadName, a: register, b: code.name("__name__"), span)
        code.emit(.storeName, a: register, b: code.name("__module__"), span)
        loadConstant(ConstantKey(text: qualifiedName), into: register, span)
        code.emit(.storeName, a: register, b: code.name("__qualname__"), span)
        if definition.body.containAnnotation { code.emit(.setupAnnotations, span) }
        var rest = definition.body[...]
        if let first = definition.body.first, let documentation = first.documentation {
            loadConstant(.string(documentation), into: register, first.span)
            code.emit(.storeName, a: register, b: code.name("__doc__"), first.span)
            rest = rest.dropFirst()
        }
        next = register
        try compile(rest)
        if scope.needsClassCell, let cell = registers["__class__"] {
            code.emit(.storeName, a: cell, b: code.name("__classcell__"), span)
        }
        code.emit(.returnNone, span)
        return try finish(documentation: nil, flags: .classBody)
    }
}
