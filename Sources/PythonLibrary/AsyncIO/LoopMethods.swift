import PythonRuntime
import Simulation

extension AsyncModule {
    /// The methods of an event loop.
    func installLoop(_ i: Interpreter) {
        let type = types.loop
        i.method(type, "time", 0...0) { [self] _, _ throws(PythonError) in .float(run.clock.now.seconds) }
        i.method(type, "is_running", 0...0) { [self] i, a throws(PythonError) in .bool(run.loop === (try loop(a, i))) }
        i.method(type, "is_closed", 0...0) { i, a throws(PythonError) in .bool(try self.loop(a, i).isClosed) }
        i.method(type, "get_debug", 0...0) { i, a throws(PythonError) in .bool(try self.loop(a, i).isDebug) }
        i.method(type, "set_debug", 1...1) { i, a throws(PythonError) in
            try self.loop(a, i).isDebug = try i.isTrue(a[1])
            return .none
        }
        i.method(type, "create_future", 0...0) { i, a throws(PythonError) in Value(try self.loop(a, i).makeFuture()) }
        i.method(type, "create_task", 1...1, keywords: true) { i, a throws(PythonError) in
            let name = a.keyword("name")
            return Value(try self.loop(a, i).makeTask(
                a[1], name: name.isUnbound || name.isNone ? nil : try i.text(of: name).swiftString))
        }
        i.method(type, "call_soon", 1...Int.max, keywords: true) { i, a throws(PythonError) in
            let loop = try self.loop(a, i)
            let handle = self.makeHandle(i, a, from: 1, when: nil)
            loop.enqueue(.handle(handle))
            return Value(handle)
        }
        i.method(type, "call_later", 2...Int.max, keywords: true) { i, a throws(PythonError) in
            let loop = try self.loop(a, i)
            let (when, overflow) = loop.run.clock.now.addingReportingOverflow(Nanoseconds(seconds: try i.double(of: a[1])))
            let handle = self.makeHandle(i, a, from: 2, when: overflow ? .max : when)
            handle.timer = loop.schedule(.handle(handle), at: overflow ? .max : when)
            handle.loop = loop
            return Value(handle)
        }
        i.method(type, "call_at", 2...Int.max, keywords: true) { i, a throws(PythonError) in
            let loop = try self.loop(a, i)
            let when = Nanoseconds(seconds: try i.double(of: a[1]))
            let handle = self.makeHandle(i, a, from: 2, when: when)
            handle.timer = loop.schedule(.handle(handle), at: when)
            handle.loop = loop
            return Value(handle)
        }
        i.method(type, "set_exception_handler", 1...1) { i, a throws(PythonError) in
            if !a[1].isNone, !i.isCallable(a[1]) {
                throw i.typeError("A callable object or None is expected, got \(try i.representation(of: a[1]))")
            }
            try self.loop(a, i).exceptionHandler = a[1]
            return .none
        }
        i.method(type, "get_exception_handler", 0...0) { i, a throws(PythonError) in try self.loop(a, i).exceptionHandler }
        i.method(type, "call_exception_handler", 1...1) { i, a throws(PythonError) in
            try self.loop(a, i).report(try self.context(a, i))
            return .none
        }
        i.method(type, "default_exception_handler", 1...1) { i, a throws(PythonError) in
            try self.loop(a, i).log(try self.context(a, i))
            return .none
        }
        i.method(type, "run_until_complete", 1...1) { i, a throws(PythonError) in throw try self.cannotRun(a, i) }
        i.method(type, "run_forever", 0...0) { i, a throws(PythonError) in throw try self.cannotRun(a, i) }
        i.method(type, "close", 0...0) { i, a throws(PythonError) in
            if self.run.loop === (try self.loop(a, i)) { throw i.runtimeError("Cannot close a running event loop") }
            return .none
        }
        for (name, reason) in Self.missingMethods {
            i.method(type, name, 0...Int.max, keywords: true) { i, _ throws(PythonError) in
                throw i.error(i.types.exceptions.notImplementedError, "Meanwhile has no loop.\(name)(): \(reason).")
            }
        }
        i.method(type, "__repr__", 0...0) { i, a throws(PythonError) in
            Value(i.makeString(try a[0].object?.representation(i) ?? ""))
        }
        let handle = types.handle
        i.method(handle, "cancel", 0...0) { _, a throws(PythonError) in
            (a[0].object as? HandleObject)?.cancel()
            return .none
        }
        i.method(handle, "cancelled", 0...0) { _, a throws(PythonError) in
            .bool((a[0].object as? HandleObject)?.isCancelled == true)
        }
        i.method(types.timerHandle, "when", 0...0) { _, a throws(PythonError) in
            .float(((a[0].object as? HandleObject)?.when ?? 0).seconds)
        }
    }

    private func makeHandle(_ i: Interpreter, _ a: Arguments, from first: Int, when: Nanoseconds?) -> HandleObject {
        let arguments = i.makeTuple((first + 1..<max(first + 1, a.count)).map { a[$0] })
        let handle = HandleObject(
            type: when == nil ? types.handle : types.timerHandle, function: a[first], arguments: arguments, when: when)
        return i.heap.adopt(handle, bytes: 120)
    }

    /// Methods of CPython's loop that a sandbox on virtual time does not have, and why.
    private static let missingMethods = [
        ("run_in_executor", "there are no threads here yet"),
        ("call_soon_threadsafe", "there are no threads here yet; use call_soon()"),
        ("set_default_executor", "there are no threads here yet"),
        ("add_signal_handler", "a sandbox has no signals"),
        ("remove_signal_handler", "a sandbox has no signals"),
        ("create_connection", "there are no streams here yet; use httpx.AsyncClient for requests"),
        ("create_server", "there are no streams here yet"),
        ("getaddrinfo", "there are no sockets here yet"),
        ("add_reader", "there are no sockets here yet"),
        ("add_writer", "there are no sockets here yet"),
        ("subprocess_exec", "a sandbox has no processes"),
        ("subprocess_shell", "a sandbox has no processes"),
        ("set_task_factory", "tasks are made by the loop alone here"),
        ("stop", "asyncio.run() alone ends a loop here"),
    ]

    /// Why a loop that `asyncio.run` has made cannot be run by hand: it runs already, or is over.
    private func cannotRun(_ a: Arguments, _ i: Interpreter) throws(PythonError) -> PythonError {
        let loop = try loop(a, i)
        return i.runtimeError(loop.isClosed ? "Event loop is closed" : "This event loop is already running")
    }

    private func context(_ a: Arguments, _ i: Interpreter) throws(PythonError) -> DictObject {
        guard let context = a[1].as(DictObject.self, .dict) else {
            throw i.typeError("an exception context is a dictionary, not '\(i.typeName(of: a[1]))'")
        }
        return context
    }

    private func loop(_ a: Arguments, _ i: Interpreter) throws(PythonError) -> EventLoop {
        guard let object = a[0].object as? EventLoopObject else { throw i.typeError("an event loop is required") }
        return object.loop
    }

    /// What the primitives written in Python need: sleeping futures, futures of primitives, and the trace.
    func installPrimitives(_ i: Interpreter, _ namespace: DictObject) {
        i.function(namespace, "_sleep", 2...2) { [self] i, a throws(PythonError) in
            let loop = try runningLoop()
            let delay = Nanoseconds(seconds: try i.double(of: a[0]))
            let (until, overflow) = run.clock.now.addingReportingOverflow(delay)
            let future = SleepFuture(type: types.future, loop: loop, until: overflow ? .max : until)
            i.heap.adopt(future, bytes: 200)
            let timer = loop.schedule(.setResult(future, a[1]), at: overflow ? .max : until)
            future.onCancel = { [unowned loop] in loop.cancel(timer) }
            return Value(future)
        }
        i.function(namespace, "_make_primitive", 2...2) { [self] i, a throws(PythonError) in
            let name = try i.text(of: a[0]).swiftString
            return .int(run.makePrimitive(Primitive(rawValue: name) ?? .lock, limit: try i.index(a[1])))
        }
        i.function(namespace, "_primitive_future", 1...1) { [self] i, a throws(PythonError) in
            let id = try i.index(a[0])
            let future = PrimitiveFuture(type: types.future, loop: try runningLoop(), primitive: id)
            run.record(.primitive(id: id, .waiting))
            return Value(i.heap.adopt(future, bytes: 200))
        }
        i.function(namespace, "_task_future", 1...1) { [self] i, a throws(PythonError) in
            // A future that another one's end completes: the trace says so. A list stands for several.
            let loop = try runningLoop()
            var actors: [Actor] = []
            if let list = a[0].as(ListObject.self, .list) {
                for index in 0..<list.count { if let task = list.items[index].object as? TaskObject { actors.append(task.actor) } }
            } else if let task = a[0].object as? TaskObject {
                actors = [task.actor]
            }
            return Value(i.heap.adopt(TaskFuture(type: types.future, loop: loop, actors: actors), bytes: 220))
        }
        i.function(namespace, "_turn", 0...0) { i, _ throws(PythonError) in
            Value(i.heap.adopt(TurnObject(type: i.privateType("asyncio._Turn"))))
        }
        i.function(namespace, "_note", 2...2) { [self] i, a throws(PythonError) in
            if run.trace != nil, let operation = PrimitiveOperation(rawValue: try i.text(of: a[1]).swiftString) {
                let id = try i.index(a[0])
                run.record(.primitive(id: id, operation))
            }
            return .none
        }
        i.function(namespace, "_now", 0...0) { [self] _, _ throws(PythonError) in .float(run.clock.now.seconds) }
    }
}
