extension Interpreter {
    /// Gives `tuple` its constructor and methods.
    func installTuples() {
        let type = types.tuple
        type.construct = { i, cls, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 {
                throw i.typeError("tuple() takes no keyword arguments")
            }
            if a.count > 1 { throw i.typeError("tuple expected at most 1 argument, got \(a.count)") }
            if a.count == 0 { return Value(i.makeTuple(count: 0, type: cls)) }
            if let same = a[0].as(TupleObject.self, .tuple), same.type === cls, cls === i.types.tuple { return a[0] }
            let values = try i.listOf(a[0])
            let tuple = i.makeTuple(count: values.count, type: cls)
            tuple.items.update(from: values.items, count: values.count)
            return Value(tuple)
        }
        method(type, "count", 1...1) { i, a throws(PythonError) in
            .int(try i.occurrences(of: a[1], in: try i.tuple(a)))
        }
        method(type, "index", 1...3) { i, a throws(PythonError) in
            if let place = try i.rowIndex(try i.tuple(a), a) { return .int(place) }
            throw i.valueError("tuple.index(x): x not in tuple")
        }
        wrapSpecials(
            type,
            [.len, .getitem, .contains, .iter, .repr, .hash, .eq, .ne, .lt, .le, .gt, .ge, .add, .mul, .rmul])
    }

    /// A tuple of `type`, `tuple` or a class below it, whose values the caller fills in at once.
    public func makeTuple(count: Int, type: TypeObject) -> TupleObject {
        heap.adopt(TupleObject(type: type, count: count), bytes: 80 + count * 16)
    }

    private func tuple(_ arguments: Arguments) throws(PythonError) -> TupleObject {
        if let tuple = arguments[0].as(TupleObject.self, .tuple) { return tuple }
        throw wrongReceiver("tuple", arguments[0])
    }

    /// CPython's hash of a tuple: xxHash over the hashes of the values.
    func tupleHash(_ tuple: TupleObject) throws(PythonError) -> Int {
        let prime1: UInt = 11_400_714_785_074_694_791
        let prime2: UInt = 14_029_467_366_897_019_727
        let prime5: UInt = 2_870_177_450_012_600_261
        try enterNative("")
        defer { leaveNative() }
        var sum = prime5
        for index in 0..<tuple.count {
            sum &+= UInt(bitPattern: try hash(of: tuple.items[index])) &* prime2
            sum = (sum << 31) | (sum >> 33)
            sum &*= prime1
        }
        try charge(tuple.count)
        sum &+= UInt(bitPattern: tuple.count) ^ (prime5 ^ 3_527_539)
        return sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
    }

    /// `tuple + tuple`, `tuple * n`.
    func tupleBinary(
        _ operation: BinaryOperation, _ tuple: TupleObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            if reflected { return nil }
            guard let other = other.as(TupleObject.self, .tuple) else {
                if !special(other, .radd).isUnbound { return nil }
                throw typeError("can only concatenate tuple (not \"\(typeName(of: other))\") to tuple")
            }
            if tuple.count == 0, other.type === types.tuple { return Value(other) }
            if other.count == 0, tuple.type === types.tuple { return Value(tuple) }
            try reserve(tuple.count + other.count, times: 16)
            try charge((tuple.count + other.count) / 8)
            let result = makeTuple(count: tuple.count + other.count)
            result.items.update(from: tuple.items, count: tuple.count)
            (result.items + tuple.count).update(from: other.items, count: other.count)
            return Value(result)
        case .multiply:
            guard let given = try repetitions(other, reflected: reflected) else { return nil }
            let times = max(0, given)
            if times == 1, tuple.type === types.tuple { return Value(tuple) }
            let total = try repeatedCount(tuple.count, times)
            let result = makeTuple(count: total)
            if total == 0 { return Value(result) }
            for index in 0..<times { (result.items + index * tuple.count).update(from: tuple.items, count: tuple.count) }
            return Value(result)
        default: return nil
        }
    }
}
