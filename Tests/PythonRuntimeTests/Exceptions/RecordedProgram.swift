import PythonSyntax
import Testing

@testable import PythonRuntime

/// A small program, and what python3 3.11.7 prints for it on both streams.
struct RecordedProgram: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let printed: String
    var testDescription: String { name }

    init(_ name: String, _ source: String, prints printed: String) {
        self.name = name
        self.source = source
        self.printed = printed
    }

    /// What our engine prints for it: the output, then the traceback of an uncaught exception.
    ///
    /// - Parameter collecting: whether the heap is collected again and again, which shows what nothing keeps alive.
    func run(collecting: Bool = false) -> String {
        let interpreter = Interpreter()
        var output: [UInt8] = []
        interpreter.write = { _, bytes in output += bytes }
        interpreter.sources["main.py"] = SourceText(source)
        if collecting {
            interpreter.heap.isStressed = true
            interpreter.breakCountdown()
        }
        let main = interpreter.makeModule("__main__")
        interpreter.modules.setInterned(interpreter.intern("__main__"), Value(main), interpreter)
        do throws(PythonError) {
            try start(interpreter, main)
        } catch {
            guard case .raised(let exception) = error else { return "stopped" }
            return String(decoding: output, as: UTF8.self) + interpreter.tracebackText(exception)
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func start(_ interpreter: Interpreter, _ main: ModuleObject) throws(PythonError) {
        let code: CodeObject
        do throws(PythonSyntax.SyntaxError) {
            code = try Compiler.compile(try Parser.parse(source), file: "main.py", interpreter: interpreter)
        } catch { throw interpreter.syntaxException(error, file: "main.py", source: source) }
        interpreter.root(Value(code))
        _ = try interpreter.run(code, globals: main.namespace)
    }
}
