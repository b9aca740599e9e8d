/// An exercise: what is asked, what the learner starts from, and how an answer is judged.
///
/// The answer is a program; it is run once in the exercise's world and its ``RunFacts`` go to the checks.
public struct Exercise: Equatable, Sendable {
    /// Its name, unique in the lesson.
    public let name: String
    /// What it is worth in all; the sum of the checks' points.
    public let points: Int
    /// What is asked.
    public let text: LocalizedText
    /// The simulated network; `nil` is the default world.
    public let world: CodeBlock?
    /// The program the learner gets.
    public let starter: CodeBlock
    /// Good answers: the first is the one to show.
    public let solutions: [Solution]
    /// Known wrong answers, each with the key of the check that it fails first.
    public let wrongAnswers: [WrongAnswer]
    /// The checks, in order.
    public let checks: [Check]
    /// What to say when a check fails with a key.
    public let answers: [Answer]
    /// Hints, each saying more than the one before.
    public let hints: [LocalizedText]
    /// The line of its heading.
    public let line: Int

    /// A good answer.
    public struct Solution: Equatable, Sendable {
        /// Its name, where there are several.
        public let name: String?
        /// The program.
        public let program: CodeBlock
    }

    /// A known wrong answer.
    public struct WrongAnswer: Equatable, Sendable {
        /// The key of the check that it must fail first.
        public let key: String
        /// The program.
        public let program: CodeBlock
    }

    /// What to say to an answer that fails with a key.
    public struct Answer: Equatable, Sendable {
        /// The key.
        public let key: String
        /// What to say, with placeholders such as `{elapsed}` (see ``Placeholders``).
        public let text: LocalizedText
    }

    /// What to say when a check fails with `key`.
    public func answer(to key: String) -> LocalizedText? { answers.first { $0.key == key }?.text }
}
