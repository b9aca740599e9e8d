import PythonSyntax

/// Python source text of an expression, as CPython's `ast.unparse` writes it in its annotations: one space around
/// operators, parentheses only where the grammar needs them.
///
///     ExpressionText.text(of: e)   // "dict[str, list[int]] | None"
enum ExpressionText {
    /// How tightly an expression binds; what stands inside a tighter one gets parentheses.
    private enum Level: Int, Comparable {
        case tuple, named, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor, power, await, atom
        static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
        var tighter: Level { Level(rawValue: rawValue + 1) ?? .atom }
    }

    /// The text of `e`.
    static func text(of e: Expression) -> String { text(e, .test) }

    private static func text(_ e: Expression, _ outer: Level) -> String {
        let (text, level) = write(e)
        return level < outer ? "(\(text))" : text
    }

    private static func list(_ items: [Expression]) -> String { items.map { text($0, .test) }.joined(separator: ", ") }

    private static func write(_ e: Expression) -> (String, Level) {
        switch e.kind {
        case .constant(let constant): (literal(constant), .atom)
        case .name(let name): (name, .atom)
        case .joinedString(let parts): ("f" + quote(joined(parts)), .atom)
        case .tuple(let items):
            items.isEmpty ? ("()", .atom) : ("(" + list(items) + (items.count == 1 ? ",)" : ")"), .atom)
        case .list(let items): ("[\(list(items))]", .atom)
        case .set(let items): ("{\(list(items))}", .atom)
        case .dictionary(let items):
            (
                "{"
                    + items.map { item in
                        item.key.map { "\(text($0, .test)): \(text(item.value, .test))" } ?? "**\(text(item.value, .bitOr))"
                    }.joined(separator: ", ") + "}", .atom
            )
        case .unary(let operation, let operand): unary(operation, operand)
        case .binary(let operation, let left, let right): binary(operation, left, right)
        case .boolean(let operation, let operands):
            operation == .and
                ? (operands.map { text($0, .not) }.joined(separator: " and "), .and)
                : (operands.map { text($0, .and) }.joined(separator: " or "), .or)
        case .compare(let left, let links):
            (
                links.reduce(text(left, .bitOr)) { "\($0) \(sign($1.operation)) \(text($1.right, .bitOr))" },
                .comparison
            )
        case .conditional(let test, let body, let otherwise):
            ("\(text(body, .or)) if \(text(test, .or)) else \(text(otherwise, .test))", .test)
        case .call(let function, let arguments):
            ("\(text(function, .atom))(\(arguments.map(argument).joined(separator: ", ")))", .atom)
        case .attribute(let object, let name): ("\(text(object, .atom)).\(name)", .atom)
        case .subscript(let object, let index): ("\(text(object, .atom))[\(subscriptText(index))]", .atom)
        case .slice(let lower, let upper, let step):
            (
                (lower.map { text($0, .test) } ?? "") + ":" + (upper.map { text($0, .test) } ?? "")
                    + (step.map { ":" + text($0, .test) } ?? ""), .atom
            )
        case .starred(let inner): ("*" + text(inner, .bitOr), .test)
        case .lambda(let parameters, let body):
            ("lambda\(parameterText(parameters)): \(text(body, .test))", .test)
        case .namedExpression(let target, let value): ("\(text(target, .atom)) := \(text(value, .atom))", .named)
        case .listComprehension(let element, let loops): ("[\(text(element, .test))\(clauses(loops))]", .atom)
        case .setComprehension(let element, let loops): ("{\(text(element, .test))\(clauses(loops))}", .atom)
        case .generatorExpression(let element, let loops): ("(\(text(element, .test))\(clauses(loops)))", .atom)
        case .dictionaryComprehension(let key, let value, let loops):
            ("{\(text(key, .test)): \(text(value, .test))\(clauses(loops))}", .atom)
        case .await(let operand): ("await \(text(operand, .atom))", .await)
        case .yield(let operand): ("(yield\(operand.map { " " + text($0, .test) } ?? ""))", .atom)
        case .yieldFrom(let operand): ("(yield from \(text(operand, .test)))", .atom)
        }
    }

    private static func subscriptText(_ index: Expression) -> String {
        if case .tuple(let items) = index.kind, !items.isEmpty { return list(items) + (items.count == 1 ? "," : "") }
        return text(index, .test)
    }

    private static func unary(_ operation: UnaryOperator, _ operand: Expression) -> (String, Level) {
        switch operation {
        case .not: ("not " + text(operand, .not), .not)
        case .negative: ("-" + text(operand, .factor), .factor)
        case .positive: ("+" + text(operand, .factor), .factor)
        case .invert: ("~" + text(operand, .factor), .factor)
        }
    }

    private static func binary(_ operation: BinaryOperator, _ left: Expression, _ right: Expression) -> (String, Level) {
        let (sign, level): (String, Level) = switch operation {
        case .add: ("+", .sum)
        case .subtract: ("-", .sum)
        case .multiply: ("*", .term)
        case .matrixMultiply: ("@", .term)
        case .trueDivide: ("/", .term)
        case .floorDivide: ("//", .term)
        case .modulo: ("%", .term)
        case .power: ("**", .power)
        case .leftShift: ("<<", .shift)
        case .rightShift: (">>", .shift)
        case .bitAnd: ("&", .bitAnd)
        case .bitOr: ("|", .bitOr)
        case .bitXor: ("^", .bitXor)
        }
        // Powers bind to the right, all others to the left.
        let isPower = operation == .power
        return ("\(text(left, isPower ? level.tighter : level)) \(sign) \(text(right, isPower ? .factor : level.tighter))", level)
    }

    private static func sign(_ operation: ComparisonOperator) -> String {
        switch operation {
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }

    private static func argument(_ argument: Argument) -> String {
        switch argument {
        case .positional(let value): text(value, .test)
        case .starred(let value): "*" + text(value, .bitOr)
        case .keyword(let name, let value, _): "\(name)=\(text(value, .test))"
        case .doubleStarred(let value): "**" + text(value, .test)
        }
    }

    private static func clauses(_ loops: [ComprehensionClause]) -> String {
        loops.map { loop in
            " \(loop.isAsync ? "async for" : "for") \(text(loop.target, .tuple)) in \(text(loop.iterable, .or))"
                + loop.conditions.map { " if \(text($0, .or))" }.joined()
        }.joined()
    }

    private static func parameterText(_ parameters: Parameters) -> String {
        func plain(_ parameter: Parameter) -> String {
            parameter.name + (parameter.defaultValue.map { "=" + text($0, .test) } ?? "")
        }
        var pieces = parameters.positionalOnly.map(plain)
        if !pieces.isEmpty { pieces.append("/") }
        pieces += parameters.ordinary.map(plain)
        if let variadic = parameters.variadic {
            pieces.append("*" + variadic.name)
        } else if !parameters.keywordOnly.isEmpty {
            pieces.append("*")
        }
        pieces += parameters.keywordOnly.map(plain)
        if let variadic = parameters.variadicKeyword { pieces.append("**" + variadic.name) }
        return pieces.isEmpty ? "" : " " + pieces.joined(separator: ", ")
    }

    // MARK: Literals

    private static func literal(_ constant: Constant) -> String {
        switch constant {
        case .none: "None"
        case .bool(let value): value ? "True" : "False"
        case .ellipsis: "..."
        case .integer(let value): String(value)
        case .largeInteger(let digits): digits
        case .float(let value): value.isInfinite ? "1e309" : value.description
        case .imaginary(let value): (value == value.rounded() && abs(value) < 1e16 ? String(Int(value)) : value.description) + "j"
        case .string(let points): quote(points)
        case .bytes(let bytes): "b" + quote(bytes.map { UInt32($0) }, escapesAbove: 0x7e)
        }
    }

    private static func joined(_ parts: [JoinedStringPart]) -> [UInt32] {
        var result: [UInt32] = []
        for part in parts {
            switch part {
            case .literal(let points):
                for point in points {
                    result.append(point)
                    if point == 0x7b || point == 0x7d { result.append(point) }
                }
            case .field(let value, let conversion, let specification):
                let mark = switch conversion {
                case .str: "!s"
                case .repr: "!r"
                case .ascii: "!a"
                case nil: ""
                }
                result += "{\(text(value, .test))\(mark)".unicodeScalars.map(\.value)
                if let specification {
                    result.append(0x3a)
                    result += joined(specification)
                }
                result.append(0x7d)
            }
        }
        return result
    }

    /// A string literal as `repr` writes it.
    private static func quote(_ points: [UInt32], escapesAbove limit: UInt32 = 0x10ffff) -> String {
        let quote: UInt32 = points.contains(0x27) && !points.contains(0x22) ? 0x22 : 0x27
        var text = String.UnicodeScalarView()
        func append(_ point: UInt32) { if let scalar = Unicode.Scalar(point) { text.append(scalar) } }
        func escape(_ letter: String, _ point: UInt32, width: Int) {
            let digits = String(point, radix: 16)
            for scalar in ("\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits).unicodeScalars {
                text.append(scalar)
            }
        }
        append(quote)
        for point in points {
            switch point {
            case quote, 0x5c:
                append(0x5c)
                append(point)
            case 0x0a: text.append(contentsOf: "\\n".unicodeScalars)
            case 0x0d: text.append(contentsOf: "\\r".unicodeScalars)
            case 0x09: text.append(contentsOf: "\\t".unicodeScalars)
            case 0..<0x20, 0x7f: escape("x", point, width: 2)
            case 0xd800...0xdfff: escape("u", point, width: 4)
            default:
                if point > limit { escape("x", point, width: 2) } else { append(point) }
            }
        }
        append(quote)
        return String(text)
    }
}
