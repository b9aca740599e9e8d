extension Interpreter {
    /// Binds the arguments of a call to the parameters of `function`, into `count` registers at `target`.
    /// Raises CPython's TypeErrors.
    func bind(
        _ arguments: Arguments, to function: FunctionObject, at target: UnsafeMutablePointer<Value>
    ) throws(PythonError) {
        let code = function.code
        let positional = code.positionalCount
        let given = arguments.count
        let taken = min(given, positional)
        for index in 0..<code.parameterCount { (target + index).initialize(to: .unbound) }
        for index in 0..<taken { target[index] = arguments.base[index] }
        var next = positional + code.keywordOnlyCount
        if code.flags.contains(.variadic) {
            let extra = max(0, given - positional)
            target[next] = Value(makeTuple(from: arguments.base + taken, count: extra))
            next += 1
        }
        var collected: DictObject?
        if code.flags.contains(.variadicKeyword) {
            let dictionary = makeDict()
            target[next] = Value(dictionary)
            collected = dictionary
        }
        if let keywords = arguments.keywords {
            for index in 0..<keywords.count {
                guard let name = keywords.items[index].as(StringObject.self, .string) else { continue }
                try bindKeyword(name, arguments.base[given + index], function, target, collected)
            }
        }
        if given > positional, !code.flags.contains(.variadic) { throw tooMany(function, given: given, target) }
        if let defaults = function.defaults {
            let first = positional - defaults.count
            for index in max(taken, first)..<max(positional, max(taken, first)) where target[index].isUnbound {
                target[index] = defaults.items[index - first]
            }
        }
        try checkMissing(function, 0..<positional, kind: "positional", target)
        if code.keywordOnlyCount > 0 {
            for index in positional..<positional + code.keywordOnlyCount where target[index].isUnbound {
                if let defaults = function.keywordDefaults {
                    target[index] = defaults.getInterned(code.variableNames[index])
                }
            }
            try checkMissing(function, positional..<positional + code.keywordOnlyCount, kind: "keyword-only", target)
        }
    }

    private func bindKeyword(
        _ name: StringObject, _ value: Value, _ function: FunctionObject, _ target: UnsafeMutablePointer<Value>,
        _ collected: DictObject?
    ) throws(PythonError) {
        let code = function.code
        for index in code.positionalOnlyCount..<code.positionalCount + code.keywordOnlyCount
        where code.variableNames[index].isEqual(to: name) {
            if !target[index].isUnbound {
                throw typeError("\(function.qualifiedName)() got multiple values for argument '\(name.swiftString)'")
            }
            target[index] = value
            return
        }
        if let collected {
            collected.setInterned(intern(name), value, self)
            return
        }
        let positionalOnly = (0..<code.positionalOnlyCount).contains { code.variableNames[$0].isEqual(to: name) }
        if positionalOnly {
            throw typeError(
                "\(function.qualifiedName)() got some positional-only arguments passed as keyword arguments: '\(name.swiftString)'")
        }
        throw typeError("\(function.qualifiedName)() got an unexpected keyword argument '\(name.swiftString)'")
    }

    private func tooMany(
        _ function: FunctionObject, given: Int, _ target: UnsafeMutablePointer<Value>
    ) -> PythonError {
        let code = function.code
        let defaults = function.defaults?.count ?? 0
        let least = code.positionalCount - defaults
        let takes = defaults > 0 ? "from \(least) to \(code.positionalCount)" : "\(code.positionalCount)"
        var keywordOnly = 0
        for index in code.positionalCount..<code.positionalCount + code.keywordOnlyCount where !target[index].isUnbound {
            keywordOnly += 1
        }
        let plural = defaults > 0 || code.positionalCount != 1 ? "s" : ""
        if keywordOnly > 0 {
            return typeError(
                "\(function.qualifiedName)() takes \(takes) positional argument\(plural) but \(given) positional argument\(given == 1 ? "" : "s") (and \(keywordOnly) keyword-only argument\(keywordOnly == 1 ? "" : "s")) were given")
        }
        return typeError(
            "\(function.qualifiedName)() takes \(takes) positional argument\(plural) but \(given) \(given == 1 ? "was" : "were") given")
    }

    private func checkMissing(
        _ function: FunctionObject, _ range: Range<Int>, kind: String, _ target: UnsafeMutablePointer<Value>
    ) throws(PythonError) {
        var missing: [String] = []
        for index in range where target[index].isUnbound {
            missing.append("'\(function.code.variableNames[index].swiftString)'")
        }
        if missing.isEmpty { return }
        let list =
            switch missing.count {
            case 1: missing[0]
            case 2: "\(missing[0]) and \(missing[1])"
            default: missing.dropLast().joined(separator: ", ") + ", and \(missing[missing.count - 1])"
            }
        throw typeError(
            "\(function.qualifiedName)() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)")
    }
}

extension NativeFunctionObject {
    /// CPython's words when the number or kind of arguments does not fit.
    @inline(never)
    func mismatch(given: Int, _ arguments: Arguments, _ interpreter: Interpreter) -> PythonError {
        let subject = owner.map { "\($0.name).\(name)" } ?? (module == "builtins" ? name : "\(module).\(name)")
        if arguments.keywords != nil, !takesKeywords {
            return interpreter.typeError("\(subject)() takes no keyword arguments")
        }
        if given < 0 { return interpreter.typeError("unbound method \(subject)() needs an argument") }
        if least == most {
            switch least {
            case 0: return interpreter.typeError("\(subject)() takes no arguments (\(given) given)")
            case 1: return interpreter.typeError("\(subject)() takes exactly one argument (\(given) given)")
            default: return interpreter.typeError("\(name) expected \(least) arguments, got \(given)")
            }
        }
        if given < least {
            return interpreter.typeError("\(name) expected at least \(least) argument\(least == 1 ? "" : "s"), got \(given)")
        }
        return interpreter.typeError("\(name) expected at most \(most) argument\(most == 1 ? "" : "s"), got \(given)")
    }
}
