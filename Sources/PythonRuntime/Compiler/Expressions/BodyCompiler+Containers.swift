import PythonSyntax

extension BodyCompiler {
    /// Displays up to this many items are built from registers at once, longer ones item by item.
    private static let longestRow = 32

    /// A tuple display (of constants alone, it was folded).
    func tuple(_ items: [Expression], _ e: Expression, into target: Int) throws(SyntaxError) {
        try sequence(items, .buildTuple, e.span, into: target)
    }

    /// A list display.
    func list(_ items: [Expression], _ e: Expression, into target: Int) throws(SyntaxError) {
        try sequence(items, .buildList, e.span, into: target)
    }

    /// A set display.
    func set(_ items: [Expression], _ e: Expression, into target: Int) throws(SyntaxError) {
        try sequence(items, .buildSet, e.span, into: target)
    }

    /// A tuple, list or set of items that may be starred.
    func sequence(_ items: [Expression], _ opcode: Opcode, _ span: SourceSpan, into target: Int) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        let isStarred = items.contains { if case .starred = $0.kind { true } else { false } }
        if !isStarred, items.count <= Self.longestRow {
            let first = next
            if opcode == .buildList, items.count > 3, let constants = constants(items) {
                let register = scratch(for: target)
                code.emit(.buildList, a: register, b: next, c: 0, span)
                let tuple = allocate()
                loadConstant(.tuple(constants), into: tuple, span)
                code.emit(.listExtend, a: register, b: tuple, span)
                return move(register, to: target, span)
            }
            if opcode == .buildSet, items.count > 2, let constants = constants(items) {
                return constantSet(.frozenset(constants), span, into: target)
            }
            try pushAll(items)
            code.emit(opcode, a: target, b: first, c: items.count, span)
            return
        }
        let isSet = opcode == .buildSet
        let register = opcode == .buildTuple ? allocate() : scratch(for: target)
        var rest = items[...]
        var row: [Expression] = []
        while row.count < Self.longestRow, let item = rest.first {
            if case .starred = item.kind { break }
            row.append(item)
            rest = rest.dropFirst()
        }
        let first = next
        try pushAll(row)
        code.emit(isSet ? .buildSet : .buildList, a: register, b: first, c: row.count, span)
        next = first
        for item in rest {
            if case .starred(let inner) = item.kind {
                code.emit(isSet ? .setUpdate : .listExtend, a: register, b: try value(inner), span)
            } else {
                code.emit(isSet ? .setAdd : .listAppend, a: register, b: try value(item), span)
            }
            next = first
        }
        if opcode == .buildTuple {
            code.emit(.listToTuple, a: target, b: register, span)
        } else {
            move(register, to: target, span)
        }
    }

    private func constants(_ items: [Expression]) -> [ConstantKey]? {
        var keys: [ConstantKey] = []
        for item in items {
            guard let key = item.foldedConstant else { return nil }
            keys.append(key)
        }
        return keys
    }

    /// A dictionary display.
    func dictionary(
        _ items: [(key: Expression?, value: Expression)], _ e: Expression, into target: Int
    ) throws(SyntaxError) {
        var rest = items[...]
        var row: [Expression] = []
        while row.count < Self.longestRow, let item = rest.first, let key = item.key {
            row.append(key)
            row.append(item.value)
            rest = rest.dropFirst()
        }
        let register = rest.isEmpty ? target : scratch(for: target)
        let first = next
        try pushAll(row)
        code.emit(.buildDict, a: register, b: first, c: row.count / 2, e.span)
        for item in rest {
            next = first
            if let key = item.key {
                let key = try value(key, before: item.value)
                let value = try value(item.value)
                code.emit(.dictSet, a: register, b: key, c: value, e.span)
            } else {
                code.emit(.dictUpdate, a: register, b: try value(item.value), e.span)
            }
        }
        move(register, to: target, e.span)
    }

    // MARK: f-strings

    /// An f-string.
    func joinedString(_ parts: [JoinedStringPart], _ e: Expression, into target: Int) throws(SyntaxError) {
        let pieces = parts.merged
        if pieces.count == 1, let only = pieces.first { return try piece(only, e, into: target) }
        if pieces.isEmpty { return loadConstant(.string([]), into: target, e.span) }
        let first = next
        for part in pieces { try piece(part, e, into: allocate()) }
        code.emit(.buildString, a: target, b: first, c: pieces.count, e.span)
    }

    private func piece(_ part: JoinedStringPart, _ e: Expression, into target: Int) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        switch part {
        case .literal(let points): loadConstant(.string(points), into: target, e.span)
        case .field(let expression, let conversion, let specification):
            var register = try value(expression)
            if let conversion {
                let converted = allocate()
                let number = switch conversion {
                case .str: 1
                case .repr: 2
                case .ascii: 3
                }
                code.emit(.convertValue, a: converted, b: register, c: number, e.span)
                register = converted
            }
            if let specification, !specification.isEmpty {
                let format = allocate()
                try joinedString(specification, e, into: format)
                code.emit(.formatValue, a: target, b: register, c: format, e.span)
            } else {
                code.emit(.formatValue, a: target, b: register, c: 0xffff, e.span)
            }
        }
    }
}

extension [JoinedStringPart] {
    /// The parts with neighbouring literals joined and empty ones left out.
    fileprivate var merged: [JoinedStringPart] {
        var result: [JoinedStringPart] = []
        for part in self {
            guard case .literal(let points) = part else {
                result.append(part)
                continue
            }
            if points.isEmpty { continue }
            if case .literal(let before)? = result.last {
                result[result.count - 1] = .literal(before + points)
            } else {
                result.append(part)
            }
        }
        return result
    }
}
