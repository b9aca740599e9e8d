/// A function written in Swift.
///
///     interpreter.makeNative("abs", 1...1) { interpreter, arguments throws(PythonError) in … }
public final class NativeFunctionObject: Object {
    /// What it does. Positional arguments first, for a method `self` among them.
    public typealias Body = (Interpreter, Arguments) throws(PythonError) -> Value

    public let name: String
    /// The type it is a method of, if it is one.
    public unowned(unsafe) let owner: TypeObject?
    /// The module it belongs to.
    public let module: String
    public let body: Body
    /// Fewest and most positional arguments (`self` not counted); most is -1 when there is no limit. Calls outside get
    /// CPython's TypeError before the body runs.
    public let least: Int
    public let most: Int
    /// Whether it takes keyword arguments.
    public let takesKeywords: Bool

    init(
        type: TypeObject, name: String, owner: TypeObject?, module: String, least: Int, most: Int, takesKeywords: Bool,
        body: @escaping Body
    ) {
        self.name = name
        self.owner = owner
        self.module = module
        self.least = least
        self.most = most
        self.takesKeywords = takesKeywords
        self.body = body
        super.init(kind: .nativeFunction, type: type)
    }

    public override func visit(_ visitor: inout Visitor) { visitor.visit(owner) }

    public override var isCallable: Bool { true }

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        if let owner { return "<method '\(name)' of '\(owner.name)' objects>" }
        return "<built-in function \(name)>"
    }

    public override func bind(to instance: Value, of owner: TypeObject, _ interpreter: Interpreter) throws(PythonError) -> Value {
        instance.isUnbound || self.owner == nil ? Value(self) : Value(interpreter.makeBoundNative(self, instance))
    }

    public override func call(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> Value {
        try check(arguments, interpreter)
        return try body(interpreter, arguments)
    }

    /// CPython's TypeError when the arguments do not fit.
    @inline(__always)
    func check(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) {
        let given = arguments.count - (owner == nil ? 0 : 1)
        if given < least || (most >= 0 && given > most) || (arguments.keywords != nil && !takesKeywords) {
            throw mismatch(given: given, arguments, interpreter)
        }
    }
}
