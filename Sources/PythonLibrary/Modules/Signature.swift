import PythonRuntime

/// The parameters of a library function that CPython writes in Python: binds a call's arguments to them, with the
/// TypeErrors that a Python function raises.
///
///     let signature = Signature("Random.randint", ["a", "b"], hasReceiver: true)
///     let values = try signature.bind(arguments, interpreter)     // [a, b]
struct Signature: Sendable {
    /// The function's qualified name, for messages.
    let name: String
    /// The parameters without `self`, in order.
    let parameters: [StaticString]
    /// How many of them, from the first, must be given.
    let required: Int
    /// How many of them, from the first, may be given by position.
    let positional: Int
    /// Whether the first argument is `self`, which is not among the bound values.
    let hasReceiver: Bool

    /// Describes a function; `required` and `positional` are all parameters unless said otherwise.
    init(
        _ name: String, _ parameters: [StaticString], required: Int? = nil, positional: Int? = nil,
        hasReceiver: Bool = false
    ) {
        self.name = name
        self.parameters = parameters
        self.required = required ?? parameters.count
        self.positional = positional ?? parameters.count
        self.hasReceiver = hasReceiver
    }

    /// One value per parameter, ``Value/unbound`` for those left out.
    func bind(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonError) -> [Value] {
        let skipped = hasReceiver ? 1 : 0
        let given = arguments.count - skipped
        var values = [Value](repeating: .unbound, count: parameters.count)
        for index in 0..<max(0, min(given, positional)) { values[index] = arguments[skipped + index] }
        if let keywords = arguments.keywords {
            for place in 0..<keywords.count {
                let keyword = keywords.items[place]
                guard let index = parameters.firstIndex(where: { keyword.isString($0) }) else {
                    throw interpreter.typeError("\(name)() got an unexpected keyword argument '\(text(keyword))'")
                }
                if !values[index].isUnbound {
                    throw interpreter.typeError("\(name)() got multiple values for argument '\(text(keyword))'")
                }
                values[index] = arguments.base[arguments.count + place]
            }
        }
        if given > positional { throw tooMany(given + skipped, interpreter) }
        let missing = (0..<required).filter { values[$0].isUnbound }.map { "'\(parameters[$0])'" }
        if !missing.isEmpty { throw lacking(missing, interpreter) }
        return values
    }

    private func text(_ value: Value) -> String { value.as(StringObject.self, .string)?.swiftString ?? "?" }

    private func tooMany(_ given: Int, _ interpreter: Interpreter) -> PythonError {
        let most = positional + (hasReceiver ? 1 : 0)
        let least = min(required, positional) + (hasReceiver ? 1 : 0)
        let takes = least == most ? "\(most)" : "from \(least) to \(most)"
        return interpreter.typeError(
            "\(name)() takes \(takes) positional argument\(takes == "1" ? "" : "s") but \(given) \(given == 1 ? "was" : "were") given")
    }

    private func lacking(_ missing: [String], _ interpreter: Interpreter) -> PythonError {
        let list =
            switch missing.count {
            case 1: missing[0]
            case 2: "\(missing[0]) and \(missing[1])"
            default: missing.dropLast().joined(separator: ", ") + ", and \(missing[missing.count - 1])"
            }
        return interpreter.typeError(
            "\(name)() missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): \(list)")
    }
}
