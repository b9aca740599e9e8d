extension Interpreter {
    /// `split` and its family, `join`, `strip` and its family.
    func installStringSplitting() {
        let type = types.string
        splitter("split", fromEnd: false)
        splitter("rsplit", fromEnd: true)
        method(type, "splitlines", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let string = try i.selfString(a, "splitlines")
            let bound = try i.bind(a, "splitlines", ["keepends"])
            let keepsEnds = bound[0].isUnbound ? false : try i.index(bound[0]) != 0
            return i.parts(
                of: string,
                RowSearch.lines(
                    count: string.count, keepsEnds: keepsEnds, at: { string[$0] }, isBreak: CodePoint.isLineBreak))
        }
        method(type, "partition", 1...1) { i, a throws(PythonError) in
            try i.partition(a, "partition", fromEnd: false)
        }
        method(type, "rpartition", 1...1) { i, a throws(PythonError) in
            try i.partition(a, "rpartition", fromEnd: true)
        }
        method(type, "join", 1...1) { i, a throws(PythonError) in
            Value(try i.join(try i.selfString(a, "join"), a[1]))
        }
        stripper("strip", left: true, right: true)
        stripper("lstrip", left: true, right: false)
        stripper("rstrip", left: false, right: true)
    }

    private func splitter(_ name: StaticString, fromEnd: Bool) {
        method(types.string, "\(name)", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let string = try i.selfString(a, name)
            let bound = try i.bind(a, "\(name)", ["sep", "maxsplit"])
            var limit = bound[1].isUnbound ? -1 : try i.index(bound[1])
            if limit < 0 { limit = .max }
            try i.charge(string.count / 8)
            if bound[0].isUnbound || bound[0].isNone {
                let isSpace: (Int) -> Bool = { CodePoint.isSpace(string[$0]) }
                return i.parts(
                    of: string,
                    fromEnd
                        ? RowSearch.wordsFromEnd(count: string.count, limit: limit, isSpace: isSpace)
                        : RowSearch.words(count: string.count, limit: limit, isSpace: isSpace))
            }
            let separator = try i.expectString(bound[0], "must be str or None")
            if separator.count == 0 { throw i.valueError("empty separator") }
            let places = fromEnd
                ? string.placesFromEnd(of: separator, limit: limit)
                : string.places(of: separator, 0..<string.count, limit: limit)
            return i.parts(of: string, RowSearch.between(places, width: separator.count, count: string.count))
        }
    }

    /// A list of parts of a string.
    private func parts(of string: StringObject, _ ranges: [Range<Int>]) -> Value {
        let list = makeList(capacity: ranges.count)
        for range in ranges { list.append(Value(makePart(string, range))) }
        return Value(list)
    }

    private func partition(_ a: Arguments, _ name: StaticString, fromEnd: Bool) throws(PythonError) -> Value {
        let string = try selfString(a, name)
        let separator = try expectString(a[1], "must be str")
        if separator.count == 0 { throw valueError("empty separator") }
        let all = 0..<string.count
        let place = fromEnd ? string.last(separator, all) : string.first(separator, all)
        let empty = Value(names.empty)
        if place < 0 {
            let whole = Value(makePart(string, all))
            return Value(makeTuple(fromEnd ? [empty, empty, whole] : [whole, empty, empty]))
        }
        return Value(
            makeTuple([
                Value(makePart(string, 0..<place)), Value(separator),
                Value(makePart(string, place + separator.count..<string.count)),
            ]))
    }

    private func stripper(_ name: StaticString, left: Bool, right: Bool) {
        method(types.string, "\(name)", 0...1) { i, a throws(PythonError) in
            let string = try i.selfString(a, name)
            var isStripped: (UInt32) -> Bool = CodePoint.isSpace
            if a.count > 1, !a[1].isNone {
                guard let set = a[1].as(StringObject.self, .string) else {
                    throw i.typeError("\(name) arg must be None or str")
                }
                isStripped = { point in
                    for index in 0..<set.count where set[index] == point { return true }
                    return false
                }
            }
            var start = 0
            var end = string.count
            if left { while start < end && isStripped(string[start]) { start += 1 } }
            if right { while start < end && isStripped(string[end - 1]) { end -= 1 } }
            return Value(i.makePart(string, start..<end))
        }
    }
}
