import PythonSyntax

/// Turns a syntax tree into register bytecode, as ``Opcode`` describes it.
///
/// Two passes: a symbol table finds out what every name is in every scope (CPython's `symtable.c`: local, cell, free,
/// global), then one ``BodyCompiler`` per function, class, comprehension and module emits instructions.
///
///     let code = try Compiler.compile(Parser.parse("print(1)"), file: "<stdin>", interpreter: interpreter, mode: .interactive)
public struct Compiler {
    /// What is compiled.
    public enum Mode {
        /// A file, or the text of `exec`.
        case module
        /// Input of a prompt: the values of expression statements are shown, and `await` is allowed outside functions.
        case interactive
        /// The text of `eval`: the code returns the value of this expression (the module is not looked at).
        case expression(Expression)
    }

    /// Compiles a module.
    ///
    /// With `await` at top level (allowed in `.interactive`, or by `allowsTopLevelAwait`) the code has the coroutine
    /// flag: calling it makes a coroutine. `isLibrary` marks all its code as part of a library module. Throws the errors
    /// that CPython finds after parsing, such as `'return' outside function`.
    public static func compile(
        _ module: Module, file: String, interpreter: Interpreter, mode: Mode = .module, allowsTopLevelAwait: Bool = false,
        isLibrary: Bool = false
    ) throws(SyntaxError) -> CodeObject {
        var isInteractive = false
        if case .interactive = mode { isInteractive = true }
        var body = module.body
        var expression: Expression?
        if case .expression(let e) = mode {
            body = []
            expression = e
        }
        let allowsAwait = isInteractive || allowsTopLevelAwait
        let features = try FutureFeatures(of: body)
        let builder = SymbolTableBuilder(delaysAnnotations: features.annotations, allowsTopLevelAwait: allowsAwait)
        let top = try builder.build(body: body, expression: expression)
        try ScopeResolver.resolve(top)
        let context = CompilationContext(
            interpreter: interpreter, file: file, features: features, isInteractive: isInteractive,
            allowsTopLevelAwait: allowsAwait, isLibrary: isLibrary, scopes: builder.scopes)
        let compiler = BodyCompiler(context: context, scope: top, parent: nil, name: "<module>", firstLine: 1)
        return try compiler.compileModule(body, expression: expression)
    }
}

/// What all bodies of one compilation share.
final class CompilationContext {
    let interpreter: Interpreter
    let file: String
    let features: FutureFeatures
    let isInteractive: Bool
    let allowsTopLevelAwait: Bool
    /// Whether the code is a library module's, which tracebacks and traces leave out.
    let isLibrary: Bool
    /// The scope that a lambda, comprehension (`Expression`), function or class (`Statement`) opens.
    let scopes: [ObjectIdentifier: Scope]

    init(
        interpreter: Interpreter, file: String, features: FutureFeatures, isInteractive: Bool, allowsTopLevelAwait: Bool,
        isLibrary: Bool, scopes: [ObjectIdentifier: Scope]
    ) {
        self.interpreter = interpreter
        self.file = file
        self.features = features
        self.isInteractive = isInteractive
        self.allowsTopLevelAwait = allowsTopLevelAwait
        self.isLibrary = isLibrary
        self.scopes = scopes
    }
}
