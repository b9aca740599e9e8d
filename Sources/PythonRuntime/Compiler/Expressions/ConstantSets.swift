import PythonSyntax

extension Expression {
    /// The constant that stands for a set display of constants where nobody can change the set: in `for … in {1, 2}`
    /// and `x in {1, 2}`.
    var frozenDisplay: ConstantKey? {
        guard case .set(let items) = kind else { return nil }
        var keys: [ConstantKey] = []
        for item in items {
            guard let key = item.foldedConstant else { return nil }
            keys.append(key)
        }
        return .frozenset(keys)
    }
}

extension BodyCompiler {
    /// The register of what is only iterated over or searched.
    func readOnlyValue(_ e: Expression) throws(SyntaxError) -> Int {
        guard let key = e.frozenDisplay else { return try value(e) }
        let register = allocate()
        loadConstant(key, into: register, e.span)
        return register
    }

    /// A set display of constants. CPython fills a new set from a constant frozenset at once, which makes a table of
    /// another size, and so another order, than adding one by one.
    func constantSet(_ key: ConstantKey, _ span: SourceSpan, into target: Int) {
        let frozen = allocate()
        loadConstant(key, into: frozen, span)
        let register = scratch(for: target)
        code.emit(.buildSet, a: register, b: register, c: 0, span)
        code.emit(.setUpdate, a: register, b: frozen, span)
        move(register, to: target, span)
    }
}

extension Interpreter {
    /// A constant frozenset, made twice over as CPython's compiler does when it merges equal constants: the second
    /// time in the order of the first.
    func constantFrozenset(_ values: [Value]) -> Value {
        var order = values
        var result = makeSet(types.frozenset)
        for _ in 0..<2 {
            result = makeSet(types.frozenset)
            // Hashing and comparing constants runs no Python code and cannot fail.
            for value in order { _ = try? result.add(value, self) }
            order = []
            var index = 0
            while let place = result.place(from: index) {
                order.append(result.key(at: place))
                index = place + 1
            }
        }
        return Value(result)
    }
}
