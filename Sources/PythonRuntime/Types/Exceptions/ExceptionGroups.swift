extension Interpreter {
    /// A group of `exceptions`: an ExceptionGroup when all are `Exception`s, else a BaseExceptionGroup. At least one.
    public func makeExceptionGroup(_ message: String, _ exceptions: [ExceptionObject]) -> ExceptionObject {
        let isPlain = exceptions.allSatisfy { $0.type.isSubtype(of: types.exceptions.exception) }
        let values = exceptions.map { Value($0) }
        let text = Value(makeString(message))
        let group = makeException(
            isPlain ? types.exceptions.exceptionGroup : types.exceptions.baseExceptionGroup,
            [text, Value(makeList(values))])
        group.details = [text, Value(makeTuple(values))]
        return group
    }

    /// The members of a group; `nil` when `exception` is no group.
    public func members(of exception: ExceptionObject) -> [ExceptionObject]? {
        guard exception.type.isSubtype(of: types.exceptions.baseExceptionGroup) else { return nil }
        let details = details(of: exception)
        guard details.count == 2, let tuple = details[1].as(TupleObject.self, .tuple) else { return [] }
        return tuple.buffer.compactMap { $0.as(ExceptionObject.self, .exception) }
    }

    /// `BaseExceptionGroup.__new__`.
    func constructGroup(
        _ asked: TypeObject, _ arguments: Arguments, checksKeywords: Bool
    ) throws(PythonError) -> Value {
        guard arguments.count == 2 else {
            throw typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
        }
        guard arguments[0].reference?.kind == .string else {
            throw typeError(
                "BaseExceptionGroup.__new__() argument 1 must be str, not \(typeName(of: arguments[0]))")
        }
        let members = try groupMembers(arguments[1])
        let ordinary = types.exceptions.exception
        let isNestingBase = members.buffer.contains { !isInstance($0, ordinary) }
        var type = asked
        if type === types.exceptions.baseExceptionGroup {
            if !isNestingBase { type = types.exceptions.exceptionGroup }
        } else if isNestingBase, type.isSubtype(of: ordinary) {
            throw typeError(
                type === types.exceptions.exceptionGroup
                    ? "Cannot nest BaseExceptions in an ExceptionGroup" : "Cannot nest BaseExceptions in '\(type.name)'")
        }
        if checksKeywords, let keywords = arguments.keywords, keywords.count > 0 {
            throw typeError("\(type.name)() takes no keyword arguments")
        }
        let exception = heap.adopt(
            ExceptionObject(type: type, arguments: makeTuple(from: arguments.base, count: arguments.count)), bytes: 200)
        exception.details = [arguments[0], Value(members)]
        return Value(exception)
    }

    private func groupMembers(_ value: Value) throws(PythonError) -> TupleObject {
        switch value.reference?.kind {
        case .list, .tuple, .string, .range, .bytes, .bytearray: break
        default:
            if special(value, .getitem).isUnbound { throw typeError("second argument (exceptions) must be a sequence") }
        }
        let list = try listOf(value)
        if list.count == 0 { throw valueError("second argument (exceptions) must be a non-empty sequence") }
        for index in 0..<list.count where list.items[index].reference?.kind != .exception {
            throw valueError("Item \(index) of second argument (exceptions) is not an exception")
        }
        return makeTuple(from: list.items, count: list.count)
    }

    /// The attributes and methods of groups.
    func installExceptionGroups() {
        let type = types.exceptions.baseExceptionGroup
        for (index, name) in ["message", "exceptions"].enumerated() {
            attribute(type, name) { i, value throws(PythonError) in
                let details = i.details(of: try i.exception(value))
                return index < details.count ? details[index] : .none
            }
        }
        method(type, "derive", 1...1) { i, a throws(PythonError) in
            let details = i.details(of: try i.exception(a[0]))
            return try i.call(
                Value(i.types.exceptions.baseExceptionGroup), details.isEmpty ? Value(i.names.empty) : details[0], a[1])
        }
        method(type, "split", 1...1) { i, a throws(PythonError) in
            let parts = try i.split(try i.exception(a[0]), try i.groupCondition(a[1]))
            return Value(i.makeTuple([parts.match, parts.rest]))
        }
        method(type, "subgroup", 1...1) { i, a throws(PythonError) in
            try i.split(try i.exception(a[0]), try i.groupCondition(a[1]), wantsRest: false).match
        }
        classMethod(type, "__class_getitem__", 1...1) { _, a throws(PythonError) in a[0] }
    }

    private func groupCondition(_ value: Value) throws(PythonError) -> GroupCondition {
        let base = types.exceptions.baseException
        func isExceptionClass(_ value: Value) -> Bool {
            value.as(TypeObject.self, .type)?.isSubtype(of: base) ?? false
        }
        if value.reference?.kind == .function { return .predicate(value) }
        if isExceptionClass(value) { return .classes(value) }
        if let tuple = value.as(TupleObject.self, .tuple), tuple.buffer.allSatisfy(isExceptionClass) {
            return .classes(value)
        }
        throw typeError("expected a function, exception type or tuple of exception types")
    }
}

/// By what a group is split.
enum GroupCondition {
    /// An exception class, or a tuple of them.
    case classes(Value)
    /// A Python function.
    case predicate(Value)
    /// These very exceptions.
    case identities(Set<ObjectIdentifier>)
}
