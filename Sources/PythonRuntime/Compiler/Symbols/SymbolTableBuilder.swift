import PythonSyntax

/// The first pass: opens a ``Scope`` for everything that has one and records what each does with its names.
///
/// Errors are those of CPython's `symtable.c`, in the order in which it meets them.
final class SymbolTableBuilder {
    /// Scopes by the node that opens them.
    var scopes: [ObjectIdentifier: Scope] = [:]
    /// `from __future__ import annotations`: annotations are not looked at.
    let delaysAnnotations: Bool
    let allowsTopLevelAwait: Bool
    var scope: Scope

    init(delaysAnnotations: Bool, allowsTopLevelAwait: Bool) {
        self.delaysAnnotations = delaysAnnotations
        self.allowsTopLevelAwait = allowsTopLevelAwait
        scope = Scope(.module, parent: nil, privateClass: nil)
    }

    /// Visits a module, or the expression of `eval`, and returns its scope.
    func build(body: [Statement], expression: Expression?) throws(SyntaxError) -> Scope {
        try visit(body)
        if let expression { try visit(expression) }
        return scope
    }

    /// Visits `content` in a new scope for `node`.
    func open(
        _ kind: Scope.Kind, for node: AnyObject, isAsync: Bool = false, privateClass: String? = nil,
        _ content: () throws(SyntaxError) -> Void
    ) throws(SyntaxError) {
        let outer = scope
        let inner = Scope(kind, parent: outer, privateClass: privateClass ?? outer.privateClass, isAsync: isAsync)
        scopes[ObjectIdentifier(node)] = inner
        scope = inner
        try content()
        scope = outer
    }

    /// Records a binding of `name`, spelled as in the source.
    func bind(_ name: String, at span: SourceSpan, _ use: Scope.Uses = .assigned) throws(SyntaxError) {
        if name == "__debug__" { throw SyntaxError("cannot assign to __debug__", span) }
        scope.note(scope.mangle(name), use)
    }

    /// Records a name that an expression mentions.
    func read(_ name: String) {
        scope.note(scope.mangle(name), .read)
        // Zero-argument super() needs the class.
        if name == "super", scope.isFunctionLike { scope.note("__class__", .read) }
    }

    /// Records a parameter.
    func parameter(_ parameter: Parameter) throws(SyntaxError) {
        let name = scope.mangle(parameter.name)
        if name == "__debug__" { throw SyntaxError("cannot assign to __debug__", parameter.span) }
        if scope.uses[name]?.contains(.parameter) == true {
            throw SyntaxError("duplicate argument '\(name)' in function definition", parameter.span)
        }
        scope.note(name, .parameter)
        scope.parameters.append(name)
    }

    /// Visits what is evaluated when a function is defined: defaults, then annotations.
    func visitHeader(_ parameters: Parameters, returns: Expression?) throws(SyntaxError) {
        for parameter in parameters.positionalOnly + parameters.ordinary + parameters.keywordOnly {
            if let value = parameter.defaultValue { try visit(value) }
        }
        if delaysAnnotations { return }
        for parameter in parameters.annotated {
            if let annotation = parameter.annotation { try visit(annotation) }
        }
        if let returns { try visit(returns) }
    }

    /// Enters the parameters in the order of their registers.
    func enter(_ parameters: Parameters) throws(SyntaxError) {
        for parameter in parameters.positionalOnly + parameters.ordinary + parameters.keywordOnly {
            try self.parameter(parameter)
        }
        scope.positionalCount = parameters.positionalOnly.count + parameters.ordinary.count
        if let variadic = parameters.variadic { try parameter(variadic) }
        if let variadic = parameters.variadicKeyword { try parameter(variadic) }
    }

    /// `global` and `nonlocal`.
    func declare(_ names: [String], _ use: Scope.Uses, at span: SourceSpan) throws(SyntaxError) {
        let word = use == .global ? "global" : "nonlocal"
        for name in names {
            let name = scope.mangle(name)
            let known = scope.uses[name] ?? []
            if known.contains(.parameter) { throw SyntaxError("name '\(name)' is parameter and \(word)", span) }
            if known.contains(.read) { throw SyntaxError("name '\(name)' is used prior to \(word) declaration", span) }
            if known.contains(.annotated) { throw SyntaxError("annotated name '\(name)' can't be \(word)", span) }
            if known.contains(.assigned) {
                throw SyntaxError("name '\(name)' is assigned to before \(word) declaration", span)
            }
            scope.note(name, use)
            if scope.directives[name] == nil { scope.directives[name] = span }
        }
    }
}

extension Parameters {
    /// All parameters in the order in which CPython evaluates annotations.
    var annotated: [Parameter] {
        ordinary + positionalOnly + (variadic.map { [$0] } ?? []) + keywordOnly + (variadicKeyword.map { [$0] } ?? [])
    }
}
