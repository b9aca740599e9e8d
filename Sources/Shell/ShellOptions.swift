import SimulatedNetwork

/// What the shell is told on the command line.
public struct ShellOptions: Sendable {
    /// The value of `--language`; nil takes the language of the environment.
    public var language: String?
    /// Whether `--plain` was given: line by line, no colours, nothing repainted.
    public var isPlain = false
    /// The folder of the lessons. It is not read before a command needs it.
    public var lessonsFolder: String
    /// The network that programs at the prompt meet; an exercise may bring its own.
    public var world: World?
    /// The text of `world`, for `:world`.
    public var worldText: String?
    /// The seed of every draw.
    public var seed: UInt64 = 0

    /// The standard shell on the lessons of a folder.
    public init(lessonsFolder: String) { self.lessonsFolder = lessonsFolder }
}
