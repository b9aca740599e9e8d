extension Interpreter {
    /// `list + list`, `list * n`.
    func listBinary(
        _ operation: BinaryOperation, _ list: ListObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            if reflected { return nil }
            guard let other = other.as(ListObject.self, .list) else {
                // A class of the right operand may still know what to do.
                if !special(other, .radd).isUnbound { return nil }
                throw typeError("can only concatenate list (not \"\(typeName(of: other))\") to list")
            }
            try reserve(list.count + other.count, times: 16)
            try charge((list.count + other.count) / 8)
            let result = makeList(capacity: list.count + other.count)
            result.replace(0..<0, with: UnsafeBufferPointer(list.buffer))
            result.replace(result.count..<result.count, with: UnsafeBufferPointer(other.buffer))
            return Value(result)
        case .multiply:
            guard let given = try repetitions(other, reflected: reflected) else { return nil }
            let times = max(0, given)
            let count = list.count
            let total = try repeatedCount(count, times)
            let result = makeList(capacity: total)
            if count == 1 {
                let value = list.items[0]
                for _ in 0..<total { result.append(value) }
            } else {
                for _ in 0..<(count == 0 ? 0 : times) {
                    result.replace(result.count..<result.count, with: UnsafeBufferPointer(list.buffer))
                }
            }
            return Value(result)
        default: return nil
        }
    }

    /// `list += iterable`, `list *= n`.
    func listInPlace(_ operation: BinaryOperation, _ list: ListObject, _ other: Value) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            try extend(list, with: other)
            return Value(list)
        case .multiply:
            guard let given = try repetitions(other, reflected: false) else { return nil }
            let times = max(0, given)
            let count = list.count
            let total = try repeatedCount(count, times)
            if times == 0 { list.removeAll() }
            list.reserve(total)
            var index = count
            while index < total {
                list.append(list.items[index - count])
                index += 1
            }
            return Value(list)
        default: return nil
        }
    }

    /// `list.extend(iterable)`.
    func extend(_ list: ListObject, with iterable: Value) throws(PythonError) {
        if let other = iterable.as(ListObject.self, .list), other === list || other.type === types.list {
            let source = other === list ? makeCopy(of: list) : other
            try reserve(source.count, times: 16)
            try charge(source.count / 8)
            list.replace(list.count..<list.count, with: UnsafeBufferPointer(source.buffer))
        } else if let tuple = iterable.as(TupleObject.self, .tuple), tuple.type === types.tuple {
            try charge(tuple.count / 8)
            list.replace(list.count..<list.count, with: UnsafeBufferPointer(tuple.buffer))
        } else {
            try forEach(iterable) { value throws(PythonError) in list.append(value) }
        }
    }

    /// How many values `count` repeated `times` makes, checked against the memory limit and charged.
    func repeatedCount(_ count: Int, _ times: Int) throws(PythonError) -> Int {
        let (total, overflow) = count.multipliedReportingOverflow(by: times)
        if overflow || total > Int.max / 16 { throw .raised(makeException(types.exceptions.memoryError, [])) }
        try reserve(total, times: 16)
        try charge(total / 8)
        return total
    }
}
