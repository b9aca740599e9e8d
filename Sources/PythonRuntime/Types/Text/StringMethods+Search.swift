extension Interpreter {
    /// `find`, `index`, `count`, `startswith`, `endswith`, `replace`, `removeprefix`, `removesuffix`.
    func installStringSearch() {
        let type = types.string
        finder("find", fromEnd: false, raises: false)
        finder("rfind", fromEnd: true, raises: false)
        finder("index", fromEnd: false, raises: true)
        finder("rindex", fromEnd: true, raises: true)
        method(type, "count", 1...3) { i, a throws(PythonError) in
            let string = try i.selfString(a, "count")
            let range = try i.bounds(a, from: 2, count: string.count)
            let part = try i.expectString(a[1], "must be str")
            guard let range else { return .int(0) }
            if part.count == 0 { return .int(range.count + 1) }
            return .int(string.places(of: part, range).count)
        }
        method(type, "startswith", 1...3) { i, a throws(PythonError) in
            try i.hasAffix(a, "startswith") { string, affix, range in
                range.lowerBound + affix.count <= range.upperBound && string.holds(affix, at: range.lowerBound)
            }
        }
        method(type, "endswith", 1...3) { i, a throws(PythonError) in
            try i.hasAffix(a, "endswith") { string, affix, range in
                range.upperBound - affix.count >= range.lowerBound
                    && string.holds(affix, at: range.upperBound - affix.count)
            }
        }
        method(type, "removeprefix", 1...1) { i, a throws(PythonError) in
            let string = try i.selfString(a, "removeprefix")
            let part = try i.expectString(a[1], "removeprefix() argument must be str")
            let start = string.holds(part, at: 0) ? part.count : 0
            return Value(i.makePart(string, start..<string.count))
        }
        method(type, "removesuffix", 1...1) { i, a throws(PythonError) in
            let string = try i.selfString(a, "removesuffix")
            let part = try i.expectString(a[1], "removesuffix() argument must be str")
            let end = string.holds(part, at: string.count - part.count) ? string.count - part.count : string.count
            return Value(i.makePart(string, 0..<end))
        }
        method(type, "replace", 2...3) { i, a throws(PythonError) in
            let string = try i.selfString(a, "replace")
            let old = try i.expectString(a[1], "replace() argument 1 must be str")
            let new = try i.expectString(a[2], "replace() argument 2 must be str")
            let limit = a.count > 3 ? try i.index(a[3]) : -1
            return Value(try i.replace(string, old, new, limit: limit < 0 ? .max : limit))
        }
    }

    private func finder(_ name: StaticString, fromEnd: Bool, raises: Bool) {
        method(types.string, "\(name)", 1...3) { i, a throws(PythonError) in
            let string = try i.selfString(a, name)
            let range = try i.bounds(a, from: 2, count: string.count)
            let part = try i.expectString(a[1], "must be str")
            var place = -1
            if let range {
                place = fromEnd ? string.last(part, range) : string.first(part, range)
            }
            if place < 0 && raises { throw i.valueError("substring not found") }
            return .int(place)
        }
    }

    private func hasAffix(
        _ a: Arguments, _ name: StaticString, _ test: (StringObject, StringObject, Range<Int>) -> Bool
    ) throws(PythonError) -> Value {
        let string = try selfString(a, name)
        let range = try bounds(a, from: 2, count: string.count)
        if let affix = a[1].as(StringObject.self, .string) {
            guard let range else { return .bool(false) }
            return .bool(test(string, affix, range))
        }
        guard let choices = a[1].as(TupleObject.self, .tuple) else {
            throw typeError("\(name) first arg must be str or a tuple of str, not \(typeName(of: a[1]))")
        }
        for index in 0..<choices.count {
            let affix = try expectString(choices.items[index], "tuple for \(name) must only contain str")
            if let range, test(string, affix, range) { return .bool(true) }
        }
        return .bool(false)
    }

    /// `string.replace(old, new, limit)`.
    func replace(
        _ string: StringObject, _ old: StringObject, _ new: StringObject, limit: Int
    ) throws(PythonError) -> StringObject {
        let places: [Int]
        if old.count == 0 {
            places = Array(0..<min(string.count + 1, limit))
        } else {
            places = string.places(of: old, 0..<string.count, limit: limit)
        }
        if places.isEmpty { return makePart(string, 0..<string.count) }
        try charge(places.count)
        let (growth, overflow) = places.count.multipliedReportingOverflow(by: new.count)
        try reserve(overflow ? .max : growth &+ string.count, times: string.isASCII && new.isASCII ? 1 : 4)
        var text = TextBuilder()
        text.reserve(string.count + growth - places.count * old.count)
        var start = 0
        for place in places {
            text.append(string, start..<place)
            text.append(new)
            start = place + old.count
        }
        text.append(string, start..<string.count)
        return text.finish(self)
    }
}
