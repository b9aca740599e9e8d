import Glibc

extension Interpreter {
    /// `list.sort(key=key, reverse=reverse)`; ``Value/unbound`` leaves an argument out.
    ///
    /// Python code that runs meanwhile finds the list empty; if it changes the list, that is a ValueError after the
    /// sorting. If a comparison fails, the values stay in their old order.
    func sort(_ list: ListObject, key: Value, reverse: Value) throws(PythonError) {
        var isReversed = false
        if case .bool(let flag) = reverse {
            isReversed = flag
        } else if !reverse.isUnbound {
            isReversed = try self.index(reverse) != 0
        }
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(list))
        let hidden = makeList()
        root(Value(hidden))
        list.exchange(with: hidden)
        let emptyItems = list.items
        do throws(PythonError) {
            try sortHidden(hidden, key: key, isReversed: isReversed)
        } catch {
            list.exchange(with: hidden)
            throw error
        }
        let wasChanged = list.count > 0 || list.items != emptyItems
        list.exchange(with: hidden)
        if wasChanged { throw valueError("list modified during sort") }
    }

    private func sortHidden(_ list: ListObject, key: Value, isReversed: Bool) throws(PythonError) {
        guard !key.isUnbound, !key.isNone else {
            if list.count > 1 { try sort(list, byKeys: list, isReversed: isReversed) }
            return
        }
        let keys = makeList(capacity: list.count)
        root(Value(keys))
        for index in 0..<list.count { keys.append(try call(key, list.items[index])) }
        if list.count > 1 { try sort(list, byKeys: keys, isReversed: isReversed) }
    }

    /// Sorts `list` by the values in `keys`, neither of which Python code can reach.
    private func sort(_ list: ListObject, byKeys keys: ListObject, isReversed: Bool) throws(PythonError) {
        let count = list.count
        try reserve(count, times: 24)
        switch keyFamily(keys) {
        case .integers where keys === list:
            try charge(count)
            var numbers = [Int](repeating: 0, count: count)
            for index in 0..<count { if case .int(let number) = list.items[index] { numbers[index] = number } }
            try sort(&numbers, by: AscendingOrder<Int>(interpreter: self))
            // Equal integers cannot be told apart: reversing the result is as stable as anything.
            for index in 0..<count { list.items[index] = .int(numbers[isReversed ? count - 1 - index : index]) }
        case .integers:
            try permute(list, isReversed, by: IntegerKeyOrder(interpreter: self, keys: keys.items))
        case .floats:
            try permute(list, isReversed, by: FloatKeyOrder(interpreter: self, keys: keys.items))
        case .strings:
            try permute(list, isReversed, by: StringKeyOrder(interpreter: self, keys: keys.items))
        case .other:
            try permute(list, isReversed, by: AnyKeyOrder(interpreter: self, keys: keys))
        }
    }

    /// Sorts indices and puts the values in their order. A reversed sort keeps equal values in their old order, too:
    /// it sorts the reversed row and reverses the result.
    private func permute<Order: SortOrder>(
        _ list: ListObject, _ isReversed: Bool, by order: Order
    ) throws(PythonError) where Order.Element == Int {
        let count = list.count
        var places = [Int](repeating: 0, count: count)
        for index in 0..<count { places[index] = isReversed ? count - 1 - index : index }
        try sort(&places, by: order)
        if isReversed { places.reverse() }
        let old = [Value](list.buffer)
        for index in 0..<count { list.items[index] = old[places[index]] }
    }

    private func sort<Order: SortOrder>(_ row: inout [Order.Element], by order: Order) throws(PythonError) {
        // `withUnsafeMutableBufferPointer` does not carry the type of the error.
        let buffer = UnsafeMutableBufferPointer<Order.Element>.allocate(capacity: row.count)
        defer { buffer.deallocate() }
        _ = buffer.initialize(from: row)
        try MergeSort.sort(buffer, by: order)
        row = Array(buffer)
    }

    private enum KeyFamily { case integers, floats, strings, other }

    /// Whether all keys are of one family that Swift can compare alone.
    private func keyFamily(_ keys: ListObject) -> KeyFamily {
        let buffer = keys.buffer
        switch buffer[0] {
        case .int:
            for value in buffer { guard case .int = value else { return .other } }
            return .integers
        case .float:
            for value in buffer { guard case .float = value else { return .other } }
            return .floats
        case .object(let first) where first.kind == .string:
            for value in buffer {
                // A class below str may define __lt__.
                guard case .object(let reference) = value, reference.type === types.string else { return .other }
            }
            return .strings
        default: return .other
        }
    }
}

/// Numbers by themselves.
private struct AscendingOrder<Element: Comparable>: SortOrder {
    let interpreter: Interpreter

    @inline(__always)
    func isLess(_ a: Element, _ b: Element) throws(PythonError) -> Bool {
        try interpreter.charge(1)
        return a < b
    }
}

/// Places by the `int` there.
private struct IntegerKeyOrder: SortOrder {
    let interpreter: Interpreter
    let keys: UnsafeMutablePointer<Value>

    @inline(__always)
    func isLess(_ a: Int, _ b: Int) throws(PythonError) -> Bool {
        try interpreter.charge(1)
        guard case .int(let a) = keys[a], case .int(let b) = keys[b] else { return false }
        return a < b
    }
}

/// Places by the `float` there.
private struct FloatKeyOrder: SortOrder {
    let interpreter: Interpreter
    let keys: UnsafeMutablePointer<Value>

    @inline(__always)
    func isLess(_ a: Int, _ b: Int) throws(PythonError) -> Bool {
        try interpreter.charge(1)
        guard case .float(let a) = keys[a], case .float(let b) = keys[b] else { return false }
        return a < b
    }
}

/// Places by the `str` there.
private struct StringKeyOrder: SortOrder {
    let interpreter: Interpreter
    let keys: UnsafeMutablePointer<Value>

    @inline(__always)
    func isLess(_ a: Int, _ b: Int) throws(PythonError) -> Bool {
        try interpreter.charge(2)
        guard case .object(let a) = keys[a], case .object(let b) = keys[b] else { return false }
        return a.cast(StringObject.self).precedes(b.cast(StringObject.self))
    }
}

/// Places by whatever is there. Numbers, strings and tuples of such are compared here, anything else by its `__lt__`.
private struct AnyKeyOrder: SortOrder {
    let interpreter: Interpreter
    let keys: ListObject

    func isLess(_ a: Int, _ b: Int) throws(PythonError) -> Bool {
        try interpreter.charge(1)
        let (a, b) = (keys.items[a], keys.items[b])
        if let known = known(a, b) { return known }
        return try interpreter.less(a, b)
    }

    /// The answer, if it can be had without Python code; classes below `str` and `tuple` may define `__lt__`.
    private func known(_ a: Value, _ b: Value) -> Bool? {
        switch (a, b) {
        case (.int(let a), .int(let b)): return a < b
        case (.float(let a), .float(let b)): return a < b
        case (.object(let a), .object(let b)):
            let types = interpreter.types!
            if a.type === types.string, b.type === types.string {
                return a.cast(StringObject.self).precedes(b.cast(StringObject.self))
            }
            guard a.type === types.tuple, b.type === types.tuple else { return nil }
            return known(a.cast(TupleObject.self), b.cast(TupleObject.self))
        default: return nil
        }
    }

    private func known(_ a: TupleObject, _ b: TupleObject) -> Bool? {
        for index in 0..<min(a.count, b.count) {
            switch (a.items[index], b.items[index]) {
            case (.int(let a), .int(let b)):
                if a != b { return a < b }
            case (.object(let a), .object(let b)) where a.kind == .string && b.kind == .string:
                guard a.type === interpreter.types.string, b.type === a.type else { return nil }
                let (left, right) = (a.cast(StringObject.self), b.cast(StringObject.self))
                if !left.isEqual(to: right) { return left.precedes(right) }
            default: return nil
            }
        }
        return a.count < b.count
    }
}

extension StringObject {
    /// Whether it comes before `other`, code point by code point.
    func precedes(_ other: StringObject) -> Bool {
        let common = min(count, other.count)
        if isASCII, other.isASCII {
            let order = memcmp(bytes, other.bytes, common)
            return order == 0 ? count < other.count : order < 0
        }
        for index in 0..<common where self[index] != other[index] { return self[index] < other[index] }
        return count < other.count
    }
}
