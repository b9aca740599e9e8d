import PythonRuntime
import Simulation

extension AsyncModule {
    /// The methods of `Future`.
    func installFuture(_ i: Interpreter) {
        let type = types.future
        type.construct = { [self] i, type, a throws(PythonError) in
            let future = FutureObject(type: type, loop: try runningLoop())
            return Value(i.heap.adopt(future, bytes: 200))
        }
        i.method(type, "result", 0...0) { i, a throws(PythonError) in try future(a).resultOrRaise(i) }
        i.method(type, "exception", 0...0) { i, a throws(PythonError) in
            let future = try future(a)
            switch future.state {
            case .pending: throw i.error(future.loop.types.invalidStateError, "Exception is not set.")
            case .cancelled: throw .raised(future.cancelledError(i))
            case .finished:
                future.noteExceptionRead()
                return future.exception.map { Value($0) } ?? .none
            }
        }
        i.method(type, "done", 0...0) { _, a throws(PythonError) in .bool(try future(a).isDone) }
        i.method(type, "cancelled", 0...0) { _, a throws(PythonError) in .bool(try future(a).state == .cancelled) }
        i.method(type, "cancel", 0...1, keywords: true) { i, a throws(PythonError) in
            let message = a.count > 1 ? a[1] : a.keyword("msg")
            return .bool(try future(a).cancel(message: message.isUnbound ? .none : message))
        }
        i.method(type, "set_result", 1...1) { i, a throws(PythonError) in
            let future = try self.settable(a, i)
            future.setResult(a[1])
            return .none
        }
        i.method(type, "set_exception", 1...1) { i, a throws(PythonError) in
            let future = try self.settable(a, i)
            var value = a[1]
            if value.reference?.kind == .type { value = try i.call(value) }
            guard let exception = value.as(ExceptionObject.self, .exception) else {
                throw i.typeError("invalid exception object")
            }
            if exception.type.isSubtype(of: i.types.exceptions.stopIteration) {
                throw i.typeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            }
            future.setException(exception)
            return .none
        }
        i.method(type, "add_done_callback", 1...1, keywords: true) { i, a throws(PythonError) in
            let future = try future(a)
            future.addCallback(.notify(a[1], future))
            return .none
        }
        i.method(type, "remove_done_callback", 1...1) { i, a throws(PythonError) in
            .int(try future(a).removeCallbacks { callback throws(PythonError) in
                if case .notify(let function, _) = callback { return try i.equals(function, a[1]) }
                return false
            })
        }
        i.method(type, "get_loop", 0...0) { [self] i, a throws(PythonError) in loopObject(try future(a).loop) }
        i.method(type, "__await__", 0...0) { _, a throws(PythonError) in a[0] }
        i.method(type, "__iter__", 0...0) { _, a throws(PythonError) in a[0] }
    }

    private func settable(_ a: Arguments, _ i: Interpreter) throws(PythonError) -> FutureObject {
        let future = try future(a)
        if future is TaskObject { throw i.runtimeError("Task does not support set_result operation") }
        if future.isDone { throw i.error(types.invalidStateError, "invalid state") }
        return future
    }

    /// The methods of `Task`.
    func installTask(_ i: Interpreter) {
        let type = types.task
        type.construct = { [self] i, _, a throws(PythonError) in
            guard a.count == 1 else { throw i.typeError("Task() takes one coroutine") }
            let name = a.keyword("name")
            return Value(try runningLoop().makeTask(a[0], name: name.isUnbound ? nil : try i.text(of: name).swiftString))
        }
        i.method(type, "get_name", 0...0) { i, a throws(PythonError) in Value(i.makeString(try task(a).name)) }
        i.method(type, "set_name", 1...1) { i, a throws(PythonError) in
            try task(a).name = try i.text(of: a[1]).swiftString
            return .none
        }
        i.method(type, "get_coro", 0...0) { _, a throws(PythonError) in try task(a).coroutine }
        i.method(type, "cancelling", 0...0) { _, a throws(PythonError) in .int(try task(a).cancelRequests) }
        i.method(type, "uncancel", 0...0) { _, a throws(PythonError) in .int(try task(a).uncancel()) }
        i.method(type, "get_stack", 0...0, keywords: true) { i, _ throws(PythonError) in Value(i.makeList()) }
    }
}

/// The future a method is called on.
private func future(_ a: Arguments) throws(PythonError) -> FutureObject {
    if let future = a[0].object as? FutureObject { return future }
    preconditionFailure("a Future's method is only bound to futures")
}

/// The task a method is called on.
private func task(_ a: Arguments) throws(PythonError) -> TaskObject {
    if let task = a[0].object as? TaskObject { return task }
    preconditionFailure("a Task's method is only bound to tasks")
}
