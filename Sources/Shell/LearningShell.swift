import Glibc
import LineEditor
import TerminalUI

/// The learning shell: a Python prompt on a virtual clock, with lessons.
///
///     LearningShell.run(options: ShellOptions(lessonsFolder: "Lessons"))
///
/// In a terminal whole blocks are edited; from a pipe it reads a script and writes neither prompts nor escapes.
public enum LearningShell {
    /// Runs it until the learner leaves.
    ///
    /// - Returns: the exit status: 0, or what the learner's `sys.exit` said.
    public static func run(options: ShellOptions) -> Int32 {
        Conversation(options: options, environment: environment).run()
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
