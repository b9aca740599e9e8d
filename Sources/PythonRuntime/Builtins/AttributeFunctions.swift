extension Interpreter {
    /// `getattr`, `setattr`, `hasattr`, `delattr`, `vars`, `dir`.
    func installAttributeFunctions() {
        function(builtins, "getattr", 2...3) { i, a throws(PythonError) in
            let name = try i.attributeName(a[1])
            if a.count == 2 { return try i.getAttribute(a[0], name) }
            let value = try i.findAttribute(a[0], name)
            return value.isUnbound ? a[2] : value
        }
        function(builtins, "hasattr", 2...2) { i, a throws(PythonError) in
            .bool(!(try i.findAttribute(a[0], try i.attributeName(a[1]))).isUnbound)
        }
        function(builtins, "setattr", 3...3) { i, a throws(PythonError) in
            try i.setAttribute(a[0], try i.attributeName(a[1]), a[2])
            return .none
        }
        function(builtins, "delattr", 2...2) { i, a throws(PythonError) in
            try i.deleteAttribute(a[0], try i.attributeName(a[1]))
            return .none
        }
        function(builtins, "vars", 0...1) { i, a throws(PythonError) in
            if a.count == 0 { return Value(try i.localNamespace()) }
            let dict = try i.findAttribute(a[0], i.names.dict)
            if dict.isUnbound { throw i.typeError("vars() argument must have __dict__ attribute") }
            return dict
        }
        function(builtins, "dir", 0...1) { i, a throws(PythonError) in
            let override = a.count == 0 ? Value.unbound : i.special(a[0], .dir)
            if a.count == 1, override.isUnbound { return Value(try i.attributeNames(of: a[0])) }
            let given = a.count == 0 ? Value(try i.localNamespace()) : try i.call(override, a[0])
            let list = try i.listOf(given)
            try i.sort(list, key: .unbound, reverse: .unbound)
            return Value(list)
        }
        function(builtins, "globals", 0...0) { i, a throws(PythonError) in
            i.stack.depth == 0 ? Value(i.makeDict()) : Value(i.stack.top.pointee.globals.takeUnretainedValue())
        }
        function(builtins, "locals", 0...0) { i, a throws(PythonError) in Value(try i.localNamespace()) }
    }

    /// The interned name that `getattr` and the like were given.
    private func attributeName(_ value: Value) throws(PythonError) -> StringObject {
        guard let string = value.as(StringObject.self, .string) else {
            throw typeError("attribute name must be string, not '\(typeName(of: value))'")
        }
        return intern(string)
    }

    /// `locals()` of the running Python code: the namespace itself in modules and class bodies, a copy in functions.
    func localNamespace() throws(PythonError) -> DictObject {
        guard stack.depth > 0 else { return makeDict() }
        let frame = stack.top.pointee
        if let namespace = frame.namespace { return namespace.takeUnretainedValue() }
        let code = frame.code
        if code.flags.contains(.module) { return frame.globals.takeUnretainedValue() }
        let result = makeDict()
        for (register, name) in code.variableNames.enumerated() {
            var value = frame.base[register]
            if let cell = value.as(CellObject.self, .cell) { value = cell.contents }
            if !value.isUnbound { result.setInterned(intern(name), value, self) }
        }
        return result
    }
}
