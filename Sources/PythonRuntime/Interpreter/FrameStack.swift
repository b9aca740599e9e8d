/// How a frame's end reaches whoever entered it.
enum FrameReturn: UInt8 {
    /// The result goes to the caller's register.
    case call
    /// The result is dropped (`__init__`); the caller's register has the new instance already.
    case constructor
    /// A generator in a `for`: what it yields goes to the register; its end makes the caller jump.
    case forNext
    /// A delegation (`await`, `yield from`): both go to the register; the end makes the caller jump.
    case send
    /// Native code entered it: execution returns there.
    case native
}

/// One activation of a code object.
struct Frame {
    var entry: UnsafeMutablePointer<CodeEntry>
    var function: Unmanaged<FunctionObject>?
    var globals: Unmanaged<DictObject>
    /// Where names of a class body (or of `exec`) live; `nil` in functions.
    var namespace: Unmanaged<DictObject>?
    /// The generator whose frame this is; its registers are on the heap.
    var generator: Unmanaged<GeneratorObject>?
    /// Register 0.
    var base: UnsafeMutablePointer<Value>
    /// The first free register of the stack above this frame.
    var end: UnsafeMutablePointer<Value>
    /// The next instruction, kept up to date before anything that may look at it.
    var next: UnsafePointer<Instruction>
    /// The exception being handled in this frame (`except` blocks), or `None`.
    var handled: Value
    var returnTo: FrameReturn
    var returnRegister: UInt16

    /// The code it runs.
    var code: CodeObject { entry.pointee.code.takeUnretainedValue() }
}

/// The stack of frames and, in one row beside it, of registers.
///
/// Invariants: frames lie in order of entry; a stack frame's registers are `base ..< end`; every register below
/// ``end`` holds a value that is alive or unbound; nothing from ``end`` up is live. A call passes its arguments in
/// place: the callee's register 0 is the caller's first argument.
final class FrameStack {
    static let registerCapacity = 1 << 20
    static let frameCapacity = 1 << 14

    let registers: UnsafeMutablePointer<Value>
    let limit: UnsafeMutablePointer<Value>
    let frames: UnsafeMutablePointer<Frame>
    /// How many frames there are.
    @exclusivity(unchecked) var depth = 0
    /// The end of arguments that native code has put above the top frame for a call it makes.
    @exclusivity(unchecked) var reserved: UnsafeMutablePointer<Value>

    init() {
        // Fresh pages of the system are only touched as they are used.
        registers = .allocate(capacity: Self.registerCapacity)
        limit = registers + (Self.registerCapacity - 70_000)
        frames = .allocate(capacity: Self.frameCapacity)
        reserved = registers
    }

    deinit {
        registers.deallocate()
        frames.deallocate()
    }

    /// The top frame.
    @inline(__always)
    var top: UnsafeMutablePointer<Frame> { frames + (depth - 1) }

    /// The first free register.
    @inline(__always)
    var end: UnsafeMutablePointer<Value> { depth == 0 ? reserved : max(top.pointee.end, reserved) }
}
