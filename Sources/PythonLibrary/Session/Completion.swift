import PythonRuntime

/// Words for the completion menu and for help, found by looking at names only: no code of the program runs.
struct Completion {
    let interpreter: Interpreter
    let namespace: DictObject

    /// Python's keywords, with a space where something must follow.
    private static let keywords = [
        "and ", "as ", "assert ", "async ", "await ", "break", "class ", "continue", "def ", "del ", "elif ", "else:",
        "except ", "False", "finally:", "for ", "from ", "global ", "if ", "import ", "in ", "is ", "lambda ", "None",
        "nonlocal ", "not ", "or ", "pass", "raise ", "return ", "True", "try:", "while ", "with ", "yield ",
    ]

    /// The names that could stand at `cursor`: those that begin with the word before it.
    func candidates(_ text: String, cursor: Int) -> (start: Int, items: [String]) {
        let scalars = Array(text.unicodeScalars)
        let cursor = min(max(cursor, 0), scalars.count)
        var start = cursor
        while start > 0, isName(scalars[start - 1]) || scalars[start - 1] == "." { start -= 1 }
        let word = scalars[start..<cursor]
        if let dot = word.lastIndex(of: ".") {
            let path = string(word[..<dot])
            let prefix = string(word[(dot + 1)...])
            guard let owner = value(path) else { return (dot + 1, []) }
            return (dot + 1, attributes(of: owner).filter { $0.hasPrefix(prefix) && (prefix.hasPrefix("_") || !$0.hasPrefix("_")) })
        }
        let prefix = string(word)
        if prefix.isEmpty { return (cursor, []) }
        var items = names(in: namespace) + names(in: interpreter.builtins).filter { !$0.hasPrefix("_") } + Self.keywords
        if scalars[..<start].suffix(7).elementsEqual("import ".unicodeScalars) || scalars[..<start].suffix(5).elementsEqual("from ".unicodeScalars) {
            items = interpreter.moduleMakers.keys.filter { !$0.hasPrefix("_") }
        }
        var seen: Set<String> = []
        return (start, items.filter { $0.hasPrefix(prefix) && seen.insert($0).inserted }.sorted())
    }

    /// What a dotted name is: its class, and its documentation's first line.
    func help(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        var text = "\(name): \(interpreter.typeName(of: value))"
        if let function = value.as(FunctionObject.self, .function) {
            let parameters = function.code.variableNames.prefix(function.code.positionalCount).map(\.swiftString)
            text = "\(function.code.flags.contains(.coroutine) ? "async " : "")def \(function.name)(\(parameters.joined(separator: ", ")))"
            if let line = function.documentation.as(StringObject.self, .string)?.swiftString.split(separator: "\n").first {
                text += "\n    \(line)"
            }
        }
        return text
    }

    /// The value of a dotted name, through namespaces and slots alone.
    private func value(_ path: String) -> Value? {
        var current: Value?
        for part in path.split(separator: ".") {
            let name = interpreter.intern(String(part))
            if let owner = current {
                current = plainAttribute(owner, name)
            } else {
                let own = namespace.getInterned(name)
                let found = own.isUnbound ? interpreter.builtins.getInterned(name) : own
                current = found.isUnbound ? nil : found
            }
            if current == nil { return nil }
        }
        return current
    }

    private func plainAttribute(_ owner: Value, _ name: StringObject) -> Value? {
        if let module = owner.as(ModuleObject.self, .module) {
            let found = module.namespace.getInterned(name)
            return found.isUnbound ? nil : found
        }
        if let instance = owner.object as? InstanceObject, owner.reference?.kind == .instance,
            let own = try? instance.ownAttribute(name, interpreter), !own.isUnbound
        {
            return own
        }
        let type = owner.as(TypeObject.self, .type) ?? interpreter.typeOf(owner)
        let found = type.lookup(name)
        return found.isUnbound ? nil : found
    }

    private func attributes(of value: Value) -> [String] {
        guard let list = try? interpreter.attributeNames(of: value) else { return [] }
        return list.buffer.compactMap { $0.as(StringObject.self, .string)?.swiftString }
    }

    private func names(in dictionary: DictObject) -> [String] {
        var result: [String] = []
        var place = 0
        while let next = dictionary.place(from: place) {
            place = next + 1
            if let name = dictionary.key(at: next).as(StringObject.self, .string) { result.append(name.swiftString) }
        }
        return result
    }

    private func isName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
