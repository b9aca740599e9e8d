import PythonRuntime

/// The classes of `asyncio` that the loop itself makes instances of.
final class AsyncTypes {
    let future: TypeObject
    let task: TypeObject
    let gather: TypeObject
    let handle: TypeObject
    let timerHandle: TypeObject
    let loop: TypeObject
    let cancelledError: TypeObject
    let invalidStateError: TypeObject

    init(_ interpreter: Interpreter) {
        let exceptions = interpreter.types.exceptions!
        future = interpreter.makeType("Future", module: "_asyncio")
        task = interpreter.makeType("Task", base: future, module: "_asyncio")
        gather = interpreter.makeType("_GatheringFuture", base: future, module: "asyncio.tasks")
        handle = interpreter.makeType("Handle", module: "asyncio.events")
        timerHandle = interpreter.makeType("TimerHandle", base: handle, module: "asyncio.events")
        loop = interpreter.makeType("_UnixSelectorEventLoop", module: "asyncio.unix_events")
        cancelledError = interpreter.makeType("CancelledError", base: exceptions.baseException, module: "asyncio.exceptions")
        invalidStateError = interpreter.makeType("InvalidStateError", base: exceptions.exception, module: "asyncio.exceptions")
    }

    func visit(_ visitor: inout Visitor) {
        for type in [future, task, gather, handle, timerHandle, loop, cancelledError, invalidStateError] {
            visitor.visit(type)
        }
    }
}

/// The event loop as Python sees it.
final class EventLoopObject: Object {
    unowned let loop: EventLoop

    init(type: TypeObject, loop: EventLoop) {
        self.loop = loop
        super.init(kind: .native, type: type)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<_UnixSelectorEventLoop running=\(loop.run.loop === loop ? "True" : "False") closed=\(loop.isClosed ? "True" : "False") debug=\(loop.isDebug ? "True" : "False")>"
    }
}
