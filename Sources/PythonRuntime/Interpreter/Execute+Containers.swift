extension Interpreter {
    func buildList(_ cursor: Cursor, _ i: Instruction) -> Value {
        let list = makeList(capacity: Int(i.c))
        list.replace(0..<0, with: UnsafeBufferPointer(start: cursor.registers + Int(i.b), count: Int(i.c)))
        return Value(list)
    }

    /// `container[key]` for a list or tuple with a word-sized index inside its bounds; unbound otherwise.
    @inline(__always)
    func fastItem(_ container: Value, _ key: Value) -> Value {
        guard case .object(let reference) = container else { return .unbound }
        switch (reference.kind, key) {
        case (.list, .int(let index)):
            return reference.unmanaged._withUnsafeGuaranteedRef {
                let list = unsafeDowncast($0, to: ListObject.self)
                let index = index < 0 ? index &+ list.count : index
                return UInt(bitPattern: index) < UInt(bitPattern: list.count) && !hasPythonType(list)
                    ? list.items[index] : .unbound
            }
        case (.tuple, .int(let index)):
            return reference.unmanaged._withUnsafeGuaranteedRef {
                let tuple = unsafeDowncast($0, to: TupleObject.self)
                let index = index < 0 ? index &+ tuple.count : index
                return UInt(bitPattern: index) < UInt(bitPattern: tuple.count) && !hasPythonType(tuple)
                    ? tuple.items[index] : .unbound
            }
        case (.dict, .object(let name)):
            if name.kind != .string { return .unbound }
            return reference.unmanaged._withUnsafeGuaranteedRef {
                let dictionary = unsafeDowncast($0, to: DictObject.self)
                if hasPythonType(dictionary) || name.type.isPythonClass { return .unbound }
                return name.unmanaged._withUnsafeGuaranteedRef {
                    dictionary.getInterned(unsafeDowncast($0, to: StringObject.self))
                }
            }
        default: return .unbound
        }
    }

    /// Whether a Python class made the object's type, so that special methods may be overridden.
    @inline(__always)
    private func hasPythonType(_ object: Object) -> Bool {
        object.typeReference.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.isPythonClass }
    }

    /// `container[key] = value` for a list with an index inside its bounds.
    @inline(__always)
    func fastSetItem(_ container: Value, _ key: Value, _ value: Value) -> Bool {
        guard case .object(let reference) = container, reference.kind == .list, case .int(let index) = key else {
            return false
        }
        return reference.unmanaged._withUnsafeGuaranteedRef {
            let list = unsafeDowncast($0, to: ListObject.self)
            let index = index < 0 ? index &+ list.count : index
            if UInt(bitPattern: index) >= UInt(bitPattern: list.count) || hasPythonType(list) { return false }
            list.items[index] = value
            return true
        }
    }

    /// `buildSet` and the other operations on containers that need no speed of their own.
    @inline(never)
    func executeContainer(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        let first = cursor.registers + Int(i.b)
        switch i.opcode {
        case .buildSet:
            let set = makeSet()
            cursor[i.a] = .unbound
            let mark = rootMark
            root(Value(set))
            defer { unroot(to: mark) }
            for index in 0..<Int(i.c) { try set.add(first[index], self) }
            cursor[i.a] = Value(set)
        case .buildDict:
            let dictionary = makeDict()
            let mark = rootMark
            root(Value(dictionary))
            defer { unroot(to: mark) }
            for index in 0..<Int(i.c) { try dictionary.set(first[index * 2], first[index * 2 + 1], self) }
            cursor[i.a] = Value(dictionary)
        case .buildString: cursor[i.a] = try joinStrings(first, count: Int(i.c))
        case .buildSlice:
            cursor[i.a] = Value(makeSlice(first[0], first[1], first[2]))
        case .setAdd:
            if let set = cursor[i.a].as(SetObject.self, .set) { try set.add(cursor[i.b], self) }
        case .dictSet:
            if let dictionary = cursor[i.a].as(DictObject.self, .dict) {
                try dictionary.set(cursor[i.b], cursor[i.c], self)
            }
        case .listExtend:
            if let list = cursor[i.a].as(ListObject.self, .list) { try extend(list, by: cursor[i.b]) }
        case .setUpdate:
            if let set = cursor[i.a].as(SetObject.self, .set) { try update(set, with: cursor[i.b]) }
        case .dictUpdate, .dictMerge: try mergeDictionary(cursor, i)
        case .listToTuple:
            if let list = cursor[i.b].as(ListObject.self, .list) {
                cursor[i.a] = Value(makeTuple(from: list.items, count: list.count))
            }
        case .unpackStarred: try unpackStarred(cursor, i)
        case .convertValue:
            let value = cursor[i.b]
            switch i.c {
            case 1: cursor[i.a] = Value(try text(of: value))
            case 2: cursor[i.a] = Value(makeString(try representation(of: value)))
            default: cursor[i.a] = Value(try asciiText(of: value))
            }
        default:
            let value = cursor[i.b]
            if i.c == 0xffff {
                if value.as(StringObject.self, .string)?.type === types.string {
                    cursor[i.a] = value
                } else {
                    cursor[i.a] = Value(try format(value, names.empty))
                }
            } else if let specification = cursor[i.c].as(StringObject.self, .string) {
                cursor[i.a] = Value(try format(value, specification))
            }
        }
    }

    /// `[*iterable]` into a list being built.
    private func extend(_ list: ListObject, by iterable: Value) throws(PythonError) {
        if let object = iterable.object, object.kind == .instance || object.kind == .list || object.isIterator == false {
            do throws(PythonError) {
                try forEach(iterable) { item throws(PythonError) in list.append(item) }
            } catch {
                guard case .raised(let exception) = error, exception.type === types.exceptions.typeError,
                    exception.trace.isEmpty, !isIterable(iterable)
                else { throw error }
                throw typeError("Value after * must be an iterable, not \(typeName(of: iterable))")
            }
            return
        }
        if !isIterable(iterable) { throw typeError("Value after * must be an iterable, not \(typeName(of: iterable))") }
        try forEach(iterable) { item throws(PythonError) in list.append(item) }
    }

    /// Whether `iter(value)` would find something to call.
    public func isIterable(_ value: Value) -> Bool {
        guard let object = value.object else { return false }
        if object.kind == .instance { return !special(value, .iter).isUnbound || !special(value, .getitem).isUnbound }
        return object.isIterator || !typeOf(value).lookup(names.iter).isUnbound
    }

    /// The strings at `first`, joined. They are looked at where they are: retaining each would cost more than copying.
    private func joinStrings(_ first: UnsafeMutablePointer<Value>, count: Int) throws(PythonError) -> Value {
        var length = 0
        var isASCII = true
        for index in 0..<count {
            guard case .object(let reference) = first[index], reference.kind == .string else { continue }
            reference.unmanaged._withUnsafeGuaranteedRef { object in
                let piece = unsafeDowncast(object, to: StringObject.self)
                length += piece.count
                isASCII = isASCII && piece.isASCII
            }
        }
        try reserve(length, times: isASCII ? 1 : 4)
        let joined = isASCII ? makeASCII(count: length) : makePoints(count: length)
        var offset = 0
        for index in 0..<count {
            guard case .object(let reference) = first[index], reference.kind == .string else { continue }
            reference.unmanaged._withUnsafeGuaranteedRef { object in
                let piece = unsafeDowncast(object, to: StringObject.self)
                if isASCII {
                    (joined.bytes + offset).update(from: piece.bytes, count: piece.count)
                } else if piece.isASCII {
                    for place in 0..<piece.count { joined.points[offset + place] = UInt32(piece.bytes[place]) }
                } else {
                    (joined.points + offset).update(from: piece.points, count: piece.count)
                }
                offset += piece.count
            }
        }
        return Value(joined)
    }

    /// `{**mapping}` and `f(**mapping)`.
    private func mergeDictionary(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        guard let target = cursor[i.a].as(DictObject.self, .dict) else { return }
        let source = cursor[i.b]
        let isCall = i.opcode == .dictMerge
        let subject = isCall ? callableText(cursor[i.c]) : ""
        if let dictionary = source.as(DictObject.self, .dict), special(source, .iter).isUnbound {
            var place = 0
            while let next = dictionary.place(from: place) {
                let key = dictionary.key(at: next)
                if isCall { try checkNewKeyword(target, key, subject) }
                try target.set(key, dictionary.value(at: next), self)
                place = next + 1
            }
            return
        }
        let keys = try findAttribute(source, intern("keys"))
        if keys.isUnbound {
            throw typeError(
                isCall
                    ? "\(subject) argument after ** must be a mapping, not \(typeName(of: source))"
                    : "'\(typeName(of: source))' object is not a mapping")
        }
        try forEach(try call(keys)) { key throws(PythonError) in
            if isCall { try self.checkNewKeyword(target, key, subject) }
            try target.set(key, try self.item(of: source, key), self)
        }
    }

    private func checkNewKeyword(_ target: DictObject, _ key: Value, _ subject: String) throws(PythonError) {
        guard let name = key.as(StringObject.self, .string) else { throw typeError("keywords must be strings") }
        if try !target.get(key, self).isUnbound {
            throw typeError("\(subject) got multiple values for keyword argument '\(name.swiftString)'")
        }
    }

    /// A callable's name in messages: `module.f()`.
    func callableText(_ value: Value) -> String {
        if let function = value.as(FunctionObject.self, .function) {
            let module = function.module.as(StringObject.self, .string)?.swiftString
            return (module == nil || module == "builtins" ? "" : module! + ".") + function.qualifiedName + "()"
        }
        if let native = value.as(NativeFunctionObject.self, .nativeFunction) {
            return (native.module == "builtins" ? "" : native.module + ".") + native.name + "()"
        }
        if let method = value.as(BoundMethodObject.self, .boundMethod) { return callableText(method.function) }
        if let type = value.as(TypeObject.self, .type) { return (type.module == "builtins" ? "" : type.module + ".") + type.name + "()" }
        return typeName(of: value) + " object"
    }

    // MARK: Unpacking

    @inline(never)
    func unpack(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        let wanted = Int(i.c)
        let source = cursor[i.b]
        let target = cursor.registers + Int(i.a)
        if let tuple = source.as(TupleObject.self, .tuple), tuple.count == wanted, tuple.type === types.tuple {
            for index in 0..<wanted { target[index] = tuple.items[index] }
            return
        }
        if let list = source.as(ListObject.self, .list), list.count == wanted, list.type === types.list {
            for index in 0..<wanted { target[index] = list.items[index] }
            return
        }
        let items = try unpackIterator(source)
        let mark = rootMark
        root(items)
        defer { unroot(to: mark) }
        for index in 0..<wanted {
            let item = try next(items)
            if item.isUnbound { throw valueError("not enough values to unpack (expected \(wanted), got \(index))") }
            root(item)
        }
        if try !next(items).isUnbound { throw valueError("too many values to unpack (expected \(wanted))") }
        for index in 0..<wanted { target[index] = rooted[mark + 1 + index] }
    }

    private func unpackIterator(_ source: Value) throws(PythonError) -> Value {
        if !isIterable(source) { throw typeError("cannot unpack non-iterable \(typeName(of: source)) object") }
        return try iterator(of: source)
    }

    private func unpackStarred(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        let before = Int(i.c & 0xff)
        let after = Int(i.c >> 8)
        let source = cursor[i.b]
        if !isIterable(source) { throw typeError("cannot unpack non-iterable \(typeName(of: source)) object") }
        let list = try listOf(source)
        if list.count < before + after {
            throw valueError("not enough values to unpack (expected at least \(before + after), got \(list.count))")
        }
        let middle = list.count - before - after
        let target = cursor.registers + Int(i.a)
        let rest = makeList(capacity: middle)
        rest.replace(0..<0, with: UnsafeBufferPointer(start: list.items + before, count: middle))
        for index in 0..<before { target[index] = list.items[index] }
        target[before] = Value(rest)
        for index in 0..<after { target[before + 1 + index] = list.items[before + middle + index] }
    }
}
