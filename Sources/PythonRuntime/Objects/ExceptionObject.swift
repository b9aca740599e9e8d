import PythonSyntax

/// An exception instance: its arguments, and how it came to be.
public final class ExceptionObject: InstanceObject {
    /// `args`.
    public var arguments: TupleObject
    /// `__cause__`, `__context__`: exceptions or `None`.
    public var cause = Value.none
    public var context = Value.none
    public var suppressesContext = false
    /// The frames it passed, from where it was raised outwards (the reverse of how a traceback prints).
    public var trace: [TracebackEntry] = []
    /// Coroutines that never ran and that only the locals of those frames hold: they live as long as the traceback.
    var heldCoroutines: [GeneratorObject] = []
    /// What the message is about, for "Did you mean": `name` of a NameError, an AttributeError or an ImportError.
    public var subject = Value.unbound
    /// `obj` of an AttributeError; for a NameError, the namespace of globals that lacked the name, if noted.
    public var subjectObject = Value.unbound
    /// What its family keeps besides `args` (``ExceptionFamily``), once it has been worked out.
    var details: [Value] = []
    /// The traceback as a program sees it, once it has asked, and how long ``trace`` was then.
    var tracebackObject: Value = .unbound
    var tracebackLength = 0

    init(type: TypeObject, arguments: TupleObject) {
        self.arguments = arguments
        super.init(kind: .exception, type: type)
        if shape == nil { shape = type.rootShape }
    }

    public override func visit(_ visitor: inout Visitor) {
        super.visit(&visitor)
        visitor.visit(arguments)
        visitor.visit(cause)
        visitor.visit(context)
        visitor.visit(tracebackObject)
        visitor.visit(subject)
        visitor.visit(subjectObject)
        for value in details { visitor.visit(value) }
        for entry in trace { visitor.visit(entry.code) }
        for coroutine in heldCoroutines { visitor.visit(coroutine) }
    }

    // MARK: What Python can do with it (the work is in Types/Exceptions)

    public override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        try interpreter.representation(ofException: self)
    }

    public override func text(_ interpreter: Interpreter) throws(PythonError) -> StringObject {
        try interpreter.text(ofException: self)
    }
}

/// One frame that an exception passed: which code, and at which instruction.
public struct TracebackEntry {
    public let code: CodeObject
    /// The index of the instruction after the one that was running.
    public let next: Int

    /// Where in the source it was; `nil` for code that came from none.
    var span: SourceSpan? { next >= 1 && next <= code.spans.count ? code.spans[next - 1] : code.spans.first }
}
