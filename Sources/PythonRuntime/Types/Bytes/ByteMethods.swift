/// The methods of `bytes` and `bytearray`.
extension Interpreter {
    /// Makes `bytes` and `bytearray`: their constructors and methods.
    func installBytes() {
        types.bytes.construct = { i, cls, a throws(PythonError) in
            let bytes = try i.initialBytes(a, "bytes", cls === i.types.bytes)
            if let same = bytes.same { return same }
            let object = BytesObject(type: cls, count: bytes.fresh.count)
            object.base.update(from: bytes.fresh, count: bytes.fresh.count)
            return Value(i.heap.adopt(object, bytes: 88 + bytes.fresh.count))
        }
        types.bytearray.construct = { i, cls, a throws(PythonError) in
            let bytes = try i.initialBytes(a, "bytearray", false)
            let object = ByteArrayObject(type: cls, heap: i.heap, count: bytes.fresh.count)
            object.base.update(from: bytes.fresh, count: bytes.fresh.count)
            return Value(i.heap.adopt(object, bytes: 96 + bytes.fresh.count))
        }
        for type in [types.bytes, types.bytearray] {
            installByteSearch(type)
            installByteSplitting(type)
            installByteText(type)
            installByteCase(type)
        }
        installByteArrayChanges()
        let specials: [Special] = [
            .repr, .hash, .len, .getitem, .contains, .iter, .eq, .ne, .lt, .le, .gt, .ge, .add, .mul, .rmul, .mod, .rmod,
        ]
        wrapSpecials(types.bytes, specials)
        wrapSpecials(types.bytearray, specials + [.setitem, .delitem, .iadd, .imul])
        for name in ["bytes_iterator", "bytearray_iterator"] { wrapSpecials(privateType(name), [.iter, .next]) }
    }

    /// What `bytes(…)` and `bytearray(…)` start with; `same` when the argument can be the result itself.
    private func initialBytes(
        _ a: Arguments, _ name: String, _ keepsBytes: Bool
    ) throws(PythonError) -> (fresh: [UInt8], same: Value?) {
        let bound = try bind(a, name, ["source", "encoding", "errors"], skipping: 0)
        let source = bound[0]
        if !bound[1].isUnbound || !bound[2].isUnbound {
            let encoding = try codecName(bound[1], "utf-8") { "\(name)() argument 'encoding' must be str" }
            let errors = try codecName(bound[2], "strict") { "\(name)() argument 'errors' must be str" }
            guard let string = source.as(StringObject.self, .string) else {
                throw typeError(bound[1].isUnbound ? "errors without a string argument" : "encoding without a string argument")
            }
            if bound[1].isUnbound { throw typeError("string argument without an encoding") }
            return (Array(try encode(string, encoding, errors).row), nil)
        }
        if source.isUnbound { return ([], nil) }
        if source.as(StringObject.self, .string) != nil { throw typeError("string argument without an encoding") }
        if let row = ByteRowObject.of(source) {
            if keepsBytes && row.type === types.bytes { return ([], source) }
            return (Array(row.row), nil)
        }
        if !special(source, .bytes).isUnbound && name == "bytes" {
            let result = try callMethod(source, intern("__bytes__"))
            guard let row = byteRow(of: result) else {
                throw typeError("__bytes__ returned non-bytes (type \(typeName(of: result)))")
            }
            return (Array(row), nil)
        }
        if let number = try integerOrNil(source) {
            guard case .int(let count) = number else {
                throw overflowError("cannot fit '\(typeName(of: source))' into an index-sized integer")
            }
            if count < 0 { throw valueError("negative count") }
            try reserve(count)
            return ([UInt8](repeating: 0, count: count), nil)
        }
        let message = name == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)"
        let refusal = "cannot convert '\(typeName(of: source))' object to \(name)"
        return (try bytesOf(source, range: message) { refusal }, nil)
    }

    /// The row a method is called on.
    func selfBytes(_ a: Arguments, _ name: StaticString, _ type: TypeObject) throws(PythonError) -> ByteRowObject {
        if let row = ByteRowObject.of(a[0]), row.kind == (type === types.bytes ? .bytes : .bytearray) { return row }
        throw wrongReceiver(a[0], name, type.name)
    }

    /// Methods that map bytes or ask about them, ASCII only.
    private func installByteCase(_ type: TypeObject) {
        func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
        func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
        func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 32) }
        func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
        func mapper(_ name: StaticString, _ map: @escaping ([UInt8]) -> [UInt8]) {
            method(type, "\(name)", 0...0) { i, a throws(PythonError) in
                let row = try i.selfBytes(a, name, type)
                try i.charge(row.count / 8)
                return i.makeRow(like: row, map(Array(row.row)))
            }
        }
        func predicate(_ name: StaticString, _ holds: @escaping ([UInt8]) -> Bool) {
            method(type, "\(name)", 0...0) { i, a throws(PythonError) in
                .bool(holds(Array(try i.selfBytes(a, name, type).row)))
            }
        }
        func titled(_ bytes: [UInt8]) -> [UInt8] {
            var isInside = false
            return bytes.map { byte in
                defer { isInside = isLetter(byte) }
                return isInside ? (isUpper(byte) ? byte + 32 : byte) : (isLower(byte) ? byte - 32 : byte)
            }
        }
        mapper("lower") { $0.map { isUpper($0) ? $0 + 32 : $0 } }
        mapper("upper") { $0.map { isLower($0) ? $0 - 32 : $0 } }
        mapper("swapcase") { $0.map { isLetter($0) ? $0 ^ 32 : $0 } }
        mapper("title", titled)
        mapper("capitalize") { bytes in
            bytes.enumerated().map { index, byte in
                index == 0 ? (isLower(byte) ? byte - 32 : byte) : (isUpper(byte) ? byte + 32 : byte)
            }
        }
        predicate("isalpha") { !$0.isEmpty && $0.allSatisfy(isLetter) }
        predicate("isdigit") { !$0.isEmpty && $0.allSatisfy(isDigit) }
        predicate("isalnum") { !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } }
        predicate("isspace") { !$0.isEmpty && $0.allSatisfy { $0 == 32 || ($0 >= 9 && $0 <= 13) } }
        predicate("isascii") { $0.allSatisfy { $0 < 0x80 } }
        predicate("islower") { $0.contains(where: isLower) && !$0.contains(where: isUpper) }
        predicate("isupper") { $0.contains(where: isUpper) && !$0.contains(where: isLower) }
        predicate("istitle") { $0.contains(where: isLetter) && titled($0) == $0 }
    }
}
