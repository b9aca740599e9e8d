/// Built-in functions on text: `ord`, `chr`, `ascii`, `format`.
extension Interpreter {
    func installTextFunctions() {
        function(builtins, "ord", 1...1) { i, a throws(PythonError) in
            if let string = a[0].as(StringObject.self, .string) {
                if string.count == 1 { return .int(Int(string[0])) }
                throw i.typeError("ord() expected a character, but string of length \(string.count) found")
            }
            if let row = i.byteRow(of: a[0]) {
                if row.count == 1 { return .int(Int(row[0])) }
                throw i.typeError("ord() expected a character, but string of length \(row.count) found")
            }
            throw i.typeError("ord() expected string of length 1, but \(i.typeName(of: a[0])) found")
        }
        function(builtins, "chr", 1...1) { i, a throws(PythonError) in
            guard case .int(let code) = try i.integer(a[0]), Int(Int32.min)...Int(Int32.max) ~= code else {
                throw i.overflowError("Python int too large to convert to C int")
            }
            guard code >= 0, code < 0x110000 else { throw i.valueError("chr() arg not in range(0x110000)") }
            return Value(i.makeCharacter(UInt32(code)))
        }
        function(builtins, "ascii", 1...1) { i, a throws(PythonError) in Value(try i.asciiText(of: a[0])) }
    }

    /// Makes the function `format`.
    func installFormatting() {
        function(builtins, "format", 1...2) { i, a throws(PythonError) in
            let specification = a.count > 1
                ? try i.expectString(a[1], "format() argument 2 must be str") : i.names.empty
            return Value(try i.format(a[0], specification))
        }
    }
}
