extension Interpreter {
    /// Gives the exception classes their constructors, methods and attributes, and `builtins` their names.
    func installExceptions() {
        for (name, type) in types.exceptions.byName {
            builtins.setInterned(intern(name), Value(type), self)
            type.construct = { i, type, a throws(PythonError) in try i.constructException(type, a) }
        }
        let roots = [
            types.exceptions.baseException, types.exceptions.stopIteration, types.exceptions.systemExit,
            types.exceptions.nameError, types.exceptions.attributeError, types.exceptions.importError,
            types.exceptions.osError, types.exceptions.syntaxError, types.exceptions.unicodeDecodeError,
            types.exceptions.unicodeEncodeError, types.exceptions.unicodeTranslateError,
            types.exceptions.baseExceptionGroup,
        ]
        for type in roots {
            method(type, "__init__", 0...Int.max, keywords: true) { i, a throws(PythonError) in
                let exception = try i.exception(a[0])
                let own = a.dropping(1)
                exception.arguments = i.makeTuple(from: own.base, count: own.count)
                try i.initialize(exception, i.types.exceptions.family(of: exception.type), own)
                return .none
            }
        }
        wrapSpecials(types.exceptions.baseException, [.repr])
        method(types.exceptions.baseException, "__str__", 0...0) { i, a throws(PythonError) in
            Value(try i.text(ofException: try i.exception(a[0])))
        }
        installExceptionAttributes()
        installExceptionDetails()
        installExceptionGroups()
        installTracebacks()
    }

    /// The exception that a method of `BaseException` was called on.
    func exception(_ value: Value) throws(PythonError) -> ExceptionObject {
        if let exception = value.as(ExceptionObject.self, .exception) { return exception }
        throw typeError(
            "descriptor requires a 'BaseException' object but received a '\(typeName(of: value))'")
    }

    /// Calling an exception class. `__new__` keeps the positional arguments as `args`; unless a Python class brings an
    /// `__init__` of its own, the built-in one follows.
    func constructException(_ asked: TypeObject, _ arguments: Arguments) throws(PythonError) -> Value {
        let family = types.exceptions.family(of: asked)
        let hasInitializer = asked.isPythonClass && !special(asked, .initialize).isUnbound
        if family == .group { return try constructGroup(asked, arguments, checksKeywords: !hasInitializer) }
        var type = asked
        var count = arguments.count
        if family == .osError {
            if type === types.exceptions.osError { type = systemErrorType(arguments) }
            // CPython leaves everything to __init__ when a class overrides that alone.
            if hasInitializer, special(asked, .new).isUnbound { count = 0 }
        }
        let values = makeTuple(from: arguments.base, count: count)
        let exception = heap.adopt(ExceptionObject(type: type, arguments: values), bytes: 200)
        if !hasInitializer {
            let mark = rootMark
            root(Value(exception))
            defer { unroot(to: mark) }
            try initialize(exception, family, arguments)
        }
        return Value(exception)
    }

    /// Whether a class may inherit from both: exception classes that keep nothing but `args` fit beside any other.
    func haveOneLayout(_ richer: TypeObject, _ plainer: TypeObject) -> Bool {
        let base = types.exceptions.baseException
        guard richer.isSubtype(of: base), plainer.isSubtype(of: base) else { return false }
        let family = types.exceptions.family(of: plainer)
        return family == .plain || family == .keyError || family == types.exceptions.family(of: richer)
    }

    /// What the built-in `__init__` does once `args` is set: checks the keywords, and works the details out.
    func initialize(
        _ exception: ExceptionObject, _ family: ExceptionFamily, _ arguments: Arguments
    ) throws(PythonError) {
        switch family {
        case .nameError:
            try checkKeywords(arguments, ["name"], "NameError")
            exception.subject = arguments.keyword("name")
        case .attributeError:
            try checkKeywords(arguments, ["name", "obj"], "AttributeError")
            exception.subject = arguments.keyword("name")
            exception.subjectObject = arguments.keyword("obj")
        case .importError:
            try checkKeywords(arguments, ["name", "path"], "ImportError")
            exception.subject = arguments.keyword("name")
            let path = arguments.keyword("path")
            exception.details = [arguments.count == 1 ? arguments[0] : .none, path.isUnbound ? .none : path]
        default:
            if let keywords = arguments.keywords, keywords.count > 0 {
                throw typeError("\(exception.type.name)() takes no keyword arguments")
            }
            if family != .plain, family != .group { exception.details = try details(of: exception, family) }
        }
    }

    private func checkKeywords(_ arguments: Arguments, _ known: [StaticString], _ name: String) throws(PythonError) {
        guard let keywords = arguments.keywords else { return }
        for index in 0..<keywords.count where !known.contains(where: { keywords.items[index].isString($0) }) {
            let given = keywords.items[index].as(StringObject.self, .string)?.swiftString ?? ""
            throw typeError("'\(given)' is an invalid keyword argument for \(name)()")
        }
    }

    /// The class that `OSError(errno, …)` makes: the one for that number, by Linux's numbering (PEP 3151).
    private func systemErrorType(_ arguments: Arguments) -> TypeObject {
        let exceptions = types.exceptions!
        guard arguments.count >= 2, arguments.count <= 5, case .int(let number) = arguments[0] else {
            return exceptions.osError
        }
        switch number {
        case 1, 13: return exceptions.permissionError
        case 2: return exceptions.fileNotFoundError
        case 3: return exceptions.processLookupError
        case 4: return exceptions.interruptedError
        case 10: return exceptions.childProcessError
        case 11, 114, 115: return exceptions.blockingIOError
        case 17: return exceptions.fileExistsError
        case 20: return exceptions.notADirectoryError
        case 21: return exceptions.isADirectoryError
        case 32, 108: return exceptions.brokenPipeError
        case 103: return exceptions.connectionAbortedError
        case 104: return exceptions.connectionResetError
        case 110: return exceptions.timeoutError
        case 111: return exceptions.connectionRefusedError
        default: return exceptions.osError
        }
    }
}
