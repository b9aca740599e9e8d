extension Interpreter {
    /// `dict.update(other, **keywords)`, and what the constructor does.
    func update(_ dict: DictObject, _ arguments: Arguments, function: String) throws(PythonError) {
        if arguments.count > 1 { throw typeError("\(function) expected at most 1 argument, got \(arguments.count)") }
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(dict))
        if arguments.count == 1 { try update(dict, with: arguments[0]) }
        guard let keywords = arguments.keywords else { return }
        for index in 0..<keywords.count {
            try dict.set(keywords.items[index], arguments[arguments.count + index], self)
        }
    }

    /// Takes over the entries of a mapping, or the pairs of an iterable. `dict` must be rooted.
    func update(_ dict: DictObject, with source: Value) throws(PythonError) {
        if let other = source.as(DictObject.self, .dict), special(source, .iter).isUnbound {
            return try copyEntries(of: other, into: dict)
        }
        let keys = try findAttribute(source, intern("keys"))
        if !keys.isUnbound {
            let names = try call(keys)
            let mark = rootMark
            defer { unroot(to: mark) }
            root(names)
            try forEach(names) { key throws(PythonError) in
                try dict.set(key, try self.item(of: source, key), self)
            }
            return
        }
        var number = 0
        try forEach(source) { element throws(PythonError) in
            try self.setPair(of: dict, element, number)
            number += 1
        }
    }

    /// One element of an iterable of pairs. `dict` must be rooted.
    private func setPair(of dict: DictObject, _ element: Value, _ number: Int) throws(PythonError) {
        guard isIterable(element) else {
            throw typeError("cannot convert dictionary update sequence element #\(number) to a sequence")
        }
        let mark = rootMark
        defer { unroot(to: mark) }
        root(element)
        let pair = try listOf(element)
        root(Value(pair))
        if pair.count != 2 {
            throw valueError("dictionary update sequence element #\(number) has length \(pair.count); 2 is required")
        }
        try dict.set(pair.items[0], pair.items[1], self)
    }

    /// Sets every entry of `source` in `target`, in order. `target` must be rooted.
    func copyEntries(of source: DictObject, into target: DictObject) throws(PythonError) {
        if source === target { return }
        var index = 0
        let count = source.count
        while let place = source.place(from: index) {
            let key = source.key(at: place)
            let value = source.value(at: place)
            let hash = source.hash(at: place)
            if let string = key.as(StringObject.self, .string), string.isInterned {
                target.setInterned(string, value, self)
            } else {
                let mark = rootMark
                root(value)
                defer { unroot(to: mark) }
                try target.set(key, hash: hash, value, self)
                if source.count != count { throw runtimeError("dict mutated during update") }
            }
            try charge(1)
            index = place + 1
        }
    }

    /// `a == b` of dictionaries: the same keys with equal values, in any order.
    func dictsEqual(_ a: DictObject, _ b: DictObject) throws(PythonError) -> Bool {
        if a === b { return true }
        if a.count != b.count { return false }
        try enterNative(" in comparison")
        let mark = rootMark
        defer {
            unroot(to: mark)
            leaveNative()
        }
        root(Value(a))
        root(Value(b))
        let inner = rootMark
        var index = 0
        while let place = a.place(from: index) {
            let value = a.value(at: place)
            // Python's __eq__ of a key may remove the entry whose value is compared next.
            root(value)
            let found = try b.index(of: a.key(at: place), hash: a.hash(at: place), self)
            if found < 0 { return false }
            if !(try sameOrEqual(value, b.value(at: found))) { return false }
            unroot(to: inner)
            try charge(1)
            index = place + 1
        }
        return true
    }

    /// `dict | dict`.
    func dictBinary(
        _ operation: BinaryOperation, _ dict: DictObject, _ other: Value, reflected: Bool
    ) throws(PythonError) -> Value? {
        guard operation == .bitOr, let other = other.as(DictObject.self, .dict) else { return nil }
        let (left, right) = reflected ? (other, dict) : (dict, other)
        let result = makeDict()
        let mark = rootMark
        defer { unroot(to: mark) }
        root(Value(result))
        try copyEntries(of: left, into: result)
        try copyEntries(of: right, into: result)
        return Value(result)
    }

    /// `dict |= mapping or pairs`.
    func dictInPlace(_ operation: BinaryOperation, _ dict: DictObject, _ other: Value) throws(PythonError) -> Value? {
        guard operation == .bitOr else { return nil }
        try update(dict, with: other)
        return Value(dict)
    }

    /// `repr` of a dictionary.
    func represent(_ dict: DictObject) throws(PythonError) -> String {
        if dict.count == 0 { return "{}" }
        guard try beginRepresentation(of: dict) else { return "{...}" }
        defer { endRepresentation() }
        var result = "{"
        var index = 0
        while let place = dict.place(from: index) {
            if index > 0 { result += ", " }
            let value = dict.value(at: place)
            let mark = rootMark
            defer { unroot(to: mark) }
            root(value)
            result += try representation(of: dict.key(at: place))
            result += ": "
            result += try representation(of: value)
            try charge(2)
            index = place + 1
        }
        return result + "}"
    }
}

extension DictObject {
    /// Sets the value under a key whose hash is known.
    func set(_ key: Value, hash: Int, _ value: Value, _ interpreter: Interpreter) throws(PythonError) {
        let index = try index(of: key, hash: hash, interpreter)
        if index >= 0 { setValue(value, at: index) } else { append(key, hash: hash, value) }
    }
}
