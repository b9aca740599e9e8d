extension Interpreter {
    /// `split` and its family, `join`, `strip` and its family, padding.
    func installByteSplitting(_ type: TypeObject) {
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
        func splitter(_ name: StaticString, fromEnd: Bool) {
            method(type, "\(name)", 0...Int.max, keywords: true) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let bound = try i.bind(a, "\(name)", ["sep", "maxsplit"])
                var limit = bound[1].isUnbound ? -1 : try i.index(bound[1])
                if limit < 0 { limit = .max }
                if bound[0].isUnbound || bound[0].isNone {
                    let test: (Int) -> Bool = { isSpace(row.base[$0]) }
                    return i.parts(
                        of: row,
                        fromEnd
                            ? RowSearch.wordsFromEnd(count: row.count, limit: limit, isSpace: test)
                            : RowSearch.words(count: row.count, limit: limit, isSpace: test))
                }
                let separator = try i.expectBytes(bound[0])
                if separator.count == 0 { throw i.valueError("empty separator") }
                let places = fromEnd
                    ? RowSearch.placesFromEnd(of: separator.row, in: row.row, from: 0, to: row.count, limit: limit)
                    : RowSearch.places(of: separator.row, in: row.row, from: 0, to: row.count, limit: limit)
                return i.parts(of: row, RowSearch.between(places, width: separator.count, count: row.count))
            }
        }
        splitter("split", fromEnd: false)
        splitter("rsplit", fromEnd: true)
        method(type, "splitlines", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "splitlines", type)
            let bound = try i.bind(a, "splitlines", ["keepends"])
            let keepsEnds = bound[0].isUnbound ? false : try i.index(bound[0]) != 0
            return i.parts(
                of: row,
                RowSearch.lines(
                    count: row.count, keepsEnds: keepsEnds, at: { UInt32(row.base[$0]) },
                    isBreak: { $0 == 10 || $0 == 13 }))
        }
        func partition(_ name: StaticString, fromEnd: Bool) {
            method(type, "\(name)", 1...1) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let separator = try i.expectBytes(a[1])
                if separator.count == 0 { throw i.valueError("empty separator") }
                let place = fromEnd
                    ? RowSearch.last(separator.row, in: row.row, from: 0, to: row.count)
                    : RowSearch.first(separator.row, in: row.row, from: 0, to: row.count)
                let empty = i.makeRow(like: row, [])
                if place < 0 {
                    let whole = i.makeRow(like: row, row.row)
                    return Value(i.makeTuple(fromEnd ? [empty, empty, whole] : [whole, empty, empty]))
                }
                return Value(
                    i.makeTuple([
                        i.makeRow(like: row, row.row[0..<place]), i.makeRow(like: row, separator.row),
                        i.makeRow(like: row, row.row[(place + separator.count)...]),
                    ]))
            }
        }
        partition("partition", fromEnd: false)
        partition("rpartition", fromEnd: true)
        method(type, "join", 1...1) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "join", type)
            if !i.isIterable(a[1]) { throw i.typeError("can only join an iterable") }
            let items = try i.listOf(a[1])
            var result: [UInt8] = []
            for index in 0..<items.count {
                guard let part = i.byteRow(of: items.items[index]) else {
                    let name = i.typeName(of: items.items[index])
                    throw i.typeError("sequence item \(index): expected a bytes-like object, \(name) found")
                }
                try i.reserve(part.count + result.count)
                if index > 0 { result.append(contentsOf: row.row) }
                result.append(contentsOf: part)
            }
            return i.makeRow(like: row, result)
        }
        func stripper(_ name: StaticString, left: Bool, right: Bool) {
            method(type, "\(name)", 0...1) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let set = a.count > 1 && !a[1].isNone ? Array(try i.expectBytes(a[1]).row) : nil
                func isStripped(_ byte: UInt8) -> Bool { set?.contains(byte) ?? isSpace(byte) }
                var start = 0
                var end = row.count
                if left { while start < end && isStripped(row.base[start]) { start += 1 } }
                if right { while start < end && isStripped(row.base[end - 1]) { end -= 1 } }
                return i.makeRow(like: row, row.row[start..<end])
            }
        }
        stripper("strip", left: true, right: true)
        stripper("lstrip", left: true, right: false)
        stripper("rstrip", left: false, right: true)
        func padder(_ name: StaticString, left: @escaping (Int, Int) -> Int) {
            method(type, "\(name)", 1...2) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                let width = try i.index(a[1])
                var fill: UInt8 = 32
                if a.count > 2 {
                    guard let character = i.byteRow(of: a[2]), character.count == 1 else {
                        let given = i.typeName(of: a[2])
                        throw i.typeError("\(name)() argument 2 must be a byte string of length 1, not \(given)")
                    }
                    fill = character[0]
                }
                if width <= row.count { return i.makeRow(like: row, row.row) }
                try i.reserve(width)
                let padding = width - row.count
                let before = left(padding, width)
                return i.makeRow(
                    like: row,
                    [UInt8](repeating: fill, count: before) + row.row + [UInt8](repeating: fill, count: padding - before))
            }
        }
        padder("center") { padding, width in padding / 2 + (padding & width & 1) }
        padder("ljust") { _, _ in 0 }
        padder("rjust") { padding, _ in padding }
        method(type, "zfill", 1...1) { i, a throws(PythonError) in
            let row = try i.selfBytes(a, "zfill", type)
            let width = try i.index(a[1])
            if width <= row.count { return i.makeRow(like: row, row.row) }
            try i.reserve(width)
            let signs = row.count > 0 && (row.base[0] == 43 || row.base[0] == 45) ? 1 : 0
            return i.makeRow(
                like: row,
                Array(row.row[..<signs]) + [UInt8](repeating: 48, count: width - row.count) + Array(row.row[signs...]))
        }
    }

    /// A list of parts of a row.
    private func parts(of row: ByteRowObject, _ ranges: [Range<Int>]) -> Value {
        let list = makeList(capacity: ranges.count)
        for range in ranges { list.append(makeRow(like: row, row.row[range])) }
        return Value(list)
    }
}
