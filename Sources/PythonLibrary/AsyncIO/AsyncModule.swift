import PythonRuntime
import Simulation

/// Makes the module `asyncio`: the loop, futures, tasks and `gather` in Swift; sleeping, time-outs and the
/// synchronisation primitives in our own Python over them (`AsyncSource`).
final class AsyncModule {
    let run: RunContext
    let types: AsyncTypes

    private init(_ run: RunContext) {
        self.run = run
        types = AsyncTypes(run.interpreter)
        let types = self.types
        run.interpreter.additionalRoots.append { [unowned run] visitor in
            types.visit(&visitor)
            run.loop?.visit(&visitor)
        }
    }

    /// Registers `asyncio` and the names of its parts that programs import.
    static func register(on run: RunContext) {
        run.interpreter.registerModule("asyncio") { [unowned run] interpreter throws(PythonError) in
            let module = AsyncModule(run)
            return try module.make(interpreter)
        }
    }

    private func make(_ i: Interpreter) throws(PythonError) -> ModuleObject {
        let native = i.makeModule("_asyncio")
        let namespace = native.namespace
        func put(_ name: String, _ value: Value) { namespace.setInterned(i.intern(name), value, i) }
        put("Future", Value(types.future))
        put("Task", Value(types.task))
        put("Handle", Value(types.handle))
        put("TimerHandle", Value(types.timerHandle))
        put("AbstractEventLoop", Value(types.loop))
        put("CancelledError", Value(types.cancelledError))
        put("InvalidStateError", Value(types.invalidStateError))
        installFuture(i)
        installTask(i)
        installLoop(i)
        installFunctions(i, namespace)
        installPrimitives(i, namespace)
        i.modules.setInterned(i.intern("_asyncio"), Value(native), i)
        let module = try i.makeModule("asyncio", fromSource: AsyncSource.text)
        run.asyncModule = self
        return module
    }

    /// The running loop, or CPython's RuntimeError.
    func runningLoop() throws(PythonError) -> EventLoop {
        if let loop = run.loop { return loop }
        throw run.interpreter.runtimeError("no running event loop")
    }

    // MARK: Functions

    private func installFunctions(_ i: Interpreter, _ namespace: DictObject) {
        i.function(namespace, module: "_asyncio", "get_running_loop", 0...0) { [self] i, _ throws(PythonError) in
            loopObject(try runningLoop())
        }
        i.function(namespace, module: "_asyncio", "_running_loop_or_none", 0...0) { [self] i, _ throws(PythonError) in
            run.loop.map { self.loopObject($0) } ?? .none
        }
        i.function(namespace, module: "asyncio.tasks", "current_task", 0...1, keywords: true) { [self] i, _ throws(PythonError) in
            try runningLoop().currentTask.map { Value($0) } ?? .none
        }
        i.function(namespace, module: "asyncio.tasks", "all_tasks", 0...1, keywords: true) { [self] i, _ throws(PythonError) in
            let set = i.makeSet()
            for task in try runningLoop().liveTasks { try set.add(Value(task), i) }
            return Value(set)
        }
        i.function(namespace, module: "asyncio.tasks", "create_task", 1...1, keywords: true) { [self] i, a throws(PythonError) in
            try createTask(i, a[0], name: a.keyword("name"), in: try runningLoop())
        }
        i.function(namespace, module: "asyncio.tasks", "ensure_future", 1...1, keywords: true) { [self] i, a throws(PythonError) in
            Value(try ensureFuture(i, a[0]))
        }
        i.function(namespace, module: "asyncio.tasks", "gather", 0...Int.max, keywords: true) { [self] i, a throws(PythonError) in
            try gather(i, a)
        }
        i.function(namespace, module: "asyncio.coroutines", "iscoroutine", 1...1) { _, a throws(PythonError) in
            .bool(Self.canRun(a[0]))
        }
        i.function(namespace, module: "asyncio.coroutines", "iscoroutinefunction", 1...1) { _, a throws(PythonError) in
            var value = a[0]
            if let method = value.as(BoundMethodObject.self, .boundMethod) { value = method.function }
            return .bool(value.as(FunctionObject.self, .function)?.code.flags.contains(.coroutine) == true)
        }
        i.function(namespace, module: "asyncio.futures", "isfuture", 1...1) { _, a throws(PythonError) in
            .bool(a[0].object is FutureObject)
        }
        i.function(namespace, module: "asyncio.runners", "run", 1...1, keywords: true) { [self] i, a throws(PythonError) in
            try startRun(i, a)
        }
    }

    /// Whether a task can be made of `value`: a coroutine, or a generator as before `async def`.
    private static func canRun(_ value: Value) -> Bool {
        guard let generator = value.as(GeneratorObject.self, .generator) else { return false }
        return generator.flavour != .asyncGenerator
    }

    private func createTask(
        _ i: Interpreter, _ coroutine: Value, name: Value, in loop: EventLoop
    ) throws(PythonError) -> Value {
        guard Self.canRun(coroutine) else {
            throw i.typeError("a coroutine was expected, got \(try i.representation(of: coroutine))")
        }
        let text = name.isUnbound || name.isNone ? nil : try i.text(of: name).swiftString
        return Value(try loop.makeTask(coroutine, name: text))
    }

    /// The future that `value` is, or a task around the coroutine or awaitable that it is.
    func ensureFuture(_ i: Interpreter, _ value: Value) throws(PythonError) -> FutureObject {
        if let future = value.object as? FutureObject { return future }
        if Self.canRun(value) { return try runningLoop().makeTask(value) }
        let awaits = try i.specialMethod(value, i.names.await)
        if awaits.isUnbound { throw i.typeError("An asyncio.Future, a coroutine or an awaitable is required") }
        let wrap = try i.getAttribute(try i.importModule("asyncio"), i.intern("_wrap_awaitable"))
        return try runningLoop().makeTask(try i.call(wrap, value))
    }

    private func gather(_ i: Interpreter, _ a: Arguments) throws(PythonError) -> Value {
        let flag = a.keyword("return_exceptions")
        let returnsExceptions = flag.isUnbound ? false : try i.isTrue(flag)
        if a.count == 0 {
            let future = try runningLoop().makeFuture()
            future.setResult(Value(i.makeList()))
            return Value(future)
        }
        var children: [FutureObject] = []
        var distinct: [FutureObject] = []
        var known: [ObjectRef: FutureObject] = [:]
        let mark = i.rootMark
        defer { i.unroot(to: mark) }
        for index in 0..<a.count {
            // Arguments that are equal share one child; `gather([…])` fails here, because a list has no hash.
            _ = try i.hash(of: a[index])
            if let reference = a[index].reference, let child = known[reference] {
                children.append(child)
                continue
            }
            let child = try ensureFuture(i, a[index])
            i.root(Value(child))
            if let reference = a[index].reference { known[reference] = child }
            distinct.append(child)
            children.append(child)
        }
        let loop = children[0].loop
        let gather = GatherObject(
            type: types.gather, loop: loop, children: children, distinctCount: distinct.count,
            returnsExceptions: returnsExceptions)
        i.heap.adopt(gather, bytes: 220 + children.count * 8)
        for child in distinct { child.addCallback(.childDone(gather, child)) }
        return Value(gather)
    }

    private func startRun(_ i: Interpreter, _ a: Arguments) throws(PythonError) -> Value {
        // At the prompt asyncio.run works although the prompt has a loop of its own, which stands still meanwhile.
        let outer = run.loop
        if let outer, !outer.isPrompt || (outer.currentTask != nil && outer.currentTask?.name != "prompt") {
            throw i.runtimeError("asyncio.run() cannot be called from a running event loop")
        }
        guard Self.canRun(a[0]) else {
            throw i.valueError("a coroutine was expected, got \(try i.representation(of: a[0]))")
        }
        let debug = a.keyword("debug")
        let loop = EventLoop(run: run, types: types)
        loop.outer = outer
        loop.isDebug = debug.isUnbound || debug.isNone ? false : try i.isTrue(debug)
        i.pendingDriver = AsyncRunner(loop: loop, main: a[0])
        return .unbound
    }

    /// The Python object of a loop.
    func loopObject(_ loop: EventLoop) -> Value {
        if let object = loop.object { return Value(object) }
        let object = run.interpreter.heap.adopt(EventLoopObject(type: types.loop, loop: loop))
        loop.object = object
        run.loopsSeen.append(loop)
        return Value(object)
    }
}
