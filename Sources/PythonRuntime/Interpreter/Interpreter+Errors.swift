extension Interpreter {
    /// An exception of `type` with one message, ready to be thrown: `throw interpreter.error(types.exceptions.valueError, "…")`.
    public func error(_ type: TypeObject, _ message: String) -> PythonError {
        .raised(makeException(type, [Value(makeString(message))]))
    }

    /// An exception instance; no Python code runs.
    public func makeException(_ type: TypeObject, _ arguments: [Value]) -> ExceptionObject {
        heap.adopt(ExceptionObject(type: type, arguments: makeTuple(arguments)), bytes: 200)
    }

    public func typeError(_ message: String) -> PythonError { error(types.exceptions.typeError, message) }
    public func valueError(_ message: String) -> PythonError { error(types.exceptions.valueError, message) }
    public func attributeError(_ message: String) -> PythonError { error(types.exceptions.attributeError, message) }
    public func indexError(_ message: String) -> PythonError { error(types.exceptions.indexError, message) }
    public func runtimeError(_ message: String) -> PythonError { error(types.exceptions.runtimeError, message) }
    public func overflowError(_ message: String) -> PythonError { error(types.exceptions.overflowError, message) }
    public func zeroDivisionError(_ message: String) -> PythonError {
        error(types.exceptions.zeroDivisionError, message)
    }

    /// `KeyError(key)`.
    public func keyError(_ key: Value) -> PythonError {
        .raised(makeException(types.exceptions.keyError, [key]))
    }

    /// Checks that `bytes` more fit the memory limit, before something large is made.
    public func reserve(_ bytes: Int) throws(PythonError) {
        if heap.wouldExceed(bytes) { throw .stopped(.limit(.memory, value: heap.byteLimit)) }
    }

    /// Checks a size that is a product: `count` pieces of `size` bytes.
    public func reserve(_ count: Int, times size: Int) throws(PythonError) {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        try reserve(overflow ? Int.max : max(0, bytes))
    }

    /// Charges `steps` instructions for native work in a loop, and ends the run if a limit is reached. Every native
    /// loop over input of unknown length calls it.
    @inline(__always)
    public func charge(_ steps: Int) throws(PythonError) {
        hot.pointee.countdown -= steps
        if hot.pointee.countdown <= 0 { try look(mayCollect: false) }
    }
}
