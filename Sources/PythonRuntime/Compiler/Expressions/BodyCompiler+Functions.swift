import PythonSyntax

/// What is evaluated when a function is defined, by how `makeFunction` takes it.
struct Header: OptionSet {
    let rawValue: Int
    static let defaults = Header(rawValue: 1)
    static let keywordDefaults = Header(rawValue: 2)
    static let annotations = Header(rawValue: 4)
    static let closure = Header(rawValue: 8)
}

extension BodyCompiler {
    /// `lambda parameters: body`.
    func lambda(_ parameters: Parameters, _ body: Expression, _ e: Expression, into target: Int) throws(SyntaxError) {
        guard let inner = context.scopes[ObjectIdentifier(e)] else { return }
        let base = allocate(5)
        let header = try self.header(parameters, returns: nil, e.span, at: base)
        let compiler = BodyCompiler(
            context: context, scope: inner, parent: self, name: "<lambda>", firstLine: Int(e.span.line))
        compiler.emitPrologue(e.span)
        try compiler.returnValue(of: body)
        let compiled = try compiler.finish(documentation: nil, flags: [], parameters)
        makeFunction(compiled, header: header, e.span, into: base)
        move(base, to: target, e.span)
    }

    /// A `def`.
    func define(_ function: FunctionDefinition, _ statement: Statement) throws(SyntaxError) {
        guard let inner = context.scopes[ObjectIdentifier(statement)] else { return }
        let mark = next
        defer { next = mark }
        let decorators = try pushAll(function.decorators)
        let base = allocate(5)
        let header = try self.header(function.parameters, returns: function.returns, statement.span, at: base)
        let line = function.decorators.first?.span.line ?? statement.span.line
        let compiler = BodyCompiler(context: context, scope: inner, parent: self, name: function.name, firstLine: Int(line))
        let compiled = try compiler.compileFunction(function, statement)
        makeFunction(compiled, header: header, statement.span, into: base)
        decorate(base, function.decorators, at: decorators)
        storeName(function.name, from: function.decorators.isEmpty ? base : decorators, statement.span)
    }

    /// Calls the decorators, innermost first: r[first] = the decorated object.
    func decorate(_ object: Int, _ decorators: [Expression], at first: Int) {
        var object = object
        for (index, decorator) in decorators.enumerated().reversed() {
            // The argument must lie right above the decorator.
            move(object, to: first + index + 1, decorator.span)
            code.emit(.call, a: first + index, b: 1, c: first + index, decorator.span)
            object = first + index
        }
    }

    private func compileFunction(_ function: FunctionDefinition, _ statement: Statement) throws(SyntaxError) -> CodeObject {
        emitPrologue(statement.span)
        let documentation = function.body.first?.documentation
        try compile(documentation == nil ? function.body[...] : function.body.dropFirst())
        code.emit(.returnNone, function.body.last?.span ?? statement.span)
        return try finish(documentation: documentation, flags: [], function.parameters)
    }

    /// r[target] = a function of `compiled`; what `header` names lies in the registers above.
    func makeFunction(_ compiled: CodeObject, header: Header, _ span: SourceSpan, into base: Int) {
        var header = header
        if !compiled.freeNames.isEmpty {
            let mark = next
            next = base + 4
            let closure = allocate()
            // Cells in a row, then the tuple in their place.
            let cells = allocate(compiled.freeNames.count)
            for (index, name) in compiled.freeNames.enumerated() {
                if let register = registers[name.swiftString] { move(register, to: cells + index, span) }
            }
            code.emit(.buildTuple, a: closure, b: cells, c: compiled.freeNames.count, span)
            next = mark
            header.insert(.closure)
        }
        code.emit(.makeFunction, a: base, b: code.constant(compiled), c: header.rawValue, span)
    }

    /// Evaluates defaults and annotations into r[base + 1] ….
    private func header(
        _ parameters: Parameters, returns: Expression?, _ span: SourceSpan, at base: Int
    ) throws(SyntaxError) -> Header {
        var header = Header()
        let defaults = (parameters.positionalOnly + parameters.ordinary).compactMap(\.defaultValue)
        if !defaults.isEmpty {
            try evaluate(Expression(.tuple(defaults), span), into: base + 1)
            header.insert(.defaults)
        }
        let mark = next
        defer { next = mark }
        var count = 0
        for parameter in parameters.keywordOnly {
            guard let value = parameter.defaultValue else { continue }
            loadConstant(ConstantKey(text: scope.mangle(parameter.name)), into: allocate(), parameter.span)
            _ = try push(value)
            count += 1
        }
        if count > 0 {
            code.emit(.buildDict, a: base + 2, b: mark, c: count, span)
            header.insert(.keywordDefaults)
        }
        next = mark
        count = 0
        for parameter in parameters.annotated {
            guard let annotation = parameter.annotation else { continue }
            loadConstant(ConstantKey(text: scope.mangle(parameter.name)), into: allocate(), parameter.span)
            if case .starred(let inner) = annotation.kind {
                // `*args: *Ts` keeps the single item that Ts unpacks to.
                let register = allocate()
                let source = try value(inner)
                code.emit(.unpack, a: register, b: source, c: 1, annotation.span)
                next = register + 1
            } else {
                try self.annotation(annotation, into: allocate())
            }
            count += 1
        }
        if let returns {
            loadConstant(ConstantKey(text: "return"), into: allocate(), returns.span)
            try annotation(returns, into: allocate())
            count += 1
        }
        if count > 0 {
            code.emit(.buildDict, a: base + 3, b: mark, c: count, span)
            header.insert(.annotations)
        }
        return header
    }

    /// r[target] = an annotation: its value, or its text under `from __future__ import annotations`.
    func annotation(_ e: Expression, into target: Int) throws(SyntaxError) {
        if context.features.annotations {
            loadConstant(ConstantKey(text: ExpressionText.text(of: e)), into: target, e.span)
        } else {
            try evaluate(e, into: target)
        }
    }
}
