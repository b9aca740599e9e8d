import PythonRuntime
import Simulation

extension EventLoop {
    /// Reports futures that failed and whose exception nobody read (asyncio rule 30): at once those that nobody can reach
    /// any more, the others when the loop ends.
    func reportUnread(onlyUnreachable: Bool) throws(PythonError) {
        failed.removeAll { !$0.isExceptionUnread }
        if failed.isEmpty { return }
        var due = failed
        if onlyUnreachable {
            let candidates = failed
            failed = []
            let reached = run.interpreter.reachable(candidates)
            due = []
            for (future, isReached) in zip(candidates, reached) {
                if isReached { failed.append(future) } else { due.append(future) }
            }
        } else {
            failed = []
        }
        let mark = run.interpreter.rootMark
        defer { run.interpreter.unroot(to: mark) }
        for future in due { run.interpreter.root(Value(future)) }
        for future in due {
            guard let exception = future.exception else { continue }
            future.isExceptionUnread = false
            try report("\(future.type.name) exception was never retrieved", details: [("future", Value(future))], exception)
        }
    }

    /// Gives a report to the loop's exception handler, or writes it as asyncio's logger does.
    func report(_ message: String, details: [(key: String, value: Value)], _ exception: ExceptionObject?) throws(PythonError) {
        if exceptionHandler.isNone { return try log(message, details, exception) }
        let interpreter = run.interpreter
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        for detail in details { interpreter.root(detail.value) }
        if let exception { interpreter.root(Value(exception)) }
        let context = interpreter.makeDict()
        interpreter.root(Value(context))
        context.setInterned(interpreter.intern("message"), Value(interpreter.makeString(message)), interpreter)
        if let exception { context.setInterned(interpreter.intern("exception"), Value(exception), interpreter) }
        for detail in details { context.setInterned(interpreter.intern(detail.key), detail.value, interpreter) }
        try report(context)
    }

    /// Gives a report's context to the loop's exception handler, or writes it (`call_exception_handler`).
    func report(_ context: DictObject) throws(PythonError) {
        if exceptionHandler.isNone { return try log(context) }
        let interpreter = run.interpreter
        do throws(PythonError) {
            guard let module = run.asyncModule else { return }
            _ = try interpreter.call(exceptionHandler, module.loopObject(self), Value(context))
        } catch {
            guard case .raised(let exception) = error else { throw error }
            try log("Unhandled error in exception handler", [("context", Value(context))], exception)
        }
    }

    /// Writes a report from its context (`default_exception_handler`).
    func log(_ context: DictObject) throws(PythonError) {
        let interpreter = run.interpreter
        var message = "Unhandled exception in event loop"
        var exception: ExceptionObject?
        var details: [(key: String, value: Value)] = []
        var place = 0
        while let next = context.place(from: place) {
            place = next + 1
            let key = try interpreter.text(of: context.key(at: next)).swiftString
            let value = context.value(at: next)
            switch key {
            case "message": message = try interpreter.text(of: value).swiftString
            case "exception": exception = value.as(ExceptionObject.self, .exception)
            default: details.append((key, value))
            }
        }
        details.sort { $0.key < $1.key }
        try log(message, details, exception)
    }

    private func log(
        _ message: String, _ details: [(key: String, value: Value)], _ exception: ExceptionObject?
    ) throws(PythonError) {
        let interpreter = run.interpreter
        var text = message + "\n"
        for detail in details { text += "\(detail.key): \(try interpreter.representation(of: detail.value))\n" }
        if let exception { text += interpreter.tracebackText(exception) }
        text.withUTF8 { interpreter.write(.standardError, UnsafeRawBufferPointer($0)) }
    }

    /// The program's line that raised `exception`.
    func raisePosition(of exception: ExceptionObject) -> SourcePosition {
        for entry in exception.trace where !entry.code.flags.contains(.library) {
            return SourcePosition(file: run.fileIndex(entry.code.file), line: entry.line)
        }
        return .none
    }
}
