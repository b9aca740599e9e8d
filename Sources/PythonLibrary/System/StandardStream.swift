import PythonRuntime

/// `sys.stdout`, `sys.stderr`: text that is written goes to the run's output.
final class OutputStreamObject: InstanceObject {
    let stream: OutputStream
    let name: String

    init(type: TypeObject, stream: OutputStream, name: String) {
        self.stream = stream
        self.name = name
        super.init(kind: .native, type: type)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>"
    }

    /// Writes a text and gives its length in code points.
    func write(_ value: Value, _ interpreter: Interpreter) throws(PythonError) -> Value {
        guard let text = value.as(StringObject.self, .string) else {
            throw interpreter.typeError("write() argument must be str, not \(interpreter.typeName(of: value))")
        }
        try interpreter.charge(text.count / 16)
        if text.isASCII {
            interpreter.write(stream, UnsafeRawBufferPointer(start: text.bytes, count: text.count))
        } else {
            var encoded = text.swiftString
            encoded.withUTF8 { interpreter.write(stream, UnsafeRawBufferPointer($0)) }
        }
        return .int(text.count)
    }
}

/// `sys.stdin`: lines from the run's input.
final class InputStreamObject: InstanceObject {
    init(type: TypeObject) { super.init(kind: .native, type: type) }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"
    }

    override var isIterator: Bool { true }
    override func makeIterator(_ interpreter: Interpreter) throws(PythonError) -> Value { Value(self) }

    override func next(_ interpreter: Interpreter) throws(PythonError) -> Value {
        guard let line = interpreter.readLine("") else { return .unbound }
        return Value(interpreter.makeString(line + "\n"))
    }
}

extension SystemModule {
    /// Makes the three standard streams.
    func installStreams() {
        let type = interpreter.makeType("TextIOWrapper", module: "_io", isInheritable: false)
        interpreter.method(type, "write", 1...1) { i, a throws(PythonError) in
            try self.output(a[0]).write(a[1], i)
        }
        interpreter.method(type, "writelines", 1...1) { i, a throws(PythonError) in
            let stream = try self.output(a[0])
            try i.forEach(a[1]) { line throws(PythonError) in _ = try stream.write(line, i) }
            return .none
        }
        installQueries(of: type)
        add("stdout", Value(interpreter.heap.adopt(
            OutputStreamObject(type: type, stream: .standardOutput, name: "<stdout>"))))
        add("stderr", Value(interpreter.heap.adopt(
            OutputStreamObject(type: type, stream: .standardError, name: "<stderr>"))))
        let input = interpreter.makeType("TextIOWrapper", module: "_io", isInheritable: false)
        interpreter.installIteratorMethods(input)
        interpreter.method(input, "readline", 0...1) { i, a throws(PythonError) in
            Value(i.makeString(i.readLine("").map { $0 + "\n" } ?? ""))
        }
        interpreter.method(input, "read", 0...1) { i, _ throws(PythonError) in
            var text = ""
            while let line = i.readLine("") {
                text += line + "\n"
                try i.charge(1)
            }
            return Value(i.makeString(text))
        }
        interpreter.method(input, "readlines", 0...1) { i, _ throws(PythonError) in
            let lines = i.makeList()
            while let line = i.readLine("") {
                lines.append(Value(i.makeString(line + "\n")))
                try i.charge(1)
            }
            return Value(lines)
        }
        installQueries(of: input)
        add("stdin", Value(interpreter.heap.adopt(InputStreamObject(type: input))))
        for name in ["stdin", "stdout", "stderr"] {
            add("__\(name)__", namespace.getInterned(interpreter.intern(name)))
        }
    }

    private func installQueries(of type: TypeObject) {
        interpreter.method(type, "flush", 0...0) { _, _ throws(PythonError) in .none }
        interpreter.method(type, "isatty", 0...0) { _, _ throws(PythonError) in .bool(false) }
        interpreter.method(type, "readable", 0...0) { _, a throws(PythonError) in
            .bool(a[0].object is InputStreamObject)
        }
        interpreter.method(type, "writable", 0...0) { _, a throws(PythonError) in
            .bool(a[0].object is OutputStreamObject)
        }
        interpreter.method(type, "fileno", 0...0) { _, a throws(PythonError) in
            guard let output = a[0].object as? OutputStreamObject else { return .int(0) }
            return .int(output.stream == .standardOutput ? 1 : 2)
        }
        interpreter.attribute(type, "name") { i, value throws(PythonError) in
            Value(i.makeString((value.object as? OutputStreamObject)?.name ?? "<stdin>"))
        }
        interpreter.attribute(type, "encoding") { i, _ throws(PythonError) in Value(i.makeString("utf-8")) }
        interpreter.attribute(type, "closed") { _, _ throws(PythonError) in .bool(false) }
    }

    private func output(_ value: Value) throws(PythonError) -> OutputStreamObject {
        if let stream = value.object as? OutputStreamObject { return stream }
        throw interpreter.typeError(
            "descriptor requires a '_io.TextIOWrapper' object but received a '\(interpreter.typeName(of: value))'")
    }
}
