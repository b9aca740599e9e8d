extension Interpreter {
    /// `repr(exception)`: the class's name, and the arguments as in a call.
    func representation(ofException exception: ExceptionObject) throws(PythonError) -> String {
        // Arguments may be exceptions in their turn, to any depth.
        try enterNative(" while getting the repr of an object")
        defer { leaveNative() }
        let arguments = exception.arguments
        if arguments.count == 1 {
            return "\(exception.type.name)(\(try representation(of: arguments.items[0])))"
        }
        return exception.type.name + (try representation(of: Value(arguments)))
    }

    /// `str(exception)`: nothing, the one argument, or the tuple of arguments; some families have words of their own.
    func text(ofException exception: ExceptionObject) throws(PythonError) -> StringObject {
        try enterNative(" while getting the str of an object")
        defer { leaveNative() }
        let arguments = exception.arguments
        switch types.exceptions.family(of: exception.type) {
        case .plain, .stopIteration, .systemExit, .nameError, .attributeError: break
        case .keyError:
            if arguments.count == 1 { return makeString(try representation(of: arguments.items[0])) }
        case .importError:
            if let message = details(of: exception)[0].as(StringObject.self, .string) { return message }
        case .osError:
            if let text = try systemErrorText(exception) { return makeString(text) }
        case .syntaxError: return makeString(try syntaxErrorText(exception))
        case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError:
            if let text = try unicodeErrorText(exception) { return makeString(text) }
        case .group:
            let details = details(of: exception)
            guard details.count == 2, let members = details[1].as(TupleObject.self, .tuple) else { break }
            let ending = members.count == 1 ? "" : "s"
            return makeString("\(try text(of: details[0]).swiftString) (\(members.count) sub-exception\(ending))")
        }
        switch arguments.count {
        case 0: return names.empty
        case 1: return try text(of: arguments.items[0])
        default: return makeString(try representation(of: Value(arguments)))
        }
    }

    private func systemErrorText(_ exception: ExceptionObject) throws(PythonError) -> String? {
        let details = details(of: exception)
        guard details.count == 4, !details[0].isNone || !details[1].isNone || !details[2].isNone else { return nil }
        let start = "[Errno \(try text(of: details[0]).swiftString)] \(try text(of: details[1]).swiftString)"
        if details[2].isNone { return start }
        let first = "\(start): \(try representation(of: details[2]))"
        return details[3].isNone ? first : "\(first) -> \(try representation(of: details[3]))"
    }

    /// The message, and in brackets the file's own name and the line where those are known.
    private func syntaxErrorText(_ exception: ExceptionObject) throws(PythonError) -> String {
        let details = details(of: exception)
        guard details.count == 8 else { return try text(of: .none).swiftString }
        let message = try text(of: details[0]).swiftString
        var place: [String] = []
        if let file = details[1].as(StringObject.self, .string)?.swiftString {
            place.append(String(file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""))
        }
        if case .int(let line) = details[2] { place.append("line \(line)") }
        return place.isEmpty ? message : "\(message) (\(place.joined(separator: ", ")))"
    }

    private func unicodeErrorText(_ exception: ExceptionObject) throws(PythonError) -> String? {
        let details = details(of: exception)
        guard details.count == 5, case .int(let start) = details[2], case .int(let end) = details[3] else { return nil }
        let reason = try text(of: details[4]).swiftString
        let coding = details[0].isNone ? "" : "'\(try text(of: details[0]).swiftString)' codec "
        let isDecoding = details[1].reference?.kind != .string
        let verb = details[0].isNone ? "translate" : isDecoding ? "decode" : "encode"
        let length = try self.length(of: details[1])
        guard start < Int.max, end == start + 1, start >= 0, start < length else {
            return "\(coding)can't \(verb) \(isDecoding ? "bytes" : "characters") in position \(start)-\(end &- 1): \(reason)"
        }
        if isDecoding {
            guard case .int(let byte) = try item(of: details[1], .int(start)) else { return nil }
            return "\(coding)can't \(verb) byte 0x\(hexadecimal(byte, 2)) in position \(start): \(reason)"
        }
        guard let string = details[1].as(StringObject.self, .string) else { return nil }
        let point = Int(string[start])
        let escape =
            point <= 0xff ? "\\x" + hexadecimal(point, 2)
            : point <= 0xffff ? "\\u" + hexadecimal(point, 4) : "\\U" + hexadecimal(point, 8)
        return "\(coding)can't \(verb) character '\(escape)' in position \(start): \(reason)"
    }

    private func hexadecimal(_ number: Int, _ width: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
