extension TreeDump {
    mutating func expressions(_ items: [Expression]) { list(items) { $0.expression($1) } }

    mutating func expression(_ expression: Expression) {
        let span = expression.span
        switch expression.kind {
        case .constant(let value): node("Constant", span, [{ $0.constant(value) }])
        case .name(let name): node("Name", span, [{ $0.write(name) }])
        case .joinedString(let parts):
            node("JoinedStr", span, [{ $0.joined(parts) }])
        case .tuple(let items): node("Tuple", span, [{ $0.expressions(items) }])
        case .list(let items): node("List", span, [{ $0.expressions(items) }])
        case .set(let items): node("Set", span, [{ $0.expressions(items) }])
        case .dictionary(let items):
            node(
                "Dict", span,
                [
                    { $0.list(items.map(\.key)) { $0.optional($1) { $0.expression($1) } } },
                    { $0.expressions(items.map(\.value)) },
                ])
        case .unary(let operation, let operand):
            let name = ["UAdd", "USub", "Invert", "Not"][Int(operation.rawValue)]
            node("UnaryOp", span, [{ $0.write(name) }, { $0.expression(operand) }])
        case .binary(let operation, let left, let right):
            node(
                "BinOp", span,
                [{ $0.expression(left) }, { $0.write(TreeDump.name(operation)) }, { $0.expression(right) }])
        case .boolean(let operation, let operands):
            node("BoolOp", span, [{ $0.write(operation == .and ? "And" : "Or") }, { $0.expressions(operands) }])
        case .compare(let left, let links):
            let names = ["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"]
            node(
                "Compare", span,
                [
                    { $0.expression(left) }, { $0.list(links) { $0.write(names[Int($1.operation.rawValue)]) } },
                    { $0.expressions(links.map(\.right)) },
                ])
        case .conditional(let test, let body, let otherwise):
            node("IfExp", span, [{ $0.expression(test) }, { $0.expression(body) }, { $0.expression(otherwise) }])
        case .call(let function, let arguments):
            node("Call", span, [{ $0.expression(function) }, { $0.positional(arguments) }, { $0.keywords(arguments) }])
        case .attribute(let base, let name): node("Attribute", span, [{ $0.expression(base) }, { $0.write(name) }])
        case .subscript(let base, let index):
            node("Subscript", span, [{ $0.expression(base) }, { $0.expression(index) }])
        case .slice(let lower, let upper, let step):
            node("Slice", span, [lower, upper, step].map { part in { $0.optional(part) { $0.expression($1) } } })
        case .starred(let value): node("Starred", span, [{ $0.expression(value) }])
        case .lambda(let parameters, let body):
            node("Lambda", span, [{ $0.parameters(parameters) }, { $0.expression(body) }])
        case .namedExpression(let target, let value):
            node("NamedExpr", span, [{ $0.expression(target) }, { $0.expression(value) }])
        case .listComprehension(let element, let clauses):
            node("ListComp", span, [{ $0.expression(element) }, { $0.clauses(clauses) }])
        case .setComprehension(let element, let clauses):
            node("SetComp", span, [{ $0.expression(element) }, { $0.clauses(clauses) }])
        case .dictionaryComprehension(let key, let value, let clauses):
            node("DictComp", span, [{ $0.expression(key) }, { $0.expression(value) }, { $0.clauses(clauses) }])
        case .generatorExpression(let element, let clauses):
            node("GeneratorExp", span, [{ $0.expression(element) }, { $0.clauses(clauses) }])
        case .await(let value): node("Await", span, [{ $0.expression(value) }])
        case .yield(let value): node("Yield", span, [{ $0.optional(value) { $0.expression($1) } }])
        case .yieldFrom(let value): node("YieldFrom", span, [{ $0.expression(value) }])
        }
    }

    static func name(_ operation: BinaryOperator) -> String {
        [
            "Add", "Sub", "Mult", "MatMult", "Div", "FloorDiv", "Mod", "Pow", "LShift", "RShift", "BitAnd", "BitOr",
            "BitXor",
        ][Int(operation.rawValue)]
    }

    mutating func constant(_ value: Constant) {
        switch value {
        case .none: write("None")
        case .bool(let value): write(value ? "True" : "False")
        case .ellipsis: write("Ellipsis")
        case .integer(let value): write(String(value))
        case .largeInteger(let digits): write(digits)
        case .float(let value): write("f" + String(value.bitPattern, radix: 16))
        case .imaginary(let value): write("j" + String(value.bitPattern, radix: 16))
        case .string(let text): write("s" + text.map { String($0, radix: 16) }.joined(separator: "."))
        case .bytes(let bytes): write("b" + bytes.map { String($0, radix: 16) }.joined(separator: "."))
        }
    }

    private mutating func joined(_ parts: [JoinedStringPart]) {
        enterFormatted()
        list(parts) { dump, part in
            switch part {
            case .literal(let text): dump.constant(.string(text))
            case .field(let value, let conversion, let specification):
                let letter =
                    switch conversion {
                    case nil: "-1"
                    case .str: "115"
                    case .repr: "114"
                    case .ascii: "97"
                    }
                dump.node(
                    "FormattedValue", nil,
                    [
                        { $0.expression(value) }, { $0.write(letter) },
                        { $0.optional(specification) { $0.joined($1) } },
                    ])
            }
        }
        leaveFormatted()
    }

    mutating func positional(_ arguments: [Argument]) {
        let items = arguments.filter {
            switch $0 {
            case .positional, .starred: true
            default: false
            }
        }
        list(items) { dump, argument in
            if case .starred(let value) = argument {
                dump.node("Starred", nil, [{ $0.expression(value) }])
            } else {
                dump.expression(argument.value)
            }
        }
    }

    mutating func keywords(_ arguments: [Argument]) {
        let items = arguments.filter {
            switch $0 {
            case .keyword, .doubleStarred: true
            default: false
            }
        }
        list(items) { dump, argument in
            if case .keyword(let name, let value, let span) = argument {
                dump.node("keyword", span, [{ $0.write(name) }, { $0.expression(value) }])
            } else {
                dump.node("keyword", nil, [{ $0.write("_") }, { $0.expression(argument.value) }])
            }
        }
    }

    private mutating func clauses(_ clauses: [ComprehensionClause]) {
        list(clauses) { dump, clause in
            dump.node(
                "comprehension", nil,
                [
                    { $0.expression(clause.target) }, { $0.expression(clause.iterable) },
                    { $0.expressions(clause.conditions) }, { $0.write(clause.isAsync ? "1" : "0") },
                ])
        }
    }

    mutating func parameters(_ parameters: Parameters) {
        let defaults = (parameters.positionalOnly + parameters.ordinary).compactMap(\.defaultValue)
        node(
            "arguments", nil,
            [
                { $0.list(parameters.positionalOnly) { $0.parameter($1) } },
                { $0.list(parameters.ordinary) { $0.parameter($1) } },
                { $0.optional(parameters.variadic) { $0.parameter($1) } },
                { $0.list(parameters.keywordOnly) { $0.parameter($1) } },
                { $0.list(parameters.keywordOnly) { $0.optional($1.defaultValue) { $0.expression($1) } } },
                { $0.optional(parameters.variadicKeyword) { $0.parameter($1) } },
                { $0.expressions(defaults) },
            ])
    }

    private mutating func parameter(_ parameter: Parameter) {
        node(
            "arg", parameter.span,
            [{ $0.write(parameter.name) }, { $0.optional(parameter.annotation) { $0.expression($1) } }])
    }
}
