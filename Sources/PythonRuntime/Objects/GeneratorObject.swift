/// A generator, coroutine or asynchronous generator: a frame that lives on the heap, is entered in place and left in
/// place. Nothing is copied when it suspends.
public final class GeneratorObject: Object {
    /// Which of the three.
    public enum Flavour: UInt8 { case generator, coroutine, asyncGenerator }
    /// Where it is in its life.
    public enum State: UInt8 { case created, suspended, running, finished }

    public let flavour: Flavour
    @exclusivity(unchecked) public internal(set) var state = State.created
    public let function: FunctionObject
    /// The code it runs.
    public var code: CodeObject { function.code }
    public var name: String
    public var qualifiedName: String
    /// Its registers; freed when it finishes.
    var registers: UnsafeMutablePointer<Value>?
    /// Where it goes on.
    var resumeAt: UnsafePointer<Instruction>
    /// The exception its `except` block was handling when it suspended.
    var handled = Value.none
    /// A number in order of creation, for traces.
    @exclusivity(unchecked) public var serial = 0
    /// The line that made it.
    public var creationLine: Int32 = 0
    /// Whether an asyncio task (or the like) has taken it over: it will run, so it is not reported as never awaited.
    @exclusivity(unchecked) public var isOwned = false
    /// Whether it has been reported as never awaited, or needs no report.
    var isReported = false
    /// Whether an asynchronous generator has been asked for a value: the event loop closes those that were left open.
    var isIterated = false

    init(type: TypeObject, flavour: Flavour, function: FunctionObject) {
        self.flavour = flavour
        self.function = function
        name = function.name
        qualifiedName = function.qualifiedName
        resumeAt = UnsafePointer(function.code.instructions)
        super.init(kind: .generator, type: type)
        let count = function.code.registerCount
        let registers = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
        registers.initialize(repeating: .unbound, count: max(count, 1))
        self.registers = registers
    }

    deinit { registers?.deallocate() }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(function)
        visitor.visit(registers, count: function.code.registerCount)
        visitor.visit(handled)
    }

    public override var isIterator: Bool { flavour == .generator }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        let word = switch flavour {
        case .generator: "generator"
        case .coroutine: "coroutine"
        case .asyncGenerator: "async_generator"
        }
        return "<\(word) object \(qualifiedName) at \(interpreter.addressText(of: self))>"
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        if flavour == .generator { return Value(self) }
        throw interpreter.typeError("'\(type.name)' object is not iterable")
    }

    public override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        guard flavour == .generator else { throw interpreter.typeError("'\(type.name)' object is not an iterator") }
        return switch try interpreter.resume(self, sending: .none) {
        case .yielded(let value): value
        case .returned: .unbound
        }
    }

    /// Called when it has finished: its registers are no longer needed.
    func finish() {
        state = .finished
        handled = .none
        registers?.deallocate()
        registers = nil
    }

    /// The line it stands at, or will start at.
    public var line: Int32 {
        state == .finished ? 0 : code.span(before: resumeAt + (state == .created ? 1 : 0)).line
    }
}

/// What resuming a generator or coroutine gave.
public enum Resumption {
    /// It gave a value and waits.
    case yielded(Value)
    /// It ended with a result.
    case returned(Value)
}
