extension Interpreter {
    /// `min`, `max`, `sum`.
    func installReductions() {
        function(builtins, "min", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            try i.extreme(a, "min", .less)
        }
        function(builtins, "max", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            try i.extreme(a, "max", .greater)
        }
        function(builtins, "sum", 0...2, keywords: true) { i, a throws(PythonError) in
            try i.checkKeywords(a, ["start"], function: "sum")
            if a.count == 0 { throw i.typeError("sum() takes at least 1 positional argument (0 given)") }
            var start = a.count > 1 ? a[1] : a.keyword("start")
            if start.isUnbound { start = .int(0) }
            return try i.sum(a[0], start: start)
        }
    }

    /// The first value that precedes all others by `operation`, directly or by their keys.
    private func extreme(_ a: Arguments, _ name: String, _ operation: Comparison) throws(PythonError) -> Value {
        try checkKeywords(a, ["key", "default"], function: name)
        if a.count == 0 { throw typeError("\(name) expected at least 1 argument, got 0") }
        let key = a.keyword("key").isNone ? Value.unbound : a.keyword("key")
        let standard = a.keyword("default")
        if a.count > 1, !standard.isUnbound {
            throw typeError("Cannot specify a default for \(name)() with multiple positional arguments")
        }
        let mark = rootMark
        defer { unroot(to: mark) }
        // The best value so far and its key are rooted in a list of two: other values come and go.
        let best = makeList([.unbound, .unbound])
        root(Value(best))
        let offer = { (value: Value) throws(PythonError) in
            let inner = self.rootMark
            defer { self.unroot(to: inner) }
            var rank = value
            if !key.isUnbound {
                self.root(value)
                rank = try self.call(key, value)
                self.root(rank)
            }
            if best.items[0].isUnbound {
                best.items[0] = value
                best.items[1] = rank
                return
            }
            let isBetter: Bool
            if case .int(let new) = rank, case .int(let old) = best.items[1] {
                isBetter = operation == .less ? new < old : new > old
            } else {
                self.root(value)
                isBetter = try self.isTrue(try self.compare(operation, rank, best.items[1]))
            }
            if isBetter {
                best.items[0] = value
                best.items[1] = rank
            }
        }
        if a.count > 1 {
            for index in 0..<a.count { try offer(a[index]) }
        } else {
            try forEach(a[0]) { value throws(PythonError) in try offer(value) }
        }
        if !best.items[0].isUnbound { return best.items[0] }
        if standard.isUnbound { throw valueError("\(name)() arg is an empty sequence") }
        return standard
    }

    /// `sum(iterable, start)`: machine integers and floats are added here, the rest by `+`.
    func sum(_ iterable: Value, start: Value) throws(PythonError) -> Value {
        if let object = start.object {
            switch object.kind {
            case .string: throw typeError("sum() can't sum strings [use ''.join(seq) instead]")
            case .bytes: throw typeError("sum() can't sum bytes [use b''.join(seq) instead]")
            case .bytearray: throw typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
            default: break
            }
        }
        // Rooted, since `+` may run Python code between two values.
        let total = makeList([start])
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(total))
        try forEach(iterable) { value throws(PythonError) in
            switch (total.items[0], value) {
            case (.int(let a), .int(let b)):
                let (sum, overflow) = a.addingReportingOverflow(b)
                if !overflow {
                    total.items[0] = .int(sum)
                    return
                }
            case (.float(let a), .float(let b)):
                total.items[0] = .float(a + b)
                return
            case (.float(let a), .int(let b)):
                total.items[0] = .float(a + Double(b))
                return
            default: break
            }
            total.items[0] = try self.binary(.add, total.items[0], value)
        }
        return total.items[0]
    }
}
