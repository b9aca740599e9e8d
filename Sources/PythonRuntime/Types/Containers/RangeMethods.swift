extension Interpreter {
    /// Gives `range` its constructor, attributes and methods.
    func installRanges() {
        let type = types.range
        type.isInheritable = false
        type.construct = { i, _, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 {
                throw i.typeError("range() takes no keyword arguments")
            }
            switch a.count {
            case 0: throw i.typeError("range expected at least 1 argument, got 0")
            case 1: return try i.makeRange(0, try i.rangeBound(a[0]), 1)
            case 2: return try i.makeRange(try i.rangeBound(a[0]), try i.rangeBound(a[1]), 1)
            case 3: return try i.makeRange(try i.rangeBound(a[0]), try i.rangeBound(a[1]), try i.rangeBound(a[2]))
            default: throw i.typeError("range expected at most 3 arguments, got \(a.count)")
            }
        }
        attribute(type, "start") { i, value throws(PythonError) in .int(try i.range(value).start) }
        attribute(type, "stop") { i, value throws(PythonError) in .int(try i.range(value).stop) }
        attribute(type, "step") { i, value throws(PythonError) in .int(try i.range(value).step) }
        method(type, "count", 1...1) { i, a throws(PythonError) in
            .int(try i.place(of: a[1], in: try i.range(a[0])) == nil ? 0 : 1)
        }
        method(type, "index", 1...1) { i, a throws(PythonError) in
            if let place = try i.place(of: a[1], in: try i.range(a[0])) { return .int(place) }
            if i.bigInteger(of: a[1]) != nil { throw i.valueError("\(try i.representation(of: a[1])) is not in range") }
            throw i.valueError("sequence.index(x): x not in sequence")
        }
        method(type, "__reversed__", 0...0) { i, a throws(PythonError) in
            let range = try i.range(a[0])
            return i.makeRangeIterator(start: range.number(range.count - 1), count: range.count, step: 0 &- range.step)
        }
        wrapSpecials(type, [.len, .getitem, .contains, .iter, .repr, .hash, .eq, .ne, .bool])
    }

    private func range(_ value: Value) throws(PythonError) -> RangeObject {
        if let range = value.as(RangeObject.self, .range) { return range }
        throw wrongReceiver("range", value)
    }

    private func rangeBound(_ value: Value) throws(PythonError) -> Int {
        if case .int(let number) = value { return number }
        return try index(value)
    }
}
