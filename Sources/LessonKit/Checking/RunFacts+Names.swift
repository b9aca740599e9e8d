extension RunFacts {
    /// The names that check expressions have for the facts of a run, in the order of the documentation.
    ///
    /// A fact hides a global variable of the same name: `requests` is the list of requests even where the answer
    /// imports the module.
    public static let names = [
        "output", "lines", "elapsed", "requests", "peak", "latencies", "findings", "blocked", "tasks", "ended", "error",
    ]

    /// The built-in functions and types that check expressions may use; every other name is a variable of the answer.
    public static let functions = [
        "abs", "all", "any", "bool", "dict", "divmod", "enumerate", "filter", "float", "frozenset", "int", "len",
        "list",
        "map", "max", "min", "pow", "range", "repr", "reversed", "round", "set", "sorted", "str", "sum", "tuple", "zip",
    ]

    /// All names with their values, as an evaluator wants them: the answer's variables, then the facts.
    public var bindings: [Variable] {
        variables.filter { !Self.names.contains($0.name) && !Self.functions.contains($0.name) } + [
            Variable(name: "output", value: .string(output)),
            Variable(name: "lines", value: .list(Self.lines(of: output).map { .string($0) })),
            Variable(name: "elapsed", value: .float(elapsed)),
            Variable(name: "requests", value: .list(requests.map(\.plainValue))),
            Variable(name: "peak", value: .int(peak)),
            Variable(name: "latencies", value: .list(latencies.map { .float($0) })),
            Variable(name: "findings", value: .list(findings.map { .string($0) })),
            Variable(name: "blocked", value: .float(blocked)),
            Variable(name: "tasks", value: .int(tasks)),
            Variable(name: "ended", value: .string(ending.rawValue)),
            Variable(name: "error", value: error.map { .string($0) } ?? .none),
        ]
    }

    /// The lines of a program's output, without their newlines; a last line without one counts.
    private static func lines(of output: String) -> [String] {
        var lines = output.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension RunFacts.Request {
    /// The request as checks see it: `requests[0]["path"]`.
    var plainValue: PlainValue {
        .dictionary([
            .init(.string("start"), .float(start)), .init(.string("end"), .float(end)),
            .init(.string("host"), .string(host)), .init(.string("method"), .string(method)),
            .init(.string("path"), .string(path)), .init(.string("status"), .int(status)),
        ])
    }
}
