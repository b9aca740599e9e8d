import PythonRuntime
import Simulation

/// The module `json`: reading and writing in Swift, the classes and signatures in Python.
struct JSONModule {
    unowned let interpreter: Interpreter
    unowned let run: RunContext

    /// Makes the module.
    static func make(_ interpreter: Interpreter, run: RunContext) throws(PythonError) -> ModuleObject {
        let json = JSONModule(interpreter: interpreter, run: run)
        return try interpreter.makeModule("json", fromSource: source) { namespace throws(PythonError) in
            json.installReading(namespace)
            json.installWriting(namespace)
        }
    }

    /// `_decode(text, start, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, strict)`: a value
    /// and the place after it. A negative start reads a whole text, with white space around, and gives the value alone.
    private func installReading(_ namespace: DictObject) {
        interpreter.function(namespace, module: "json", "_decode", 8...8) { i, a throws(PythonError) in
            guard let text = a[0].as(StringObject.self, .string) else {
                throw i.typeError("first argument must be a string, not \(i.typeName(of: a[0]))")
            }
            let start = try i.index(a[1])
            let hooks = JSONReader.Hooks(
                object: a[2], objectPairs: a[3], float: a[4], integer: a[5], constant: a[6],
                isStrict: try i.isTrue(a[7]))
            var reader = JSONReader(
                i, text, hooks: hooks, errorType: namespace.getInterned(i.intern("JSONDecodeError")))
            self.run.declare(LibraryCost.jsonDecode.duration(size: text.count))
            if start >= 0 {
                let value = try reader.read(from: start)
                return Value(i.makeTuple([value, .int(reader.place)]))
            }
            reader.skipSpace()
            let value = try reader.read(from: reader.place)
            reader.skipSpace()
            if reader.place != text.count {
                let mark = i.rootMark
                defer { i.unroot(to: mark) }
                throw try reader.error("Extra data", reader.place)
            }
            return value
        }
    }

    /// `_encode(value, convert, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, sort_keys)`.
    private func installWriting(_ namespace: DictObject) {
        interpreter.function(namespace, module: "json", "_encode", 9...9) { i, a throws(PythonError) in
            let indent = try self.indent(a[6])
            var style = JSONWriter.Style(
                indent: indent, itemSeparator: i.intern(indent == nil ? ", " : ","), keySeparator: i.intern(": "))
            style.convert = a[1]
            style.skipsKeys = try i.isTrue(a[2])
            style.isASCII = try i.isTrue(a[3])
            style.checksCircles = try i.isTrue(a[4])
            style.allowsNaN = try i.isTrue(a[5])
            style.sortsKeys = try i.isTrue(a[8])
            if !a[7].isNone {
                let pair = try i.listOf(a[7])
                guard pair.count == 2, let item = pair.items[0].as(StringObject.self, .string),
                    let key = pair.items[1].as(StringObject.self, .string)
                else { throw i.typeError("separators must be a pair of strings") }
                style.itemSeparator = item
                style.keySeparator = key
            }
            let mark = i.rootMark
            defer { i.unroot(to: mark) }
            if let indent { i.root(Value(indent)) }
            i.root(Value(style.itemSeparator))
            i.root(Value(style.keySeparator))
            var writer = JSONWriter(i, style)
            try writer.write(a[0])
            self.run.declare(LibraryCost.jsonEncode.duration(size: writer.text.count))
            return Value(writer.text.string(i))
        }
    }

    private func indent(_ value: Value) throws(PythonError) -> StringObject? {
        if value.isNone { return nil }
        if let string = value.as(StringObject.self, .string) { return string }
        let width = try interpreter.index(value)
        try interpreter.reserve(max(0, width))
        return interpreter.makeString(String(repeating: " ", count: max(0, width)))
    }
}
