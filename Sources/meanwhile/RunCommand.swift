import ArgumentParser

/// `meanwhile run FILE [ARG …]`: a program, on virtual time and a simulated network.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a Python program.",
        discussion: """
            Options stand before FILE; whatever follows it is the program's own (sys.argv).
            The program's output goes to standard output and standard error untouched; what we have to say goes to \
            standard error, after it.
            Exit status: the program's own; 1 after an exception, 124 when a limit stopped it, 2 for a wrong command line.
            """)

    @Option(help: "A file that describes the network; without it, the internet as lessons know it.") var world: String?
    @Option(help: "The seed of everything that chance decides.") var seed = 0
    @Flag(help: "Draw what happened over time.") var timeline = false
    @Option(help: ArgumentHelp("Write what happened to a file, as JSON.", valueName: "file")) var report: String?
    @Option(help: ArgumentHelp("Write every event to a file, as text.", valueName: "file")) var trace: String?
    @Option(help: "Show the output at the pace of virtual time: 1 is as it is, 10 ten times as fast.") var speed: String?
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "Give the run more or less: instructions, time, memory, recursion, output, tasks or requests.",
            valueName: "name=value")) var limits: [String] = []
    @Option(help: "The language to speak: en or zh.") var language: String?
    @Flag(help: "Say nothing about the run after it.") var quiet = false
    @Argument(help: "The program; - reads it from standard input.") var file: String
    @Argument(help: "The program's arguments.") var arguments: [String] = []

    /// The options that are followed by a value.
    private static let optionsWithValue = [
        "--world", "--seed", "--report", "--trace", "--speed", "--limit", "--language",
    ]

    /// Parts a command line that begins with `run` behind FILE: ours, and the program's arguments. Other command lines
    /// are ours as they are.
    static func split(_ arguments: [String]) -> (own: [String], program: [String]) {
        guard arguments.first == "run" else { return (arguments, []) }
        var index = 1
        while index < arguments.count {
            let word = arguments[index]
            if word == "-" || !word.hasPrefix("-") {
                return (arguments[..<index] + ["--", word], Array(arguments[(index + 1)...]))
            }
            if word == "--" {
                return (Array(arguments.prefix(index + 2)), Array(arguments.dropFirst(index + 2)))
            }
            index += optionsWithValue.contains(word) ? 2 : 1
        }
        return (arguments, [])
    }

    /// What the options say.
    private var options: RunOptions {
        RunOptions(
            world: world, seed: seed, drawsTimeline: timeline, report: report, trace: trace, speed: speed, limits: limits,
            language: language, isQuiet: quiet, file: file, arguments: arguments)
    }

    func run() throws { try ProgramRun(options).run() }
}
