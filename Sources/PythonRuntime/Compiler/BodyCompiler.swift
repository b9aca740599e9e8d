import PythonSyntax

/// Emits the instructions of one body: a module, class, function, lambda or comprehension.
///
/// Registers: locals have theirs for good; above them temporaries form a stack (``next`` is its top). An expression is
/// compiled *into* a register, so that `a = b + c` is one instruction. An expression that takes several instructions
/// writes a local only with the last one: should an earlier one raise, the local keeps its value.
final class BodyCompiler {
    let context: CompilationContext
    let scope: Scope
    let parent: BodyCompiler?
    let name: String
    let qualifiedName: String
    let firstLine: Int
    var code: CodeBuilder
    /// Registers of locals, cells and free variables by name.
    private(set) var registers: [String: Int] = [:]
    /// Those names by register.
    private(set) var variableNames: [String] = []
    /// The first register that is a temporary.
    private(set) var firstTemporary = 0
    /// The first temporary that is not in use.
    var next = 0
    private var highest = 0
    /// Which locals are surely bound here.
    var bound = BoundLocals(count: 0, excluded: [])
    /// Statements around this place that a jump out must unwind, outermost first.
    var blocks: [Block] = []

    init(context: CompilationContext, scope: Scope, parent: BodyCompiler?, name: String, firstLine: Int) {
        self.context = context
        self.scope = scope
        self.parent = parent
        self.name = name
        self.firstLine = firstLine
        qualifiedName = parent?.qualifiedName(of: name) ?? name
        code = CodeBuilder(interpreter: context.interpreter)
        layOutRegisters()
    }

    /// The qualified name of something called `name` that is defined here.
    private func qualifiedName(of name: String) -> String {
        if case .explicitGlobal? = scope.resolutions[scope.mangle(name)] { return name }
        if scope.isModule { return name }
        return scope.isFunctionLike ? "\(qualifiedName).<locals>.\(name)" : "\(qualifiedName).\(name)"
    }

    private func layOutRegisters() {
        func add(_ name: String) {
            guard registers[name] == nil else { return }
            registers[name] = variableNames.count
            variableNames.append(name)
        }
        if scope.isFunctionLike {
            for name in scope.parameters { add(name) }
            for name in scope.order {
                switch scope.resolutions[name] {
                case .local, .cell: add(name)
                default: break
                }
            }
        } else if scope.needsClassCell {
            add("__class__")
        }
        let localCount = variableNames.count
        var excluded: Set<Int> = []
        for (register, name) in variableNames.enumerated() where scope.deleted.contains(name) { excluded.insert(register) }
        bound = BoundLocals(count: localCount, excluded: excluded)
        for register in scope.parameters.indices { bound.insert(register) }
        for name in scope.freeNames { add(name) }
        firstTemporary = variableNames.count
        next = firstTemporary
        highest = next
    }

    // MARK: Temporaries

    /// Takes `count` temporaries in a row; give them back by setting ``next``.
    func allocate(_ count: Int = 1) -> Int {
        let first = next
        next += count
        highest = max(highest, next)
        return first
    }

    /// Whether a register is a temporary, so that intermediate results may go there.
    func isTemporary(_ register: Int) -> Bool { register >= firstTemporary }

    // MARK: Whole bodies

    /// Compiles a module, or the expression of `eval`.
    func compileModule(_ body: [Statement], expression: Expression?) throws(SyntaxError) -> CodeObject {
        let start = SourceSpan(line: 1, column: 0, endLine: 1, endColumn: 0)
        if let expression {
            try returnValue(of: expression)
            return try finish(documentation: nil, flags: .module)
        }
        if body.containAnnotation { code.emit(.setupAnnotations, start) }
        var rest = body[...]
        if !context.isInteractive, let first = body.first, let documentation = first.documentation {
            let mark = next
            let register = allocate()
            loadConstant(.string(documentation), into: register, first.span)
            storeName("__doc__", from: register, first.span)
            next = mark
            rest = rest.dropFirst()
        }
        try compile(rest)
        code.emit(.returnNone, body.last?.span ?? start)
        return try finish(documentation: nil, flags: .module)
    }

    /// Cells first: they must stand before anything is stored in them.
    func emitPrologue(_ span: SourceSpan) {
        for name in scope.order {
            if case .cell? = scope.resolutions[name], let register = registers[name] {
                code.emit(.makeCell, a: register, span)
            }
        }
        if scope.isClass, scope.needsClassCell, let register = registers["__class__"] {
            code.emit(.makeCell, a: register, span)
        }
        for (index, name) in scope.freeNames.enumerated() {
            if let register = registers[name] { code.emit(.copyFree, a: register, b: index, span) }
        }
    }

    /// Assembles the code object.
    func finish(documentation: [UInt32]?, flags: CodeObject.Flags, _ parameters: Parameters? = nil) throws(SyntaxError) -> CodeObject {
        var parts = CodeObject.Parts()
        parts.name = name
        parts.qualifiedName = qualifiedName
        parts.file = context.file
        parts.firstLine = firstLine
        parts.flags = flags
        if let parameters {
            parts.positionalOnlyCount = parameters.positionalOnly.count
            parts.positionalCount = parameters.positionalOnly.count + parameters.ordinary.count
            parts.keywordOnlyCount = parameters.keywordOnly.count
            if parameters.variadic != nil { parts.flags.insert(.variadic) }
            if parameters.variadicKeyword != nil { parts.flags.insert(.variadicKeyword) }
        } else if scope.comprehension != nil {
            parts.positionalCount = 1
            parts.positionalOnlyCount = 1
        }
        if scope.isGenerator {
            parts.flags.insert(scope.isCoroutine ? .asyncGenerator : .generator)
        } else if scope.isCoroutine {
            parts.flags.insert(.coroutine)
        }
        if !scope.freeNames.isEmpty { parts.flags.insert(.closure) }
        if context.isLibrary { parts.flags.insert(.library) }
        parts.variableNames = variableNames.map(context.interpreter.intern)
        parts.freeNames = scope.freeNames.map(context.interpreter.intern)
        if let documentation { parts.documentation = context.interpreter.constantValue(.string(documentation)) }
        parts.registerCount = highest
        let assembled = code.assemble(registerCount: &parts.registerCount)
        if let excess = code.excess {
            let line = Int32(truncatingIfNeeded: firstLine)
            throw SyntaxError(
                "too many \(excess) in \(name)", SourceSpan(line: line, column: 0, endLine: line, endColumn: 0))
        }
        parts.instructions = assembled.instructions
        parts.spans = assembled.spans
        parts.exceptionTable = assembled.table
        parts.constants = code.constants
        parts.names = code.names
        parts.caches = code.caches
        return context.interpreter.makeCode(parts)
    }
}

extension Statement {
    /// Whether it annotates a variable of the body it stands in.
    fileprivate var containsAnnotation: Bool {
        switch kind {
        case .annotatedAssign: true
        case .if(_, let body, let otherwise), .while(_, let body, let otherwise): body.containAnnotation || otherwise.containAnnotation
        case .for(let loop): loop.body.containAnnotation || loop.otherwise.containAnnotation
        case .with(_, let body, _): body.containAnnotation
        case .try(let attempt):
            attempt.body.containAnnotation || attempt.otherwise.containAnnotation || attempt.finally.containAnnotation
                || attempt.handlers.contains { $0.body.containAnnotation }
        case .match(_, let cases): cases.contains { $0.body.containAnnotation }
        default: false
        }
    }
}

extension [Statement] {
    /// Whether one of them annotates a variable.
    var containAnnotation: Bool { contains(where: \.containsAnnotation) }
}
