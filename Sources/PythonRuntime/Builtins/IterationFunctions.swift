extension Interpreter {
    /// `iter`, `next`, `sorted`, `any`, `all`.
    func installIterationFunctions() {
        function(builtins, "iter", 1...2) { i, a throws(PythonError) in
            a.count == 1 ? try i.iterator(of: a[0]) : try i.makeCallableIterator(a[0], a[1])
        }
        function(builtins, "next", 1...2) { i, a throws(PythonError) in
            if a.count == 2 {
                let value = try i.next(a[0])
                return value.isUnbound ? a[1] : value
            }
            // A generator's result belongs to the StopIteration that its own method raises.
            if case .object(let reference) = a[0], reference.kind == .generator {
                return try i.callMethod(a[0], i.names.next)
            }
            let value = try i.next(a[0])
            if value.isUnbound { throw .raised(i.makeException(i.types.exceptions.stopIteration, [])) }
            return value
        }
        function(builtins, "sorted", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            if a.count != 1 { throw i.typeError("sorted expected 1 argument, got \(a.count)") }
            try i.checkKeywords(a, ["key", "reverse"], function: "sort")
            let list = try i.listOf(a[0])
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            i.root(Value(list))
            try i.sort(list, key: a.keyword("key"), reverse: a.keyword("reverse"))
            return Value(list)
        }
        function(builtins, "any", 1...1) { i, a throws(PythonError) in
            .bool(try i.search(a[0]) { value throws(PythonError) in try i.isTrue(value) })
        }
        function(builtins, "all", 1...1) { i, a throws(PythonError) in
            .bool(!(try i.search(a[0]) { value throws(PythonError) in !(try i.isTrue(value)) }))
        }
    }

    /// Whether `isWanted` holds for a value of an iterable; stops at the first one.
    private func search(_ iterable: Value, _ isWanted: (Value) throws(PythonError) -> Bool) throws(PythonError) -> Bool {
        let iterator = try iterator(of: iterable)
        let mark = rootMark
        defer { unroot(to: mark) }
        root(iterator)
        while true {
            let value = try next(iterator)
            if value.isUnbound { return false }
            if try isWanted(value) { return true }
            try charge(1)
        }
    }
}
