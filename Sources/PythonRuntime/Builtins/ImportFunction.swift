extension Interpreter {
    /// `__import__(name, globals, locals, fromlist, level)`.
    func installImportFunction() {
        function(builtins, "__import__", 1...5, keywords: true) { i, a throws(PythonError) in
            guard let name = a[0].as(StringObject.self, .string) else {
                throw i.typeError("__import__() argument 1 must be str, not \(i.typeName(of: a[0]))")
            }
            let wanted = a.count > 3 ? a[3] : a.keyword("fromlist")
            return try i.importModule(name.swiftString, wantsLeaf: try i.isTrue(wanted))
        }
    }
}
