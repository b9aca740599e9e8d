extension Interpreter {
    /// What `exception` keeps besides `args`; worked out from `args` on first need where the interpreter itself made it.
    func details(of exception: ExceptionObject) -> [Value] {
        if exception.details.isEmpty {
            let family = types.exceptions.family(of: exception.type)
            let found: [Value]
            do throws(PythonError) {
                found = try details(of: exception, family)
            } catch {
                // Arguments that do not fit their family: only `BaseException.__new__` alone lets them through.
                found = []
            }
            exception.details = found
        }
        return exception.details
    }

    /// Works the details out from `args`, as the built-in `__init__` of the family does.
    func details(of exception: ExceptionObject, _ family: ExceptionFamily) throws(PythonError) -> [Value] {
        let arguments = exception.arguments
        let first = arguments.count > 0 ? arguments.items[0] : .none
        switch family {
        case .plain, .keyError, .nameError, .attributeError: return []
        case .stopIteration: return [first]
        case .systemExit: return [arguments.count > 1 ? Value(arguments) : first]
        case .importError: return [arguments.count == 1 ? first : .none, .none]
        case .osError: return systemErrorDetails(exception)
        case .syntaxError: return try syntaxErrorDetails(arguments)
        case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError:
            return try unicodeDetails(arguments, family)
        case .group:
            guard arguments.count > 1 else { return [] }
            if let list = arguments.items[1].as(ListObject.self, .list) {
                return [first, Value(makeTuple(from: list.items, count: list.count))]
            }
            return [first, arguments.items[1]]
        }
    }

    /// `errno`, `strerror` and file names. With a file name, `args` keeps the first two alone.
    private func systemErrorDetails(_ exception: ExceptionObject) -> [Value] {
        let arguments = exception.arguments
        guard arguments.count >= 2, arguments.count <= 5 else { return [.none, .none, .none, .none] }
        let filename = arguments.count > 2 ? arguments.items[2] : .none
        let second = arguments.count > 4 && !filename.isNone ? arguments.items[4] : .none
        if !filename.isNone { exception.arguments = makeTuple(from: arguments.items, count: 2) }
        return [arguments.items[0], arguments.items[1], filename, second]
    }

    private func syntaxErrorDetails(_ arguments: TupleObject) throws(PythonError) -> [Value] {
        var details = [Value](repeating: .none, count: 8)
        if arguments.count > 0 { details[0] = arguments.items[0] }
        guard arguments.count == 2 else { return details }
        let place = try listOf(arguments.items[1])
        if place.count < 4 { throw typeError("function takes at least 4 arguments (\(place.count) given)") }
        if place.count > 6 { throw typeError("function takes at most 6 arguments (\(place.count) given)") }
        if place.count == 5 { throw typeError("end_offset must be provided when end_lineno is provided") }
        for index in 0..<place.count { details[1 + index] = place.items[index] }
        return details
    }

    private func unicodeDetails(_ arguments: TupleObject, _ family: ExceptionFamily) throws(PythonError) -> [Value] {
        let hasEncoding = family != .unicodeTranslateError
        let expected = hasEncoding ? 5 : 4
        guard arguments.count == expected else {
            throw typeError("function takes exactly \(expected) arguments (\(arguments.count) given)")
        }
        var details: [Value] = hasEncoding ? [] : [.none]
        for index in 0..<expected { details.append(arguments.items[index]) }
        let shift = hasEncoding ? 1 : 0
        for place in [0, 4] + (family == .unicodeDecodeError ? [] : [1]) where hasEncoding || place > 0 {
            if details[place].reference?.kind != .string {
                throw typeError("argument \(place + shift) must be str, not \(typeName(of: details[place]))")
            }
        }
        if family == .unicodeDecodeError {
            switch details[1].reference?.kind {
            case .bytes, .bytearray: break
            default: throw typeError("a bytes-like object is required, not '\(typeName(of: details[1]))'")
            }
        }
        for place in [2, 3] { details[place] = .int(try index(details[place])) }
        return details
    }

    /// The attributes that read and write the details.
    func installExceptionDetails() {
        let exceptions = types.exceptions!
        detail(exceptions.stopIteration, ["value"])
        detail(exceptions.systemExit, ["code"])
        detail(exceptions.importError, ["msg", "path"])
        detail(exceptions.osError, ["errno", "strerror", "filename", "filename2"])
        detail(
            exceptions.syntaxError,
            ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"])
        for type in [exceptions.unicodeDecodeError, exceptions.unicodeEncodeError, exceptions.unicodeTranslateError] {
            detail(type, ["encoding", "object", "start", "end", "reason"])
        }
        for type in [exceptions.nameError, exceptions.attributeError, exceptions.importError] {
            subject(type, "name", \.subject)
        }
        subject(exceptions.attributeError, "obj", \.subjectObject)
    }

    /// Attributes for the details of a family, in their order.
    private func detail(_ type: TypeObject, _ names: [String]) {
        for (index, name) in names.enumerated() {
            attribute(type, name, set: { i, value, new throws(PythonError) in
                let exception = try i.exception(value)
                guard index < i.details(of: exception).count else { return }
                exception.details[index] = new.isUnbound ? .none : new
            }) { i, value throws(PythonError) in
                let details = i.details(of: try i.exception(value))
                return index < details.count ? details[index] : .none
            }
        }
    }

    private func subject(
        _ type: TypeObject, _ name: String, _ path: ReferenceWritableKeyPath<ExceptionObject, Value>
    ) {
        attribute(type, name, set: { i, value, new throws(PythonError) in
            try i.exception(value)[keyPath: path] = new
        }) { i, value throws(PythonError) in
            let found = try i.exception(value)[keyPath: path]
            return found.isUnbound ? .none : found
        }
    }
}
