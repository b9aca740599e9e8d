/// Values in a row: what `list` and `tuple` have in common.
protocol ValueRow: Object {
    var items: UnsafeMutablePointer<Value> { get }
    var count: Int { get }
}

extension Interpreter {
    /// Whether two rows have the same length and equal values. Python's `__eq__` may change lists meanwhile, so the
    /// counts are looked at anew in every round.
    func rowsEqual<Row: ValueRow>(_ a: Row, _ b: Row) throws(PythonError) -> Bool {
        if a === b { return true }
        if a.count != b.count { return false }
        try enterNative(" in comparison")
        let mark = rootMark
        defer {
            unroot(to: mark)
            leaveNative()
        }
        root(Value(a))
        root(Value(b))
        var index = 0
        while index < a.count, index < b.count {
            if !(try sameOrEqual(a.items[index], b.items[index])) { return false }
            try charge(1)
            index += 1
        }
        return a.count == b.count
    }

    /// `a < b` and the like, by the first values that differ.
    func compareRows<Row: ValueRow>(_ operation: Comparison, _ a: Row, _ b: Row) throws(PythonError) -> Value {
        try enterNative(" in comparison")
        let mark = rootMark
        defer {
            unroot(to: mark)
            leaveNative()
        }
        root(Value(a))
        root(Value(b))
        var index = 0
        while index < a.count, index < b.count {
            if !(try sameOrEqual(a.items[index], b.items[index])) { break }
            try charge(1)
            index += 1
        }
        if index < a.count, index < b.count { return try compare(operation, a.items[index], b.items[index]) }
        return .bool(operation.holds(a.count < b.count ? -1 : a.count > b.count ? 1 : 0))
    }

    /// The first place of `value` in a row, between two places.
    func place<Row: ValueRow>(of value: Value, in row: Row, from start: Int, to end: Int) throws(PythonError) -> Int? {
        var index = start
        while index < row.count, index < end {
            if try sameOrEqual(row.items[index], value) { return index }
            try charge(1)
            index += 1
        }
        return nil
    }

    /// How many values of a row equal `value`.
    func occurrences<Row: ValueRow>(of value: Value, in row: Row) throws(PythonError) -> Int {
        var count = 0
        var index = 0
        while index < row.count {
            if try sameOrEqual(row.items[index], value) { count += 1 }
            try charge(1)
            index += 1
        }
        return count
    }

    /// The place that `row.index(value, start, stop)` gives; `nil` is its ValueError.
    func rowIndex<Row: ValueRow>(_ row: Row, _ arguments: Arguments) throws(PythonError) -> Int? {
        var start = arguments.count > 2 ? try sliceIndex(arguments[2]) : 0
        var end = arguments.count > 3 ? try sliceIndex(arguments[3]) : Int.max
        if start < 0 { start = max(0, start &+ row.count) }
        if end < 0 { end = max(0, end &+ row.count) }
        return try place(of: arguments[1], in: row, from: start, to: end)
    }

    /// `repr` of a row. A row that contains itself shows `...` there.
    func represent<Row: ValueRow>(_ row: Row, open: String, close: String) throws(PythonError) -> String {
        if row.count == 0 { return open + close.suffix(1) }
        guard try beginRepresentation(of: row) else { return open + "..." + close.suffix(1) }
        defer { endRepresentation() }
        var result = open
        var index = 0
        while index < row.count {
            if index > 0 { result += ", " }
            result += try representation(of: row.items[index])
            try charge(1)
            index += 1
        }
        return result + close
    }

    // MARK: Guards against endless nesting

    /// Notes that the `repr` of a container is being made; `false` if it is already, further out.
    func beginRepresentation(of object: Object) throws(PythonError) -> Bool {
        if representing.contains(ObjectRef(object)) { return false }
        try enterNative(" while getting the repr of an object")
        representing.append(ObjectRef(object))
        // What it holds may take it out of what holds it, while it is shown.
        root(Value(object))
        return true
    }

    /// The `repr` of the innermost container is done.
    func endRepresentation() {
        representing.removeLast()
        unroot(to: rootMark - 1)
        leaveNative()
    }

    /// Checks the nesting of containers inside containers, which uses up the native stack as calls do; pair it with
    /// ``leaveNative()``. CPython's limit for both is one, too.
    public func enterNative(_ what: String) throws(PythonError) {
        if nativeDepth >= min(recursionLimit, Self.nativeDepthLimit) {
            throw error(types.exceptions.recursionError, "maximum recursion depth exceeded\(what)")
        }
        nativeDepth += 1
    }

    /// Leaves a container entered with ``enterNative(_:)``.
    public func leaveNative() { nativeDepth -= 1 }
}
