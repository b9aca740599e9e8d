/// Whether what has been typed can run, as the language sees it. Indents are in spaces.
public enum Completeness: Equatable, Sendable {
    /// It can run as it stands (a wrong program too: running it is what shows the error).
    case complete
    /// It cannot end here: inside brackets or a triple-quoted string, or after a header without a body.
    case incomplete(indent: Int)
    /// It could run, but it is a block (`def`, `for`, …) that may go on: a blank line ends it, and in a pipe a line
    /// at the left margin.
    case open(indent: Int)
}
