import PythonSyntax

@testable import PythonRuntime

/// `repr` of what a Python expression gives in a fresh interpreter, or `Type: message` of the exception it raises.
func evaluated(_ expression: String) -> String {
    let interpreter = Interpreter()
    interpreter.heap.byteLimit = 256 << 20
    do throws(SyntaxError) {
        let tree = try Parser.parseExpression(expression)
        let code = try Compiler.compile(
            try Parser.parse(""), file: "<test>", interpreter: interpreter, mode: .expression(tree))
        return withExtendedLifetime(interpreter) { text(of: code, interpreter) }
    } catch {
        return "SyntaxError: \(error)"
    }
}

private func text(of code: CodeObject, _ interpreter: Interpreter) -> String {
    do throws(PythonError) {
        let value = try interpreter.run(code, globals: interpreter.makeDict())
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(value)
        return try interpreter.representation(of: value)
    } catch {
        switch error {
        case .stopped(let reason): return "stopped: \(reason)"
        case .raised(let exception):
            do throws(PythonError) {
                return "\(exception.type.name): \(try interpreter.text(of: Value(exception)).swiftString)"
            } catch {
                return "\(exception.type.name): no text"
            }
        }
    }
}
