import TerminalUI

/// What an editor is told once.
public struct EditorConfiguration: Sendable {
    /// Where it reads keys.
    public var input: Int32 = 0
    /// Where it paints.
    public var output: Int32 = 1
    /// Whether colours are used.
    public var palette = Palette.plain
    /// The language of its few words.
    public var language = Language.english
    /// How many spaces Tab and Backspace move by at the beginning of a line.
    public var indentWidth = 4
    /// Whether it takes the process's signals (Ctrl-C while a block runs, resizing, giving the terminal back on a crash).
    /// A program with several editors lets one of them do so.
    public var handlesSignals = true

    /// The standard input and output, without colours, in English.
    public init() {}
}
