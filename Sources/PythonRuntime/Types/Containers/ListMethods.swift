extension Interpreter {
    /// Gives `list` its constructor and methods.
    func installLists() {
        let type = types.list
        type.construct = { i, cls, a throws(PythonError) in
            let list = i.heap.adopt(ListObject(type: cls, heap: i.heap, capacity: 0), bytes: 88 + 64)
            try i.fillList(list, a)
            return Value(list)
        }
        type.initializesSeparately = true
        type.namespace.setInterned(intern("__hash__"), .none, self)
        method(type, "__init__", 0...1) { i, a throws(PythonError) in
            let list = try i.list(a)
            list.removeAll()
            try i.fillList(list, a.dropping(1))
            return .none
        }
        installListChanges(type)
        method(type, "copy", 0...0) { i, a throws(PythonError) in Value(i.makeCopy(of: try i.list(a))) }
        method(type, "count", 1...1) { i, a throws(PythonError) in
            .int(try i.occurrences(of: a[1], in: try i.list(a)))
        }
        method(type, "index", 1...3) { i, a throws(PythonError) in
            if let place = try i.rowIndex(try i.list(a), a) { return .int(place) }
            throw i.valueError("\(try i.representation(of: a[1])) is not in list")
        }
        method(type, "sort", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            if a.count > 1 { throw i.typeError("sort() takes no positional arguments") }
            try i.checkKeywords(a, ["key", "reverse"], function: "sort")
            try i.sort(try i.list(a), key: a.keyword("key"), reverse: a.keyword("reverse"))
            return .none
        }
        method(type, "__reversed__", 0...0) { i, a throws(PythonError) in
            let list = try i.list(a)
            return Value(i.heap.adopt(ReversedListIterator(type: i.privateType("list_reverseiterator"), list: list)))
        }
        wrapSpecials(
            type,
            [
                .len, .getitem, .setitem, .delitem, .contains, .iter, .repr, .eq, .ne, .lt, .le, .gt, .ge, .add, .mul,
                .rmul, .iadd, .imul,
            ])
    }

    private func installListChanges(_ type: TypeObject) {
        method(type, "append", 1...1) { i, a throws(PythonError) in
            try i.list(a).append(a[1])
            return .none
        }
        method(type, "extend", 1...1) { i, a throws(PythonError) in
            try i.extend(try i.list(a), with: a[1])
            return .none
        }
        method(type, "insert", 2...2) { i, a throws(PythonError) in
            let list = try i.list(a)
            var index = try i.index(a[1])
            if index < 0 { index = max(0, index &+ list.count) }
            try i.charge(max(0, list.count - index) / 64)
            list.insert(a[2], at: min(index, list.count))
            return .none
        }
        method(type, "pop", 0...1) { i, a throws(PythonError) in
            let list = try i.list(a)
            var index = a.count > 1 ? try i.index(a[1]) : -1
            if list.count == 0 { throw i.indexError("pop from empty list") }
            if index < 0 { index += list.count }
            guard index >= 0, index < list.count else { throw i.indexError("pop index out of range") }
            if index == list.count - 1 { return list.removeLast() }
            try i.charge((list.count - index) / 64)
            return list.remove(at: index)
        }
        method(type, "remove", 1...1) { i, a throws(PythonError) in
            let list = try i.list(a)
            guard let index = try i.place(of: a[1], in: list, from: 0, to: .max), index < list.count else {
                throw i.valueError("list.remove(x): x not in list")
            }
            _ = list.remove(at: index)
            return .none
        }
        method(type, "clear", 0...0) { i, a throws(PythonError) in
            try i.list(a).removeAll()
            return .none
        }
        method(type, "reverse", 0...0) { i, a throws(PythonError) in
            let list = try i.list(a)
            try i.charge(list.count / 8)
            var buffer = list.buffer
            buffer.reverse()
            return .none
        }
    }

    private func fillList(_ list: ListObject, _ arguments: Arguments) throws(PythonError) {
        if let keywords = arguments.keywords, keywords.count > 0 {
            throw typeError("list() takes no keyword arguments")
        }
        if arguments.count > 1 { throw typeError("list expected at most 1 argument, got \(arguments.count)") }
        if arguments.count == 0 { return }
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(list))
        try extend(list, with: arguments[0])
    }

    /// The list that a method was called on.
    @inline(__always)
    func list(_ arguments: Arguments) throws(PythonError) -> ListObject {
        if let list = arguments[0].as(ListObject.self, .list) { return list }
        throw wrongReceiver("list", arguments[0])
    }

    /// The TypeError for `list.append(3, 4)`: a method taken from the type and called on something else.
    func wrongReceiver(_ name: String, _ value: Value) -> PythonError {
        typeError("descriptor requires a '\(name)' object but received a '\(typeName(of: value))'")
    }

    /// Rejects keyword arguments that `function` does not know.
    public func checkKeywords(_ arguments: Arguments, _ known: [StaticString], function: String) throws(PythonError) {
        guard let keywords = arguments.keywords else { return }
        for index in 0..<keywords.count {
            let name = keywords.items[index]
            if known.contains(where: { name.isString($0) }) { continue }
            let text = name.as(StringObject.self, .string)?.swiftString ?? "?"
            throw typeError("'\(text)' is an invalid keyword argument for \(function)()")
        }
    }
}
