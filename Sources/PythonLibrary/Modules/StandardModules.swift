import PythonRuntime

/// The modules of Python's standard library that learners import, apart from those about concurrency and the network.
///
///     StandardModules.register(on: interpreter, run: run)
///
/// A module is made when a program first imports it, so that registering costs next to nothing.
public enum StandardModules {
    /// Registers every module on `interpreter`.
    public static func register(on interpreter: Interpreter, run: RunContext) {
        // The run owns the interpreter, which owns these closures.
        interpreter.registerModule("random") { [unowned run] i throws(PythonError) in
            try RandomModule.make(i, seed: run.seed)
        }
        interpreter.registerModule("time") { [unowned run] i throws(PythonError) in try TimeModule.make(i, run: run) }
        interpreter.registerModule("json") { [unowned run] i throws(PythonError) in try JSONModule.make(i, run: run) }
        interpreter.registerModule("sys") { [unowned run] i throws(PythonError) in
            try SystemModule.make(i, arguments: run.arguments)
        }
        interpreter.registerModule("math") { i throws(PythonError) in try MathModule.make(i) }
        interpreter.registerModule("functools") { i throws(PythonError) in try FunctoolsModule.make(i) }
        interpreter.registerModule("collections") { i throws(PythonError) in try CollectionsModule.make(i) }
        for module in PythonSource.all {
            interpreter.registerModule(module.name) { i throws(PythonError) in
                try i.makeModule(module.name, fromSource: module.text)
            }
        }
    }
}
