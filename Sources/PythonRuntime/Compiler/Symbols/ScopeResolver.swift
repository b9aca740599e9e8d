import PythonSyntax

/// Decides where every name of every scope lives: CPython's `analyze_block`.
enum ScopeResolver {
    /// Resolves a module's scope and all scopes inside it.
    static func resolve(_ top: Scope) throws(SyntaxError) {
        var free: Set<String> = []
        try resolve(top, bound: [], free: &free)
    }

    /// `bound` are the names of enclosing functions that can be seen here; `free` collects those that this scope needs.
    private static func resolve(_ scope: Scope, bound: Set<String>, free: inout Set<String>) throws(SyntaxError) {
        var visible = bound
        var locals: Set<String> = []
        var ownFree: Set<String> = []
        for name in scope.order {
            let uses = scope.uses[name] ?? []
            let place = scope.directives[name] ?? SourceSpan(line: 1, column: 0, endLine: 1, endColumn: 0)
            if uses.contains(.global) {
                if uses.contains(.nonlocal) { throw SyntaxError("name '\(name)' is nonlocal and global", place) }
                scope.resolutions[name] = .explicitGlobal
                visible.remove(name)
            } else if uses.contains(.nonlocal) {
                if scope.isModule { throw SyntaxError("nonlocal declaration not allowed at module level", place) }
                if !bound.contains(name) { throw SyntaxError("no binding for nonlocal '\(name)' found", place) }
                scope.resolutions[name] = .free
                ownFree.insert(name)
            } else if !uses.isDisjoint(with: .bound) {
                scope.resolutions[name] = .local
                locals.insert(name)
            } else if bound.contains(name) {
                scope.resolutions[name] = .free
                ownFree.insert(name)
            } else {
                scope.resolutions[name] = .implicitGlobal
            }
        }
        // A class body's own names are not visible in the functions inside it.
        var inner = scope.isClass ? bound : visible
        if scope.isFunctionLike { inner.formUnion(locals) }
        if scope.isClass { inner.insert("__class__") }
        var needed: Set<String> = []
        for child in scope.children {
            try resolve(child, bound: inner, free: &needed)
        }
        if scope.isFunctionLike {
            for name in scope.order where scope.resolutions[name] == .local && needed.contains(name) {
                scope.resolutions[name] = .cell
                needed.remove(name)
            }
        } else if scope.isClass, needed.remove("__class__") != nil {
            scope.needsClassCell = true
        }
        ownFree.formUnion(needed)
        scope.freeNames = ownFree.sorted()
        free.formUnion(ownFree)
    }
}
