/// The methods of `str`, in families.
extension Interpreter {
    /// Makes `str`: its constructor and methods.
    func installStrings() {
        types.string.construct = { i, cls, a throws(PythonError) in try i.constructString(cls, a) }
        installStringCase()
        installStringPredicates()
        installStringSearch()
        installStringSplitting()
        installStringPadding()
        installStringTranslation()
        installTextFunctions()
        wrapSpecials(
            types.string,
            [.repr, .str, .hash, .len, .getitem, .contains, .iter, .eq, .ne, .lt, .le, .gt, .ge, .add, .mul, .rmul, .mod, .rmod])
        wrapSpecials(privateType("str_iterator"), [.iter, .next])
    }

    /// `str(object)`, `str(bytes, encoding, errors)`.
    private func constructString(_ type: TypeObject, _ a: Arguments) throws(PythonError) -> Value {
        if a.total == 1, a.count == 1, type === types.string { return Value(try text(of: a[0])) }
        let bound = try bind(a, "str", ["object", "encoding", "errors"], skipping: 0)
        let string: StringObject
        if bound[1].isUnbound && bound[2].isUnbound {
            string = bound[0].isUnbound ? names.empty : try text(of: bound[0])
        } else {
            let encoding = try codecName(bound[1], "utf-8") { "str() argument 'encoding' must be str" }
            let errors = try codecName(bound[2], "strict") { "str() argument 'errors' must be str" }
            if bound[0].isUnbound {
                string = names.empty
            } else if bound[0].as(StringObject.self, .string) != nil {
                throw typeError("decoding str is not supported")
            } else {
                guard let row = byteRow(of: bound[0]) else {
                    throw typeError("decoding to str: need a bytes-like object, \(typeName(of: bound[0])) found")
                }
                string = try decode(row, encoding, errors, bound[0])
            }
        }
        if type === types.string { return Value(string) }
        let copy = string.isASCII
            ? StringObject(type: type, asciiCount: string.count) : StringObject(type: type, pointCount: string.count)
        heap.adopt(copy, bytes: 88 + string.count * (string.isASCII ? 1 : 4))
        string.copy(to: copy, at: 0)
        return Value(copy)
    }

    /// The name of an encoding or an error handler, or what stands for it when left out.
    func codecName(_ value: Value, _ standard: String, _ what: () -> String) throws(PythonError) -> String {
        value.isUnbound ? standard : try expectString(value, what()).swiftString
    }

    private func installStringCase() {
        let type = types.string
        method(type, "lower", 0...0) { i, a throws(PythonError) in
            Value(try i.lowered(try i.selfString(a, "lower")))
        }
        method(type, "upper", 0...0) { i, a throws(PythonError) in
            Value(try i.mapPoints(try i.selfString(a, "upper")) { CodePoint.upper($0, $1) })
        }
        method(type, "casefold", 0...0) { i, a throws(PythonError) in
            Value(try i.mapPoints(try i.selfString(a, "casefold")) { CodePoint.fold($0, $1) })
        }
        method(type, "swapcase", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, "swapcase")
            var index = -1
            return Value(
                try i.mapPoints(string) { point, add in
                    index += 1
                    if CodePoint.isUpper(point) {
                        string.lowerPoint(at: index, add)
                    } else if CodePoint.isLower(point) {
                        CodePoint.upper(point, add)
                    } else {
                        add(point)
                    }
                })
        }
        method(type, "title", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, "title")
            var index = -1
            var isInside = false
            return Value(
                try i.mapPoints(string) { point, add in
                    index += 1
                    if isInside { string.lowerPoint(at: index, add) } else { CodePoint.title(point, add) }
                    isInside = CodePoint.isCased(point)
                })
        }
        method(type, "capitalize", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, "capitalize")
            var index = -1
            return Value(
                try i.mapPoints(string) { point, add in
                    index += 1
                    if index == 0 { CodePoint.title(point, add) } else { string.lowerPoint(at: index, add) }
                })
        }
    }

    private func lowered(_ string: StringObject) throws(PythonError) -> StringObject {
        var index = -1
        return try mapPoints(string) { _, add in
            index += 1
            string.lowerPoint(at: index, add)
        }
    }

    private func installStringPredicates() {
        predicate("isalpha", CodePoint.isAlphabetic)
        predicate("isdecimal") { CodePoint.numericRank($0) == 3 }
        predicate("isdigit") { CodePoint.numericRank($0) >= 2 }
        predicate("isnumeric") { CodePoint.numericRank($0) >= 1 }
        predicate("isalnum") { CodePoint.isAlphabetic($0) || CodePoint.numericRank($0) >= 1 }
        predicate("isspace", CodePoint.isSpace)
        predicate("isascii", whenEmpty: true) { $0 < 0x80 }
        predicate("isprintable", whenEmpty: true, CodePoint.isPrintable)
        method(types.string, "islower", 0...0) { i, a throws(PythonError) in
            .bool(try i.selfString(a, "islower").hasCase(CodePoint.isLower) { CodePoint.isUpper($0) || CodePoint.isTitle($0) })
        }
        method(types.string, "isupper", 0...0) { i, a throws(PythonError) in
            .bool(try i.selfString(a, "isupper").hasCase(CodePoint.isUpper) { CodePoint.isLower($0) || CodePoint.isTitle($0) })
        }
        method(types.string, "istitle", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, "istitle")
            var isCased = false
            var isInside = false
            for index in 0..<string.count {
                let point = string[index]
                if CodePoint.isUpper(point) || CodePoint.isTitle(point) {
                    if isInside { return .bool(false) }
                    isInside = true
                    isCased = true
                } else if CodePoint.isLower(point) {
                    if !isInside { return .bool(false) }
                    isCased = true
                } else {
                    isInside = false
                }
            }
            return .bool(isCased)
        }
        method(types.string, "isidentifier", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, "isidentifier")
            if string.count == 0 || !CodePoint.startsIdentifier(string[0]) { return .bool(false) }
            for index in 1..<string.count where !CodePoint.continuesIdentifier(string[index]) { return .bool(false) }
            return .bool(true)
        }
    }

    /// A method that tells whether every code point has a property.
    private func predicate(
        _ name: StaticString, whenEmpty: Bool = false, _ holds: @escaping (UInt32) -> Bool
    ) {
        method(types.string, "\(name)", 0...0) { i, a throws(PythonError) in
            let string = try i.selfString(a, name)
            if string.count == 0 { return .bool(whenEmpty) }
            for index in 0..<string.count where !holds(string[index]) { return .bool(false) }
            return .bool(true)
        }
    }
}

extension StringObject {
    /// The lower case of one code point where it stands: a capital sigma at the end of a word is a final one.
    @inline(__always)
    func lowerPoint(at index: Int, _ add: (UInt32) -> Void) {
        if self[index] == 0x3a3 { add(isFinal(index) ? 0x3c2 : 0x3c3) } else { CodePoint.lower(self[index], add) }
    }

    /// Unicode's Final_Sigma condition.
    private func isFinal(_ index: Int) -> Bool {
        var before = index - 1
        while before >= 0 && CodePoint.isCaseIgnorable(self[before]) { before -= 1 }
        if before < 0 || !CodePoint.isCased(self[before]) { return false }
        var after = index + 1
        while after < count && CodePoint.isCaseIgnorable(self[after]) { after += 1 }
        return after == count || !CodePoint.isCased(self[after])
    }

    /// Whether some code point has the wanted case and none the other.
    func hasCase(_ isWanted: (UInt32) -> Bool, _ isOther: (UInt32) -> Bool) -> Bool {
        var found = false
        for index in 0..<count {
            if isOther(self[index]) { return false }
            if isWanted(self[index]) { found = true }
        }
        return found
    }
}
