import PythonSyntax

extension BodyCompiler {
    /// `a = b = value`.
    func assign(_ targets: [Expression], _ value: Expression) throws(SyntaxError) {
        for target in targets { try checkTarget(target) }
        if targets.count == 1, let target = targets.first {
            if let register = localRegister(target) {
                try evaluate(value, into: register)
                bound.insert(register)
                return
            }
            if try assignInParallel(target, value) { return }
        }
        let register = try self.value(value)
        for target in targets { try store(target, from: register) }
    }

    /// `a, b = x, y` without a tuple. Says whether it was that.
    private func assignInParallel(_ target: Expression, _ value: Expression) throws(SyntaxError) -> Bool {
        guard case .tuple(let targets) = target.kind, case .tuple(let values) = value.kind,
            targets.count == values.count, targets.count <= 16
        else { return false }
        for item in targets + values { if case .starred = item.kind { return false } }
        let first = try pushAll(values)
        for (index, target) in targets.enumerated() { try store(target, from: first + index) }
        return true
    }

    /// `target = r[source]`.
    func store(_ target: Expression, from source: Int) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        switch target.kind {
        case .name(let name): storeName(name, from: source, target.span)
        case .attribute(let object, let name):
            let object = try value(object)
            code.emit(.storeAttribute, a: object, b: source, c: code.cache(scope.mangle(name)), attributeSpan(target, name))
        case .subscript(let object, let index):
            let object = try value(object, before: index)
            let key = try value(index)
            code.emit(.setItem, a: object, b: key, c: source, target.span)
        case .tuple(let items), .list(let items): try unpack(items, target, from: source)
        case .starred: throw SyntaxError("starred assignment target must be in a list or tuple", target.span)
        default: throw SyntaxError("cannot assign to expression", target.span)
        }
    }

    private func unpack(_ items: [Expression], _ target: Expression, from source: Int) throws(SyntaxError) {
        let starred = items.firstIndex { if case .starred = $0.kind { true } else { false } }
        guard let starred else {
            if let first = consecutiveLocals(items) {
                code.emit(.unpack, a: first, b: source, c: items.count, target.span)
                for register in first..<first + items.count { bound.insert(register) }
                return
            }
            let first = allocate(items.count)
            code.emit(.unpack, a: first, b: source, c: items.count, target.span)
            for (index, item) in items.enumerated() { try store(item, from: first + index) }
            return
        }
        let after = items.count - starred - 1
        if starred > 255 || after > 255 {
            throw SyntaxError("too many expressions in star-unpacking assignment", target.span)
        }
        let first = allocate(items.count)
        code.emit(.unpackStarred, a: first, b: source, c: starred | after << 8, target.span)
        for (index, item) in items.enumerated() {
            if case .starred(let inner) = item.kind {
                try store(inner, from: first + index)
            } else {
                try store(item, from: first + index)
            }
        }
    }

    /// The first register, if the targets are locals in consecutive registers: they are unpacked in place.
    private func consecutiveLocals(_ items: [Expression]) -> Int? {
        guard let first = items.first.flatMap(localRegister) else { return nil }
        for (index, item) in items.enumerated() where localRegister(item) != first + index { return nil }
        return first
    }

    /// Errors of a target as a whole, which CPython reports before any of it is compiled.
    private func checkTarget(_ target: Expression) throws(SyntaxError) {
        switch target.kind {
        case .starred: throw SyntaxError("starred assignment target must be in a list or tuple", target.span)
        case .tuple(let items), .list(let items):
            var count = 0
            for item in items {
                if case .starred(let inner) = item.kind {
                    count += 1
                    try checkTarget(inner)
                } else {
                    try checkTarget(item)
                }
            }
            if count > 1 { throw SyntaxError("multiple starred expressions in assignment", target.span) }
        default: break
        }
    }

    /// `target operation= value`: the target's parts are evaluated once.
    func augment(
        _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: SourceSpan
    ) throws(SyntaxError) {
        switch target.kind {
        case .name(let name):
            if let register = localRegister(target) {
                check(register, target.span)
                if scope.hasNamedExpression, !value.isSimple {
                    let before = try push(target)
                    try combine(operation, before, value, isInPlace: true, span, into: register)
                } else {
                    try combine(operation, register, value, isInPlace: true, span, into: register)
                }
                return
            }
            let register = try push(target)
            try combine(operation, register, value, isInPlace: true, span, into: register)
            storeName(name, from: register, target.span)
        case .attribute(let object, let name):
            let object = try self.value(object, before: value)
            let register = allocate()
            let place = attributeSpan(target, name)
            let mangled = scope.mangle(name)
            code.emit(.loadAttribute, a: register, b: object, c: code.cache(mangled), place)
            try combine(operation, register, value, isInPlace: true, span, into: register)
            code.emit(.storeAttribute, a: object, b: register, c: code.cache(mangled), place)
        case .subscript(let object, let index):
            let object = try self.value(object, before: index, value)
            let key = try self.value(index, before: value)
            let register = allocate()
            code.emit(.getItem, a: register, b: object, c: key, target.span)
            try combine(operation, register, value, isInPlace: true, span, into: register)
            code.emit(.setItem, a: object, b: key, c: register, target.span)
        default: throw SyntaxError("illegal expression for augmented assignment", target.span)
        }
    }

    /// `target: annotation = value`.
    func annotate(
        _ target: Expression, _ annotation: Expression, _ value: Expression?, _ simple: Bool, _ span: SourceSpan
    ) throws(SyntaxError) {
        if let value { try assign([target], value) }
        switch target.kind {
        case .name(let name):
            // A function keeps no annotations of its locals, and does not evaluate them.
            if !simple || scope.isFunctionLike {
                if !simple, !scope.isFunctionLike, !context.features.annotations { _ = try self.value(annotation) }
                return
            }
            let register = allocate()
            try self.annotation(annotation, into: register)
            let dictionary = allocate()
            if scope.isClass {
                code.emit(.loadName, a: dictionary, b: code.name("__annotations__"), span)
            } else {
                code.emit(.loadGlobal, a: dictionary, b: code.globalLoad("__annotations__"), span)
            }
            let key = allocate()
            loadConstant(ConstantKey(text: scope.mangle(name)), into: key, span)
            code.emit(.setItem, a: dictionary, b: key, c: register, span)
        case .attribute(let object, _):
            if value == nil { _ = try self.value(object) }
            if !scope.isFunctionLike, !context.features.annotations { _ = try self.value(annotation) }
        case .subscript(let object, let index):
            if value == nil {
                _ = try self.value(object)
                _ = try self.value(index)
            }
            if !scope.isFunctionLike, !context.features.annotations { _ = try self.value(annotation) }
        default: throw SyntaxError("illegal target for annotation", target.span)
        }
    }

    /// `del target`.
    func delete(_ target: Expression) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        switch target.kind {
        case .name(let name): deleteName(name, target.span)
        case .attribute(let object, let name):
            let object = try value(object)
            code.emit(.deleteAttribute, a: object, b: code.name(scope.mangle(name)), attributeSpan(target, name))
        case .subscript(let object, let index):
            let object = try value(object, before: index)
            let key = try value(index)
            code.emit(.deleteItem, a: object, b: key, target.span)
        case .tuple(let items), .list(let items): for item in items { try delete(item) }
        default: throw SyntaxError("cannot delete expression", target.span)
        }
    }
}
