extension Interpreter {
    /// Registers the module `__future__`. The compiler acts on `from __future__ import …` itself; the names that the
    /// statement binds are, as in CPython, records of the releases since when a feature is optional and mandatory.
    func installFutureModule() {
        registerModule("__future__") { interpreter throws(PythonError) in interpreter.makeFutureModule() }
    }

    private func makeFutureModule() -> ModuleObject {
        let module = makeModule("__future__")
        // Name, and the releases (major, minor) of both moments; 0 is not decided.
        let features = [
            ("nested_scopes", [2, 1, 2, 2]), ("generators", [2, 2, 2, 3]), ("division", [2, 2, 3, 0]),
            ("absolute_import", [2, 5, 3, 0]), ("with_statement", [2, 5, 2, 6]), ("print_function", [2, 6, 3, 0]),
            ("unicode_literals", [2, 6, 3, 0]), ("barry_as_FLUFL", [3, 1, 4, 0]), ("generator_stop", [3, 5, 3, 7]),
            ("annotations", [3, 7, 0, 0]),
        ]
        for (name, releases) in features {
            let record = makeTuple([release(releases[0], releases[1]), release(releases[2], releases[3])])
            module.namespace.setInterned(intern(name), Value(record), self)
        }
        return module
    }

    /// A release as `sys.version_info` would show it; `None` for 0.
    private func release(_ major: Int, _ minor: Int) -> Value {
        if major == 0 { return .none }
        return Value(makeTuple([.int(major), .int(minor), .int(0), Value(makeString("final")), .int(0)]))
    }
}
