import PythonRuntime
import PythonSyntax
import SimulatedNetwork
import Simulation

/// An interpreter made ready for one run: modules, limits, output, reports. The prompt keeps one for a whole session.
public final class RunSetup {
    public let context: RunContext
    public let interpreter: Interpreter
    /// The namespace of `__main__`.
    public let main: ModuleObject
    public private(set) var stdout: [UInt8] = []
    public private(set) var stderr: [UInt8] = []
    private let limits: Limits
    private let keepsOutput: Bool
    /// Takes output as it is written.
    var onOutput: ((OutputStream, UnsafeRawBufferPointer) -> Void)?
    private var variables: [String]
    /// Whether `sys.exit` ended what ran last.
    private(set) var hasExited = false
    private var written = 0
    private var isOutputOver = false
    /// Warnings given: the same text at the same line is given once.
    private var warned: Set<String> = []

    /// Prepares what `run` asks for.
    public init(_ run: Run) {
        interpreter = Interpreter()
        limits = run.limits
        keepsOutput = run.keepsOutput
        variables = run.variables
        context = RunContext(
            interpreter: interpreter, world: run.world, seed: run.seed, limits: run.limits,
            trace: run.isTraced ? Trace(file: run.program.file) : nil, cost: run.cost)
        main = interpreter.makeModule("__main__")
        interpreter.modules.setInterned(interpreter.intern("__main__"), Value(main), interpreter)
        interpreter.heap.byteLimit = run.limits.memory
        interpreter.recursionLimit = run.limits.recursion
        interpreter.heap.isStressed = run.limits.collectsAtEverySafePoint
        connect(run)
        StandardModules.register(on: interpreter, run: context)
        ClientModules.register(on: interpreter, run: context)
        AsyncModule.register(on: context)
        run.onStart?(interpreter)
    }

    private func connect(_ run: Run) {
        let limit = limits.instructions
        interpreter.onAllowanceUsed = { [unowned self] count in
            if isOutputOver { return .limit(.output, value: limits.output) }
            if context.traceBytes > limits.memory { return .limit(.memory, value: limits.memory) }
            return count > limit ? .limit(.instructions, value: limit) : nil
        }
        onOutput = run.onOutput
        interpreter.write = { [unowned self] stream, bytes in take(bytes, stream) }
        var lines = run.input[...]
        interpreter.readLine = { [unowned self] prompt in
            write(prompt: prompt)
            return lines.popFirst()
        }
        interpreter.onCoroutineCreated = { [unowned self] coroutine in
            context.record(.coroutineCreated(id: coroutine.serial, name: coroutine.qualifiedName))
        }
        interpreter.onCoroutineNeverAwaited = { [unowned self] coroutine in warnNeverAwaited(coroutine) }
    }

    /// Writes what `input` asks, as CPython does where no terminal edits the line.
    private func write(prompt: String) {
        var prompt = prompt
        if !prompt.isEmpty { prompt.withUTF8 { take(UnsafeRawBufferPointer($0), .standardOutput) } }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, _ stream: OutputStream) {
        if isOutputOver { return }
        written += bytes.count
        if written > limits.output {
            isOutputOver = true
            interpreter.breakCountdown()
            return
        }
        onOutput?(stream, bytes)
        if keepsOutput {
            if stream == .standardOutput { stdout.append(contentsOf: bytes) } else { stderr.append(contentsOf: bytes) }
        }
        context.record(.output(count: bytes.count))
    }

    /// CPython's RuntimeWarning, at the line that is running now; the trace names the line that made the coroutine.
    private func warnNeverAwaited(_ coroutine: GeneratorObject) {
        let place = interpreter.currentPosition()
        context.record(
            .coroutineNeverAwaited(id: coroutine.serial, name: coroutine.qualifiedName), by: context.actor,
            at: SourcePosition(
                file: context.fileIndex(place.file.isEmpty ? coroutine.code.file : place.file), line: coroutine.creationLine))
        let message = "coroutine '\(coroutine.qualifiedName)' was never awaited"
        if !warned.insert("\(place.file):\(place.line):\(message)").inserted { return }
        var text = interpreter.warningText(
            category: "RuntimeWarning", message: message, file: place.file.isEmpty ? "sys" : place.file,
            line: place.file.isEmpty ? 1 : Int(place.line))
        text.withUTF8 { interpreter.write(.standardError, UnsafeRawBufferPointer($0)) }
    }

    /// Runs a program in `__main__` from beginning to end.
    func run(_ program: Program) -> Outcome {
        let file = main.namespace
        file.setInterned(interpreter.names.file, Value(interpreter.makeString(program.file)), interpreter)
        context.arguments = [program.file] + program.arguments
        let (ending, status) = finish { setup throws(PythonError) in
            try setup.execute(program)
        }
        return outcome(ending, status)
    }

    private func execute(_ program: Program) throws(PythonError) {
        let text = String(decoding: program.source, as: UTF8.self)
        interpreter.sources[program.file] = SourceText(text)
        let code: CodeObject
        do throws(SyntaxError) {
            let module = try Parser.parse(program.source, name: program.file)
            code = try Compiler.compile(module, file: program.file, interpreter: interpreter, mode: .module)
        } catch {
            throw interpreter.syntaxException(error, file: program.file, source: text)
        }
        _ = try interpreter.run(code, globals: main.namespace)
        try context.settle()
    }

    /// Does `body` and turns how it ends into an ending and an exit status, with CPython's words on standard error.
    func finish(_ body: (RunSetup) throws(PythonError) -> Void) -> (Ending, Int32) {
        var ending = Ending.completed
        var status: Int32 = 0
        written = 0
        hasExited = false
        do throws(PythonError) {
            try body(self)
        } catch {
            (ending, status) = conclude(error)
        }
        if case .limit = ending {} else { interpreter.reportAllUnstarted() }
        if isOutputOver, ending == .completed { (ending, status) = (.limit(.output, value: limits.output), 124) }
        isOutputOver = false
        return (ending, status)
    }

    /// What an error that reached the top means.
    private func conclude(_ error: PythonError) -> (Ending, Int32) {
        switch error {
        case .stopped(.limit(let name, let value)): return (.limit(name, value: value), 124)
        case .stopped(.deadlock): return (.deadlock, 124)
        case .stopped(.interrupted): return (.interrupted, 130)
        case .raised(let exception):
            if exception.type.isSubtype(of: interpreter.types.exceptions.systemExit) {
                hasExited = true
                return (.completed, exitStatus(exception))
            }
            var text = interpreter.tracebackText(exception)
            text.withUTF8 { interpreter.write(.standardError, UnsafeRawBufferPointer($0)) }
            let line = exception.trace.first { !$0.code.flags.contains(.library) }?.line ?? 0
            let message = interpreter.message(of: exception)
            if exception.type.isSubtype(of: interpreter.types.exceptions.syntaxError), exception.trace.isEmpty {
                let line = try? interpreter.getAttribute(Value(exception), interpreter.intern("lineno"))
                guard case .int(let number)? = line else { return (.syntaxError(message: message, line: 0), 1) }
                return (.syntaxError(message: message, line: number), 1)
            }
            return (.raised(type: exception.type.name, message: message, line: Int(line)), 1)
        }
    }

    /// The status of `sys.exit(code)`.
    private func exitStatus(_ exception: ExceptionObject) -> Int32 {
        let code = exception.arguments.count == 0 ? Value.none
            : exception.arguments.count == 1 ? exception.arguments.items[0] : Value(exception.arguments)
        switch code {
        case .none: return 0
        case .bool(let flag): return flag ? 1 : 0
        case .int(let number): return Int32(truncatingIfNeeded: number & 0xff)
        default:
            var text = ((try? interpreter.text(of: code).swiftString) ?? "") + "\n"
            text.withUTF8 { interpreter.write(.standardError, UnsafeRawBufferPointer($0)) }
            return 1
        }
    }

    private func outcome(_ ending: Ending, _ status: Int32) -> Outcome {
        var values: [(name: String, value: PlainData)] = []
        for name in variables {
            let value = main.namespace.getInterned(interpreter.intern(name))
            if !value.isUnbound { values.append((name, interpreter.plainData(value))) }
        }
        return Outcome(
            ending: ending, exitStatus: status, stdout: stdout, stderr: stderr, elapsed: context.clock.now,
            instructions: interpreter.instructionCount, trace: context.trace, network: context.network,
            taskCount: context.programTaskCount, peakAliveTasks: context.peakAliveTasks, variables: values)
    }
}
