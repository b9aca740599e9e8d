extension Interpreter {
    /// Registers how to make the module `name` when a program first imports it.
    public func registerModule(
        _ name: String, _ make: @escaping (Interpreter) throws(PythonError) -> ModuleObject
    ) {
        moduleMakers[name] = make
    }

    /// `importName`: finds or makes the module. Without wanted names the top package is the result, else the module.
    func importName(_ cursor: Cursor, _ i: Instruction, wanted: Value) throws(PythonError) -> Value {
        guard let name = cursor.constants[Int(i.b)].as(StringObject.self, .string) else { return .none }
        if i.c > 0 { throw error(types.exceptions.importError, "attempted relative import with no known parent package") }
        return try importModule(name.swiftString, wantsLeaf: !wanted.isNone)
    }

    /// Imports the module `name` and its parents; the result is the module itself, or the topmost parent.
    public func importModule(_ name: String, wantsLeaf: Bool = true) throws(PythonError) -> Value {
        var path = ""
        var parent: ModuleObject?
        var top: Value = .none
        var leaf: Value = .none
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            path += path.isEmpty ? String(part) : "." + part
            let key = intern(path)
            var module = modules.getInterned(key)
            if module.isUnbound {
                guard let make = moduleMakers[path] else { throw missingModule(path, parent: parent, whole: name) }
                let made = try make(self)
                module = Value(made)
                modules.setInterned(key, module, self)
                parent?.namespace.setInterned(intern(String(part)), module, self)
            }
            leaf = module
            if parent == nil, top.isNone { top = module }
            parent = module.as(ModuleObject.self, .module)
        }
        return wantsLeaf ? leaf : top
    }

    /// The ModuleNotFoundError for `path`.
    private func missingModule(_ path: String, parent: ModuleObject?, whole: String) -> PythonError {
        let reason = parent.map { "; '\($0.name)' is not a package" } ?? ""
        let exception = makeException(
            types.exceptions.moduleNotFoundError, [Value(makeString("No module named '\(path)'\(reason)"))])
        exception.subject = Value(makeString(path))
        return .raised(exception)
    }

    /// `from module import name`.
    func importFrom(_ module: Value, _ name: StringObject) throws(PythonError) -> Value {
        let found = try findAttribute(module, name)
        if !found.isUnbound { return found }
        let moduleName = module.as(ModuleObject.self, .module)?.name ?? "?"
        if moduleMakers["\(moduleName).\(name.swiftString)"] != nil {
            return try importModule("\(moduleName).\(name.swiftString)")
        }
        let exception = makeException(
            types.exceptions.importError,
            [Value(makeString("cannot import name '\(name.swiftString)' from '\(moduleName)' (unknown location)"))])
        exception.subject = Value(name)
        exception.subjectObject = module
        throw .raised(exception)
    }

    /// `from module import *`.
    func importStar(_ value: Value, into cursor: Cursor) throws(PythonError) {
        guard let module = value.as(ModuleObject.self, .module) else { return }
        let target = (cursor.frame.pointee.namespace ?? cursor.frame.pointee.globals).takeUnretainedValue()
        let listed = module.namespace.getInterned(intern("__all__"))
        if !listed.isUnbound {
            let names = try listOf(listed)
            for index in 0..<names.count {
                guard let name = names.items[index].as(StringObject.self, .string) else { continue }
                target.setInterned(intern(name), try importFrom(value, intern(name)), self)
            }
            return
        }
        var place = 0
        while let next = module.namespace.place(from: place) {
            place = next + 1
            guard let name = module.namespace.key(at: next).as(StringObject.self, .string), name.count > 0, name[0] != 0x5f
            else { continue }
            target.setInterned(intern(name), module.namespace.value(at: next), self)
        }
    }
}
