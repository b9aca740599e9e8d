/// Shows bytecode as text, for tests and for whoever works on the engine.
///
///     print(Disassembler.text(code))
///     //  0  add               r2 r0 r1
///     //  1  returnValue       r2
public enum Disassembler {
    /// One line per instruction: its index, operation, operands and, after a semicolon, what they refer to; then the
    /// exception table. With `nested`, the bodies among the constants follow.
    public static func text(_ code: CodeObject, nested: Bool = false) -> String {
        var lines = ["\(code.qualifiedName): \(code.registerCount) registers"]
        var index = 0
        while index < code.instructionCount {
            let instruction = code.instructions[index]
            var extra: Int?
            if instruction.opcode.hasExtra, index + 1 < code.instructionCount { extra = code.instructions[index + 1].wide }
            let end = index + (extra == nil ? 1 : 2)
            let (operands, note) = describe(instruction, extra, end: end, code)
            var line = pad(String(index), 4, left: true) + "  " + pad("\(instruction.opcode)", 32) + operands
            if let note { line += "  ; " + note }
            lines.append(line.trimmingTrailingSpaces)
            index = end
        }
        for entry in code.exceptionTable {
            lines.append("      \(entry.start)..<\(entry.end) to \(entry.target) in r\(entry.register)")
        }
        var text = lines.joined(separator: "\n") + "\n"
        if nested {
            for index in 0..<code.constantCount {
                if let body = code.constants[index].as(CodeObject.self, .code) { text += "\n" + self.text(body, nested: true) }
            }
        }
        return text
    }

    /// The operands of an instruction, and a remark on them.
    private static func describe(
        _ i: Instruction, _ extra: Int?, end: Int, _ code: CodeObject
    ) -> (operands: String, note: String?) {
        let a = Int(i.a)
        let b = Int(i.b)
        let c = Int(i.c)
        func name(_ index: Int) -> String { code.names[index].takeUnretainedValue().swiftString }
        func cached(_ index: Int) -> String { code.caches[index].name.takeUnretainedValue().swiftString }
        func constant(_ index: Int) -> String { Self.constant(code.constants[index]) }
        if i.opcode.isFusedJump {
            let isInteger = i.opcode.comparisonOfFusedJump?.isInteger == true
            let right = isInteger ? String(Int16(bitPattern: i.b)) : "r\(b)"
            return ("r\(a) \(right) to \(end + Int(Int16(bitPattern: i.c)))", nil)
        }
        switch i.opcode {
        case .nop, .returnNone, .raiseCurrent, .setupAnnotations, .extended: return ("", nil)
        case .loadConstant: return ("r\(a) k\(i.wide)", constant(i.wide))
        case .loadInteger: return ("r\(a) \(i.wide)", nil)
        case .jump: return ("to \(end + i.wide)", nil)
        case .jumpBack: return ("to \(end + i.wide) charge \(a)", nil)
        case .jumpIfTrue, .jumpIfFalse, .jumpIfNone, .jumpIfNotNone, .endAsyncFor: return ("r\(a) to \(end + i.wide)", nil)
        case .loadGlobal, .storeGlobal: return ("r\(a)", cached(b))
        case .loadName, .storeName, .deleteAttribute, .deleteCell: return ("r\(a)", name(b))
        case .deleteGlobal, .deleteName: return ("", name(b))
        case .loadNameOrCell, .loadCell, .importFrom: return ("r\(a) r\(b)", name(c))
        case .checkBound, .deleteLocal: return ("r\(a)", code.variableNames[b].swiftString)
        case .makeCell, .returnValue, .raise, .reraise, .beginHandler, .endHandler, .dropValue, .printExpression,
            .loadAssertionError, .importStar:
            return ("r\(a)", nil)
        case .copyFree: return ("r\(a)", code.freeNames[b].swiftString)
        case .addInteger, .subtractInteger, .inPlaceAddInteger, .inPlaceSubtractInteger: return ("r\(a) r\(b) \(Int16(bitPattern: i.c))", nil)
        case .loadAttribute: return ("r\(a) r\(b)", cached(c))
        case .storeAttribute: return ("r\(a) r\(b)", cached(c))
        case .makeFunction: return ("r\(a) k\(b) \(c)", constant(b))
        case .buildTuple, .buildList, .buildSet, .buildDict, .buildString: return ("r\(a) r\(b) count \(c)", nil)
        case .unpack: return ("r\(a) r\(b) count \(c)", nil)
        case .unpackStarred: return ("r\(a) r\(b) before \(c & 0xff) after \(c >> 8)", nil)
        case .convertValue, .loadSpecial, .getAwaitable: return ("r\(a) r\(b) \(c)", nil)
        case .formatValue: return (c == 0xffff ? "r\(a) r\(b)" : "r\(a) r\(b) r\(c)", nil)
        case .forNext: return ("r\(a) r\(b) to \(end + (extra ?? 0))", nil)
        case .send: return ("r\(a) r\(b) r\(c) to \(end + (extra ?? 0))", nil)
        case .call: return ("r\(a) count \(b) to r\(c)", nil)
        case .callKeywords: return ("r\(a) count \(b) to r\(c)", constant(extra ?? 0))
        case .callMethod: return ("r\(a) count \(b) to r\(c)", cached(extra ?? 0))
        case .callSpread, .buildClass: return ("r\(a) to r\(c)", nil)
        case .importName: return ("r\(a) level \(c)", "\(constant(b)) \(constant(extra ?? 0))")
        case .matchClass:
            let word = UInt32(truncatingIfNeeded: extra ?? 0)
            return ("r\(a) r\(b) r\(c) positional \(word & 0xffff)", constant(Int(word >> 16)))
        case .move, .negative, .positive, .invert, .not, .buildSlice, .listAppend, .setAdd, .listExtend, .setUpdate,
            .dictUpdate, .listToTuple, .getIterator, .getAsyncIterator, .getAsyncNext, .yieldValue, .asyncYield,
            .getYieldFromIterator, .raiseFrom, .combineGroup, .loadExceptionParts, .matchSequence, .matchMapping,
            .getLength, .storeCell:
            return ("r\(a) r\(b)", nil)
        default: return ("r\(a) r\(b) r\(c)", nil)
        }
    }

    /// A constant, briefly.
    private static func constant(_ value: Value) -> String {
        switch value {
        case .unbound: return "unbound"
        case .none: return "None"
        case .bool(let value): return value ? "True" : "False"
        case .int(let value): return String(value)
        case .float(let value): return value.description
        case .object(let reference):
            switch reference.kind {
            case .string: return "'\(reference.cast(StringObject.self).swiftString)'"
            case .tuple:
                let items = reference.cast(TupleObject.self).buffer.map(constant)
                return "(" + items.joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
            case .code: return "code \(reference.cast(CodeObject.self).qualifiedName)"
            default: return "\(reference.kind)"
            }
        }
    }

    private static func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.utf8.count))
        return left ? space + text : text + space
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmingTrailingSpaces: String {
        var view = self[...]
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
