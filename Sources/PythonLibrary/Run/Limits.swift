import PythonRuntime
import Simulation

/// The most a run may use. Reaching any of them ends the run; learner code cannot catch it.
public struct Limits: Equatable, Sendable {
    /// Bytecode instructions.
    public var instructions = 2_000_000_000
    /// Virtual nanoseconds.
    public var time: Nanoseconds = 24 * 3600 * .second
    /// Bytes on the heap.
    public var memory = 512 << 20
    /// Nested Python calls: where RecursionError is raised, as `sys.getrecursionlimit()` says.
    public var recursion = 1000
    /// Bytes written to standard output and standard error together.
    public var output = 10 << 20
    /// Live tasks.
    public var tasks = 1_000_000
    /// Requests.
    public var requests = 10_000_000
    /// Collect garbage at every safe point: for tests of the engine.
    public var collectsAtEverySafePoint = false

    /// The limits of a run that asks for nothing else.
    public static let standard = Limits()

    /// Makes the standard limits.
    public init() {}

    /// Sets the limit called `name` from a text such as `100000`, `30s`, `64MB`. Gives false for a text that is no
    /// amount of that limit's kind.
    public mutating func set(_ name: LimitName, to text: String) -> Bool {
        guard let amount = Self.amount(text, isTime: name == .time, isSize: name == .memory || name == .output) else {
            return false
        }
        switch name {
        case .instructions: instructions = amount
        case .time: time = amount
        case .memory: memory = amount
        case .recursion: recursion = min(amount, 10_000)
        case .output: output = amount
        case .tasks: tasks = amount
        case .requests: requests = amount
        }
        return true
    }

    private static func amount(_ text: String, isTime: Bool, isSize: Bool) -> Int? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "_") }
        let unit = text.dropFirst(digits.count)
        guard let number = Double(digits.replacing("_", with: "")), number >= 0, number.isFinite else { return nil }
        let scale: Double
        switch unit {
        case "": scale = isTime ? 1e9 : 1
        case "ns" where isTime: scale = 1
        case "us" where isTime: scale = 1e3
        case "ms" where isTime: scale = 1e6
        case "s" where isTime: scale = 1e9
        case "min" where isTime: scale = 60e9
        case "h" where isTime: scale = 3600e9
        case "B" where isSize: scale = 1
        case "kB" where isSize, "KB" where isSize: scale = 1024
        case "MB" where isSize: scale = 1_048_576
        case "GB" where isSize: scale = 1_073_741_824
        default: return nil
        }
        let result = number * scale
        return result < 9e18 ? Int(result) : nil
    }
}
