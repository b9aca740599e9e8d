import PythonSyntax

/// One scope of names: a module, class body, function, lambda or comprehension.
final class Scope {
    enum Kind { case module, classBody, function, lambda, comprehension(Comprehension) }
    enum Comprehension { case list, set, dictionary, generator }

    /// What a scope does with a name (CPython's `DEF_…` and `USE`).
    struct Uses: OptionSet {
        let rawValue: UInt8
        static let global = Uses(rawValue: 1)
        static let nonlocal = Uses(rawValue: 2)
        static let assigned = Uses(rawValue: 4)
        static let parameter = Uses(rawValue: 8)
        static let read = Uses(rawValue: 16)
        static let annotated = Uses(rawValue: 32)
        /// The target of a comprehension's `for`.
        static let iterated = Uses(rawValue: 64)
        /// Bound by an import (which, unlike an assignment, may stand before `global`).
        static let imported = Uses(rawValue: 128)
        static let bound: Uses = [.assigned, .parameter, .imported]
    }

    /// Where a name lives.
    enum Resolution {
        case local
        /// Local, and nested functions use it.
        case cell
        /// Of an enclosing function.
        case free
        case explicitGlobal
        case implicitGlobal
    }

    let kind: Kind
    let isAsync: Bool
    private(set) unowned(unsafe) var parent: Scope?
    private(set) var children: [Scope] = []
    /// The class whose name mangles `__private` names here.
    let privateClass: String?
    var uses: [String: Uses] = [:]
    /// Names in order of their first appearance.
    private(set) var order: [String] = []
    /// Parameters by register.
    var parameters: [String] = []
    /// How many of them take positional arguments.
    var positionalCount = 0
    /// Where `global` and `nonlocal` named a name.
    var directives: [String: SourceSpan] = [:]
    /// Names that are deleted somewhere (`del`, the end of an `except … as`): never surely bound.
    var deleted: Set<String> = []
    /// Has `yield`.
    var isGenerator = false
    /// Is `async def`, or has `await` or an asynchronous comprehension.
    var isCoroutine = false
    /// Has `:=` in this very scope, so that reading an operand and assigning it can meet in one expression.
    var hasNamedExpression = false
    /// A method uses `__class__` or `super`.
    var needsClassCell = false
    /// While the outermost iterable of a comprehension is visited: `:=` is not allowed there.
    var iterableDepth = 0

    var resolutions: [String: Resolution] = [:]
    /// Names of enclosing functions used here or further in, sorted: the closure.
    var freeNames: [String] = []

    init(_ kind: Kind, parent: Scope?, privateClass: String?, isAsync: Bool = false) {
        self.kind = kind
        self.parent = parent
        self.privateClass = privateClass
        self.isAsync = isAsync
        isCoroutine = isAsync
        parent?.children.append(self)
    }

    /// Whether names are registers here: anything but a module or class body.
    var isFunctionLike: Bool {
        switch kind {
        case .module, .classBody: false
        default: true
        }
    }

    var isClass: Bool { if case .classBody = kind { true } else { false } }
    var isModule: Bool { if case .module = kind { true } else { false } }
    var comprehension: Comprehension? { if case .comprehension(let kind) = kind { kind } else { nil } }

    /// Records a use of `name` (mangled).
    func note(_ name: String, _ use: Uses) {
        if let known = uses[name] {
            uses[name] = known.union(use)
        } else {
            uses[name] = use
            order.append(name)
        }
    }

    /// `name` as this scope spells it: `__private` inside class `C` is `_C__private`.
    func mangle(_ name: String) -> String {
        guard let privateClass, name.utf8.starts(with: "__".utf8), !name.hasSuffix("__"), !name.utf8.contains(0x2e)
        else { return name }
        let stem = privateClass.drop { $0 == "_" }
        return stem.isEmpty ? name : "_\(stem)\(name)"
    }
}
