import PythonSyntax

/// How a body reaches a variable.
enum Variable {
    /// A register.
    case local(Int)
    /// A register that holds a cell.
    case cell(Int)
    /// A class body's name that an enclosing function binds: the class namespace first, then the cell.
    case nameOrCell(Int)
    /// The class namespace, then globals.
    case name
    case global
}

extension BodyCompiler {
    /// How `name` (mangled) is reached.
    func variable(_ name: String) -> Variable {
        switch scope.resolutions[name] {
        case .local:
            if scope.isFunctionLike, let register = registers[name] { return .local(register) }
            return scope.isClass ? .name : .global
        case .cell: return registers[name].map { .cell($0) } ?? .global
        case .free:
            guard let register = registers[name] else { return .global }
            return scope.isClass ? .nameOrCell(register) : .cell(register)
        case .explicitGlobal: return .global
        case .implicitGlobal, nil: return scope.isClass ? .name : .global
        }
    }

    /// The register of a name that is a plain local.
    func localRegister(_ e: Expression) -> Int? {
        if case .name(let name) = e.kind, case .local(let register) = variable(scope.mangle(name)) { return register }
        return nil
    }

    /// Makes sure that local `register` is bound.
    func check(_ register: Int, _ span: SourceSpan) {
        if bound.contains(register) { return }
        code.emit(.checkBound, a: register, b: register, span)
        bound.insert(register)
    }

    /// r[target] = the variable.
    func loadName(_ name: String, into target: Int, _ span: SourceSpan) {
        let name = scope.mangle(name)
        switch variable(name) {
        case .local(let register):
            check(register, span)
            move(register, to: target, span)
        case .cell(let register): code.emit(.loadCell, a: target, b: register, c: code.name(name), span)
        case .nameOrCell(let register): code.emit(.loadNameOrCell, a: target, b: register, c: code.name(name), span)
        case .name: code.emit(.loadName, a: target, b: code.name(name), span)
        case .global: code.emit(.loadGlobal, a: target, b: code.globalLoad(name), span)
        }
    }

    /// The variable = r[source].
    func storeName(_ name: String, from source: Int, _ span: SourceSpan) {
        let name = scope.mangle(name)
        switch variable(name) {
        case .local(let register):
            move(source, to: register, span)
            bound.insert(register)
        case .cell(let register), .nameOrCell(let register): code.emit(.storeCell, a: register, b: source, span)
        case .name: code.emit(.storeName, a: source, b: code.name(name), span)
        case .global: code.emit(.storeGlobal, a: source, b: code.globalStore(name), span)
        }
    }

    /// `del name`.
    func deleteName(_ name: String, _ span: SourceSpan) {
        let name = scope.mangle(name)
        switch variable(name) {
        case .local(let register): code.emit(.deleteLocal, a: register, b: register, span)
        case .cell(let register), .nameOrCell(let register):
            code.emit(.deleteCell, a: register, b: code.name(name), span)
        case .name: code.emit(.deleteName, b: code.name(name), span)
        case .global: code.emit(.deleteGlobal, b: code.name(name), span)
        }
    }

    /// Unbinds the name of an `except … as`, whether or not the block has deleted it already.
    func unbindHandlerName(_ name: String, _ span: SourceSpan) {
        let mark = next
        defer { next = mark }
        switch variable(scope.mangle(name)) {
        case .local(let register): loadConstant(.unbound, into: register, span)
        case .cell(let register), .nameOrCell(let register):
            let empty = allocate()
            loadConstant(.unbound, into: empty, span)
            code.emit(.storeCell, a: register, b: empty, span)
        case .name, .global:
            let none = allocate()
            loadConstant(.none, into: none, span)
            storeName(name, from: none, span)
            deleteName(name, span)
        }
    }

    /// r[target] = r[source], unless they are one.
    func move(_ source: Int, to target: Int, _ span: SourceSpan) {
        if source != target { code.emit(.move, a: target, b: source, span) }
    }

    /// r[target] = a constant.
    func loadConstant(_ key: ConstantKey, into target: Int, _ span: SourceSpan) {
        if case .integer(let value) = key, Int32(exactly: value) != nil {
            code.emit(.loadInteger, a: target, wide: value, span)
        } else {
            code.emit(.loadConstant, a: target, wide: code.constant(key), span)
        }
    }
}
