/// The kinds of fenced block. There are to be ten at most: an author should be able to hold them in mind.
enum BlockKind: String, CaseIterable {
    case world, text, python, check, say, hint

    /// What must follow the kind on the fence, for messages.
    var words: String {
        switch self {
        case .world, .check: ""
        case .text, .hint: "LANGUAGE"
        case .python: "ROLE"
        case .say: "KEY LANGUAGE"
        }
    }

    /// All kinds, for messages.
    static var known: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// What a `python` block is.
enum PythonRole: String, CaseIterable {
    case demonstration, starter, solution, wrong

    /// All roles, for messages.
    static var known: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
