import ArgumentParser
import CMalloc
import Glibc

/// The command line.
///
/// Exit statuses: 0 passed; 1 the learner's program raised or a check failed; 2 usage; 3 a broken lesson pack; 124 stopped
/// by a limit; 130 interrupted. A program's own `sys.exit(n)` is kept by `run`.
@main
struct Meanwhile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meanwhile",
        abstract: "Learn asynchronous Python on a virtual clock.",
        version: version,
        subcommands: [ShellCommand.self, RunCommand.self, CheckCommand.self, LessonsCommand.self],
        defaultSubcommand: ShellCommand.self)

    /// The program's version.
    static let version = "0.1.0"

    /// Parses and runs. What follows the program's name in `run` is the program's, not ours.
    static func main() {
        cm_expect_many_small_objects()
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            if let options = RunOptions(plain: words) { try ProgramRun(options).run() }
            let (own, program) = RunCommand.split(words)
            var command = try parseAsRoot(own)
            if var run = command as? RunCommand {
                run.arguments = program
                command = run
            }
            try command.run()
        } catch let code as ExitCode {
            Glibc.exit(code.rawValue)
        } catch {
            if exitCode(for: error) == .validationFailure {
                Descriptor.write(fullMessage(for: error) + "\n", to: 2)
                exit(withError: ExitCode.usage)
            }
            exit(withError: error)
        }
    }
}

extension ExitCode {
    /// The command line is wrong, or a file that it names.
    static let usage = ExitCode(2)
    /// A lesson pack is broken.
    static let brokenLessons = ExitCode(3)
}
