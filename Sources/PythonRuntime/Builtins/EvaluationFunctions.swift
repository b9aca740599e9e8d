import PythonSyntax

extension Interpreter {
    /// `eval`, `exec`, `compile`.
    func installEvaluationFunctions() {
        function(builtins, "eval", 1...3) { i, a throws(PythonError) in
            let code = try i.code(a[0], function: "eval", mode: "eval")
            return try i.evaluate(code, a)
        }
        function(builtins, "exec", 1...3) { i, a throws(PythonError) in
            let code = try i.code(a[0], function: "exec", mode: "exec")
            _ = try i.evaluate(code, a)
            return .none
        }
        function(builtins, "compile", 3...6, keywords: true) { i, a throws(PythonError) in
            let file = try i.text(of: a[1]).swiftString
            guard let mode = a[2].as(StringObject.self, .string)?.swiftString, ["exec", "eval", "single"].contains(mode)
            else { throw i.valueError("compile() mode must be 'exec', 'eval' or 'single'") }
            guard let source = a[0].as(StringObject.self, .string) else {
                throw i.typeError("compile() arg 1 must be a string, bytes or AST object")
            }
            return Value(try i.compile(source, file: file, mode: mode))
        }
    }

    /// The code that `eval` or `exec` was given, or that of its text.
    private func code(_ source: Value, function: String, mode: String) throws(PythonError) -> CodeObject {
        if let code = source.as(CodeObject.self, .code) { return code }
        guard let text = source.as(StringObject.self, .string) else {
            throw typeError("\(function)() arg 1 must be a string, bytes or code object")
        }
        return try compile(text, file: "<string>", mode: mode)
    }

    /// Compiles a text; its faults become Python's SyntaxError.
    private func compile(_ source: StringObject, file: String, mode: String) throws(PythonError) -> CodeObject {
        // A character takes as long as about 16 instructions; its share of the tree and the code, 64 bytes.
        try charge(500 + min(source.count, 1 << 40) * 16)
        try reserve(source.count, times: 64)
        let text = source.swiftString
        do throws(SyntaxError) {
            if mode == "eval" {
                let expression = try Parser.parseExpression(text)
                return try Compiler.compile(
                    Module(body: []), file: file, interpreter: self, mode: .expression(expression))
            }
            let module = try Parser.parse(text)
            return try Compiler.compile(
                module, file: file, interpreter: self, mode: mode == "single" ? .interactive : .module)
        } catch {
            throw syntaxException(error, file: file, source: text)
        }
    }

    /// Python's exception for a fault in a text, with the place as CPython gives it.
    public func syntaxException(_ fault: SyntaxError, file: String, source: String) -> PythonError {
        let type: TypeObject =
            switch fault.kind {
            case .syntaxError: types.exceptions.syntaxError
            case .indentationError: types.exceptions.indentationError
            case .tabError: types.exceptions.tabError
            }
        let line = SourceText(source).line(Int(fault.span.line))
        let place = makeTuple([
            Value(makeString(file)), .int(Int(fault.span.line)), .int(Int(fault.span.column) + 1),
            line.map { Value(makeString($0 + "\n")) } ?? .none, .int(Int(fault.span.endLine)),
            .int(Int(fault.span.endColumn) + 1),
        ])
        return .raised(makeException(type, [Value(makeString(fault.message)), Value(place)]))
    }

    /// Runs code in the namespaces given after it, or in those of the caller.
    private func evaluate(_ code: CodeObject, _ a: Arguments) throws(PythonError) -> Value {
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(code))
        var globals = stack.depth == 0 ? makeDict() : stack.top.pointee.globals.takeUnretainedValue()
        var locals: DictObject
        if a.count > 1, !a[1].isNone {
            guard let given = a[1].as(DictObject.self, .dict) else {
                throw typeError("globals must be a dict, not \(typeName(of: a[1]))")
            }
            globals = given
            locals = given
        } else {
            locals = try localNamespace()
        }
        if a.count > 2, !a[2].isNone {
            guard let given = a[2].as(DictObject.self, .dict) else {
                throw typeError("locals must be a dict, not \(typeName(of: a[2]))")
            }
            locals = given
        }
        root(Value(locals))
        if locals === globals { return try run(code, globals: globals) }
        return try run(code, globals: globals, overlaidBy: locals)
    }

    /// Runs module code that sees `locals` before `globals` and leaves its changes in `locals`. Module code knows one
    /// namespace only, so both are joined for it and what has changed is taken out afterwards.
    private func run(_ code: CodeObject, globals: DictObject, overlaidBy locals: DictObject) throws(PythonError) -> Value {
        let joined = makeDict()
        root(Value(joined))
        try copyEntries(of: globals, into: joined)
        try copyEntries(of: locals, into: joined)
        let before = makeDict()
        root(Value(before))
        try copyEntries(of: joined, into: before)
        let result = try run(code, globals: joined)
        root(result)
        var index = 0
        while let place = joined.place(from: index) {
            let key = joined.key(at: place)
            let value = joined.value(at: place)
            if !(try before.get(key, self)).isSame(as: value) { try locals.set(key, value, self) }
            index = place + 1
        }
        index = 0
        while let place = before.place(from: index) {
            if try joined.get(before.key(at: place), self).isUnbound { _ = try locals.remove(before.key(at: place), self) }
            index = place + 1
        }
        return result
    }
}
