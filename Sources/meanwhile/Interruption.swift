import Glibc
import PythonRuntime

/// Ctrl-C stops the program that runs, as `KeyboardInterrupt` would; a second one ends the process.
enum Interruption {
    /// The interpreter that runs. Written once before the signal is watched for, and read by the signal's handler.
    nonisolated(unsafe) private static var interpreter: Interpreter?
    nonisolated(unsafe) private static var wasAsked = false

    /// Lets Ctrl-C stop `interpreter`.
    static func watch(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        var action = sigaction()
        // Without SA_RESTART, so that a program that waits for input stops too.
        action.__sigaction_handler.sa_handler = { _ in
            if Interruption.wasAsked { _exit(130) }
            Interruption.wasAsked = true
            Interruption.interpreter?.interrupt()
        }
        sigaction(SIGINT, &action, nil)
    }

    /// Whether Ctrl-C was pressed.
    static var isAsked: Bool { wasAsked }
}
