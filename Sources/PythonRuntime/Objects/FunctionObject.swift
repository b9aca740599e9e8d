/// A function that a `def` or `lambda` made: code with its globals, defaults and closure.
public final class FunctionObject: InstanceObject {
    public let code: CodeObject
    let entry: UnsafeMutablePointer<CodeEntry>
    public unowned(unsafe) let globals: DictObject
    public var name: String
    public var qualifiedName: String
    /// Defaults of the last positional parameters.
    @exclusivity(unchecked) public var defaults: TupleObject?
    @exclusivity(unchecked) public var keywordDefaults: DictObject?
    public var annotations: DictObject?
    /// The cells of its free variables.
    public let closure: TupleObject?
    public var documentation: Value
    public var module: Value

    /// Makes a function. Use `makeFunction` of the bytecode.
    init(type: TypeObject, code: CodeObject, globals: DictObject, closure: TupleObject?, module: Value) {
        self.code = code
        entry = code.entry
        self.globals = globals
        self.closure = closure
        self.module = module
        name = code.name
        qualifiedName = code.qualifiedName
        documentation = code.documentation
        super.init(kind: .function, type: type)
        shape = type.rootShape
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(code)
        visitor.visit(globals)
        visitor.visit(defaults)
        visitor.visit(keywordDefaults)
        visitor.visit(annotations)
        visitor.visit(closure)
        visitor.visit(documentation)
        visitor.visit(module)
    }

    public override var isCallable: Bool { true }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<function \(qualifiedName) at \(interpreter.addressText(of: self))>"
    }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        instance.isUnbound ? Value(self) : Value(interpreter.makeBoundMethod(Value(self), instance))
    }
}
