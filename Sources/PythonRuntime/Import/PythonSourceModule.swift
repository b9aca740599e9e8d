import PythonSyntax

extension Interpreter {
    /// Makes a library module from Python source of our own, running it at once.
    ///
    ///     interpreter.moduleMakers["greet"] = { i throws(PythonError) in
    ///         try i.makeModule("greet", fromSource: "def hello(): return word\n") { namespace throws(PythonError) in
    ///             namespace.setInterned(i.intern("word"), Value(i.makeString("hello")), i)
    ///         }
    ///     }
    ///
    /// Its code carries the flag ``CodeObject/Flags/library``: tracebacks and traces show the program's own lines
    /// instead. `prepare` fills the namespace with what the source builds on (functions written in Swift) before the
    /// source runs. Raises what the source raises.
    public func makeModule(
        _ name: String, fromSource source: String,
        prepare: (DictObject) throws(PythonError) -> Void = { _ throws(PythonError) in }
    ) throws(PythonError) -> ModuleObject {
        let module = makeModule(name)
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(module))
        try prepare(module.namespace)
        try runLibrary(source, file: "<\(name)>", in: module.namespace)
        return module
    }

    /// Runs Python source of our own in the namespace of a module that already exists.
    public func runLibrary(_ source: String, file: String, in namespace: DictObject) throws(PythonError) {
        let code: CodeObject
        do throws(SyntaxError) {
            code = try Compiler.compile(
                try LibraryTrees.tree(of: source, file: file), file: file, interpreter: self, mode: .module, isLibrary: true)
        } catch {
            throw runtimeError("library source \(file), line \(error.span.line): \(error.message)")
        }
        _ = try run(code, globals: namespace)
    }
}
