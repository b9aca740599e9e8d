extension Interpreter {
    /// `print` and `input`.
    func installInputOutput() {
        function(builtins, "print", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            try i.checkKeywords(a, ["sep", "end", "file", "flush"], function: "print")
            let separator = try i.printPart(a.keyword("sep"), "sep", " ")
            let end = try i.printPart(a.keyword("end"), "end", "\n")
            let file = try i.printTarget(a.keyword("file"))
            if file.isNone { return .none }
            if file.isUnbound {
                try i.printDirectly(a, separator, end)
            } else {
                try i.print(a, to: file, separator, end)
            }
            let flush = a.keyword("flush")
            if !file.isUnbound, !flush.isUnbound, try i.isTrue(flush) { _ = try i.callMethod(file, i.intern("flush")) }
            return .none
        }
        function(builtins, "input", 0...1) { i, a throws(PythonError) in
            let prompt = a.count > 0 ? try i.text(of: a[0]).swiftString : ""
            guard let line = i.readLine(prompt) else {
                throw i.error(i.types.exceptions.eofError, "EOF when reading a line")
            }
            return Value(i.makeString(line))
        }
    }

    /// A separator: a string, or the default for `None` or nothing.
    private func printPart(_ value: Value, _ name: String, _ standard: String) throws(PythonError) -> StringObject {
        if value.isUnbound || value.isNone { return intern(standard) }
        if let string = value.as(StringObject.self, .string) { return string }
        throw typeError("\(name) must be None or a string, not \(typeName(of: value))")
    }

    /// Where `print` writes: `unbound` for the standard output itself, `None` for nowhere, else an object.
    private func printTarget(_ file: Value) throws(PythonError) -> Value {
        guard let system = modules.getInterned(intern("sys")).as(ModuleObject.self, .module) else {
            if file.isUnbound || file.isNone { return .unbound }
            return file
        }
        let standard = system.namespace.getInterned(intern("__stdout__"))
        var target = file
        if file.isUnbound || file.isNone { target = system.namespace.getInterned(intern("stdout")) }
        if target.isUnbound || target.isSame(as: standard) { return .unbound }
        return target
    }

    /// Prints in one piece; if an argument has no text, what came before it is out already, as in CPython.
    private func printDirectly(_ a: Arguments, _ separator: StringObject, _ end: StringObject) throws(PythonError) {
        var bytes: [UInt8] = []
        func flush() { bytes.withUnsafeBytes { write(.standardOutput, $0) } }
        for index in 0..<a.count {
            if index > 0 {
                try charge(separator.count / 16)
                separator.appendUTF8(to: &bytes)
            }
            do throws(PythonError) {
                try text(of: a[index]).appendUTF8(to: &bytes)
            } catch {
                if !bytes.isEmpty { flush() }
                throw error
            }
            try charge(1)
            try reserve(bytes.count, times: 2)
        }
        end.appendUTF8(to: &bytes)
        try charge(bytes.count / 16)
        if !bytes.isEmpty { flush() }
    }

    private func print(_ a: Arguments, to file: Value, _ separator: StringObject, _ end: StringObject) throws(PythonError) {
        let write = try getAttribute(file, intern("write"))
        let mark = rootMark
        defer { unroot(to: mark) }
        root(write)
        for index in 0..<a.count {
            if index > 0 { _ = try call(write, Value(separator)) }
            _ = try call(write, Value(try text(of: a[index])))
        }
        _ = try call(write, Value(end))
    }
}

extension StringObject {
    /// Adds its UTF-8 form; lone surrogates become U+FFFD.
    func appendUTF8(to bytes: inout [UInt8]) {
        if isASCII {
            bytes.append(contentsOf: UnsafeBufferPointer(start: self.bytes, count: count))
        } else {
            bytes.append(contentsOf: swiftString.utf8)
        }
    }
}
