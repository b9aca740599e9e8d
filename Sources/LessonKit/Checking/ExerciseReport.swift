/// The judgement of one answer: a verdict per check, and the facts of the run that was judged.
public struct ExerciseReport: Equatable, Sendable {
    /// The lesson's identifier.
    public let lesson: String
    /// The exercise's name.
    public let exercise: String
    /// The seed of the run.
    public let seed: UInt64
    /// The verdicts, in the order of the checks.
    public let verdicts: [Verdict]
    /// The run.
    public let facts: RunFacts
    /// What the lesson says to the first failure, with its placeholders filled in; `nil` when nothing failed, or the
    /// lesson has nothing to say to it.
    public let answer: LocalizedText?

    /// Makes a report.
    public init(
        lesson: String, exercise: String, seed: UInt64, verdicts: [Verdict], facts: RunFacts, answer: LocalizedText?
    ) {
        self.lesson = lesson
        self.exercise = exercise
        self.seed = seed
        self.verdicts = verdicts
        self.facts = facts
        self.answer = answer
    }

    /// Whether every check passed. An exercise without checks passes nobody.
    public var hasPassed: Bool { !verdicts.isEmpty && verdicts.allSatisfy { $0.outcome == .passed } }

    /// The points earned.
    public var points: Int { verdicts.reduce(0) { $0 + $1.points } }

    /// The points that could be earned.
    public var maximum: Int { verdicts.reduce(0) { $0 + $1.maximum } }

    /// The first check that failed.
    public var firstFailure: Verdict? { verdicts.first(where: \.hasFailed) }

    /// `LESSON/EXERCISE`.
    public var path: String { "\(lesson)/\(exercise)" }
}
