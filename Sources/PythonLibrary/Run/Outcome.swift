import PythonRuntime
import SimulatedNetwork
import Simulation

/// How a run ended.
public enum Ending: Equatable, Sendable {
    /// The program ran to its end, or called `sys.exit`.
    case completed
    /// An exception reached the top: its class, and the program's line that raised it (0 if none).
    case raised(type: String, message: String, line: Int)
    /// The text is no Python.
    case syntaxError(message: String, line: Int)
    /// A limit was reached, with its value in the limit's own unit.
    case limit(LimitName, value: Int)
    /// Nothing was ready, nothing was due, and nothing was in flight.
    case deadlock
    /// Ctrl-C.
    case interrupted

    /// `completed`, `raised`, `limit`, `deadlock`, `interrupted`: the word of the report.
    public var word: String {
        switch self {
        case .completed: "completed"
        case .raised, .syntaxError: "raised"
        case .limit: "limit"
        case .deadlock: "deadlock"
        case .interrupted: "interrupted"
        }
    }
}

/// What a run gives: a pure function of program, world, seed and limits.
public struct Outcome {
    /// How it ended.
    public var ending: Ending
    /// The exit status a process would have: `sys.exit`'s, 1 after an exception, 124 after a limit or deadlock.
    public var exitStatus: Int32
    /// What the program wrote.
    public var stdout: [UInt8]
    public var stderr: [UInt8]
    /// Virtual time at the end.
    public var elapsed: Nanoseconds
    /// Bytecode instructions run.
    public var instructions: Int
    /// What happened, if it was asked for.
    public var trace: Trace?
    /// The requests: counts, limits and the single exchanges.
    public var network: Network
    /// How many tasks the program made, and the most that were alive at once.
    public var taskCount: Int
    public var peakAliveTasks: Int
    /// Global variables that were asked for and are set, as plain data, in the order asked.
    public var variables: [(name: String, value: PlainData)]
}
