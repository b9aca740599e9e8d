import PythonRuntime
import Simulation

/// What `asyncio.gather` gives: a future of all results in the order of the arguments (asyncio rule 16).
final class GatherObject: FutureObject {
    /// One future per argument; equal arguments share one.
    let children: [FutureObject]
    private let returnsExceptions: Bool
    private var doneCount = 0
    /// Somebody cancelled the gather as a whole: when all children are done it is cancelled, whatever they gave.
    private var isCancelRequested = false
    private let distinctCount: Int

    init(type: TypeObject, loop: EventLoop, children: [FutureObject], distinctCount: Int, returnsExceptions: Bool) {
        self.children = children
        self.distinctCount = distinctCount
        self.returnsExceptions = returnsExceptions
        super.init(type: type, loop: loop)
    }

    override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        for child in children { visitor.visit(child) }
    }

    override var wait: Wait {
        .tasks(children.compactMap { ($0 as? TaskObject)?.actor }, by: "gather")
    }

    /// Cancelling it cancels the children, in order.
    @discardableResult
    override func cancel(message: Value) -> Bool {
        if isDone { return false }
        var cancelled = false
        for child in children where child.cancel(message: message) { cancelled = true }
        if cancelled { isCancelRequested = true }
        return cancelled
    }

    /// A child is done.
    func childDone(_ child: FutureObject, _ interpreter: Interpreter) {
        doneCount += 1
        if isDone {
            // Somebody else's exception was first; this one counts as read.
            if child.state == .finished { child.noteExceptionRead() }
            return
        }
        if !returnsExceptions {
            if child.state == .cancelled {
                setException(child.cancelledError(interpreter))
                return
            }
            if let exception = child.exception {
                child.noteExceptionRead()
                setException(exception)
                return
            }
        }
        if doneCount < distinctCount { return }
        let list = interpreter.makeList(capacity: children.count)
        for child in children {
            switch child.state {
            case .cancelled:
                // The words of the cancellation, or none: as if it had been raised.
                let message = child.cancelMessage.isNone ? Value(interpreter.makeString("")) : child.cancelMessage
                list.append(Value(interpreter.makeException(loop.types.cancelledError, [message])))
            case .finished:
                child.noteExceptionRead()
                list.append(child.exception.map { Value($0) } ?? child.result)
            case .pending: list.append(.none)
            }
        }
        if isCancelRequested {
            setException(child.cancelledError(interpreter))
        } else {
            setResult(Value(list))
        }
    }
}
