/// One instruction: an operation and three 16-bit operands, eight bytes in all.
public struct Instruction {
    /// The operation.
    public var opcode: Opcode
    public var a: UInt16
    public var b: UInt16
    public var c: UInt16

    /// Makes an instruction.
    @inline(__always)
    public init(_ opcode: Opcode, a: UInt16 = 0, b: UInt16 = 0, c: UInt16 = 0) {
        self.opcode = opcode
        self.a = a
        self.b = b
        self.c = c
    }

    /// Makes an instruction with a wide operand in place of `b` and `c`.
    @inline(__always)
    public init(_ opcode: Opcode, a: UInt16 = 0, wide: Int) {
        self.opcode = opcode
        self.a = a
        let bits = UInt32(bitPattern: Int32(truncatingIfNeeded: wide))
        b = UInt16(truncatingIfNeeded: bits)
        c = UInt16(truncatingIfNeeded: bits >> 16)
    }

    /// `b` and `c` together, signed.
    @inline(__always)
    public var wide: Int { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }
}

/// What an instruction remembers of its last run, so that the next one need not look again.
public struct InlineCache {
    /// The name looked for, interned.
    let name: Unmanaged<StringObject>
    /// The shape (attributes), or the type (methods of built-in types) that was seen.
    var key: UnsafeRawPointer?
    /// Globals: the dictionary version; attributes found on a class: the class epoch.
    var version = -1
    /// Globals: the built-ins' version when the name was found there.
    var secondVersion = -1
    /// The slot or entry.
    var slot = -1
    /// What was found on the class.
    var value = Value.unbound

    /// An empty cache for `name`.
    init(name: StringObject) { self.name = .passUnretained(name) }
}

/// A stretch of instructions whose exceptions go to `target`, with the exception in `register`.
///
/// Entries are ordered so that the innermost stretch around an instruction comes first.
public struct ExceptionTableEntry {
    public let start: Int32
    public let end: Int32
    public let target: Int32
    public let register: UInt16

    /// Makes an entry for the instructions `start ..< end`.
    public init(start: Int, end: Int, target: Int, register: UInt16) {
        self.start = Int32(start)
        self.end = Int32(end)
        self.target = Int32(target)
        self.register = register
    }
}
