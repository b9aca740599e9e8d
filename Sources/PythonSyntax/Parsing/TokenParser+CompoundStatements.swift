extension TokenParser {
    /// The most blocks one within the other in a function, as CPython's compiler counts them.
    static let maximumBlocks = 20
    /// The most `elif` clauses of one `if`: each is a statement within the one before.
    static let maximumElif = 500

    /// `statements` up to the end of the text.
    mutating func file() throws(ParseFailure) -> Module {
        var statements: [Statement] = []
        while kind != .endOfFile { try statement(into: &statements) }
        return Module(body: statements)
    }

    /// One statement, or the statements of one line.
    mutating func statement(into statements: inout [Statement]) throws(ParseFailure) {
        switch kind {
        case .if: statements.append(try ifStatement())
        case .while: statements.append(try whileStatement())
        case .for: statements.append(try forStatement(from: index))
        case .try: statements.append(try tryStatement())
        case .with: statements.append(try withStatement(from: index))
        case .def: statements.append(try function(decorators: [], from: index))
        case .class: statements.append(try classDefinition(decorators: []))
        case .at: statements.append(try decorated())
        case .async: statements.append(try asyncStatement())
        case .name where isWord(token, "match"):
            if let match = try matchStatement() {
                statements.append(match)
            } else {
                try simpleStatements(into: &statements)
            }
        default: try simpleStatements(into: &statements)
        }
    }

    /// The colon and the statements after a header. `header` names it in CPython's messages.
    mutating func block(after header: String, line: Int32, forcingColon: Bool = false) throws(ParseFailure)
        -> [Statement]
    {
        if forcingColon || isDiagnosing && kind == .newline { try expectColon() } else { try expect(.colon) }
        var statements: [Statement] = []
        guard accept(.newline) else {
            try simpleStatements(into: &statements)
            return statements
        }
        guard accept(.indent) else {
            throw .reported(
                SyntaxError(
                    .indentationError, Messages.expectedIndentedBlock(after: header, line: line), place(of: token),
                    isIncomplete: isAtEnd(index)))
        }
        while kind != .dedent {
            if kind == .endOfFile || kind == .error { throw .unexpected }
            try statement(into: &statements)
        }
        advance()
        return statements
    }

    /// The block of a loop, `try` or `with`, which needs room at run time.
    private mutating func countedBlock(
        after header: String, line: Int32, forcingColon: Bool = false
    ) throws(ParseFailure) -> [Statement] {
        blocks += 1
        defer { blocks -= 1 }
        if blocks > TokenParser.maximumBlocks, deferred == nil {
            deferred = SyntaxError(Messages.tooManyBlocks, token.span)
        }
        return try block(after: header, line: line, forcingColon: forcingColon)
    }

    /// From the token at `start` to the last token of the block just read, without its line end.
    func blockSpan(from start: Int) -> SourceSpan {
        var last = index - 1
        while last > start, [.newline, .indent, .dedent].contains(tokens[last].kind) { last -= 1 }
        return tokens[start].span.through(tokens[last].span)
    }

    private mutating func elseBlock() throws(ParseFailure) -> [Statement] {
        guard kind == .else else { return [] }
        let line = advance().span.line
        return try block(after: "'else' statement", line: line, forcingColon: true)
    }

    private mutating func ifStatement() throws(ParseFailure) -> Statement {
        var clauses: [(start: Int, test: Expression, body: [Statement])] = []
        while kind == .if && clauses.isEmpty || kind == .elif {
            let start = index
            let keyword = advance()
            let test = try namedExpression()
            let name = keyword.kind == .if ? "'if' statement" : "'elif' statement"
            clauses.append((start, test, try block(after: name, line: keyword.span.line)))
            if clauses.count > TokenParser.maximumElif { throw fail(Messages.tooManyBlocks, keyword.span) }
        }
        var otherwise = try elseBlock()
        let end = blockSpan(from: clauses[0].start)
        for clause in clauses.reversed() {
            let statement = Statement(
                .if(test: clause.test, body: clause.body, otherwise: otherwise), tokens[clause.start].span.through(end))
            otherwise = [statement]
        }
        return otherwise[0]
    }

    private mutating func whileStatement() throws(ParseFailure) -> Statement {
        let start = index
        let line = advance().span.line
        let test = try namedExpression()
        let body = try countedBlock(after: "'while' statement", line: line)
        let otherwise = try elseBlock()
        return Statement(
            .while(test: test, body: body, otherwise: otherwise), blockSpan(from: start))
    }

    private mutating func forStatement(from start: Int) throws(ParseFailure) -> Statement {
        let isAsync = tokens[start].kind == .async
        let line = advance().span.line
        let target = try forTarget(from: start)
        try expect(.in)
        let iterable = try starExpressions()
        let body = try countedBlock(after: "'for' statement", line: line)
        let otherwise = try elseBlock()
        return Statement(
            .for(ForLoop(target: target, iterable: iterable, body: body, otherwise: otherwise, isAsync: isAsync)),
            blockSpan(from: start))
    }

    private mutating func asyncStatement() throws(ParseFailure) -> Statement {
        let start = index
        advance()
        switch kind {
        case .def: return try function(decorators: [], from: start)
        case .for: return try forStatement(from: start)
        case .with: return try withStatement(from: start)
        default: throw .unexpected
        }
    }

    // MARK: try

    private mutating func tryStatement() throws(ParseFailure) -> Statement {
        let start = index
        let line = advance().span.line
        let body = try countedBlock(after: "'try' statement", line: line, forcingColon: true)
        var handlers: [ExceptionHandler] = []
        var isGroup = false
        while kind == .except {
            let isStar = peek() == .star
            if !handlers.isEmpty, isStar != isGroup {
                if isDiagnosing {
                    throw fail(Messages.mixedExcept, tokens[index].span.through(tokens[index + (isStar ? 1 : 0)].span))
                }
                throw .unexpected
            }
            isGroup = isStar
            handlers.append(try handler())
        }
        let otherwise = handlers.isEmpty ? [] : try elseBlock()
        var finally: [Statement] = []
        if kind == .finally {
            let line = advance().span.line
            finally = try block(after: "'finally' statement", line: line, forcingColon: true)
        } else if handlers.isEmpty {
            if isDiagnosing { throw failAtFurthest(Messages.expectedExceptOrFinally) }
            throw .unexpected
        }
        return Statement(
            .try(
                TryStatement(body: body, handlers: handlers, otherwise: otherwise, finally: finally, isGroup: isGroup)),
            blockSpan(from: start))
    }

    private mutating func handler() throws(ParseFailure) -> ExceptionHandler {
        let start = index
        let line = advance().span.line
        let isStar = accept(.star)
        var type: Expression?
        var name: String?
        if isStar || kind != .colon {
            if isDiagnosing {
                if isStar, kind == .colon || kind == .newline { throw failAtFurthest(Messages.expectedExceptionTypes) }
                if kind == .newline { try expectColon() }
            }
            let typeStart = index
            type = try expression()
            if isDiagnosing, kind == .comma {
                advance()
                if let end = attempt({ p throws(ParseFailure) -> Int in
                    _ = try p.starExpressions()
                    let end = p.index - 1
                    if p.accept(.as) { try p.expect(.name) }
                    try p.expect(.colon)
                    return end
                }) {
                    throw fail(Messages.exceptWithoutParentheses, tokens[typeStart].span.through(tokens[end].span))
                }
                throw .unexpected
            }
            if accept(.as) { name = try self.name() }
        }
        let body = try countedBlock(after: isStar ? "'except*' statement" : "'except' statement", line: line)
        return ExceptionHandler(type: type, name: name, body: body, span: blockSpan(from: start))
    }

    // MARK: with

    private mutating func withStatement(from start: Int) throws(ParseFailure) -> Statement {
        let isAsync = tokens[start].kind == .async
        let line = advance().span.line
        var items: [WithItem] = []
        let grouped = kind == .leftParenthesis ? attempt({ p throws(ParseFailure) in try p.groupedItems() }) : nil
        if let grouped {
            items = grouped
        } else if isDiagnosing, kind == .leftParenthesis,
            let grouped = try diagnose({ p throws(ParseFailure) in try p.groupedItems() })
        {
            items = grouped
        } else {
            repeat { items.append(try withItem()) } while accept(.comma)
        }
        let body = try countedBlock(after: "'with' statement", line: line)
        return Statement(.with(items: items, body: body, isAsync: isAsync), blockSpan(from: start))
    }

    /// Items in parentheses, with a colon after them.
    private mutating func groupedItems() throws(ParseFailure) -> [WithItem] {
        try enter(TokenParser.bracketCost)
        defer { depth -= TokenParser.bracketCost }
        try expect(.leftParenthesis)
        var items: [WithItem] = []
        repeat {
            if !items.isEmpty, kind == .rightParenthesis { break }
            items.append(try withItem())
        } while accept(.comma)
        try expect(.rightParenthesis)
        if isDiagnosing, kind == .newline { try expectColon() }
        if kind != .colon { throw .unexpected }
        return items
    }

    private mutating func withItem() throws(ParseFailure) -> WithItem {
        let context = try expression()
        guard accept(.as) else { return WithItem(context: context, target: nil) }
        let start = index
        let target = try starTarget()
        let isEnd = kind == .comma || kind == .rightParenthesis || kind == .colon
        if isEnd, invalidTarget(target, .assignment) == nil { return WithItem(context: context, target: target) }
        if isDiagnosing {
            index = start
            let value = try expression()
            if kind == .comma || kind == .rightParenthesis || kind == .colon,
                let invalid = invalidTarget(value, .assignment)
            {
                throw fail(Messages.cannotAssign(invalid.description), invalid.span)
            }
        }
        // A missing colon is the block's business.
        if isDiagnosing, kind == .newline, invalidTarget(target, .assignment) == nil {
            return WithItem(context: context, target: target)
        }
        throw .unexpected
    }

    // MARK: Definitions

    private mutating func decorated() throws(ParseFailure) -> Statement {
        var decorators: [Expression] = []
        while accept(.at) {
            decorators.append(try namedExpression())
            try expect(.newline)
        }
        switch kind {
        case .def: return try function(decorators: decorators, from: index)
        case .class: return try classDefinition(decorators: decorators)
        case .async where peek() == .def:
            let start = index
            advance()
            return try function(decorators: decorators, from: start)
        default: throw .unexpected
        }
    }

    private mutating func function(decorators: [Expression], from start: Int) throws(ParseFailure) -> Statement {
        let isAsync = tokens[start].kind == .async
        let line = advance().span.line
        let name = try name()
        if !accept(.leftParenthesis) { throw fail(Messages.expected("("), token.span) }
        let parameters = try parameters(closing: .rightParenthesis)
        try expect(.rightParenthesis)
        let arrow = index
        var returns: Expression?
        if accept(.arrow) {
            returns = try diagnose { p throws(ParseFailure) in try p.expression() }
            // As CPython sees it, an arrow without a type is no arrow, so that the colon is missing.
            if returns == nil { throw fail(Messages.expected(":"), tokens[arrow].span) }
        }
        let outerBlocks = blocks
        blocks = 0
        defer { blocks = outerBlocks }
        let body = try block(after: "function definition", line: line, forcingColon: true)
        return Statement(
            .function(
                FunctionDefinition(
                    name: name, parameters: parameters, returns: returns, body: body, decorators: decorators,
                    isAsync: isAsync)),
            blockSpan(from: start))
    }

    private mutating func classDefinition(decorators: [Expression]) throws(ParseFailure) -> Statement {
        let start = index
        let line = advance().span.line
        let name = try name()
        let arguments = kind == .leftParenthesis ? try callArguments(allowingGenerator: false) : []
        let outerBlocks = blocks
        blocks = 0
        defer { blocks = outerBlocks }
        let body = try block(after: "class definition", line: line)
        return Statement(
            .class(ClassDefinition(name: name, arguments: arguments, body: body, decorators: decorators)),
            blockSpan(from: start))
    }
}
