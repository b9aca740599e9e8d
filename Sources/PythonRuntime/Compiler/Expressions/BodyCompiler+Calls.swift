import PythonSyntax

extension BodyCompiler {
    /// `function(arguments)`. Function and arguments lie in a row at the top of the frame.
    func call(_ function: Expression, _ arguments: [Argument], _ e: Expression, into target: Int) throws(SyntaxError) {
        var positional: [Expression] = []
        var keywords: [(name: String, value: Expression)] = []
        var spreads = false
        for argument in arguments {
            switch argument {
            case .positional(let value): positional.append(value)
            case .keyword(let name, let value, _): keywords.append((name, value))
            case .starred, .doubleStarred: spreads = true
            }
        }
        if spreads { return try callSpread(function, arguments, e, into: target) }
        if case .attribute(let object, let name) = function.kind, keywords.isEmpty {
            let base = allocate()
            _ = try push(object)
            try pushAll(positional)
            let span = attributeSpan(function, name)
            code.emit(.callMethod, a: base, b: positional.count, c: target, span)
            code.emitExtra(code.cache(scope.mangle(name)), e.span.movedToAttribute(name, endingAt: function.span))
            return
        }
        if try superCall(function, arguments, e, into: target) { return }
        let base = try push(function)
        try pushAll(positional)
        for keyword in keywords { _ = try push(keyword.value) }
        var span = e.span
        if case .attribute(_, let name) = function.kind {
            span = span.movedToAttribute(name, endingAt: function.span)
        }
        if keywords.isEmpty {
            code.emit(.call, a: base, b: positional.count, c: target, span)
        } else {
            code.emit(.callKeywords, a: base, b: positional.count + keywords.count, c: target, span)
            code.emitExtra(code.constant(.tuple(keywords.map { ConstantKey(text: $0.name) })), span)
        }
    }

    /// `super()` in a method is `super(__class__, self)`. Says whether it was one.
    private func superCall(
        _ function: Expression, _ arguments: [Argument], _ e: Expression, into target: Int
    ) throws(SyntaxError) -> Bool {
        guard case .name("super") = function.kind, arguments.isEmpty, scope.isFunctionLike,
            case .global = variable("super"), case .cell = variable("__class__"),
            scope.positionalCount > 0, let first = scope.parameters.first
        else { return false }
        let base = try push(function)
        loadName("__class__", into: allocate(), e.span)
        let receiver = allocate()
        switch variable(first) {
        case .cell(let register): code.emit(.loadCell, a: receiver, b: register, c: code.name(first), e.span)
        case .local(let register):
            check(register, e.span)
            move(register, to: receiver, e.span)
        default: return false
        }
        code.emit(.call, a: base, b: 2, c: target, e.span)
        return true
    }

    /// A call with `*` or `**` arguments.
    private func callSpread(
        _ function: Expression, _ arguments: [Argument], _ e: Expression, into target: Int
    ) throws(SyntaxError) {
        let base = try push(function)
        let positional = allocate()
        let keywords = allocate()
        try positionalArguments(arguments, e.span, isCall: true, into: positional)
        try keywordArguments(arguments, function: base, e.span, into: keywords)
        code.emit(.callSpread, a: base, c: target, e.span)
    }

    /// r[target] = the positional arguments as a tuple; in a call, a single `*x` is passed as it is.
    func positionalArguments(_ arguments: [Argument], _ span: SourceSpan, isCall: Bool, into target: Int) throws(SyntaxError) {
        var items: [Expression] = []
        for argument in arguments {
            switch argument {
            case .positional(let value): items.append(value)
            case .starred(let value):
                // The sequence builders below know `*x` as a starred expression.
                items.append(Expression(.starred(value), value.span))
            case .keyword, .doubleStarred: break
            }
        }
        if isCall, items.count == 1, case .starred(let only)? = items.first?.kind {
            return try evaluate(only, into: target)
        }
        try sequence(items, .buildTuple, span, into: target)
    }

    /// r[target] = the keyword arguments as a dictionary, or unbound when there are none.
    func keywordArguments(
        _ arguments: [Argument], function: Int, _ span: SourceSpan, into target: Int
    ) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        var isStarted = false
        var pending: [(name: String, value: Expression)] = []
        /// Makes a dictionary of what is pending, and merges it into the one there is.
        func flush() throws(SyntaxError) {
            if isStarted, pending.isEmpty { return }
            let mark = next
            let destination = isStarted ? allocate() : target
            let first = next
            for item in pending {
                loadConstant(ConstantKey(text: item.name), into: allocate(), item.value.span)
                _ = try push(item.value)
            }
            code.emit(.buildDict, a: destination, b: first, c: pending.count, span)
            if isStarted { code.emit(.dictMerge, a: target, b: destination, c: function, span) }
            isStarted = true
            pending = []
            next = mark
        }
        for argument in arguments {
            switch argument {
            case .keyword(let name, let value, _): pending.append((name, value))
            case .doubleStarred(let value):
                try flush()
                let mark = next
                let mapping = try self.value(value)
                code.emit(.dictMerge, a: target, b: mapping, c: function, span)
                next = mark
            case .positional, .starred: break
            }
        }
        if !pending.isEmpty { try flush() }
        if !isStarted { loadConstant(.unbound, into: target, span) }
    }
}
