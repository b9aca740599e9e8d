extension Interpreter {
    /// `find`, `index`, `count`, `startswith`, `endswith`, `replace`, `removeprefix`, `removesuffix`, `translate`.
    func installByteSearch(_ type: TypeObject) {
        func refusal(_ name: String) -> String { "argument should be integer or bytes-like object, not '\(name)'" }
        func finder(_ name: StaticString, fromEnd: Bool, raises: Bool) {
            method(type, "\(name)", 1...3) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let range = try i.bounds(a, from: 2, count: row.count)
                let part = try i.bytePart(a[1], refusal)
                var place = -1
                if let range {
                    place = part.withUnsafeBufferPointer {
                        fromEnd
                            ? RowSearch.last($0, in: row.row, from: range.lowerBound, to: range.upperBound)
                            : RowSearch.first($0, in: row.row, from: range.lowerBound, to: range.upperBound)
                    }
                }
                if place < 0 && raises { throw i.valueError("subsection not found") }
                return .int(place)
            }
        }
        finder("find", fromEnd: false, raises: false)
        finder("rfind", fromEnd: true, raises: false)
        finder("index", fromEnd: false, raises: true)
        finder("rindex", fromEnd: true, raises: true)
        method(type, "count", 1...3) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "count", type)
            let range = try i.bounds(a, from: 2, count: row.count)
            let part = try i.bytePart(a[1], refusal)
            guard let range else { return .int(0) }
            if part.isEmpty { return .int(range.count + 1) }
            return .int(
                part.withUnsafeBufferPointer {
                    RowSearch.places(of: $0, in: row.row, from: range.lowerBound, to: range.upperBound, limit: .max).count
                })
        }
        func affix(_ name: StaticString, _ test: @escaping (ArraySlice<UInt8>, [UInt8]) -> Bool) {
            method(type, "\(name)", 1...3) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let range = try i.bounds(a, from: 2, count: row.count)
                let bytes = Array(row.row)
                if let part = i.byteRow(of: a[1]) {
                    guard let range else { return .bool(false) }
                    return .bool(test(bytes[range], Array(part)))
                }
                guard let choices = a[1].as(TupleObject.self, .tuple) else {
                    throw i.typeError("\(name) first arg must be bytes or a tuple of bytes, not \(i.typeName(of: a[1]))")
                }
                for index in 0..<choices.count {
                    let part = try i.expectBytes(choices.items[index])
                    if let range, test(bytes[range], Array(part.row)) { return .bool(true) }
                }
                return .bool(false)
            }
        }
        affix("startswith") { $0.starts(with: $1) }
        affix("endswith") { $0.count >= $1.count && Array($0.suffix($1.count)) == $1 }
        method(type, "removeprefix", 1...1) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "removeprefix", type)
            let part = try i.expectBytes(a[1])
            let isThere = part.count <= row.count && row.row.starts(with: part.row)
            return i.makeRow(like: row, row.row.dropFirst(isThere ? part.count : 0))
        }
        method(type, "removesuffix", 1...1) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "removesuffix", type)
            let part = try i.expectBytes(a[1])
            let isThere = part.count <= row.count && row.row.suffix(part.count).elementsEqual(part.row)
            return i.makeRow(like: row, row.row.dropLast(isThere ? part.count : 0))
        }
        method(type, "replace", 2...3) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "replace", type)
            let old = try i.expectBytes(a[1])
            let new = try i.expectBytes(a[2])
            var limit = a.count > 3 ? try i.index(a[3]) : -1
            if limit < 0 { limit = .max }
            let places = old.count == 0
                ? Array(0..<min(row.count + 1, limit))
                : RowSearch.places(of: old.row, in: row.row, from: 0, to: row.count, limit: limit)
            try i.reserve(places.count, times: max(1, new.count))
            var result: [UInt8] = []
            var start = 0
            for place in places {
                result.append(contentsOf: row.row[start..<place])
                result.append(contentsOf: new.row)
                start = place + old.count
            }
            result.append(contentsOf: row.row[start..<row.count])
            return i.makeRow(like: row, result)
        }
        method(type, "translate", 1...2, keywords: true) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "translate", type)
            let bound = try i.bind(a, "translate", ["table", "delete"])
            var table: [UInt8]?
            if !bound[0].isUnbound, !bound[0].isNone {
                table = Array(try i.expectBytes(bound[0]).row)
                if table?.count != 256 { throw i.valueError("translation table must be 256 characters long") }
            }
            let removed = bound[1].isUnbound ? [] : Array(try i.expectBytes(bound[1]).row)
            let kept = row.row.filter { !removed.contains($0) }
            return i.makeRow(like: row, kept.map { table?[Int($0)] ?? $0 })
        }
        staticMethod(type, "maketrans", 2...2) { i, a throws(PythonError) in
            let from = try i.expectBytes(a[0])
            let to = try i.expectBytes(a[1])
            if from.count != to.count { throw i.valueError("maketrans arguments must have same length") }
            var table = (0...255).map { UInt8($0) }
            for index in 0..<from.count { table[Int(from.base[index])] = to.base[index] }
            return Value(i.makeBytes(table))
        }
    }
}
