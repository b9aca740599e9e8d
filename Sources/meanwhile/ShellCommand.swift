import ArgumentParser
import Shell

/// `meanwhile` without a command: the learning shell.
struct ShellCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shell", abstract: "Type Python and learn, at a prompt (what happens without a command).")

    @Option(help: "The language to speak: en or zh.") var language: String?
    @Flag(help: "Line by line, without colours and without repainting.") var plain = false
    @Option(help: "The folder of the lessons.") var lessons: String?
    @Option(help: "A file that describes the network; without it, the internet as lessons know it.") var world: String?
    @Option(help: "The seed of everything that chance decides.") var seed: UInt64 = 0

    func run() throws {
        let console = try Console(language: language)
        var options = ShellOptions(lessonsFolder: LessonsFolder.find(lessons))
        options.language = language
        options.isPlain = plain
        options.seed = seed
        if world != nil {
            let network = try console.network(world)
            options.world = network.world
            options.worldText = network.text
        }
        throw ExitCode(LearningShell.run(options: options))
    }
}
