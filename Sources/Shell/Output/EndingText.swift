import PythonLibrary
import Simulation
import TerminalUI

/// What the shell says of a block or program that did not reach its end by itself.
enum EndingText {
    /// The sentence; nil where the program's own traceback says it all, or nothing needs saying.
    static func sentence(_ ending: Ending, language: Language) -> String? {
        switch ending {
        case .completed, .raised, .syntaxError: nil
        case .interrupted: Messages.text("shell.interrupted", language: language)
        case .deadlock: Messages.text("shell.deadlock", language: language)
        // How to give more is for the command line: a prompt has no such option.
        case .limit(let name, let value): LimitText.sentences(name: name.rawValue, value: value, language: language).first
        }
    }
}

/// Virtual time as it is shown after a block: seconds with three digits.
///
///     ElapsedText.of(200_000_000)   // "0.200 s"
enum ElapsedText {
    static func of(_ duration: Nanoseconds) -> String {
        let milliseconds = (max(0, duration) + 500_000) / 1_000_000
        let digits = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits + " s"
    }
}
