/// What one reading of the prompt gave.
public enum ReadResult: Equatable, Sendable {
    /// A block of one or more lines, without the last newline. It may be empty: Enter at an empty prompt.
    case block(String)
    /// Ctrl-C: what was typed is dropped.
    case interrupted
    /// Ctrl-D at an empty prompt, or the end of the file or pipe.
    case endOfInput
}
