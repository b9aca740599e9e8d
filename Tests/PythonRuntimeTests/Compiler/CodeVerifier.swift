@testable import PythonRuntime

/// Checks what every code object must satisfy, whatever program it came from: operands in range, jumps and exception
/// table inside the code, and no temporary read before something was written to it on every path.
struct CodeVerifier {
    let code: CodeObject
    private(set) var faults: [String] = []

    /// The faults of a code object and of all bodies inside it.
    static func faults(of code: CodeObject) -> [String] {
        var verifier = CodeVerifier(code: code)
        verifier.verify()
        var faults = verifier.faults
        for index in 0..<code.constantCount {
            if let body = code.constants[index].as(CodeObject.self, .code) { faults += Self.faults(of: body) }
        }
        return faults
    }

    private init(code: CodeObject) { self.code = code }

    private mutating func fault(_ index: Int, _ text: String) {
        faults.append("\(code.qualifiedName) \(index) \(code.instructions[index].opcode): \(text)")
    }

    private mutating func verify() {
        let count = code.instructionCount
        if code.spans.count != count { faults.append("\(code.qualifiedName): \(code.spans.count) spans for \(count) instructions") }
        // Registers written on every path to an instruction; nil is not reached yet.
        var states: [Set<Int>?] = Array(repeating: nil, count: count)
        let named = Set(0..<code.variableNames.count)
        states[0] = named
        var pending = [0]
        var isCovered: Set<String> = []
        while let index = pending.popLast() {
            guard var state = states[index] else { continue }
            let i = code.instructions[index]
            if i.opcode == .extended { fault(index, "reached as an instruction") }
            let effect = Effect(code, index)
            for register in effect.reads + effect.writes where register >= code.registerCount {
                if isCovered.insert("\(index) \(register)").inserted { fault(index, "r\(register) of \(code.registerCount)") }
            }
            for register in effect.reads where !state.contains(register) {
                if isCovered.insert("\(index) \(register)").inserted { fault(index, "reads r\(register), never written") }
            }
            func flow(to target: Int, _ state: Set<Int>) {
                guard target >= 0, target < count else {
                    if isCovered.insert("\(index) to \(target)").inserted { fault(index, "goes to \(target) of \(count)") }
                    return
                }
                if let known = states[target] {
                    let joined = known.intersection(state)
                    if joined == known { return }
                    states[target] = joined
                } else {
                    states[target] = state
                }
                pending.append(target)
            }
            if let entry = code.exceptionTable.first(where: { index >= Int($0.start) && index < Int($0.end) }) {
                flow(to: Int(entry.target), state.union([Int(entry.register)]))
            }
            let before = state
            state.formUnion(effect.writes)
            if effect.isCall { state = state.filter { $0 < Int(i.a) || effect.writes.contains($0) || named.contains($0) } }
            if let jump = effect.jump { flow(to: jump, effect.jumpsBeforeWriting ? before : state) }
            if effect.goesOn { flow(to: index + (i.opcode.hasExtra ? 2 : 1), state) }
        }
        for entry in code.exceptionTable {
            if entry.start < 0 || entry.start >= entry.end || Int(entry.end) > count || Int(entry.target) >= count
                || entry.target < 0 || Int(entry.register) >= code.registerCount
            {
                faults.append("\(code.qualifiedName): entry \(entry.start)..<\(entry.end) to \(entry.target) in r\(entry.register)")
            }
        }
    }
}

/// What one instruction reads, writes and where it may go, read off the contract in `Opcode`.
private struct Effect {
    var reads: [Int] = []
    var writes: [Int] = []
    var jump: Int?
    var jumpsBeforeWriting = false
    var goesOn = true
    /// Whether registers from `a` on are lost.
    var isCall = false

    init(_ code: CodeObject, _ index: Int) {
        let i = code.instructions[index]
        let a = Int(i.a)
        let b = Int(i.b)
        let c = Int(i.c)
        let extra = i.opcode.hasExtra ? code.instructions[index + 1].wide : 0
        if i.opcode.isFusedJump {
            reads = i.opcode.comparisonOfFusedJump?.isInteger == true ? [a] : [a, b]
            jump = index + 1 + Int(Int16(bitPattern: i.c))
            return
        }
        switch i.opcode {
        case .nop, .setupAnnotations, .deleteGlobal, .deleteName, .extended: break
        case .raiseCurrent, .returnNone: goesOn = false
        case .raise, .reraise, .returnValue: (reads, goesOn) = ([a], false)
        case .raiseFrom: (reads, goesOn) = ([a, b], false)
        case .loadConstant, .loadInteger, .loadGlobal, .loadName, .copyFree, .loadAssertionError: writes = [a]
        case .checkBound, .deleteLocal, .storeGlobal, .storeName, .deleteCell, .dropValue, .printExpression, .importStar,
            .deleteAttribute:
            reads = [a]
        case .makeCell: (reads, writes) = ([a], [a])
        case .storeCell, .listAppend, .setAdd, .listExtend, .setUpdate, .dictUpdate, .deleteItem, .storeAttribute:
            reads = [a, b]
        case .dictSet, .dictMerge, .setItem: reads = [a, b, c]
        case .addInteger, .subtractInteger, .inPlaceAddInteger, .inPlaceSubtractInteger, .move, .negative, .positive, .invert, .not, .loadCell, .loadNameOrCell,
            .convertValue, .getIterator, .getAwaitable, .getAsyncIterator, .getAsyncNext, .yieldValue, .asyncYield,
            .getYieldFromIterator, .loadAttribute, .importFrom, .listToTuple, .loadSpecial, .matchSequence,
            .matchMapping, .getLength:
            (reads, writes) = ([b], [a])
        case .jump: (jump, goesOn) = (index + 1 + i.wide, false)
        case .jumpBack: (jump, goesOn) = (index + 1 + i.wide, false)
        case .jumpIfTrue, .jumpIfFalse, .jumpIfNone, .jumpIfNotNone: (reads, jump) = ([a], index + 1 + i.wide)
        case .endAsyncFor: (reads, jump, goesOn) = ([a], index + 1 + i.wide, false)
        case .buildTuple, .buildList, .buildSet, .buildString: (reads, writes) = (Array(b..<b + c), [a])
        case .buildDict: (reads, writes) = (Array(b..<b + 2 * c), [a])
        case .buildSlice: (reads, writes) = ([b, b + 1, b + 2], [a])
        case .unpack: (reads, writes) = ([b], Array(a..<a + c))
        case .unpackStarred: (reads, writes) = ([b], Array(a..<a + (c & 0xff) + (c >> 8) + 1))
        case .formatValue: (reads, writes) = (c == 0xffff ? [b] : [b, c], [a])
        case .forNext:
            (reads, writes, jump, jumpsBeforeWriting) = ([b], [a], index + 2 + extra, true)
        case .send: (reads, writes, jump) = ([b, c], [a], index + 2 + extra)
        case .yieldFrom: (reads, writes) = ([b, c], [a])
        case .call, .callKeywords: (reads, writes, isCall) = (Array(a...a + b), [c], true)
        case .callMethod: (reads, writes, isCall) = (Array(a + 1..<a + 2 + b), [c], true)
        case .callSpread: (reads, writes, isCall) = ([a, a + 1, a + 2], [c], true)
        case .makeFunction:
            reads = (0..<4).filter { c >> $0 & 1 == 1 }.map { a + 1 + $0 }
            writes = [a]
        case .buildClass: (reads, writes) = ([a, a + 1, a + 2, a + 3], [c])
        case .importName: writes = [a]
        case .beginHandler: (reads, writes) = ([a], [a + 1])
        case .endHandler: reads = [a + 1]
        case .splitGroup: (reads, writes) = ([b, c], [a, a + 1])
        case .combineGroup: reads = [a, b]
        case .loadExceptionParts: (reads, writes) = ([b], [a, a + 1, a + 2])
        default: (reads, writes) = ([b, c], [a])
        }
    }
}
