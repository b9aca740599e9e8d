/// A line that was typed as a command, taken apart.
///
///     CommandLine(":start gather")    // .command(.start, argument: "gather")
///     CommandLine("：课程")            // .command(.lessons, argument: ""): a full-width colon will do
///     CommandLine(":strat gather")    // .unknown("strat", suggestion: .start)
///     CommandLine("print(1)")         // nil
enum CommandLine: Equatable, Sendable {
    case command(Command, argument: String)
    /// No command has that name; `suggestion` is the one that comes nearest, if any comes near.
    case unknown(String, suggestion: Command?)

    /// The command on a line; nil when the line does not begin with a colon.
    init?(_ line: some StringProtocol) {
        var rest = line.unicodeScalars.drop(while: Self.isBlank)
        guard let colon = rest.first, colon == ":" || colon == "\u{FF1A}" else { return nil }
        rest = rest.dropFirst()
        let word = String(String.UnicodeScalarView(rest.prefix { !Self.isBlank($0) }))
        var argument = rest.drop { !Self.isBlank($0) }.drop(while: Self.isBlank)
        while let last = argument.last, Self.isBlank(last) { argument.removeLast() }
        if let command = Command(word: word) {
            self = .command(command, argument: String(String.UnicodeScalarView(argument)))
        } else {
            self = .unknown(word, suggestion: CommandSuggestion.nearest(to: word))
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}

/// What was submitted at the prompt: a program, a command, or a program with a command on its last line.
///
/// The last form lets a learner ask for something in the middle of editing: the program comes back at the next prompt.
struct Submission: Equatable, Sendable {
    /// The lines of Python, without the command.
    var program: String
    /// The command, if one was given.
    var command: CommandLine?

    init(_ block: String) {
        if let command = CommandLine(block), !block.contains("\n") {
            (program, self.command) = ("", command)
            return
        }
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
        // In Python a line can begin with a colon only inside brackets: there it is no known command.
        if let last = lines.last, lines.count > 1, case .command(let command, let argument) = CommandLine(last) {
            self.command = .command(command, argument: argument)
            var rest = lines.dropLast()
            while let line = rest.last, line.allSatisfy({ $0 == " " }) { rest.removeLast() }
            program = rest.joined(separator: "\n")
        } else {
            program = block
        }
    }
}
