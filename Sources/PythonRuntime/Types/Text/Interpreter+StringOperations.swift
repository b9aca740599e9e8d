import Glibc

/// Operators on strings: making parts, joining, repeating.
extension Interpreter {
    /// A string of one code point.
    @inline(__always)
    func makeCharacter(_ point: UInt32) -> StringObject {
        if point < 0x80 {
            let string = makeASCII(count: 1)
            string.bytes[0] = UInt8(truncatingIfNeeded: point)
            return string
        }
        let string = makePoints(count: 1)
        string.points[0] = point
        return string
    }

    /// A copy of exact type `str`.
    func makeString(copying string: StringObject) -> StringObject { makeString(slicing: string, 0..<string.count) }

    /// A part of a string, as a string of its own; the string itself when the part is the whole.
    func makePart(_ string: StringObject, _ range: Range<Int>) -> StringObject {
        if range.count == string.count && string.type === types.string { return string }
        return makeString(slicing: string, range)
    }

    private func makeString(slicing string: StringObject, _ range: Range<Int>) -> StringObject {
        if string.isASCII {
            return makeString(ascii: UnsafeBufferPointer(start: string.bytes + range.lowerBound, count: range.count))
        }
        return makeString(points: UnsafeBufferPointer(start: string.points + range.lowerBound, count: range.count))
    }

    /// A string of the code points that `body` yields for each one of `string`.
    func mapPoints(
        _ string: StringObject, _ body: (UInt32, (UInt32) -> Void) -> Void
    ) throws(PythonError) -> StringObject {
        try reserve(string.count, times: 8)
        try charge(string.count)
        var text = TextBuilder()
        text.reserve(string.count)
        for index in 0..<string.count { body(string[index]) { text.append(point: $0) } }
        return text.finish(self)
    }

    /// `string[key]`.
    func stringItem(_ string: StringObject, _ key: Value) throws(PythonError) -> Value {
        if let slice = key.as(SliceObject.self, .slice) {
            let bounds = try slice.bounds(length: string.count, self)
            if bounds.step == 1 { return Value(makePart(string, bounds.start..<bounds.start + bounds.count)) }
            var text = TextBuilder()
            for index in 0..<bounds.count { text.append(point: string[bounds.place(index)]) }
            return Value(text.finish(self))
        }
        guard var index = try itemIndex(key) else {
            throw typeError("string indices must be integers, not '\(typeName(of: key))'")
        }
        if index < 0 { index += string.count }
        if index < 0 || index >= string.count { throw indexError("string index out of range") }
        return Value(makeCharacter(string[index]))
    }

    /// `+`, `*` and `%` on strings.
    func stringBinary(
        _ operation: BinaryOperation, _ string: StringObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        switch operation {
        case .add:
            if reflected { return nil }
            if let right = other.as(StringObject.self, .string) { return Value(try concatenate(string, right)) }
            if !special(other, .radd).isUnbound { return nil }
            throw typeError("can only concatenate str (not \"\(typeName(of: other))\") to str")
        case .multiply:
            guard let times = try repetitions(other, reflected: reflected) else { return nil }
            return Value(try repeating(string, times))
        case .modulo:
            return reflected ? nil : Value(try percentFormat(string, other))
        default: return nil
        }
    }

    /// How often `sequence * value` repeats; `nil` when a method of `value`'s class must have its say first.
    func repetitions(_ value: Value, reflected: Bool) throws(PythonError) -> Int? {
        if case .int(let count) = value { return count }
        if let number = try integerOrNil(value) {
            guard case .int(let count) = number else {
                throw overflowError("cannot fit '\(typeName(of: value))' into an index-sized integer")
            }
            return count
        }
        // From the left, a method of the right operand's class comes first; from the right, all others have declined.
        if !reflected, !special(value, .rmul).isUnbound { return nil }
        throw typeError("can't multiply sequence by non-int of type '\(typeName(of: value))'")
    }

    /// `a + b`.
    func concatenate(_ a: StringObject, _ b: StringObject) throws(PythonError) -> StringObject {
        if b.count == 0 && a.type === types.string { return a }
        if a.count == 0 && b.type === types.string { return b }
        let count = a.count + b.count
        if a.isASCII && b.isASCII {
            try reserve(count)
            let result = makeASCII(count: count)
            memcpy(result.bytes, a.bytes, a.count)
            memcpy(result.bytes + a.count, b.bytes, b.count)
            return result
        }
        try reserve(count, times: 4)
        let result = makePoints(count: count)
        a.copyPoints(to: result.points)
        b.copyPoints(to: result.points + a.count)
        return result
    }

    /// `string * times`.
    func repeating(_ string: StringObject, _ times: Int) throws(PythonError) -> StringObject {
        if times <= 0 || string.count == 0 { return names.empty }
        if times == 1 && string.type === types.string { return string }
        let (count, overflow) = string.count.multipliedReportingOverflow(by: times)
        try reserve(overflow ? .max : count, times: string.isASCII ? 1 : 4)
        try charge(count / 64)
        if string.isASCII {
            let result = makeASCII(count: count)
            if string.count == 1 {
                memset(result.bytes, Int32(string.bytes[0]), count)
            } else {
                for index in 0..<times { memcpy(result.bytes + index * string.count, string.bytes, string.count) }
            }
            return result
        }
        let result = makePoints(count: count)
        for index in 0..<times { string.copyPoints(to: result.points + index * string.count) }
        return result
    }

    /// `separator.join(iterable)`.
    func join(_ separator: StringObject, _ iterable: Value) throws(PythonError) -> StringObject {
        let items: UnsafeMutablePointer<Value>
        let count: Int
        if let list = iterable.as(ListObject.self, .list), list.type === types.list {
            (items, count) = (list.items, list.count)
        } else if let tuple = iterable.as(TupleObject.self, .tuple), tuple.type === types.tuple {
            (items, count) = (tuple.items, tuple.count)
        } else {
            if !isIterable(iterable) { throw typeError("can only join an iterable") }
            let list = try listOf(iterable)
            (items, count) = (list.items, list.count)
        }
        var total = max(0, count - 1) * separator.count
        var isASCII = separator.isASCII || count < 2
        for index in 0..<count {
            guard let string = items[index].as(StringObject.self, .string) else {
                let name = typeName(of: items[index])
                throw typeError("sequence item \(index): expected str instance, \(name) found")
            }
            total += string.count
            if !string.isASCII { isASCII = false }
        }
        if count == 1, let only = items[0].as(StringObject.self, .string), only.type === types.string { return only }
        try charge(count)
        try reserve(total, times: isASCII ? 1 : 4)
        if total == 0 { return names.empty }
        let result = isASCII ? makeASCII(count: total) : makePoints(count: total)
        var place = 0
        for index in 0..<count {
            if index > 0 {
                separator.copy(to: result, at: place)
                place += separator.count
            }
            if let string = items[index].as(StringObject.self, .string) {
                string.copy(to: result, at: place)
                place += string.count
            }
        }
        return result
    }
}

extension StringObject {
    /// Copies the code points, four bytes each.
    @inline(__always)
    func copyPoints(to target: UnsafeMutablePointer<UInt32>) {
        if isASCII {
            for index in 0..<count { target[index] = UInt32(bytes[index]) }
        } else {
            target.update(from: points, count: count)
        }
    }

    /// Copies the whole into another string that is being made, whose width is at least this one's.
    @inline(__always)
    func copy(to other: StringObject, at place: Int) {
        if other.isASCII { memcpy(other.bytes + place, bytes, count) } else { copyPoints(to: other.points + place) }
    }
}
