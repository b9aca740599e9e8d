import PythonSyntax

/// A place in the instructions that jumps name before it is known.
struct Label { let index: Int }

/// A stretch of instructions, with holes, whose exceptions go to one handler.
final class ProtectedRegion {
    let target: Label
    /// Receives the exception.
    let register: Int
    fileprivate var openedAt: Label?
    fileprivate var ranges: [(start: Label, end: Label)] = []

    init(target: Label, register: Int) {
        self.target = target
        self.register = register
    }
}

/// Collects the instructions, constants, names and exception table of one body.
struct CodeBuilder {
    /// An instruction whose jump, if it is one, still names a label.
    struct Draft {
        var instruction: Instruction
        var span: SourceSpan
        /// Where it jumps, or -1.
        var label = -1
    }

    let interpreter: Interpreter
    private(set) var drafts: [Draft] = []
    /// Position of each label, -1 while unknown.
    private var labels: [Int] = []
    private var constantIndices: [ConstantKey: Int] = [:]
    private(set) var constants: [Value] = []
    private var nameIndices: [String: Int] = [:]
    private(set) var names: [StringObject] = []
    private(set) var caches: [InlineCache] = []
    private var globalLoads: [String: Int] = [:]
    private var globalStores: [String: Int] = [:]
    private var regions: [ProtectedRegion] = []
    private var codeCount = 0
    /// What did not fit an operand, in the words of the error.
    private(set) var excess: String?

    init(interpreter: Interpreter) { self.interpreter = interpreter }

    /// How many instructions there are.
    var count: Int { drafts.count }

    // MARK: Instructions

    /// Adds an instruction.
    mutating func emit(_ opcode: Opcode, a: Int = 0, b: Int = 0, c: Int = 0, _ span: SourceSpan) {
        drafts.append(Draft(instruction: Instruction(opcode, a: narrow(a), b: narrow(b), c: narrow(c)), span: span))
    }

    /// Adds an instruction with a wide operand.
    mutating func emit(_ opcode: Opcode, a: Int = 0, wide: Int, _ span: SourceSpan) {
        drafts.append(Draft(instruction: Instruction(opcode, a: narrow(a), wide: wide), span: span))
    }

    /// Adds the extra word of the instruction before.
    mutating func emitExtra(_ wide: Int, _ span: SourceSpan) { emit(.extended, wide: wide, span) }

    /// Adds an instruction (or an extra word) that jumps to `label`.
    mutating func emitJump(_ opcode: Opcode, a: Int = 0, b: Int = 0, to label: Label, _ span: SourceSpan) {
        emit(opcode, a: a, b: b, span)
        drafts[drafts.count - 1].label = label.index
    }

    private mutating func narrow(_ operand: Int) -> UInt16 {
        if let fits = UInt16(exactly: operand) { return fits }
        // Signed operands (small integers) arrive as negative numbers.
        if operand < 0, let fits = Int16(exactly: operand) { return UInt16(bitPattern: fits) }
        excess = excess ?? "registers, names or constants"
        return 0
    }

    // MARK: Labels and regions

    /// A label whose place is not known yet.
    mutating func makeLabel() -> Label {
        labels.append(-1)
        return Label(index: labels.count - 1)
    }

    /// `label` is here.
    mutating func place(_ label: Label) { labels[label.index] = drafts.count }

    /// A label for this place.
    mutating func here() -> Label {
        let label = makeLabel()
        place(label)
        return label
    }

    /// Where a placed label is.
    func position(of label: Label) -> Int { labels[label.index] }

    /// The region's handler covers what follows.
    mutating func open(_ region: ProtectedRegion) { region.openedAt = here() }

    /// It no longer does, for now.
    mutating func close(_ region: ProtectedRegion) {
        guard let start = region.openedAt else { return }
        region.ranges.append((start, here()))
        region.openedAt = nil
    }

    /// Ends a region for good. Inner regions end before outer ones, which orders the table.
    mutating func finish(_ region: ProtectedRegion) {
        close(region)
        regions.append(region)
    }

    // MARK: Pools

    /// The index of a constant, entered once per type and value.
    mutating func constant(_ key: ConstantKey) -> Int {
        if let known = constantIndices[key] { return known }
        constants.append(interpreter.constantValue(key))
        constantIndices[key] = constants.count - 1
        return constants.count - 1
    }

    /// The index of a nested body among the constants.
    mutating func constant(_ code: CodeObject) -> Int {
        constants.append(Value(code))
        constantIndices[.code(codeCount)] = constants.count - 1
        codeCount += 1
        return constants.count - 1
    }

    /// The index of a name.
    mutating func name(_ name: String) -> Int {
        if let known = nameIndices[name] { return known }
        names.append(interpreter.intern(name))
        nameIndices[name] = names.count - 1
        return names.count - 1
    }

    /// A new inline cache for an attribute or method.
    mutating func cache(_ name: String) -> Int {
        caches.append(InlineCache(name: interpreter.intern(name)))
        return caches.count - 1
    }

    /// The inline cache for reading a global: one per name.
    mutating func globalLoad(_ name: String) -> Int {
        if let known = globalLoads[name] { return known }
        let index = cache(name)
        globalLoads[name] = index
        return index
    }

    /// The inline cache for assigning a global: one per name.
    mutating func globalStore(_ name: String) -> Int {
        if let known = globalStores[name] { return known }
        let index = cache(name)
        globalStores[name] = index
        return index
    }

    // MARK: Assembly

    /// The finished instructions with every jump filled in. `registerCount` may grow by two for jumps too far for
    /// their fused form.
    mutating func assemble(registerCount: inout Int) -> (instructions: [Instruction], spans: [SourceSpan], table: [ExceptionTableEntry]) {
        while splitFarJumps(scratch: registerCount) { registerCount += 2 }
        if registerCount > Int(UInt16.max) { excess = "registers" }
        var instructions: [Instruction] = []
        var spans: [SourceSpan] = []
        instructions.reserveCapacity(drafts.count)
        spans.reserveCapacity(drafts.count)
        for (index, draft) in drafts.enumerated() {
            var instruction = draft.instruction
            if draft.label >= 0 {
                let offset = labels[draft.label] - index - 1
                if instruction.opcode.isFusedJump {
                    instruction.c = UInt16(bitPattern: Int16(truncatingIfNeeded: offset))
                } else {
                    instruction = Instruction(instruction.opcode, a: instruction.a, wide: offset)
                }
            }
            instructions.append(instruction)
            spans.append(draft.span)
        }
        var table: [ExceptionTableEntry] = []
        for region in regions {
            for range in region.ranges where labels[range.start.index] < labels[range.end.index] {
                table.append(
                    ExceptionTableEntry(
                        start: labels[range.start.index], end: labels[range.end.index],
                        target: labels[region.target.index], register: UInt16(truncatingIfNeeded: region.register)))
            }
        }
        return (instructions, spans, table)
    }

    /// Replaces fused jumps whose distance does not fit 16 bits by a comparison and a wide jump; says whether any was.
    private mutating func splitFarJumps(scratch: Int) -> Bool {
        if drafts.count <= Int(Int16.max) { return false }
        var places: [Int] = []
        places.reserveCapacity(drafts.count + 1)
        var result: [Draft] = []
        for (index, draft) in drafts.enumerated() {
            places.append(result.count)
            let isFar = draft.label >= 0 && Int16(exactly: labels[draft.label] - index - 1) == nil
            guard isFar, let comparison = draft.instruction.opcode.comparisonOfFusedJump else {
                result.append(draft)
                continue
            }
            var right = draft.instruction.b
            if comparison.isInteger {
                right = UInt16(truncatingIfNeeded: scratch + 1)
                let value = Int(Int16(bitPattern: draft.instruction.b))
                result.append(Draft(instruction: Instruction(.loadInteger, a: right, wide: value), span: draft.span))
            }
            let truth = UInt16(truncatingIfNeeded: scratch)
            result.append(
                Draft(
                    instruction: Instruction(comparison.opcode, a: truth, b: draft.instruction.a, c: right),
                    span: draft.span))
            result.append(Draft(instruction: Instruction(.jumpIfFalse, a: truth), span: draft.span, label: draft.label))
        }
        places.append(result.count)
        if result.count == drafts.count { return false }
        for index in labels.indices where labels[index] >= 0 { labels[index] = places[labels[index]] }
        drafts = result
        return true
    }
}
