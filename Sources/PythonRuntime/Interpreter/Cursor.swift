/// The hot state of the interpreter's loop: where it is, and the pointers it works through. It lives in a local
/// variable, so that the optimiser keeps its fields in machine registers.
struct Cursor {
    /// The next instruction.
    var pc: UnsafePointer<Instruction>
    /// Register 0 of the running frame.
    var registers: UnsafeMutablePointer<Value>
    var constants: UnsafeMutablePointer<Value>
    var caches: UnsafeMutablePointer<InlineCache>
    /// The running frame.
    var frame: UnsafeMutablePointer<Frame>

    /// Goes on in `frame` at its next instruction.
    @inline(__always)
    init(_ frame: UnsafeMutablePointer<Frame>) {
        self.frame = frame
        let entry = frame.pointee.entry
        pc = frame.pointee.next
        registers = frame.pointee.base
        constants = entry.pointee.constants
        caches = entry.pointee.caches
    }

    @inline(__always)
    subscript(index: UInt16) -> Value {
        get { registers[Int(index)] }
        nonmutating set { registers[Int(index)] = newValue }
    }

    /// Notes in the frame where it is, before anything that may look (an error, a call, a trace).
    @inline(__always)
    func save() { frame.pointee.next = pc }

    /// Reads the `extended` word and moves past it.
    @inline(__always)
    mutating func extra() -> Int {
        let value = pc.pointee.wide
        pc += 1
        return value
    }
}

/// How the loop ended.
enum Completion {
    case returned(Value)
    case yielded(Value)
    /// A built-in asked to go on elsewhere (an event loop): the result belongs in this register of the top frame.
    case suspended(register: UInt16)
}

/// Something that runs while a frame is suspended, and gives that frame its result: an event loop.
public protocol Driver: AnyObject {
    /// Runs to the end. It keeps no Python value that it has not rooted.
    func drive(_ interpreter: Interpreter) throws(PythonError) -> Value
}
