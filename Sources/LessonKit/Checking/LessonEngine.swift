/// What LessonKit needs of the Python engine: run an answer, evaluate a check, read a world.
///
/// All three are pure functions: equal arguments give equal results.
public protocol LessonEngine: Sendable {
    /// Runs a program from start to end and says what happened.
    ///
    /// - Parameters:
    ///   - source: the program; text that is no Python gives facts with `ending` `.raised`.
    ///   - world: a world's text; `nil` is the default world.
    ///   - seed: the seed of the network's draws and of `random`.
    ///   - variables: the global variables whose values at the end are wanted, as plain data.
    func run(source: String, world: String?, seed: UInt64, variables: [String]) -> RunFacts

    /// Evaluates a Python expression over plain data, outside any run, within the usual limits.
    func evaluate(expression: String, names: [RunFacts.Variable]) -> Result<PlainValue, EvaluationFailure>

    /// What is wrong with the text of a world; empty when it can be used.
    func faults(inWorld text: String) -> [WorldFault]
}

/// Why an expression has no value: the exception it raised.
public struct EvaluationFailure: Error, Equatable, Sendable {
    /// The exception's type: `TypeError`.
    public let type: String
    /// Its message.
    public let message: String

    /// Makes a failure.
    public init(type: String, message: String) {
        self.type = type
        self.message = message
    }

    /// The last line of its traceback: `TypeError: '<=' not supported …`.
    public var text: String { message.isEmpty ? type : "\(type): \(message)" }
}

/// A fault in a world's text.
public struct WorldFault: Equatable, Sendable {
    /// The line of the world's text, from 1.
    public let line: Int
    /// What is wrong: a key of the message catalogue.
    public let key: String
    /// The particulars, in the order in which the message names them.
    public let parameters: [LessonFault.Parameter]

    /// Makes a fault.
    public init(line: Int, key: String, parameters: [LessonFault.Parameter] = []) {
        self.line = line
        self.key = key
        self.parameters = parameters
    }
}
