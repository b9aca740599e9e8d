import PythonSyntax

/// What a pattern has captured so far: names are assigned only when all of it has matched.
private struct Captures {
    /// Names in order, with the temporaries that hold their values.
    var items: [(name: String, register: Int, span: SourceSpan)] = []

    func register(of name: String) -> Int? { items.first { $0.name == name }?.register }
}

extension BodyCompiler {
    /// `match subject:`.
    func match(_ subject: Expression, _ cases: [MatchCase]) throws(SyntaxError) {
        let register = try push(subject)
        let end = code.makeLabel()
        var after = bound
        after.markUnreachable()
        for (index, matchCase) in cases.enumerated() {
            let mark = next
            let fails = code.makeLabel()
            let state = bound
            let isLast = index == cases.count - 1
            if matchCase.condition == nil, !isLast { try checkRefutable(matchCase.pattern) }
            var captures = Captures()
            try pattern(matchCase.pattern, register, &captures, fails)
            for capture in captures.items { storeName(capture.name, from: capture.register, capture.span) }
            next = mark
            if let condition = matchCase.condition { try jump(to: fails, when: false, condition) }
            try compile(matchCase.body)
            after.join(bound)
            if !isLast { code.emitJump(.jump, to: end, matchCase.pattern.span) }
            code.place(fails)
            bound = state
            if isLast, matchCase.condition == nil, matchCase.pattern.isIrrefutable { bound.markUnreachable() }
            next = mark
        }
        bound.join(after)
        code.place(end)
    }

    /// A pattern that always matches makes what follows it unreachable.
    private func checkRefutable(_ pattern: Pattern) throws(SyntaxError) {
        if case .or(let alternatives) = pattern.kind, let last = alternatives.last { return try checkRefutable(last) }
        guard case .as(let inner, let name) = pattern.kind else { return }
        if let inner { return try checkRefutable(inner) }
        if let name {
            throw SyntaxError("name capture '\(name)' makes remaining patterns unreachable", pattern.span)
        }
        throw SyntaxError("wildcard makes remaining patterns unreachable", pattern.span)
    }

    /// Jumps to `fails` unless r[subject] matches. Temporaries stay taken: they hold captures.
    private func pattern(
        _ pattern: Pattern, _ subject: Int, _ captures: inout Captures, _ fails: Label
    ) throws(SyntaxError) {
        let span = pattern.span
        switch pattern.kind {
        case .value(let e):
            let mark = next
            let wanted = try value(e)
            code.emitJump(.jumpUnlessEqual, a: subject, b: wanted, to: fails, span)
            next = mark
        case .singleton(let constant):
            if case .none = constant {
                code.emitJump(.jumpIfNotNone, a: subject, to: fails, span)
            } else {
                let wanted = allocate()
                loadConstant(ConstantKey(constant), into: wanted, span)
                code.emit(.isSame, a: wanted, b: subject, c: wanted, span)
                code.emitJump(.jumpIfFalse, a: wanted, to: fails, span)
                next = wanted
            }
        case .sequence(let items): try sequence(items, span, subject, &captures, fails)
        case .mapping(let keys, let patterns, let rest):
            try mapping(keys, patterns, rest, span, subject, &captures, fails)
        case .class(let type, let positional, let keywords):
            try classPattern(type, positional, keywords, span, subject, &captures, fails)
        case .star: throw SyntaxError("can't use starred pattern here", span)
        case .as(let inner, let name):
            if let inner {
                try self.pattern(inner, subject, &captures, fails)
            }
            if let name { try capture(name, subject, span, &captures) }
        case .or(let alternatives): try alternativePatterns(alternatives, span, subject, &captures, fails)
        }
    }

    private func capture(_ name: String, _ source: Int, _ span: SourceSpan, _ captures: inout Captures) throws(SyntaxError) {
        if captures.register(of: name) != nil {
            throw SyntaxError("multiple assignments to name '\(name)' in pattern", span)
        }
        let register = allocate()
        move(source, to: register, span)
        captures.items.append((name, register, span))
    }

    private func test(_ opcode: Opcode, _ subject: Int, _ fails: Label, _ span: SourceSpan) {
        let register = allocate()
        code.emit(opcode, a: register, b: subject, span)
        code.emitJump(.jumpIfFalse, a: register, to: fails, span)
        next = register
    }

    private func sequence(
        _ items: [Pattern], _ span: SourceSpan, _ subject: Int, _ captures: inout Captures, _ fails: Label
    ) throws(SyntaxError) {
        var starred: Int?
        for (index, item) in items.enumerated() {
            if case .star = item.kind {
                if starred != nil { throw SyntaxError("multiple starred names in sequence pattern", span) }
                starred = index
            }
        }
        if items.count > 255 { throw SyntaxError("too many expressions in star-unpacking sequence pattern", span) }
        test(.matchSequence, subject, fails, span)
        let length = allocate()
        code.emit(.getLength, a: length, b: subject, span)
        let least = starred == nil ? items.count : items.count - 1
        code.emitJump(
            starred == nil ? .jumpUnlessEqualInteger : .jumpUnlessGreaterOrEqualInteger, a: length, b: least,
            to: fails, span)
        next = length
        if items.isEmpty { return }
        let first = allocate(items.count)
        if let starred {
            code.emit(.unpackStarred, a: first, b: subject, c: starred | (items.count - starred - 1) << 8, span)
        } else {
            code.emit(.unpack, a: first, b: subject, c: items.count, span)
        }
        for (index, item) in items.enumerated() {
            if case .star(let name) = item.kind {
                if let name { try capture(name, first + index, item.span, &captures) }
            } else {
                try pattern(item, first + index, &captures, fails)
            }
        }
    }

    private func mapping(
        _ keys: [Expression], _ patterns: [Pattern], _ rest: String?, _ span: SourceSpan, _ subject: Int,
        _ captures: inout Captures, _ fails: Label
    ) throws(SyntaxError) {
        var seen: Set<ConstantKey> = []
        for key in keys {
            if let constant = key.foldedConstant, !seen.insert(constant).inserted {
                throw SyntaxError("mapping pattern checks duplicate key (\(ExpressionText.text(of: key)))", span)
            }
        }
        test(.matchMapping, subject, fails, span)
        let names = allocate()
        if !keys.isEmpty {
            code.emit(.getLength, a: names, b: subject, span)
            code.emitJump(.jumpUnlessGreaterOrEqualInteger, a: names, b: keys.count, to: fails, span)
            try evaluate(Expression(.tuple(keys), span), into: names)
            let values = allocate()
            code.emit(.matchKeys, a: values, b: subject, c: names, span)
            code.emitJump(.jumpIfNone, a: values, to: fails, span)
            let first = allocate(keys.count)
            code.emit(.unpack, a: first, b: values, c: keys.count, span)
            for (index, item) in patterns.enumerated() { try pattern(item, first + index, &captures, fails) }
        }
        guard let rest else { return }
        let remaining = allocate()
        code.emit(.buildDict, a: remaining, b: remaining, c: 0, span)
        code.emit(.dictUpdate, a: remaining, b: subject, span)
        if !keys.isEmpty {
            let mark = next
            let first = allocate(keys.count)
            code.emit(.unpack, a: first, b: names, c: keys.count, span)
            for index in keys.indices { code.emit(.deleteItem, a: remaining, b: first + index, span) }
            next = mark
        }
        try capture(rest, remaining, span, &captures)
    }

    private func classPattern(
        _ type: Expression, _ positional: [Pattern], _ keywords: [(name: String, pattern: Pattern)],
        _ span: SourceSpan, _ subject: Int, _ captures: inout Captures, _ fails: Label
    ) throws(SyntaxError) {
        var seen: Set<String> = []
        for keyword in keywords where !seen.insert(keyword.name).inserted {
            throw SyntaxError("attribute name repeated in class pattern: \(keyword.name)", keyword.pattern.span)
        }
        let count = positional.count + keywords.count
        let names = code.constant(.tuple(keywords.map { ConstantKey(text: $0.name) }))
        if count > Int(UInt16.max) || names > Int(Int16.max) {
            throw SyntaxError("too many sub-patterns in class pattern", span)
        }
        let values = allocate()
        let mark = next
        let register = try value(type)
        code.emit(.matchClass, a: values, b: subject, c: register, span)
        code.emitExtra(positional.count | names << 16, span)
        code.emitJump(.jumpIfNone, a: values, to: fails, span)
        next = mark
        if count == 0 { return }
        let first = allocate(count)
        code.emit(.unpack, a: first, b: values, c: count, span)
        for (index, item) in (positional + keywords.map(\.pattern)).enumerated() {
            try pattern(item, first + index, &captures, fails)
        }
    }

    /// `a | b`: every alternative captures the same names, into the registers that the first one took.
    private func alternativePatterns(
        _ alternatives: [Pattern], _ span: SourceSpan, _ subject: Int, _ captures: inout Captures, _ fails: Label
    ) throws(SyntaxError) {
        let matched = code.makeLabel()
        let outer = captures
        var shared: Captures?
        for (index, alternative) in alternatives.enumerated() {
            let isLast = index == alternatives.count - 1
            if !isLast { try checkRefutable(alternative) }
            var own = outer
            let otherwise = isLast ? fails : code.makeLabel()
            try pattern(alternative, subject, &own, otherwise)
            if let shared {
                let names = Set(own.items.map(\.name))
                if names != Set(shared.items.map(\.name)) {
                    throw SyntaxError("alternative patterns bind different names", alternative.lastLeaf.span)
                }
                // Through fresh temporaries: one capture's register may be another's source.
                for capture in own.items.dropFirst(outer.items.count) {
                    if let register = shared.register(of: capture.name) { move(capture.register, to: register, span) }
                }
            } else {
                shared = own
            }
            if !isLast {
                code.emitJump(.jump, to: matched, span)
                code.place(otherwise)
            }
        }
        code.place(matched)
        if let shared { captures = shared }
    }
}

extension Pattern {
    /// Whether it matches everything.
    fileprivate var isIrrefutable: Bool {
        switch kind {
        case .as(let inner, _): inner?.isIrrefutable ?? true
        case .or(let alternatives): alternatives.contains(where: \.isIrrefutable)
        default: false
        }
    }
    /// The sub-pattern that CPython compiled last, where it reports what is wrong with the whole.
    fileprivate var lastLeaf: Pattern {
        switch kind {
        case .sequence(let items), .or(let items): items.last?.lastLeaf ?? self
        case .mapping(_, let patterns, _): patterns.last?.lastLeaf ?? self
        case .class(_, let positional, let keywords): keywords.last?.pattern.lastLeaf ?? positional.last?.lastLeaf ?? self
        case .as(let inner, _): inner?.lastLeaf ?? self
        case .value, .singleton, .star: self
        }
    }
}
