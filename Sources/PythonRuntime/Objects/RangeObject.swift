/// `range(start, stop, step)`: numbers that are computed when asked for. All fit a machine word.
public final class RangeObject: Object {
    public let start: Int
    public let stop: Int
    public let step: Int
    /// `len(range)`.
    public let count: Int

    init(type: TypeObject, start: Int, stop: Int, step: Int, count: Int) {
        self.start = start
        self.stop = stop
        self.step = step
        self.count = count
        super.init(kind: .range, type: type)
    }

    /// Number `index`, which the caller has checked.
    @inline(__always)
    func number(_ index: Int) -> Int { start &+ index &* step }

    /// The place of a number, or `nil`.
    func place(of number: Int) -> Int? {
        if count == 0 { return nil }
        let last = self.number(count - 1)
        guard number >= min(start, last), number <= max(start, last) else { return nil }
        // The distance may pass a machine word, its size does not.
        let distance = UInt(bitPattern: step > 0 ? number &- start : start &- number)
        let (quotient, remainder) = distance.quotientAndRemainder(dividingBy: step.magnitude)
        return remainder == 0 ? Int(quotient) : nil
    }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
    }

    public override func hashValue(_ interpreter: Interpreter) throws(PythonError) -> Int {
        // CPython: hash((len, start or None, step or None)).
        let parts: [Value] = [.int(count), count > 0 ? .int(start) : .none, count > 1 ? .int(step) : .none]
        return try interpreter.tupleHash(interpreter.makeTuple(parts))
    }

    public override func equals(_ other: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool? {
        guard let other = other.as(RangeObject.self, .range) else { return nil }
        if count != other.count { return false }
        return count == 0 || (start == other.start && (count == 1 || step == other.step))
    }

    public override func isTrue(_ interpreter: Interpreter) throws(PythonError) -> Bool { count > 0 }
    public override func length(_ interpreter: Interpreter) throws(PythonError) -> Int { count }

    public override func item(_ key: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        if let slice = key.as(SliceObject.self, .slice) {
            let bounds = try slice.unpack(interpreter).bounds(length: count)
            let (newStep, overflow) = step.multipliedReportingOverflow(by: bounds.step)
            guard !overflow || bounds.count <= 1 else { throw interpreter.rangeTooLarge() }
            return try interpreter.makeRange(number(bounds.start), number(bounds.stop), overflow ? 1 : newStep)
        }
        var index = try interpreter.sequenceIndex(key, "range")
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw interpreter.indexError("range object index out of range") }
        return .int(number(index))
    }

    public override func contains(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Bool {
        try interpreter.place(of: value, in: self) != nil
    }

    public override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value {
        interpreter.makeRangeIterator(start: start, count: count, step: step)
    }
}

extension Interpreter {
    /// `range(start, stop, step)`. Throws `ValueError` for a step of 0, `OverflowError` when it has more numbers than
    /// a machine word counts.
    public func makeRange(_ start: Int, _ stop: Int, _ step: Int) throws(PythonError) -> Value {
        if step == 0 { throw valueError("range() arg 3 must not be zero") }
        var count: UInt = 0
        if step > 0, start < stop {
            count = (UInt(bitPattern: stop &- start) - 1) / step.magnitude + 1
        } else if step < 0, start > stop {
            count = (UInt(bitPattern: start &- stop) - 1) / step.magnitude + 1
        }
        guard count <= UInt(Int.max) else { throw rangeTooLarge() }
        return Value(
            heap.adopt(RangeObject(type: types.range, start: start, stop: stop, step: step, count: Int(count)), bytes: 80))
    }

    /// The error for a range with numbers beyond a machine word (CPython has none; it computes with any integers).
    func rangeTooLarge() -> PythonError { overflowError("Python int too large to convert to C ssize_t") }

    /// The place of a value in a range, or `nil`. Numbers are computed; anything else is compared one by one.
    func place(of value: Value, in range: RangeObject) throws(PythonError) -> Int? {
        switch value {
        case .int(let number): return range.place(of: number)
        case .bool(let flag): return range.place(of: flag ? 1 : 0)
        case .float(let number):
            guard let exact = Int(exactly: number) else { return nil }
            return range.place(of: exact)
        case .object(let reference) where reference.kind == .integer && reference.type === types.int: return nil
        case .object(let reference) where reference.kind == .string: return nil
        case .none, .unbound: return nil
        default:
            for index in 0..<range.count {
                if try equals(.int(range.number(index)), value) { return index }
                try charge(1)
            }
            return nil
        }
    }
}
