import Glibc

/// How the editor talks to the other side; chosen once, before anything is read.
public enum EditorMode: Equatable, Sendable {
    /// A terminal that can move its cursor: whole blocks are edited, coloured and completed.
    case painted
    /// Line by line, nothing is ever repainted but the line itself: for `--plain`, screen readers and `TERM=dumb`.
    case plain
    /// A pipe or a file: no prompt, no escapes.
    case pipe

    /// The mode for two descriptors.
    ///
    /// - Parameters:
    ///   - plain: whether `--plain` was given.
    ///   - terminalType: the value of `TERM`.
    public static func choose(input: Int32, output: Int32, plain: Bool, terminalType: String?) -> EditorMode {
        if isatty(input) == 0 || isatty(output) == 0 { return .pipe }
        guard let type = terminalType, !plain, !type.isEmpty, type != "dumb", type != "unknown", type != "emacs" else {
            return .plain
        }
        return .painted
    }
}
