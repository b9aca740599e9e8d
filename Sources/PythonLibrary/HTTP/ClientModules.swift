import PythonRuntime

/// The HTTP clients that programs import: `requests`, `httpx`, and `httpx2`, its successor with the same defaults.
///
/// Their classes are Python of our own (the files `…Source`), compiled when first imported, with their frames hidden
/// from tracebacks; below them lies `_network`, in Swift. What they do by default is that of requests 2.34, httpx
/// 0.28 and httpx2 2.16; what a real library has and these lack raises one clear sentence.
enum ClientModules {
    /// Registers the modules on an interpreter.
    static func register(on interpreter: Interpreter, run: RunContext) {
        interpreter.registerModule("_network") { [unowned run] i throws(PythonError) in
            try NetworkModule(run).make(i)
        }
        interpreter.registerModule("_http") { i throws(PythonError) in
            try i.makeModule("_http", fromSource: SharedClientSource.text)
        }
        interpreter.registerModule("requests") { i throws(PythonError) in
            try makePackage("requests", parts: RequestsSource.parts, source: RequestsSource.package, i)
        }
        for name in ["httpx", "httpx2"] {
            interpreter.registerModule(name) { i throws(PythonError) in
                try i.makeModule(name, fromSource: HTTPXSource.text)
            }
        }
    }

    /// Makes a package with its submodules in their order, each entered before it runs: a part may import the parts
    /// before it by the package's name.
    private static func makePackage(
        _ name: String, parts: [(name: String, source: String)], source: String, _ i: Interpreter
    ) throws(PythonError) -> ModuleObject {
        let package = i.makeModule(name)
        i.modules.setInterned(i.intern(name), Value(package), i)
        for part in parts {
            let module = i.makeModule(name + "." + part.name)
            i.modules.setInterned(i.intern(name + "." + part.name), Value(module), i)
            package.namespace.setInterned(i.intern(part.name), Value(module), i)
            try i.runLibrary(part.source, file: "<\(name).\(part.name)>", in: module.namespace)
        }
        try i.runLibrary(source, file: "<\(name)>", in: package.namespace)
        return package
    }
}
