extension Interpreter {
    /// Splits `exception`, a group or not, into what satisfies `condition` and the rest; `None` where a part is empty.
    ///
    /// A group that satisfies it goes over whole; otherwise each part keeps the nesting (by `derive`), the traceback,
    /// the chain and the notes of the group it is a part of (PEP 654).
    func split(
        _ exception: ExceptionObject, _ condition: GroupCondition, wantsRest: Bool = true
    ) throws(PythonError) -> (match: Value, rest: Value) {
        try enterNative(" in exceptiongroup_split_recursive")
        defer { leaveNative() }
        if try satisfies(exception, condition) { return (Value(exception), .none) }
        guard let members = members(of: exception) else { return (.none, Value(exception)) }
        let matching = makeList()
        let remaining = makeList()
        let mark = rootMark
        root(Value(matching))
        root(Value(remaining))
        root(Value(exception))
        defer { unroot(to: mark) }
        try charge(members.count)
        for member in members {
            let parts = try split(member, condition, wantsRest: wantsRest)
            if !parts.match.isNone { matching.append(parts.match) }
            if !parts.rest.isNone { remaining.append(parts.rest) }
        }
        let match = try part(of: exception, matching)
        root(match)
        return (match, wantsRest ? try part(of: exception, remaining) : .none)
    }

    private func satisfies(_ exception: ExceptionObject, _ condition: GroupCondition) throws(PythonError) -> Bool {
        switch condition {
        case .classes(let classes): return try matches(Value(exception), classes)
        case .predicate(let function): return try isTrue(try call(function, Value(exception)))
        case .identities(let identities): return identities.contains(ObjectIdentifier(exception))
        }
    }

    /// A group of `members` with everything else as `group` has it.
    private func part(of group: ExceptionObject, _ members: ListObject) throws(PythonError) -> Value {
        if members.count == 0 { return .none }
        let made = try callMethod(Value(group), intern("derive"), Value(members))
        guard let part = made.as(ExceptionObject.self, .exception),
            part.type.isSubtype(of: types.exceptions.baseExceptionGroup)
        else { throw typeError("derive must return an instance of BaseExceptionGroup") }
        part.trace = group.trace
        part.context = group.context
        part.cause = group.cause
        part.suppressesContext = true
        let notesName = intern("__notes__")
        let mark = rootMark
        root(made)
        defer { unroot(to: mark) }
        let notes = try findAttribute(Value(group), notesName)
        if !notes.isUnbound, notes.reference?.kind == .list || notes.reference?.kind == .tuple {
            try setAttribute(made, notesName, Value(try listOf(notes)))
        }
        return made
    }

    // MARK: except*

    /// `except* classes`: r[a] and r[a + 1] are what matches, as a group, and the rest.
    func splitGroup(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        let classes = cursor[i.c]
        try checkGroupClasses(classes)
        guard let exception = cursor[i.b].as(ExceptionObject.self, .exception) else {
            cursor[i.a] = .none
            cursor[i.a + 1] = .none
            return
        }
        let isGroup = exception.type.isSubtype(of: types.exceptions.baseExceptionGroup)
        if !isGroup, try matches(Value(exception), classes) {
            let group = makeExceptionGroup("", [exception])
            // CPython hands the one member over as a tuple, which `args` and `repr` show.
            group.arguments = makeTuple(details(of: group))
            cursor[i.a] = Value(group)
            cursor[i.a + 1] = .none
            return
        }
        let parts = try split(exception, .classes(classes))
        cursor[i.a] = parts.match
        cursor[i.a + 1] = parts.rest
    }

    private func checkGroupClasses(_ value: Value) throws(PythonError) {
        let classes = value.as(TupleObject.self, .tuple).map { Array($0.buffer) } ?? [value]
        var hasGroup = false
        for value in classes {
            guard let type = value.as(TypeObject.self, .type), type.isSubtype(of: types.exceptions.baseException) else {
                throw typeError("catching classes that do not inherit from BaseException is not allowed")
            }
            hasGroup = hasGroup || type.isSubtype(of: types.exceptions.baseExceptionGroup)
        }
        if hasGroup { throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.") }
    }

    /// The end of an `except*` statement: raises what its clauses raised and what none of them matched.
    ///
    /// Parts of the original that were raised again as they were join up as they had been nested; anything new stands
    /// beside them in a group without a message.
    func combineGroup(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        cursor.frame.pointee.handled = cursor[i.a + 1]
        guard let original = cursor[i.a].as(ExceptionObject.self, .exception),
            let list = cursor[i.b].as(ListObject.self, .list)
        else { return }
        let exceptions = (0..<list.count).compactMap { list.items[$0].as(ExceptionObject.self, .exception) }
        guard let first = exceptions.first else { return }
        guard original.type.isSubtype(of: types.exceptions.baseExceptionGroup) else { throw .raised(first) }
        var fresh: [ExceptionObject] = []
        var again: Set<ObjectIdentifier> = []
        for exception in exceptions {
            if isPart(exception, of: original) {
                collectLeaves(of: exception, into: &again)
            } else {
                fresh.append(exception)
            }
        }
        if !again.isEmpty {
            let part = try split(original, .identities(again), wantsRest: false).match
            if let part = part.as(ExceptionObject.self, .exception) { fresh.append(part) }
        }
        if fresh.count == 1 { throw .raised(fresh[0]) }
        if !fresh.isEmpty { throw .raised(makeExceptionGroup("", fresh)) }
    }

    /// Whether `exception` is a part of `original` that was raised again as it was: nothing but its members differs.
    private func isPart(_ exception: ExceptionObject, of original: ExceptionObject) -> Bool {
        exception.type.isSubtype(of: types.exceptions.baseExceptionGroup)
            && exception.cause.isSame(as: original.cause) && exception.context.isSame(as: original.context)
            && exception.trace.count == original.trace.count
            && zip(exception.trace, original.trace).allSatisfy { $0.code === $1.code && $0.next == $1.next }
    }

    /// Notes the exceptions at the ends of a group's branches, or the exception itself.
    private func collectLeaves(of exception: ExceptionObject, into leaves: inout Set<ObjectIdentifier>) {
        var pending = [exception]
        while let next = pending.popLast() {
            if let members = members(of: next) { pending += members } else { leaves.insert(ObjectIdentifier(next)) }
        }
    }
}
