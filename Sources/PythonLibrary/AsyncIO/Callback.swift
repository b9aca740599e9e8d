import PythonRuntime
import Simulation

/// Something the event loop will do: an entry of the ready queue, a due timer, what a future calls when it is done.
enum Callback {
    /// Runs a task's next step (its first, or after a bare yield).
    case step(TaskObject)
    /// The future that a task waits for is done: runs its next step.
    case wake(TaskObject, FutureObject)
    /// Sets a future's result, unless it is done: the end of a sleep.
    case setResult(FutureObject, Value)
    /// Calls a Python function with the future that is done.
    case notify(Value, FutureObject)
    /// A child of a `gather` is done.
    case childDone(GatherObject, FutureObject)
    /// `call_soon`, `call_later`, `call_at`.
    case handle(HandleObject)
    /// The loop's own end condition.
    case stop
    /// Work of the library in Swift: what a network completion brings.
    case native(NativeCallback)

    /// Tells the collector what it holds.
    func visit(_ visitor: inout Visitor) {
        switch self {
        case .step(let task): visitor.visit(task)
        case .wake(let task, let future):
            visitor.visit(task)
            visitor.visit(future)
        case .setResult(let future, let value):
            visitor.visit(future)
            visitor.visit(value)
        case .notify(let function, let future):
            visitor.visit(function)
            visitor.visit(future)
        case .childDone(let gather, let future):
            visitor.visit(gather)
            visitor.visit(future)
        case .handle(let handle): visitor.visit(handle)
        case .stop: break
        case .native(let callback): callback.visit(&visitor)
        }
    }
}

/// Work of the library that the loop does in turn.
public protocol NativeCallback: AnyObject {
    /// Does it.
    func run(_ loop: EventLoop) throws(PythonError)
    /// Tells the collector what it holds.
    func visit(_ visitor: inout Visitor)
}

/// What `call_soon` and its kin give: a call that can be cancelled.
final class HandleObject: Object {
    let function: Value
    let arguments: TupleObject
    var isCancelled = false
    /// Its timer, and the loop that has it.
    var timer: TimerHandle?
    weak var loop: EventLoop?
    /// When it is due, for `TimerHandle.when()`.
    let when: Int?

    init(type: TypeObject, function: Value, arguments: TupleObject, when: Int?) {
        self.function = function
        self.arguments = arguments
        self.when = when
        super.init(kind: .native, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        visitor.visit(arguments)
    }

    /// `<Handle f(1) at name.py:3>` and its kin.
    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        var parts = [type.name]
        if isCancelled { parts.append("cancelled") }
        if let when { parts.append("when=\(try interpreter.representation(of: .float(when.seconds)))") }
        if !isCancelled { parts.append(try callbackText(interpreter)) }
        return "<\(parts.joined(separator: " "))>"
    }

    /// The call it stands for, and where the function is defined: `f(1) at name.py:3`.
    func callbackText(_ interpreter: Interpreter) throws(PythonError) -> String {
        var texts: [String] = []
        for argument in arguments.buffer { texts.append(Self.shortened(try interpreter.representation(of: argument))) }
        let call = "(\(texts.joined(separator: ", ")))"
        if let function = function.as(FunctionObject.self, .function) {
            return "\(function.qualifiedName)\(call) at \(function.code.file):\(function.code.firstLine)"
        }
        let name = try interpreter.findAttribute(function, interpreter.intern("__qualname__"))
        if let name = name.as(StringObject.self, .string) { return name.swiftString + call }
        return try interpreter.representation(of: function) + call
    }

    /// A long text without its middle, as `reprlib` shortens it.
    private static func shortened(_ text: String) -> String {
        let most = 30
        guard text.unicodeScalars.count > most else { return text }
        let left = (most - 3) / 2
        return "\(text.prefix(left))...\(text.suffix(most - 3 - left))"
    }

    /// Takes it back: a timer is no longer waited for.
    func cancel() {
        isCancelled = true
        if let timer { loop?.cancel(timer) }
    }
}
