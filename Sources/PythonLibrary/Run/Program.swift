/// A program to run: its text, and what it is called.
public struct Program: Sendable {
    /// The text as it was read: not yet known to be UTF-8.
    public var source: [UInt8]
    /// The name that tracebacks show.
    public var file: String
    /// `sys.argv` after the program's name.
    public var arguments: [String]

    /// Makes a program.
    public init(source: [UInt8], file: String, arguments: [String] = []) {
        self.source = source
        self.file = file
        self.arguments = arguments
    }

    /// Makes a program from a text.
    public init(_ source: String, file: String = "main.py", arguments: [String] = []) {
        self.init(source: Array(source.utf8), file: file, arguments: arguments)
    }
}
