extension Interpreter {
    /// Operations that no program runs often.
    @inline(never)
    func executeRare(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        switch i.opcode {
        case .loadSpecial: cursor[i.a] = try contextMethod(cursor[i.b], Int(i.c))
        case .loadExceptionParts:
            let exception = cursor[i.b]
            cursor[i.a] = Value(typeOf(exception))
            cursor[i.a + 1] = exception
            cursor[i.a + 2] = try traceback(of: exception)
        case .loadAssertionError: cursor[i.a] = Value(types.exceptions.assertionError)
        case .splitGroup: try splitGroup(cursor, i)
        case .matchSequence: cursor[i.a] = .bool(isPatternSequence(cursor[i.b]))
        case .matchMapping: cursor[i.a] = .bool(cursor[i.b].reference?.kind == .dict)
        case .matchKeys: cursor[i.a] = try matchKeys(cursor[i.b], cursor[i.c])
        default:
            let namespace = cursor.frame.pointee.namespace ?? cursor.frame.pointee.globals
            let dictionary = namespace.takeUnretainedValue()
            if dictionary.getInterned(names.annotations).isUnbound {
                dictionary.setInterned(names.annotations, Value(makeDict()), self)
            }
        }
    }

    /// A context manager's method for `with` (0 `__enter__`, 1 `__exit__`) or `async with` (2, 3).
    private func contextMethod(_ manager: Value, _ which: Int) throws(PythonError) -> Value {
        let name = [names.enter, names.exit, names.aenter, names.aexit][which]
        let method = try specialMethod(manager, name)
        if !method.isUnbound { return method }
        let type = typeName(of: manager)
        let protocolName = which < 2 ? "context manager" : "asynchronous context manager"
        let missing = which % 2 == 1 ? " (missed \(name.swiftString) method)" : ""
        throw typeError("'\(type)' object does not support the \(protocolName) protocol\(missing)")
    }

    private func isPatternSequence(_ value: Value) -> Bool {
        switch value.reference?.kind {
        case .list, .tuple, .range: true
        default: false
        }
    }

    private func matchKeys(_ mapping: Value, _ keys: Value) throws(PythonError) -> Value {
        guard let dictionary = mapping.as(DictObject.self, .dict), let keys = keys.as(TupleObject.self, .tuple) else {
            return .none
        }
        let values = makeTuple(count: keys.count)
        let mark = rootMark
        root(Value(values))
        defer { unroot(to: mark) }
        for index in 0..<keys.count {
            let value = try dictionary.get(keys.items[index], self)
            if value.isUnbound { return .none }
            values.items[index] = value
        }
        return Value(values)
    }

    /// A class pattern: the attributes that its sub-patterns look at, or None when the subject is no instance.
    func matchClass(_ cursor: Cursor, _ i: Instruction, _ extra: Int) throws(PythonError) -> Value {
        let subject = cursor[i.b]
        guard let type = cursor[i.c].as(TypeObject.self, .type) else {
            throw typeError("called match pattern must be a class")
        }
        if !isInstance(subject, type) { return .none }
        let positional = extra & 0xffff
        let keywords = cursor.constants[(extra >> 16) & 0xffff].as(TupleObject.self, .tuple)
        let list = makeList()
        let mark = rootMark
        root(Value(list))
        defer { unroot(to: mark) }
        if positional > 0 {
            let declared = try findAttribute(Value(type), intern("__match_args__"))
            if let names = declared.as(TupleObject.self, .tuple) {
                if positional > names.count {
                    throw typeError(
                        "\(type.name)() accepts \(names.count) positional sub-pattern\(names.count == 1 ? "" : "s") (\(positional) given)")
                }
                for index in 0..<positional {
                    guard let name = names.items[index].as(StringObject.self, .string) else {
                        throw typeError("__match_args__ elements must be strings (got \(typeName(of: names.items[index])))")
                    }
                    let value = try findAttribute(subject, name)
                    if value.isUnbound { return .none }
                    list.append(value)
                }
            } else if positional == 1, matchesWhole(type) {
                list.append(subject)
            } else {
                let allowed = matchesWhole(type) ? 1 : 0
                throw typeError(
                    "\(type.name)() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") (\(positional) given)")
            }
        }
        if let keywords {
            for index in 0..<keywords.count {
                guard let name = keywords.items[index].as(StringObject.self, .string) else { continue }
                let value = try findAttribute(subject, name)
                if value.isUnbound { return .none }
                list.append(value)
            }
        }
        return Value(makeTuple(from: list.items, count: list.count))
    }

    /// Built-in types whose class pattern takes the subject itself as its one positional sub-pattern (PEP 634).
    private func matchesWhole(_ type: TypeObject) -> Bool {
        let whole = [
            types.bool, types.bytearray, types.bytes, types.dict, types.float, types.frozenset, types.int, types.list,
            types.set, types.string, types.tuple,
        ]
        return whole.contains { type.isSubtype(of: $0) }
    }

    /// What the interactive prompt shows of a value, kept in `_`.
    func printExpression(_ value: Value) throws(PythonError) {
        if value.isNone { return }
        builtins.setInterned(intern("_"), value, self)
        var text = try representation(of: value) + "\n"
        text.withUTF8 { write(.standardOutput, UnsafeRawBufferPointer($0)) }
    }
}
