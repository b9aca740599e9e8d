/// The contents of a `python` or `world` block: the text, and where it stands in the script.
public struct CodeBlock: Equatable, Sendable {
    /// The text, each line ended by a newline.
    public let text: String
    /// The line of the script on which the first line of `text` stands (the fence is the line before).
    public let line: Int

    /// Makes a block.
    public init(text: String, line: Int) {
        self.text = text
        self.line = line
    }
}
