extension Interpreter {
    /// The traceback of `exception` as a program sees it: the outermost frame first, `None` when it passed none.
    ///
    /// The object stays the same while the exception passes no further frame. Frames of our own library are left out.
    public func traceback(of exception: Value) throws(PythonError) -> Value {
        let exception = try self.exception(exception)
        if !exception.tracebackObject.isUnbound, exception.tracebackLength == exception.trace.count {
            return exception.tracebackObject
        }
        var first: TracebackObject?
        var last: TracebackObject?
        for entry in exception.trace.reversed() where !entry.code.flags.contains(.library) {
            let line = entry.span.map { Int($0.line) } ?? entry.code.firstLine
            let frame = heap.adopt(FrameObject(type: types.frame, code: entry.code, line: line, caller: last?.frame))
            let object = heap.adopt(TracebackObject(type: types.traceback, entry: entry, frame: frame))
            last?.inner = object
            if first == nil { first = object }
            last = object
        }
        exception.tracebackObject = first.map { Value($0) } ?? .none
        exception.tracebackLength = exception.trace.count
        return exception.tracebackObject
    }

    /// `exception.__traceback__ = value`.
    func setTraceback(of exception: ExceptionObject, to value: Value) throws(PythonError) {
        if value.isUnbound { throw typeError("__traceback__ may not be deleted") }
        if value.isNone {
            exception.trace = []
        } else if let first = value.as(TracebackObject.self, .traceback) {
            var entries: [TracebackEntry] = []
            var current: TracebackObject? = first
            while let object = current {
                entries.append(object.entry)
                current = object.inner
            }
            exception.trace = entries.reversed()
        } else {
            throw typeError("__traceback__ must be a traceback or None")
        }
        exception.tracebackObject = value
        exception.tracebackLength = exception.trace.count
    }

    /// Attributes of tracebacks and frames.
    func installTracebacks() {
        let traceback = types.traceback
        attribute(traceback, "tb_frame") { _, value throws(PythonError) in
            value.as(TracebackObject.self, .traceback).map { Value($0.frame) } ?? .none
        }
        attribute(traceback, "tb_lineno") { _, value throws(PythonError) in
            .int(value.as(TracebackObject.self, .traceback)?.line ?? 0)
        }
        attribute(traceback, "tb_lasti") { _, value throws(PythonError) in
            .int((value.as(TracebackObject.self, .traceback)?.entry.next ?? 0) - 1)
        }
        attribute(traceback, "tb_next", set: { i, value, new throws(PythonError) in
            try i.setNext(of: value, to: new)
        }) { _, value throws(PythonError) in
            value.as(TracebackObject.self, .traceback)?.inner.map { Value($0) } ?? .none
        }
        let frame = types.frame
        attribute(frame, "f_code") { _, value throws(PythonError) in
            value.as(FrameObject.self, .frame).map { Value($0.code) } ?? .none
        }
        attribute(frame, "f_lineno") { _, value throws(PythonError) in
            .int(value.as(FrameObject.self, .frame)?.line ?? 0)
        }
        attribute(frame, "f_back") { _, value throws(PythonError) in
            value.as(FrameObject.self, .frame)?.caller.map { Value($0) } ?? .none
        }
    }

    private func setNext(of value: Value, to new: Value) throws(PythonError) {
        guard let traceback = value.as(TracebackObject.self, .traceback) else { return }
        if new.isNone {
            traceback.inner = nil
            return
        }
        guard let inner = new.as(TracebackObject.self, .traceback) else {
            throw typeError("expected traceback object, got '\(typeName(of: new))'")
        }
        var current: TracebackObject? = inner
        while let object = current {
            if object === traceback { throw valueError("traceback loop detected") }
            current = object.inner
        }
        traceback.inner = inner
    }
}
