extension Interpreter {
    /// The name with index `index` of the running code.
    @inline(__always)
    func name(_ cursor: Cursor, _ index: Int) -> StringObject {
        cursor.frame.pointee.entry.pointee.names[index].takeUnretainedValue()
    }

    // MARK: Globals

    /// What the cache remembers of a global, or unbound when the namespaces have changed since.
    @inline(__always)
    func cachedGlobal(_ cursor: Cursor, _ cache: UnsafeMutablePointer<InlineCache>) -> Value {
        cursor.frame.pointee.globals._withUnsafeGuaranteedRef { globals in
            if globals.keysVersion != cache.pointee.version { return .unbound }
            if cache.pointee.secondVersion < 0 { return globals.entries[cache.pointee.slot].value }
            return builtinsReference._withUnsafeGuaranteedRef { builtins in
                builtins.keysVersion == cache.pointee.secondVersion ? builtins.entries[cache.pointee.slot].value : .unbound
            }
        }
    }

    /// Looks a global up, and remembers where it was.
    @inline(never)
    func loadGlobal(_ cursor: Cursor, _ cache: UnsafeMutablePointer<InlineCache>) throws(PythonError) -> Value {
        let globals = cursor.frame.pointee.globals.takeUnretainedValue()
        let name = cache.pointee.name.takeUnretainedValue()
        let index = globals.index(ofInterned: name)
        if index >= 0 {
            cache.pointee.version = globals.keysVersion
            cache.pointee.secondVersion = -1
            cache.pointee.slot = index
            return globals.entries[index].value
        }
        let builtinIndex = builtins.index(ofInterned: name)
        if builtinIndex >= 0 {
            cache.pointee.version = globals.keysVersion
            cache.pointee.secondVersion = builtins.keysVersion
            cache.pointee.slot = builtinIndex
            return builtins.entries[builtinIndex].value
        }
        throw nameError(name)
    }

    /// Assigns a global.
    @inline(__always)
    func storeGlobal(_ cursor: Cursor, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value) {
        cursor.frame.pointee.globals._withUnsafeGuaranteedRef { globals in
            if globals.keysVersion == cache.pointee.version, cache.pointee.secondVersion < 0 {
                globals.entries[cache.pointee.slot].value = value
            } else {
                storeNewGlobal(globals, cache, value)
            }
        }
    }

    @inline(never)
    private func storeNewGlobal(_ globals: DictObject, _ cache: UnsafeMutablePointer<InlineCache>, _ value: Value) {
        let name = cache.pointee.name.takeUnretainedValue()
        globals.setInterned(name, value, self)
        cache.pointee.version = globals.keysVersion
        cache.pointee.secondVersion = -1
        cache.pointee.slot = globals.index(ofInterned: name)
    }

    func deleteGlobal(_ cursor: Cursor, _ index: Int) throws(PythonError) {
        let name = name(cursor, index)
        if !cursor.frame.pointee.globals.takeUnretainedValue().removeInterned(name) { throw nameError(name) }
    }

    /// `NameError` for `name`, with what it takes to suggest another.
    func nameError(_ name: StringObject) -> PythonError {
        let exception = makeException(
            types.exceptions.nameError, [Value(makeString("name '\(name.swiftString)' is not defined"))])
        exception.subject = Value(name)
        if stack.depth > 0 { exception.subjectObject = Value(stack.top.pointee.globals.takeUnretainedValue()) }
        return .raised(exception)
    }

    // MARK: Names of a class body

    func loadName(_ cursor: Cursor, _ index: Int) throws(PythonError) -> Value {
        let name = name(cursor, index)
        if let namespace = cursor.frame.pointee.namespace?.takeUnretainedValue() {
            let value = namespace.getInterned(name)
            if !value.isUnbound { return value }
        }
        let value = cursor.frame.pointee.globals.takeUnretainedValue().getInterned(name)
        if !value.isUnbound { return value }
        let builtin = builtins.getInterned(name)
        if !builtin.isUnbound { return builtin }
        throw nameError(name)
    }

    func storeName(_ cursor: Cursor, _ index: Int, _ value: Value) throws(PythonError) {
        let namespace = cursor.frame.pointee.namespace ?? cursor.frame.pointee.globals
        namespace.takeUnretainedValue().setInterned(name(cursor, index), value, self)
    }

    func deleteName(_ cursor: Cursor, _ index: Int) throws(PythonError) {
        let namespace = cursor.frame.pointee.namespace ?? cursor.frame.pointee.globals
        let name = name(cursor, index)
        if !namespace.takeUnretainedValue().removeInterned(name) { throw nameError(name) }
    }

    func loadNameOrCell(_ cursor: Cursor, _ i: Instruction) throws(PythonError) -> Value {
        if let namespace = cursor.frame.pointee.namespace?.takeUnretainedValue() {
            let value = namespace.getInterned(name(cursor, Int(i.c)))
            if !value.isUnbound { return value }
        }
        let value = cellContents(cursor[i.b])
        if value.isUnbound { throw unboundFree(name(cursor, Int(i.c))) }
        return value
    }

    // MARK: Locals and cells

    @inline(never)
    func unboundLocal(_ cursor: Cursor, _ variable: Int) -> PythonError {
        let name = cursor.frame.pointee.code.variableNames[variable].swiftString
        return error(
            types.exceptions.unboundLocalError,
            "cannot access local variable '\(name)' where it is not associated with a value")
    }

    /// The error of an empty cell: an unbound local in its own function, a free variable elsewhere.
    @inline(never)
    func unboundCell(_ cursor: Cursor, _ i: Instruction) -> PythonError {
        let name = name(cursor, Int(i.c))
        if cursor.frame.pointee.code.freeNames.contains(where: { $0 === name }) { return unboundFree(name) }
        return error(
            types.exceptions.unboundLocalError,
            "cannot access local variable '\(name.swiftString)' where it is not associated with a value")
    }

    func unboundFree(_ name: StringObject) -> PythonError {
        error(
            types.exceptions.nameError,
            "cannot access free variable '\(name.swiftString)' where it is not associated with a value in enclosing scope")
    }

    @inline(__always)
    func cellContents(_ cell: Value) -> Value {
        guard case .object(let reference) = cell else { return .unbound }
        return reference.unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: CellObject.self).contents }
    }

    @inline(__always)
    func setCell(_ cell: Value, _ value: Value) {
        guard case .object(let reference) = cell else { return }
        reference.unmanaged._withUnsafeGuaranteedRef { unsafeDowncast($0, to: CellObject.self).contents = value }
    }

    func deleteCell(_ cursor: Cursor, _ i: Instruction) throws(PythonError) {
        if cellContents(cursor[i.a]).isUnbound {
            throw unboundCell(cursor, Instruction(.deleteCell, a: i.a, b: i.b, c: i.b))
        }
        setCell(cursor[i.a], .unbound)
    }

    /// The closure cell `index` of the running function.
    func freeCell(_ cursor: Cursor, _ index: Int) -> Value {
        guard let function = cursor.frame.pointee.function?.takeUnretainedValue(), let closure = function.closure else {
            return .unbound
        }
        return closure.items[index]
    }
}
