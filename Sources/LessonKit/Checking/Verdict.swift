/// What became of one check: passed, failed or skipped, its points, and what was expected and what came.
public struct Verdict: Equatable, Sendable {
    /// The check's own name.
    public let name: String
    /// What a failure of it is called.
    public let key: String
    /// Whether its wording and values are kept from the learner.
    public let isHidden: Bool
    /// What it is worth.
    public let maximum: Int
    /// What became of it.
    public let outcome: Outcome

    /// What became of a check.
    public enum Outcome: Equatable, Sendable {
        case passed
        case failed(Evidence)
        /// It was not looked at, because the check named had not passed.
        case skipped(because: String)
    }

    /// Why a check failed.
    public enum Evidence: Equatable, Sendable {
        /// A comparison did not hold.
        case comparison(Comparison)
        /// An expression was not true, and is no comparison.
        case falsehood(expression: String, value: PlainValue)
        /// The answer does not set a global variable that the check looks at.
        case variableMissing(name: String)
        /// The expression has no value for this run: `max(latencies)` where there were no requests.
        case failure(expression: String, EvaluationFailure)
    }

    /// A comparison that did not hold, with the values of its sides.
    public struct Comparison: Equatable, Sendable {
        /// The sides as the check has them.
        public let sides: CheckExpression.Sides
        /// The left value.
        public let left: PlainValue
        /// The right value.
        public let right: PlainValue

        /// Whether it asks for something in a collection: then the collection is what came, and the left side what
        /// was expected in it (`'loop-blocked' not in findings`). Else the left side is what came.
        var isMembership: Bool { sides.operation == "in" || sides.operation == "not in" }

        /// What came.
        var came: String { isMembership ? right.pythonText : texts.left }

        /// What was expected, with the operator where it is not plain equality.
        var expected: String {
            if isMembership { return "\(left.pythonText) \(sides.operation)" }
            if sides.operation == "==" || sides.operation == "is" { return texts.right }
            return "\(sides.operation) \(texts.right)"
        }

        /// Both sides as they are shown. Where two numbers are ordered, six decimals are enough (`<= 0.22`, not
        /// `<= 0.22000000000000003`), unless just the digits behind them make the difference.
        private var texts: (left: String, right: String) {
            let exact = (left.pythonText, right.pythonText)
            guard ["<", "<=", ">", ">="].contains(sides.operation) else { return exact }
            let short = (left.roundedForReading.pythonText, right.roundedForReading.pythonText)
            return short.0 == short.1 ? exact : short
        }
    }

    /// The points earned: all or none.
    public var points: Int { outcome == .passed ? maximum : 0 }

    /// Whether it failed (and was not merely skipped).
    public var hasFailed: Bool { evidence != nil }

    /// Why it failed; `nil` when it did not.
    public var evidence: Evidence? {
        if case .failed(let evidence) = outcome { return evidence }
        return nil
    }
}

extension Verdict.Evidence {
    /// What was expected, as Python would write it: `[1, 2]`, or with its operator `<= 0.22`.
    public var expected: String {
        switch self {
        case .comparison(let comparison): comparison.expected
        case .falsehood(let expression, _), .failure(let expression, _): expression
        case .variableMissing(let name): name
        }
    }

    /// What came, as Python would write it; for a failure, the exception.
    public var came: String {
        switch self {
        case .comparison(let comparison): comparison.came
        case .falsehood(_, let value): value.pythonText
        case .variableMissing: "NameError"
        case .failure(_, let failure): failure.text
        }
    }

    /// What the left side is called in the check, where there is one: `elapsed`.
    public var subject: String? {
        switch self {
        case .comparison(let comparison):
            comparison.isMembership ? comparison.sides.right : comparison.sides.left
        case .variableMissing(let name): name
        case .falsehood, .failure: nil
        }
    }
}

extension PlainValue {
    /// A number with at most six decimals; anything else, and what is too large for that, as it is.
    fileprivate var roundedForReading: PlainValue {
        guard case .float(let value) = self, abs(value) < 1e9 else { return self }
        return .float((value * 1e6).rounded() / 1e6)
    }
}
