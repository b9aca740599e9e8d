extension Interpreter {
    /// Gives `builtins` its functions (those of text and numbers are installed with their types).
    func installBuiltinFunctions() {
        installInputOutput()
        installAttributeFunctions()
        installTypeQueries()
        installIterationFunctions()
        installReductions()
        installEvaluationFunctions()
        installImportFunction()
        for name in ["exit", "quit"] {
            function(builtins, name, 0...1) { i, a throws(PythonError) in
                throw .raised(i.makeException(i.types.exceptions.systemExit, [a.count > 0 ? a[0] : .none]))
            }
        }
    }
}
