extension Interpreter {
    /// What every exception has: `args`, its chain, its traceback, its notes.
    func installExceptionAttributes() {
        let base = types.exceptions.baseException
        attribute(base, "args", set: { i, value, new throws(PythonError) in
            let exception = try i.exception(value)
            if new.isUnbound { throw i.typeError("args may not be deleted") }
            // The details come from the arguments it was made with.
            _ = i.details(of: exception)
            let list = try i.listOf(new)
            exception.arguments = i.makeTuple(from: list.items, count: list.count)
        }) { i, value throws(PythonError) in Value(try i.exception(value).arguments) }
        attribute(base, "__cause__", set: { i, value, new throws(PythonError) in
            let exception = try i.exception(value)
            try i.checkLink(new, "cause")
            exception.cause = new
            exception.suppressesContext = true
        }) { i, value throws(PythonError) in try i.exception(value).cause }
        attribute(base, "__context__", set: { i, value, new throws(PythonError) in
            let exception = try i.exception(value)
            try i.checkLink(new, "context")
            exception.context = new
        }) { i, value throws(PythonError) in try i.exception(value).context }
        attribute(base, "__suppress_context__", set: { i, value, new throws(PythonError) in
            let exception = try i.exception(value)
            if new.isUnbound { throw i.typeError("can't delete numeric/char attribute") }
            guard case .bool(let flag) = new else { throw i.typeError("attribute value type must be bool") }
            exception.suppressesContext = flag
        }) { i, value throws(PythonError) in .bool(try i.exception(value).suppressesContext) }
        attribute(base, "__traceback__", set: { i, value, new throws(PythonError) in
            try i.setTraceback(of: try i.exception(value), to: new)
        }) { i, value throws(PythonError) in try i.traceback(of: value) }
        method(base, "with_traceback", 1...1) { i, a throws(PythonError) in
            try i.setTraceback(of: try i.exception(a[0]), to: a[1])
            return a[0]
        }
        method(base, "add_note", 1...1) { i, a throws(PythonError) in
            try i.addNote(a[1], to: try i.exception(a[0]))
            return .none
        }
    }

    private func checkLink(_ value: Value, _ name: String) throws(PythonError) {
        if value.isUnbound { throw typeError("__\(name)__ may not be deleted") }
        if !value.isNone, value.reference?.kind != .exception {
            throw typeError("exception \(name) must be None or derive from BaseException")
        }
    }

    /// `exception.add_note(note)`.
    func addNote(_ note: Value, to exception: ExceptionObject) throws(PythonError) {
        guard note.reference?.kind == .string else {
            throw typeError("note must be a str, not '\(typeName(of: note))'")
        }
        let name = intern("__notes__")
        let known = try findAttribute(Value(exception), name)
        if known.isUnbound {
            try setAttribute(Value(exception), name, Value(makeList([note])))
        } else if let list = known.as(ListObject.self, .list) {
            list.append(note)
        } else {
            throw typeError("Cannot add note: __notes__ is not a list")
        }
    }
}
