import PythonRuntime

/// Writes Python values as JSON text, with the reach and the errors of CPython's encoder.
struct JSONWriter {
    /// What `json.dumps` was asked for.
    struct Style {
        var skipsKeys = false
        var isASCII = true
        var checksCircles = true
        var allowsNaN = true
        /// What stands between the parts of a line per level, or `nil` for everything on one line.
        var indent: StringObject?
        var itemSeparator: StringObject
        var keySeparator: StringObject
        var sortsKeys = false
        /// Called with what has no JSON form; ``Value/unbound`` when nothing was given.
        var convert = Value.unbound
    }

    let interpreter: Interpreter
    let style: Style
    private(set) var text = JSONText()
    /// The containers being written, from the outermost.
    private var open: [ObjectRef] = []
    /// How deep lines are indented.
    private var level = 0

    init(_ interpreter: Interpreter, _ style: Style) {
        self.interpreter = interpreter
        self.style = style
    }

    /// Writes a value.
    mutating func write(_ value: Value) throws(PythonError) {
        try interpreter.charge(1)
        try interpreter.reserve(text.count, times: 2)
        switch value {
        case .none, .unbound: text.append(ascii: "null")
        case .bool(let flag): text.append(ascii: flag ? "true" : "false")
        case .int: text.append(ascii: interpreter.numberText(value))
        case .float(let number): try write(number)
        case .object(let reference):
            switch reference.kind {
            case .string: try write(reference.cast(StringObject.self))
            case .integer: text.append(ascii: try integerText(value))
            case .list:
                let list = reference.cast(ListObject.self)
                try writeRow(list, isEmpty: list.count == 0) { list.count > $0 ? list.items[$0] : .unbound }
            case .tuple:
                let tuple = reference.cast(TupleObject.self)
                try writeRow(tuple, isEmpty: tuple.count == 0) { tuple.count > $0 ? tuple.items[$0] : .unbound }
            case .dict: try write(reference.cast(DictObject.self))
            default:
                if interpreter.isInstance(value, interpreter.types.float) {
                    try write(try interpreter.double(of: value))
                } else {
                    try writeConverted(value)
                }
            }
        }
    }

    // MARK: Scalars

    private func integerText(_ value: Value) throws(PythonError) -> String {
        guard let integer = interpreter.bigInteger(of: value) else { return interpreter.numberText(value) }
        return try interpreter.decimalText(integer)
    }

    private func floatText(_ number: Double) throws(PythonError) -> String {
        if number.isFinite { return interpreter.numberText(.float(number)) }
        if !style.allowsNaN {
            let shown = style.indent == nil ? "" : ": \(try interpreter.representation(of: .float(number)))"
            throw interpreter.valueError("Out of range float values are not JSON compliant" + shown)
        }
        return number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity"
    }

    private mutating func write(_ number: Double) throws(PythonError) { text.append(ascii: try floatText(number)) }

    private mutating func write(_ string: StringObject) throws(PythonError) {
        try interpreter.charge(string.count / 16)
        text.append(0x22)
        for index in 0..<string.count {
            let point = string[index]
            switch point {
            case 0x22: text.append(ascii: "\\\"")
            case 0x5c: text.append(ascii: "\\\\")
            case 0x0a: text.append(ascii: "\\n")
            case 0x0d: text.append(ascii: "\\r")
            case 0x09: text.append(ascii: "\\t")
            case 0x08: text.append(ascii: "\\b")
            case 0x0c: text.append(ascii: "\\f")
            case 0..<0x20: writeEscape(point)
            case 0x7f... where style.isASCII:
                if point > 0xffff {
                    let rest = point - 0x10000
                    writeEscape(0xd800 + rest >> 10)
                    writeEscape(0xdc00 + rest & 0x3ff)
                } else {
                    writeEscape(point)
                }
            default: text.append(point: point)
            }
        }
        text.append(0x22)
    }

    private mutating func writeEscape(_ unit: UInt32) {
        let digits = Array("0123456789abcdef".utf8)
        text.append(ascii: "\\u")
        for shift: UInt32 in [12, 8, 4, 0] { text.append(digits[Int(unit >> shift & 15)]) }
    }

    // MARK: Containers

    /// Notes that a container is being written.
    private mutating func enter(_ object: Object) throws(PythonError) {
        let reference = ObjectRef(object)
        if style.checksCircles, open.contains(reference) {
            throw interpreter.valueError("Circular reference detected")
        }
        try interpreter.enterNative(" while encoding a JSON object")
        open.append(reference)
    }

    private mutating func leave() {
        interpreter.leaveNative()
        open.removeLast()
    }

    /// Writes what stands between two items, or between a key and its value.
    private mutating func separate(_ separator: StringObject) throws(PythonError) {
        try interpreter.reserve(text.count + separator.count, times: 2)
        try interpreter.charge(separator.count / 16)
        text.append(separator)
    }

    private mutating func newLine() throws(PythonError) {
        guard let indent = style.indent else { return }
        try interpreter.reserve(level, times: indent.count * 2)
        try interpreter.charge(level * indent.count / 16)
        text.append(0x0a)
        for _ in 0..<level { text.append(indent) }
    }

    /// Writes what `item` gives for 0, 1, 2, …; it is asked anew each time, since conversions may change the container.
    private mutating func writeRow(
        _ object: Object, isEmpty: Bool, _ item: (Int) -> Value
    ) throws(PythonError) {
        if isEmpty { return text.append(ascii: "[]") }
        try enter(object)
        text.append(0x5b)
        level += 1
        var index = 0
        while true {
            let value = item(index)
            if value.isUnbound { break }
            if index > 0 { try separate(style.itemSeparator) }
            try newLine()
            do throws(PythonError) {
                try write(value)
            } catch {
                leave()
                throw error
            }
            index += 1
        }
        level -= 1
        leave()
        try newLine()
        text.append(0x5d)
    }

    private mutating func write(_ dict: DictObject) throws(PythonError) {
        if dict.count == 0 { return text.append(ascii: "{}") }
        try enter(dict)
        level += 1
        do throws(PythonError) {
            try writeMembers(dict)
        } catch {
            leave()
            throw error
        }
        level -= 1
        leave()
        try newLine()
        text.append(0x7d)
    }

    private mutating func writeMembers(_ dict: DictObject) throws(PythonError) {
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        text.append(0x7b)
        let pairs = interpreter.makeList(capacity: dict.count)
        interpreter.root(Value(pairs))
        var place = 0
        while let next = dict.place(from: place) {
            place = next + 1
            pairs.append(Value(interpreter.makeTuple([dict.key(at: next), dict.value(at: next)])))
        }
        if style.sortsKeys { _ = try interpreter.callMethod(Value(pairs), interpreter.intern("sort")) }
        var isFirst = true
        for index in 0..<pairs.count {
            guard let pair = pairs.items[index].as(TupleObject.self, .tuple) else { continue }
            let key: StringObject
            if let string = pair.items[0].as(StringObject.self, .string) {
                key = string
            } else if let name = try keyText(pair.items[0]) {
                key = interpreter.makeString(name)
            } else {
                continue
            }
            if !isFirst { try separate(style.itemSeparator) }
            isFirst = false
            try newLine()
            try write(key)
            try separate(style.keySeparator)
            try write(pair.items[1])
        }
    }

    /// A key that is no string, as text; `nil` for one to leave out.
    private func keyText(_ key: Value) throws(PythonError) -> String? {
        switch key {
        case .none, .unbound: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        case .int: return interpreter.numberText(key)
        case .float(let number): return try floatText(number)
        case .object(let reference):
            if reference.kind == .integer { return try integerText(key) }
            if interpreter.isInstance(key, interpreter.types.float) {
                return try floatText(try interpreter.double(of: key))
            }
            if style.skipsKeys { return nil }
            throw interpreter.typeError(
                "keys must be str, int, float, bool or None, not \(interpreter.typeName(of: key))")
        }
    }

    /// Writes what the program's `default` makes of a value.
    private mutating func writeConverted(_ value: Value) throws(PythonError) {
        guard let object = value.object, !style.convert.isUnbound, !style.convert.isNone else {
            throw interpreter.typeError(
                "Object of type \(interpreter.typeName(of: value)) is not JSON serializable")
        }
        try enter(object)
        let mark = interpreter.rootMark
        defer { interpreter.unroot(to: mark) }
        do throws(PythonError) {
            let converted = try interpreter.call(style.convert, value)
            interpreter.root(converted)
            try write(converted)
        } catch {
            leave()
            throw error
        }
        leave()
    }
}
