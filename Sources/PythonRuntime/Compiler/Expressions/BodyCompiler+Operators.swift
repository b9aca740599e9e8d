import PythonSyntax

extension BodyCompiler {
    /// `operation operand`.
    func unary(_ operation: UnaryOperator, _ operand: Expression, _ e: Expression, into target: Int) throws(SyntaxError) {
        let register = try value(operand)
        let opcode: Opcode = switch operation {
        case .positive: .positive
        case .negative: .negative
        case .invert: .invert
        case .not: .not
        }
        code.emit(opcode, a: target, b: register, e.span)
    }

    /// `left operation right`.
    func binary(
        _ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ e: Expression, into target: Int
    ) throws(SyntaxError) {
        let first = try value(left, before: right)
        try combine(operation, first, right, isInPlace: false, e.span, into: target)
    }

    /// r[target] = r[left] operation `right`, or the same in place.
    func combine(
        _ operation: BinaryOperator, _ left: Int, _ right: Expression, isInPlace: Bool, _ span: SourceSpan,
        into target: Int
    ) throws(SyntaxError) {
        if operation == .add || operation == .subtract, let small = right.smallInteger {
            let opcode: Opcode = switch (operation, isInPlace) {
            case (.add, false): .addInteger
            case (.add, true): .inPlaceAddInteger
            case (_, false): .subtractInteger
            case (_, true): .inPlaceSubtractInteger
            }
            code.emit(opcode, a: target, b: left, c: small, span)
            return
        }
        let second = try value(right)
        let base = isInPlace ? Opcode.inPlaceAdd : Opcode.add
        guard let opcode = Opcode(rawValue: base.rawValue + UInt16(operation.rawValue)) else { return }
        code.emit(opcode, a: target, b: left, c: second, span)
    }

    /// `and`, `or`.
    func boolean(
        _ operation: BooleanOperator, _ operands: [Expression], _ e: Expression, into target: Int
    ) throws(SyntaxError) {
        let register = scratch(for: target)
        let end = code.makeLabel()
        var state: BoundLocals?
        for (index, operand) in operands.enumerated() {
            try evaluate(operand, into: register)
            if state == nil { state = bound }
            if index < operands.count - 1 {
                code.emitJump(operation == .and ? .jumpIfFalse : .jumpIfTrue, a: register, to: end, e.span)
            }
        }
        code.place(end)
        if let state { bound = state }
        move(register, to: target, e.span)
    }

    /// A comparison, or a chain of them.
    func compare(
        _ left: Expression, _ links: [(operation: ComparisonOperator, right: Expression)], _ e: Expression,
        into target: Int
    ) throws(SyntaxError) {
        var left = try value(left, before: links.first?.right)
        if links.count == 1, let link = links.first {
            let isSearch = link.operation == .in || link.operation == .notIn
            let right = isSearch ? try readOnlyValue(link.right) : try value(link.right)
            code.emit(link.operation.opcode, a: target, b: left, c: right, e.span)
            return
        }
        let register = scratch(for: target)
        let end = code.makeLabel()
        var state: BoundLocals?
        for (index, link) in links.enumerated() {
            let right = try value(link.right, before: index + 1 < links.count ? links[index + 1].right : nil)
            if state == nil { state = bound }
            code.emit(link.operation.opcode, a: register, b: left, c: right, e.span)
            if index < links.count - 1 { code.emitJump(.jumpIfFalse, a: register, to: end, e.span) }
            left = right
        }
        code.place(end)
        if let state { bound = state }
        move(register, to: target, e.span)
    }

    // MARK: Conditions

    /// Jumps to `label` when the truth of `e` is `truth`; goes on otherwise.
    func jump(to label: Label, when truth: Bool, _ e: Expression) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        if let constant = e.foldedConstant {
            if constant.isTrue == truth { code.emitJump(.jump, to: label, e.span) }
            return
        }
        switch e.kind {
        case .unary(.not, let operand): return try jump(to: label, when: !truth, operand)
        case .boolean(let operation, let operands): return try jumpBoolean(to: label, when: truth, operation, operands)
        case .compare(let left, let links):
            if links.count == 1, let link = links.first {
                return try jumpCompare(to: label, when: truth, left, link.operation, link.right, e)
            }
        default: break
        }
        let register = try value(e)
        code.emitJump(truth ? .jumpIfTrue : .jumpIfFalse, a: register, to: label, e.span)
    }

    private func jumpBoolean(
        to label: Label, when truth: Bool, _ operation: BooleanOperator, _ operands: [Expression]
    ) throws(SyntaxError) {
        // The truth that decides early: false for `and`, true for `or`.
        let deciding = operation == .or
        var state: BoundLocals?
        let skip = code.makeLabel()
        for (index, operand) in operands.enumerated() {
            if index == operands.count - 1 {
                try jump(to: label, when: truth, operand)
            } else {
                try jump(to: truth == deciding ? label : skip, when: deciding, operand)
            }
            if state == nil { state = bound }
        }
        code.place(skip)
        if let state { bound = state }
    }

    private func jumpCompare(
        to label: Label, when truth: Bool, _ left: Expression, _ operation: ComparisonOperator, _ right: Expression,
        _ e: Expression
    ) throws(SyntaxError) {
        let first = try value(left, before: right)
        if operation == .is || operation == .isNot, case .constant(.none) = right.kind {
            let isNone = (operation == .is) == truth
            code.emitJump(isNone ? .jumpIfNone : .jumpIfNotNone, a: first, to: label, e.span)
            return
        }
        guard let fused = operation.fusedJump else {
            let register = allocate()
            let isSearch = operation == .in || operation == .notIn
            let second = isSearch ? try readOnlyValue(right) : try value(right)
            code.emit(operation.opcode, a: register, b: first, c: second, e.span)
            code.emitJump(truth ? .jumpIfTrue : .jumpIfFalse, a: register, to: label, e.span)
            return
        }
        // There are fused jumps for false comparisons only, and `not a < b` is not `a >= b`: jump around a jump.
        let destination = truth ? code.makeLabel() : label
        if let small = right.smallInteger {
            code.emitJump(fused.integer, a: first, b: small, to: destination, e.span)
        } else {
            let second = try value(right)
            code.emitJump(fused.register, a: first, b: second, to: destination, e.span)
        }
        if truth {
            code.emitJump(.jump, to: label, e.span)
            code.place(destination)
        }
    }
}

extension Expression {
    /// The value, if it is an `int` that fits a signed 16-bit operand.
    fileprivate var smallInteger: Int? {
        if case .integer(let value)? = foldedConstant, Int16(exactly: value) != nil { return value }
        return nil
    }
}

extension ComparisonOperator {
    /// The operation that leaves the result in a register.
    var opcode: Opcode {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .is: .isSame
        case .isNot: .isNotSame
        case .in: .contains
        case .notIn: .notContains
        }
    }

    /// The operations that jump unless it holds.
    var fusedJump: (register: Opcode, integer: Opcode)? {
        switch self {
        case .equal: (.jumpUnlessEqual, .jumpUnlessEqualInteger)
        case .notEqual: (.jumpUnlessNotEqual, .jumpUnlessNotEqualInteger)
        case .less: (.jumpUnlessLess, .jumpUnlessLessInteger)
        case .lessOrEqual: (.jumpUnlessLessOrEqual, .jumpUnlessLessOrEqualInteger)
        case .greater: (.jumpUnlessGreater, .jumpUnlessGreaterInteger)
        case .greaterOrEqual: (.jumpUnlessGreaterOrEqual, .jumpUnlessGreaterOrEqualInteger)
        case .is, .isNot, .in, .notIn: nil
        }
    }
}
