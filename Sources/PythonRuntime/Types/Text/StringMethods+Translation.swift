extension Interpreter {
    /// `encode`, `translate`, `maketrans`.
    func installStringTranslation() {
        let type = types.string
        method(type, "encode", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let string = try i.selfString(a, "encode")
            let bound = try i.bind(a, "encode", ["encoding", "errors"])
            let encoding = try i.codecName(bound[0], "utf-8") { "encode() argument 'encoding' must be str" }
            let errors = try i.codecName(bound[1], "strict") { "encode() argument 'errors' must be str" }
            return Value(try i.encode(string, encoding, errors))
        }
        method(type, "translate", 1...1) { i, a throws(PythonError) in
            try i.translate(try i.selfString(a, "translate"), a[1])
        }
        staticMethod(type, "maketrans", 1...3) { i, a throws(PythonError) in try i.makeTranslation(a) }
    }

    private func translate(_ string: StringObject, _ table: Value) throws(PythonError) -> Value {
        var text = TextBuilder()
        text.reserve(string.count)
        for index in 0..<string.count {
            try charge(1)
            let point = string[index]
            let mapped: Value
            do throws(PythonError) {
                mapped = try item(of: table, .int(Int(point)))
            } catch {
                guard case .raised(let exception) = error, exception.type.isSubtype(of: types.exceptions.lookupError)
                else { throw error }
                text.append(point: point)
                continue
            }
            if mapped.isNone { continue }
            if let replacement = mapped.as(StringObject.self, .string) {
                try charge(replacement.count / 16)
                try reserve(text.count + replacement.count, times: 4)
                text.append(replacement)
            } else if case .int(let code)? = number(mapped) {
                guard code >= 0, code < 0x110000 else {
                    throw valueError("character mapping must be in range(0x110000)")
                }
                text.append(point: UInt32(code))
            } else {
                throw typeError("character mapping must return integer, None or str")
            }
        }
        return Value(text.finish(self))
    }

    private func makeTranslation(_ a: Arguments) throws(PythonError) -> Value {
        let table = makeDict()
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(table))
        if a.count == 1 {
            guard let source = a[0].as(DictObject.self, .dict) else {
                throw typeError("if you give only one argument to maketrans it must be a dict")
            }
            var place = 0
            while let found = source.place(from: place) {
                place = found + 1
                let key = source.key(at: found)
                if let string = key.as(StringObject.self, .string) {
                    if string.count != 1 { throw valueError("string keys in translate table must be of length 1") }
                    try table.set(.int(Int(string[0])), source.value(at: found), self)
                } else if let number = number(key), number.isInteger {
                    try table.set(key, source.value(at: found), self)
                } else {
                    throw typeError("keys in translate table must be strings or integers")
                }
            }
            return Value(table)
        }
        let to = try expectString(a[1], "maketrans() argument 2 must be str")
        guard let from = a[0].as(StringObject.self, .string) else {
            throw typeError("first maketrans argument must be a string if there is a second argument")
        }
        if from.count != to.count { throw valueError("the first two maketrans arguments must have equal length") }
        for index in 0..<from.count { try table.set(.int(Int(from[index])), .int(Int(to[index])), self) }
        if a.count > 2 {
            let removed = try expectString(a[2], "maketrans() argument 3 must be str")
            for index in 0..<removed.count { try table.set(.int(Int(removed[index])), .none, self) }
        }
        return Value(table)
    }
}
