/// `traceback`: one frame that an exception passed, and the next one inwards.
///
///     e.__traceback__.tb_lineno            # where the outermost frame was
///     e.__traceback__.tb_next.tb_frame     # the frame that it had called
final class TracebackObject: Object {
    let entry: TracebackEntry
    /// `tb_frame`.
    let frame: FrameObject
    /// `tb_next`: the frame further in, towards where the exception was raised.
    var inner: TracebackObject?

    init(type: TypeObject, entry: TracebackEntry, frame: FrameObject) {
        self.entry = entry
        self.frame = frame
        super.init(kind: .traceback, type: type)
    }

    /// `tb_lineno`.
    var line: Int { entry.span.map { Int($0.line) } ?? entry.code.firstLine }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(entry.code)
        visitor.visit(frame)
        visitor.visit(inner)
    }
}

/// `frame`, as far as a traceback shows one: the code, the line it was at, and the frame that called it.
final class FrameObject: Object {
    let code: CodeObject
    /// `f_lineno`.
    let line: Int
    /// `f_back`.
    let caller: FrameObject?

    init(type: TypeObject, code: CodeObject, line: Int, caller: FrameObject?) {
        self.code = code
        self.line = line
        self.caller = caller
        super.init(kind: .frame, type: type)
    }

    override func visit(_ visitor: inout Visitor) {
        visitor.visit(code)
        visitor.visit(caller)
    }

    override func representation(_ interpreter: Interpreter) throws(PythonError) -> String {
        "<frame at \(interpreter.addressText(of: self)), file '\(code.file)', line \(line), code \(code.name)>"
    }
}
