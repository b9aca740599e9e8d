/// What a piece of text is, from which a ``Palette`` decides how it looks.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Text as it comes.
    case plain
    // Prose and messages.
    case heading, emphasis, strong, code, faint
    // Verdicts.
    case good, bad, warning, note
    // Python.
    case keyword, asyncKeyword, string, number, comment, builtin, definition, decorator, invalid
    // The prompt, and what the editor suggests.
    case prompt, suggestion, selected
    // The timeline.
    case running, waiting, blocked, queued

    /// The parameters of the terminal's "select graphic rendition" sequence; empty for plain text.
    ///
    /// Only the sixteen colours that every theme sets, so that text stays readable on light and on dark ground.
    var rendition: String {
        switch self {
        case .plain: ""
        case .heading: "1"
        case .emphasis: "3"
        case .strong: "1"
        case .code: "36"
        case .faint, .comment, .suggestion: "2"
        case .good: "32"
        case .bad: "31"
        case .warning: "33"
        case .note: "34"
        case .keyword: "34"
        case .asyncKeyword: "1;35"
        case .string: "32"
        case .number: "33"
        case .builtin: "36"
        case .definition: "1"
        case .decorator: "35"
        case .invalid: "4;31"
        case .prompt: "1;32"
        case .selected: "7"
        case .running: "1;32"
        case .waiting: "36"
        case .blocked: "1;31"
        case .queued: "33"
        }
    }
}
