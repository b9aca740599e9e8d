import PythonSyntax

/// A statement around the place being compiled, as far as `return`, `break` and `continue` must know it.
enum Block {
    case loop(Loop)
    /// The body of a `try … except`.
    case tryBody(ProtectedRegion)
    /// The body (with its handlers) of a `try … finally`.
    case finallyBody(ProtectedRegion, [Statement])
    /// The body of a `with`, whose bound `__exit__` is in the register.
    case with(ProtectedRegion, exit: Int, isAsync: Bool, SourceSpan)
    /// Code that handles the exception in the register.
    case handler(ProtectedRegion, exception: Int)
    /// The body of an `except … as name`.
    case handlerName(ProtectedRegion, name: String)
    /// The body of an `except*`, which no jump may leave.
    case groupHandler(ProtectedRegion)

    /// The region that covers it.
    var region: ProtectedRegion? {
        switch self {
        case .loop: nil
        case .tryBody(let region), .finallyBody(let region, _), .with(let region, _, _, _), .handler(let region, _),
            .handlerName(let region, _), .groupHandler(let region): region
        }
    }

    /// Whether leaving it runs anything that could assign a local.
    var runsCode: Bool {
        switch self {
        case .finallyBody, .with, .handlerName: true
        default: false
        }
    }
}

/// A loop, and what is bound where `break` leaves it.
final class Loop {
    let breakLabel: Label
    let continueLabel: Label
    /// The locals that every `break` so far has bound.
    var breakState: BoundLocals?

    init(breakLabel: Label, continueLabel: Label) {
        self.breakLabel = breakLabel
        self.continueLabel = continueLabel
    }
}

extension BodyCompiler {
    /// Compiles `content` inside `block`. CPython's limit of nested blocks holds.
    func inside(_ block: Block, _ span: SourceSpan, _ content: () throws(SyntaxError) -> Void) throws(SyntaxError) {
        if blocks.count >= 20 { throw SyntaxError("too many statically nested blocks", span) }
        blocks.append(block)
        if let region = block.region { code.open(region) }
        try content()
        blocks.removeLast()
        if let region = block.region { code.finish(region) }
    }

    /// Unwinds the blocks above the lowest `depth`, innermost first, then emits `exit`: the jump or return itself.
    ///
    /// Each block's code on the way out is compiled as if that block had ended, so that its exceptions go further out.
    func leave(downTo depth: Int, _ span: SourceSpan, _ exit: () -> Void) throws(SyntaxError) {
        let mark = next
        defer { next = mark }
        let all = blocks
        var closed: [ProtectedRegion] = []
        while blocks.count > depth, let block = blocks.popLast() {
            if let region = block.region {
                code.close(region)
                closed.append(region)
            }
            switch block {
            case .loop, .tryBody: break
            case .finallyBody(_, let body): try compile(body)
            case .with(_, let method, let isAsync, let span): callExitWithoutException(method, isAsync: isAsync, span)
            case .handler(_, let exception): code.emit(.endHandler, a: exception, span)
            case .handlerName(_, let name): unbindHandlerName(name, span)
            case .groupHandler:
                throw SyntaxError("'break', 'continue' and 'return' cannot appear in an except* block", span)
            }
        }
        exit()
        blocks = all
        for region in closed { code.open(region) }
    }

    /// `break` and `continue`.
    func leaveLoop(_ span: SourceSpan, isBreak: Bool) throws(SyntaxError) {
        var depth = blocks.count - 1
        while depth >= 0 {
            if case .loop(let loop) = blocks[depth] {
                try leave(downTo: depth + 1, span) {
                    if isBreak {
                        if loop.breakState == nil { loop.breakState = bound } else { loop.breakState?.join(bound) }
                        code.emitJump(.jump, to: loop.breakLabel, span)
                    } else {
                        jumpBack(to: loop.continueLabel, span)
                    }
                }
                bound.markUnreachable()
                return
            }
            if case .groupHandler = blocks[depth] {
                throw SyntaxError("'break', 'continue' and 'return' cannot appear in an except* block", span)
            }
            depth -= 1
        }
        throw SyntaxError(isBreak ? "'break' outside loop" : "'continue' not properly in loop", span)
    }
}
