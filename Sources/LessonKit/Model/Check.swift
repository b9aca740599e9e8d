/// One line of a `check` block: a Python expression that must be true of a run.
///
///     together: elapsed <= 1.1 * max(latencies) points=5 after=result
public struct Check: Equatable, Sendable {
    /// What a failure is called: `wrong KEY` and `say KEY` refer to it.
    public let key: String
    /// Its own name, unique in the exercise; the key unless `name=` says otherwise.
    public let name: String
    /// The expression.
    public let expression: CheckExpression
    /// What it is worth.
    public let points: Int
    /// Whether its wording and values are kept from the learner.
    public let isHidden: Bool
    /// The checks that must have passed; else this one is skipped.
    public let after: [String]
    /// Its line in the script; 0 for the implicit check ``Check/runs``.
    public let line: Int

    /// The key, and the name, of the check that every exercise has before its own: the program ran to its end.
    ///
    /// An exercise about programs that fail writes a check of its own under this key, which then replaces it.
    public static let runs = "runs"
}
