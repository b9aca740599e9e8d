import PythonRuntime
import PythonSyntax

/// Evaluates a Python expression over plain data, outside any run: nothing of a learner's program takes part.
///
///     Evaluation(names: [("elapsed", .float(0.2))]).value(of: "elapsed <= 0.22")     // .success(.bool(true))
///
/// The interpreter has the built-in functions and no modules, and is made for this one expression.
public struct Evaluation {
    /// Why there is no value.
    public enum Failure: Error, Equatable, Sendable {
        /// An exception: its type and message. Text that is no expression is a `SyntaxError`.
        case raised(type: String, message: String)
        /// A limit stopped it.
        case limit(LimitName)
    }

    /// The names that the expression may use, besides the built-in ones.
    public var names: [(name: String, value: PlainData)]
    /// Bytecode instructions that it may take.
    public var instructions = 20_000_000
    /// Bytes that it may take.
    public var memory = 128 << 20

    /// Makes an evaluation with these names.
    public init(names: [(name: String, value: PlainData)] = []) { self.names = names }

    /// The value of `expression`.
    public func value(of expression: String) -> Result<PlainData, Failure> {
        DeepStack.run { evaluate(expression) }
    }

    private func evaluate(_ expression: String) -> Result<PlainData, Failure> {
        let interpreter = Interpreter()
        let limit = instructions
        interpreter.heap.byteLimit = memory
        interpreter.onAllowanceUsed = { $0 > limit ? .limit(.instructions, value: limit) : nil }
        do throws(PythonError) {
            let code = try compile(expression, interpreter)
            let namespace = interpreter.makeDict()
            interpreter.root(Value(namespace))
            for (name, value) in names {
                namespace.setInterned(interpreter.intern(name), try interpreter.value(of: value), interpreter)
            }
            return .success(interpreter.plainData(try interpreter.run(code, globals: namespace)))
        } catch {
            return .failure(Self.failure(error, interpreter))
        }
    }

    private func compile(_ expression: String, _ interpreter: Interpreter) throws(PythonError) -> CodeObject {
        do throws(SyntaxError) {
            let tree = try Parser.parseExpression(expression)
            return try Compiler.compile(
                Module(body: []), file: "<check>", interpreter: interpreter, mode: .expression(tree))
        } catch {
            throw interpreter.syntaxException(error, file: "<check>", source: expression)
        }
    }

    private static func failure(_ error: PythonError, _ interpreter: Interpreter) -> Failure {
        switch error {
        case .raised(let exception):
            return .raised(type: exception.type.name, message: interpreter.message(of: exception))
        case .stopped(.limit(let name, _)): return .limit(name)
        case .stopped(.interrupted), .stopped(.deadlock): return .limit(.instructions)
        }
    }
}

extension Interpreter {
    /// What the last line of a traceback says after the colon; for a `SyntaxError`, without the place.
    func message(of exception: ExceptionObject) -> String {
        if exception.type.isSubtype(of: types.exceptions.syntaxError), exception.arguments.count > 0,
            let message = exception.arguments.items[0].as(StringObject.self, .string)
        {
            return message.swiftString
        }
        return (try? text(of: Value(exception)).swiftString) ?? ""
    }
}
