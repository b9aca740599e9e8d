import PythonSyntax

@testable import LessonKit

/// A real, very small engine for tests of what is above engines: it runs programs of plain assignments and calls.
///
/// Statements: `name = expression`, `print(x)`, `sleep(seconds)` (time passes), `block(seconds)` (time passes and the
/// loop is held), `get(seconds)` (a request of that latency), `seeded(name)` (binds the seed). Expressions: constants,
/// names, lists, `+ - *`, comparisons, `and`, and `len`, `max`, `sum` of lists.
struct TinyEngine: LessonEngine {
    func run(source: String, world: String?, seed: UInt64, variables: [String]) -> RunFacts {
        var facts = RunFacts()
        var names: [RunFacts.Variable] = []
        do {
            for statement in try Parser.parse(source).body {
                try execute(statement, seed: seed, facts: &facts, names: &names)
            }
        } catch let error as PythonSyntax.SyntaxError {
            facts.ending = .raised
            facts.error = "SyntaxError: \(error.message)"
            facts.errorLine = Int(error.span.line)
        } catch let failure as EvaluationFailure {
            facts.ending = .raised
            facts.error = failure.text
            facts.errorLine = 1
        } catch {
            facts.ending = .limit
        }
        facts.variables = names.filter { variables.contains($0.name) }
        return facts
    }

    func evaluate(expression: String, names: [RunFacts.Variable]) -> Result<PlainValue, EvaluationFailure> {
        do {
            return .success(try value(of: try Parser.parseExpression(expression), names))
        } catch let failure as EvaluationFailure {
            return .failure(failure)
        } catch {
            return .failure(EvaluationFailure(type: "SyntaxError", message: expression))
        }
    }

    func faults(inWorld text: String) -> [WorldFault] {
        text.contains("host") ? [] : [WorldFault(line: 1, key: "world-unknown-word", parameters: [.init("word", text)])]
    }

    private func execute(
        _ statement: Statement, seed: UInt64, facts: inout RunFacts, names: inout [RunFacts.Variable]
    ) throws {
        switch statement.kind {
        case .assign(let targets, let expression):
            guard case .name(let name)? = targets.first?.kind else { throw unsupported }
            try bind(name, value(of: expression, names), in: &names)
        case .expression(let expression):
            guard case .call(let function, let arguments) = expression.kind, case .name(let name) = function.kind,
                case .positional(let argument)? = arguments.first
            else { throw unsupported }
            if name == "seeded", case .name(let variable) = argument.kind {
                bind(variable, .int(Int(seed)), in: &names)
                return
            }
            try call(name, value(of: argument, names), facts: &facts)
        case .pass: break
        default: throw unsupported
        }
    }

    private func call(_ name: String, _ value: PlainValue, facts: inout RunFacts) throws {
        if name == "print" {
            facts.output += (value.text ?? value.pythonText) + "\n"
            return
        }
        guard let seconds = value.number else { throw unsupported }
        if name == "get" {
            facts.requests.append(
                .init(
                    start: facts.elapsed, end: facts.elapsed + seconds, host: "h", method: "GET", path: "/", status: 200
                ))
            facts.latencies.append(seconds)
            facts.peak = 1
        }
        if name == "block" { facts.blocked += seconds }
        facts.elapsed += seconds
    }

    private func bind(_ name: String, _ value: PlainValue, in names: inout [RunFacts.Variable]) {
        names.removeAll { $0.name == name }
        names.append(.init(name: name, value: value))
    }

    private var unsupported: EvaluationFailure { EvaluationFailure(type: "ValueError", message: "unsupported") }

    private func value(of tree: Expression, _ names: [RunFacts.Variable]) throws -> PlainValue {
        switch tree.kind {
        case .constant(.none): return .none
        case .constant(.bool(let value)): return .bool(value)
        case .constant(.integer(let value)): return .int(value)
        case .constant(.float(let value)): return .float(value)
        case .constant(.string(let scalars)):
            return .string(String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))))
        case .list(let items): return .list(try items.map { try value(of: $0, names) })
        case .name(let name):
            guard let found = names.last(where: { $0.name == name }) else {
                throw EvaluationFailure(type: "NameError", message: "name '\(name)' is not defined")
            }
            return found.value
        case .boolean(.and, let operands): return .bool(try operands.allSatisfy { try value(of: $0, names).isTrue })
        case .binary(let operation, let left, let right):
            return try arithmetic(operation, value(of: left, names), value(of: right, names))
        case .compare(let left, let links):
            guard let link = links.first, links.count == 1 else { throw unsupported }
            return .bool(try compare(value(of: left, names), link.operation, value(of: link.right, names)))
        case .call(let function, let arguments):
            guard case .name(let name) = function.kind, case .positional(let argument)? = arguments.first,
                case .list(let items) = try value(of: argument, names)
            else { throw unsupported }
            if name == "len" { return .int(items.count) }
            let numbers = items.compactMap(\.number)
            if name == "sum" { return .float(numbers.reduce(0, +)) }
            guard let largest = numbers.max() else {
                throw EvaluationFailure(type: "ValueError", message: "max() arg is an empty sequence")
            }
            return .float(largest)
        default: throw unsupported
        }
    }

    private func arithmetic(_ operation: BinaryOperator, _ left: PlainValue, _ right: PlainValue) throws -> PlainValue {
        guard let a = left.number, let b = right.number else { throw unsupported }
        let result: Double
        switch operation {
        case .add: result = a + b
        case .subtract: result = a - b
        case .multiply: result = a * b
        default: throw unsupported
        }
        if case .int = left, case .int = right { return .int(Int(result)) }
        return .float(result)
    }

    private func compare(_ left: PlainValue, _ operation: ComparisonOperator, _ right: PlainValue) throws -> Bool {
        if let a = left.number, let b = right.number {
            switch operation {
            case .equal: return a == b
            case .notEqual: return a != b
            case .less: return a < b
            case .lessOrEqual: return a <= b
            case .greater: return a > b
            case .greaterOrEqual: return a >= b
            default: throw unsupported
            }
        }
        switch operation {
        case .equal, .is: return left == right
        case .notEqual, .isNot: return left != right
        case .in, .notIn:
            guard case .list(let items) = right else { throw unsupported }
            return items.contains(left) == (operation == .in)
        default:
            throw EvaluationFailure(type: "TypeError", message: "'\(operation)' not supported")
        }
    }
}

extension PlainValue {
    fileprivate var number: Double? {
        switch self {
        case .int(let value): Double(value)
        case .float(let value): value
        default: nil
        }
    }

    fileprivate var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }
}
