import Glibc
import PythonRuntime

extension RandomModule {
    /// `choice`, `choices`, `sample`, `shuffle`.
    func installSequences() {
        let choice = Signature("Random.choice", ["seq"], hasReceiver: true)
        interpreter.method(type, "choice", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let object = try self.receiver(a)
            let sequence = a.count == 2 && a.keywords == nil ? a[1] : try choice.bind(a, i)[0]
            let count = try i.length(of: sequence)
            if count == 0 { throw i.indexError("Cannot choose from an empty sequence") }
            return try i.item(of: sequence, .int(object.generator.below(count)))
        }
        method("choices", ["population", "weights", "cum_weights", "k"], required: 1, positional: 2) {
            object, values throws(PythonError) in
            try self.choices(object, values[0], weights: values[1], cumulative: values[2], count: values[3])
        }
        method("sample", ["population", "k", "counts"], required: 2, positional: 2) {
            object, values throws(PythonError) in
            try self.sample(object, values[0], count: values[1], counts: values[2])
        }
        method("shuffle", ["x"]) { object, values throws(PythonError) in
            try self.shuffle(object, values[0])
            return .none
        }
    }

    private func shuffle(_ object: RandomObject, _ sequence: Value) throws(PythonError) {
        if let list = sequence.as(ListObject.self, .list), list.type === interpreter.types.list {
            try interpreter.charge(list.count)
            for index in stride(from: list.count - 1, to: 0, by: -1) {
                let other = object.generator.below(index + 1)
                let value = list.items[index]
                list.items[index] = list.items[other]
                list.items[other] = value
            }
            return
        }
        let count = try interpreter.length(of: sequence)
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        for index in stride(from: count - 1, to: 0, by: -1) {
            try interpreter.charge(1)
            let other = Value.int(object.generator.below(index + 1))
            let first = try interpreter.item(of: sequence, .int(index))
            interpreter.root(first)
            let second = try interpreter.item(of: sequence, other)
            interpreter.root(second)
            try interpreter.setItem(of: sequence, .int(index), second)
            try interpreter.setItem(of: sequence, other, first)
            interpreter.unroot(to: mark)
        }
    }

    // MARK: With replacement

    private func choices(
        _ object: RandomObject, _ population: Value, weights: Value, cumulative: Value, count: Value
    ) throws(PythonError) -> Value {
        let i = interpreter
        let size = try i.length(of: population)
        let wanted = count.isUnbound ? 1 : try i.index(count)
        try i.reserve(max(0, wanted), times: 16)
        let limits = try cumulativeWeights(weights, cumulative, count: count)
        let result = i.makeList(capacity: max(0, wanted))
        let mark = i.rootMark
        defer { i.unroot(to: mark) }
        i.root(Value(result))
        guard let limits else {
            for _ in 0..<max(0, wanted) {
                try i.charge(1)
                let place = Int((object.generator.double() * Double(size)).rounded(.down))
                result.append(try i.item(of: population, .int(place)))
            }
            return Value(result)
        }
        if limits.count != size { throw i.valueError("The number of weights does not match the population") }
        let total = limits.last ?? 0
        if limits.isEmpty { throw i.indexError("list index out of range") }
        if total <= 0 { throw i.valueError("Total of weights must be greater than zero") }
        if !total.isFinite { throw i.valueError("Total of weights must be finite") }
        for _ in 0..<max(0, wanted) {
            try i.charge(1)
            let place = firstAbove(object.generator.double() * total, in: limits, upTo: size - 1)
            result.append(try i.item(of: population, .int(place)))
        }
        return Value(result)
    }

    /// The running totals of the weights; `nil` without weights.
    private func cumulativeWeights(
        _ weights: Value, _ cumulative: Value, count: Value
    ) throws(PythonError) -> [Double]? {
        let i = interpreter
        let hasWeights = !weights.isUnbound && !weights.isNone
        if !cumulative.isUnbound, !cumulative.isNone {
            if hasWeights { throw i.typeError("Cannot specify both weights and cumulative weights") }
            return try doubles(cumulative, adding: false)
        }
        if !hasWeights { return nil }
        if case .int(let number) = weights {
            throw i.typeError("The number of choices must be a keyword argument: k=\(number)")
        }
        return try doubles(weights, adding: true)
    }

    private func doubles(_ values: Value, adding: Bool) throws(PythonError) -> [Double] {
        var result: [Double] = []
        var total = 0.0
        try interpreter.forEach(values) { value throws(PythonError) in
            let number = try self.interpreter.double(of: value)
            total = adding ? total + number : number
            result.append(total)
        }
        return result
    }

    /// The first place whose limit is greater than `value`, at most `last`.
    private func firstAbove(_ value: Double, in limits: [Double], upTo last: Int) -> Int {
        var low = 0
        var high = last
        while low < high {
            let middle = (low + high) / 2
            if value < limits[middle] { high = middle } else { low = middle + 1 }
        }
        return low
    }

    // MARK: Without replacement

    private func sample(
        _ object: RandomObject, _ population: Value, count: Value, counts: Value
    ) throws(PythonError) -> Value {
        let i = interpreter
        if !isSequence(population) {
            throw i.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        }
        let size = try i.length(of: population)
        if !counts.isUnbound, !counts.isNone {
            return try sample(object, population, size: size, count: try i.index(count), counts: counts)
        }
        let places = try draw(object, try i.index(count), outOf: size)
        return try pick(places, from: population)
    }

    /// The items of `population` at `places`, in a list.
    private func pick(_ places: [Int], from population: Value) throws(PythonError) -> Value {
        let result = interpreter.makeList(capacity: places.count)
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        interpreter.root(Value(result))
        for place in places { result.append(try interpreter.item(of: population, .int(place))) }
        return Value(result)
    }

    private func sample(
        _ object: RandomObject, _ population: Value, size: Int, count: Int, counts: Value
    ) throws(PythonError) -> Value {
        let i = interpreter
        var limits: [Int] = []
        var total = 0
        try i.forEach(counts) { value throws(PythonError) in
            guard case .int(let number) = value else { throw i.typeError("Counts must be integers") }
            let (sum, overflow) = total.addingReportingOverflow(number)
            if overflow { throw i.overflowError("Python int too large to convert to C ssize_t") }
            total = sum
            limits.append(total)
        }
        if limits.count != size { throw i.valueError("The number of counts does not match the population") }
        if total <= 0 { throw i.valueError("Total of counts must be greater than zero") }
        let drawn = try draw(object, count, outOf: total)
        var places: [Int] = []
        for number in drawn {
            // As `bisect`: the first limit greater than the number.
            var low = 0
            var high = limits.count
            while low < high {
                let middle = (low + high) / 2
                if number < limits[middle] { high = middle } else { low = middle + 1 }
            }
            places.append(low)
        }
        return try pick(places, from: population)
    }

    /// `count` different numbers below `size`. Few out of many are drawn again when they repeat; else the numbers
    /// drawn leave a pool. Which of the two decides what is drawn, so the border is CPython's.
    private func draw(_ object: RandomObject, _ count: Int, outOf size: Int) throws(PythonError) -> [Int] {
        if count < 0 || count > size { throw interpreter.valueError("Sample larger than population or is negative") }
        try interpreter.charge(count)
        try interpreter.reserve(count, times: 32)
        var border = 21.0
        if count > 5 { border += pow(4, ceil(log(Double(count) * 3) / log(4))) }
        var result: [Int] = []
        if Double(size) <= border {
            var pool = Array(0..<size)
            for index in 0..<count {
                let place = object.generator.below(size - index)
                result.append(pool[place])
                pool[place] = pool[size - index - 1]
            }
            return result
        }
        var seen: Set<Int> = []
        for _ in 0..<count {
            var place = object.generator.below(size)
            while !seen.insert(place).inserted { place = object.generator.below(size) }
            result.append(place)
        }
        return result
    }

    /// Whether CPython takes the value for a `collections.abc.Sequence`.
    private func isSequence(_ value: Value) -> Bool {
        guard let object = value.object else { return false }
        switch object.kind {
        case .list, .tuple, .string, .bytes, .bytearray, .range: return true
        default:
            if object is DequeObject { return true }
            return object.type.resolutionOrder.contains { $0.name == "Sequence" || $0.name == "MutableSequence" }
        }
    }
}
