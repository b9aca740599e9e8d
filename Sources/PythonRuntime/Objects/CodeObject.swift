import PythonSyntax

/// The compiled body of a function, lambda, comprehension, class or module.
///
/// Registers: parameters first (positional, keyword-only, `*args`, `**kwargs`), then other locals, then temporaries.
public final class CodeObject: Object {
    /// What a compiler hands over.
    public struct Parts {
        public var name = ""
        public var qualifiedName = ""
        public var file = ""
        public var firstLine = 1
        /// Positional parameters, positional-only ones included.
        public var positionalCount = 0
        public var positionalOnlyCount = 0
        public var keywordOnlyCount = 0
        public var flags: Flags = []
        /// Parameters, locals and free variables by register. A register whose name a nested body uses holds a cell.
        public var variableNames: [StringObject] = []
        /// Free variables by closure index: names whose cells it gets from outside.
        public var freeNames: [StringObject] = []
        public var registerCount = 0
        public var instructions: [Instruction] = []
        /// Where each instruction comes from.
        public var spans: [SourceSpan] = []
        public var constants: [Value] = []
        public var names: [StringObject] = []
        public var caches: [InlineCache] = []
        public var exceptionTable: [ExceptionTableEntry] = []
        public var documentation: Value = .none

        public init() {}
    }

    /// What kind of body it is.
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }
        public static let variadic = Flags(rawValue: 1)
        public static let variadicKeyword = Flags(rawValue: 2)
        public static let generator = Flags(rawValue: 4)
        public static let coroutine = Flags(rawValue: 8)
        public static let asyncGenerator = Flags(rawValue: 16)
        public static let classBody = Flags(rawValue: 32)
        public static let module = Flags(rawValue: 64)
        /// Has free variables.
        public static let closure = Flags(rawValue: 128)
        /// Part of a library module of ours: tracebacks and traces show the program's own lines instead.
        public static let library = Flags(rawValue: 256)
    }

    public let name: String
    public let qualifiedName: String
    public let file: String
    public let firstLine: Int
    public let positionalCount: Int
    public let positionalOnlyCount: Int
    public let keywordOnlyCount: Int
    public let flags: Flags
    public let variableNames: [StringObject]
    public let freeNames: [StringObject]
    public let registerCount: Int
    public let instructions: UnsafeMutablePointer<Instruction>
    public let instructionCount: Int
    public let spans: [SourceSpan]
    public let constants: UnsafeMutablePointer<Value>
    public let constantCount: Int
    public let names: UnsafeMutablePointer<Unmanaged<StringObject>>
    public let caches: UnsafeMutablePointer<InlineCache>
    let cacheCount: Int
    public let exceptionTable: [ExceptionTableEntry]
    public let documentation: Value
    /// What entering a frame needs, behind one pointer.
    let entry: UnsafeMutablePointer<CodeEntry>
    /// Whether a call makes a generator, coroutine or asynchronous generator instead of running.
    let makesGenerator: Bool
    /// Parameters of every kind: registers `0 ..< parameterCount`.
    let parameterCount: Int

    /// Makes a code object. Use `Interpreter.makeCode`.
    init(type: TypeObject, _ parts: Parts) {
        name = parts.name
        qualifiedName = parts.qualifiedName
        file = parts.file
        firstLine = parts.firstLine
        positionalCount = parts.positionalCount
        positionalOnlyCount = parts.positionalOnlyCount
        keywordOnlyCount = parts.keywordOnlyCount
        flags = parts.flags
        variableNames = parts.variableNames
        freeNames = parts.freeNames
        registerCount = parts.registerCount
        spans = parts.spans
        exceptionTable = parts.exceptionTable
        documentation = parts.documentation
        instructionCount = parts.instructions.count
        instructions = .allocate(capacity: max(1, parts.instructions.count))
        instructions.initialize(from: parts.instructions, count: parts.instructions.count)
        constantCount = parts.constants.count
        constants = .allocate(capacity: max(1, parts.constants.count))
        constants.initialize(from: parts.constants, count: parts.constants.count)
        names = .allocate(capacity: max(1, parts.names.count))
        names.initialize(from: parts.names.map { .passUnretained($0) }, count: parts.names.count)
        cacheCount = parts.caches.count
        caches = .allocate(capacity: max(1, parts.caches.count))
        caches.initialize(from: parts.caches, count: parts.caches.count)
        makesGenerator = !flags.isDisjoint(with: [.generator, .coroutine, .asyncGenerator])
        parameterCount =
            positionalCount + keywordOnlyCount + (flags.contains(.variadic) ? 1 : 0)
            + (flags.contains(.variadicKeyword) ? 1 : 0)
        let isSimple =
            keywordOnlyCount == 0 && flags.isDisjoint(with: [.variadic, .variadicKeyword]) && !makesGenerator
        entry = .allocate(capacity: 1)
        super.init(kind: .code, type: type)
        entry.initialize(
            to: CodeEntry(
                code: .passUnretained(self), instructions: UnsafePointer(instructions), constants: constants,
                caches: caches, names: names, registerCount: registerCount,
                simpleArgumentCount: isSimple ? positionalCount : -1, weight: min(instructionCount, 64)))
    }

    deinit {
        entry.deallocate()
        instructions.deallocate()
        constants.deallocate()
        names.deallocate()
        caches.deallocate()
    }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(constants, count: constantCount)
        visitor.visit(documentation)
        for index in 0..<cacheCount { visitor.visit(caches[index].value) }
    }

    /// Where the instruction before `next` comes from.
    func span(before next: UnsafePointer<Instruction>) -> SourceSpan {
        let index = next - UnsafePointer(instructions) - 1
        guard index >= 0, index < spans.count else { return spans.first ?? SourceSpan(line: 0, column: 0, endLine: 0, endColumn: 0) }
        return spans[index]
    }
}

/// What entering a frame needs of its code, laid out flat so that a call touches no reference count.
struct CodeEntry {
    let code: Unmanaged<CodeObject>
    let instructions: UnsafePointer<Instruction>
    let constants: UnsafeMutablePointer<Value>
    let caches: UnsafeMutablePointer<InlineCache>
    let names: UnsafeMutablePointer<Unmanaged<StringObject>>
    let registerCount: Int
    /// A call with exactly so many positional arguments needs no more than to enter the frame; -1 if none does.
    let simpleArgumentCount: Int
    /// The instructions a call is charged for besides its loops.
    let weight: Int
}
