/// `slice(start, stop, step)`: what `row[start:stop:step]` hands to the row.
public final class SliceObject: Object {
    public let start: Value
    public let stop: Value
    public let step: Value

    init(type: TypeObject, start: Value, stop: Value, step: Value) {
        self.start = start
        self.stop = stop
        self.step = step
        super.init(kind: .slice, type: type)
    }

    public override func visit(_ visitor: inout Visitor) {
        visitor.visit(start)
        visitor.visit(stop)
        visitor.visit(step)
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.enterNative(" while getting the repr of an object")
        defer { interpreter.leaveNative() }
        let start = try interpreter.representation(of: start)
        let stop = try interpreter.representation(of: stop)
        return "slice(\(start), \(stop), \(try interpreter.representation(of: step)))"
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        throw interpreter.typeError("unhashable type: 'slice'")
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(SliceObject.self, .slice) else { return nil }
        try interpreter.enterNative(" in comparison")
        defer { interpreter.leaveNative() }
        guard try interpreter.sameOrEqual(start, other.start), try interpreter.sameOrEqual(stop, other.stop) else {
            return false
        }
        return try interpreter.sameOrEqual(step, other.step)
    }

    /// The places it means in a row of `length` values. Throws `ValueError` for a step of zero, `TypeError` for parts
    /// that are no integers; asking a part for `__index__` may run Python code, so take the length again afterwards
    /// if the row can change (``unpack(_:)`` and ``Unpacked/bounds(length:)`` do the two steps apart).
    public func bounds(length: Int, _ interpreter: Interpreter) throws(PythonError) -> SliceBounds {
        try unpack(interpreter).bounds(length: length)
    }

    /// The three parts as integers.
    public func unpack(_ interpreter: Interpreter) throws(PythonError) -> Unpacked {
        var step = 1
        if !self.step.isNone {
            step = max(try interpreter.sliceIndex(self.step), -Int.max)
            if step == 0 { throw interpreter.valueError("slice step cannot be zero") }
        }
        let start = self.start.isNone ? (step < 0 ? Int.max : 0) : try interpreter.sliceIndex(self.start)
        let stop = self.stop.isNone ? (step < 0 ? Int.min : Int.max) : try interpreter.sliceIndex(self.stop)
        return Unpacked(start: start, stop: stop, step: step)
    }

    /// Integers for the three parts, large ones clamped to a machine word.
    public struct Unpacked {
        public var start: Int
        public var stop: Int
        public var step: Int

        /// Clamped to a row of `length` values, as CPython's `PySlice_AdjustIndices` does.
        public func bounds(length: Int) -> SliceBounds {
            let start = clamp(self.start, length)
            let stop = clamp(self.stop, length)
            var count = 0
            if step < 0 {
                if stop < start { count = (start - stop - 1) / -step + 1 }
            } else if start < stop {
                count = (stop - start - 1) / step + 1
            }
            return SliceBounds(start: start, stop: stop, step: step, count: count)
        }

        private func clamp(_ index: Int, _ length: Int) -> Int {
            if index < 0 {
                let index = index &+ length
                return index < 0 ? (step < 0 ? -1 : 0) : index
            }
            return index >= length ? (step < 0 ? length - 1 : length) : index
        }
    }
}

/// The places of a slice in a row: `count` of them, from `start`, `step` apart.
public struct SliceBounds {
    public var start: Int
    public var stop: Int
    public var step: Int
    public var count: Int

    /// Place number `index`.
    @inline(__always)
    public func place(_ index: Int) -> Int { start + index * step }
}

extension Interpreter {
    /// `slice(start, stop, step)`; parts left out are `None`.
    public func makeSlice(_ start: Value, _ stop: Value, _ step: Value) -> SliceObject {
        heap.adopt(SliceObject(type: types.slice, start: start, stop: stop, step: step), bytes: 96)
    }

    /// An integer as part of a slice: large ones are clamped to a machine word.
    public func sliceIndex(_ value: Value) throws(PythonError) -> Int {
        if case .int(let number) = value { return number }
        if let number = try clampedIndex(value) { return number }
        throw typeError("slice indices must be integers or None or have an __index__ method")
    }

    /// The integer that `row[key]` gives for a `key` that is no slice; the row is called `name` in the TypeError.
    @inline(__always)
    public func sequenceIndex(_ key: Value, _ name: StaticString) throws(PythonError) -> Int {
        if case .int(let index) = key { return index }
        if let index = try itemIndex(key) { return index }
        throw typeError("\(name) indices must be integers or slices, not \(typeName(of: key))")
    }

    /// Whether `a` is `b` or equals it: how containers compare.
    @inline(__always)
    public func sameOrEqual(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
        if a.isSame(as: b) { return true }
        if let equal = a.equalsWithoutPython(b) { return equal }
        return try equals(a, b)
    }

    /// The same for values that the comparison itself may remove from where they are kept.
    func equalsRooted(_ a: Value, _ b: Value) throws(PythonError) -> Bool {
        let mark = rootMark
        defer { unroot(to: mark) }
        root(a)
        root(b)
        return try equals(a, b)
    }
}
