import BigInt
import PythonRuntime

extension RandomModule {
    /// `random`, `getrandbits`, `randbytes`, `randrange`, `randint`.
    func installIntegers() {
        interpreter.method(type, "random", 0...0) { _, a throws(PythonError) in
            .float(try self.receiver(a).generator.double())
        }
        interpreter.method(type, "getrandbits", 1...1) { i, a throws(PythonError) in
            try self.bits(try self.receiver(a), try i.index(a[1]))
        }
        method("randbytes", ["n"]) { object, values throws(PythonError) in
            let count = try self.interpreter.index(values[0])
            if count < 0 { throw self.interpreter.valueError("number of bits must be non-negative") }
            try self.interpreter.reserve(count, times: 2)
            try self.interpreter.charge(count)
            return Value(self.interpreter.makeBytes(self.bytes(object, count)))
        }
        let range = Signature("Random.randrange", ["start", "stop", "step"], required: 1, hasReceiver: true)
        interpreter.method(type, "randrange", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let object = try self.receiver(a)
            if a.count == 2, a.keywords == nil, case .int(let bound) = a[1], bound > 0 {
                return .int(object.generator.below(bound))
            }
            let values = try range.bind(a, i)
            return try self.draw(object, values[0], stop: values[1], step: values[2])
        }
        let inclusive = Signature("Random.randint", ["a", "b"], hasReceiver: true)
        interpreter.method(type, "randint", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let object = try self.receiver(a)
            if a.count == 3, a.keywords == nil, case .int(let low) = a[1], case .int(let high) = a[2], low <= high {
                let (width, overflow) = high.subtractingReportingOverflow(low)
                if !overflow, width < .max { return .int(low + object.generator.below(width + 1)) }
            }
            let values = try inclusive.bind(a, i)
            let stop = try i.binary(.add, values[1], .int(1))
            return try self.draw(object, values[0], stop: stop, step: .unbound)
        }
    }

    private func bits(_ object: RandomObject, _ count: Int) throws(PythonError) -> Value {
        if count < 0 { throw interpreter.valueError("number of bits must be non-negative") }
        if count < 63 { return .int(Int(object.generator.bits(count))) }
        try interpreter.reserve(count / 4)
        try interpreter.charge(count / 32)
        return interpreter.makeInteger(BigInt(object.generator.manyBits(count)))
    }

    private func bytes(_ object: RandomObject, _ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var left = count
        while left > 0 {
            let taken = min(left, 4)
            let word = UInt32(object.generator.bits(taken * 8))
            for index in 0..<taken { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(index * 8))) }
            left -= taken
        }
        return bytes
    }

    /// One number of `range(start, stop, step)`.
    private func draw(_ object: RandomObject, _ start: Value, stop: Value, step: Value) throws(PythonError) -> Value {
        let first = try bound(start, "non-integer arg 1 for randrange()")
        if stop.isUnbound || stop.isNone {
            if !step.isUnbound { throw interpreter.typeError("Missing a non-None stop argument") }
            if first <= 0 { throw interpreter.valueError("empty range for randrange()") }
            return interpreter.makeInteger(object.generator.below(first))
        }
        let end = try bound(stop, "non-integer stop for randrange()")
        let width = end - first
        let stride = step.isUnbound ? 1 : try bound(step, "non-integer step for randrange()")
        if stride == 1 {
            if width > 0 { return interpreter.makeInteger(first + object.generator.below(width)) }
            throw interpreter.valueError("empty range for randrange() (\(first), \(end), \(width))")
        }
        if stride == 0 { throw interpreter.valueError("zero step for randrange()") }
        let size = stride > 0 ? width + stride - 1 : width + stride + 1
        // A quotient below zero is an empty range whichever way it is rounded.
        let count = (size.sign == stride.sign || size == 0) ? size / stride : 0
        if count <= 0 { throw interpreter.valueError("empty range for randrange()") }
        return interpreter.makeInteger(first + stride * object.generator.below(count))
    }

    /// An integer argument; a float with an integer's value is taken, as 3.11 still does.
    private func bound(_ value: Value, _ refusal: String) throws(PythonError) -> BigInt {
        if let integer = interpreter.bigInteger(of: value) { return integer }
        if case .float(let number) = value {
            guard number.isFinite, number == number.rounded(.towardZero) else { throw interpreter.valueError(refusal) }
            return BigInt(number)
        }
        // A text is read as `int` reads it, as 3.11 still does.
        if value.as(StringObject.self, .string) != nil {
            _ = try interpreter.call(Value(interpreter.types.int), value)
            throw interpreter.valueError(refusal)
        }
        return BigInt(try interpreter.index(value))
    }
}
