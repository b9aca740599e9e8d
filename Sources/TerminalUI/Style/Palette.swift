/// Turns styles into what a terminal understands, or into nothing.
///
///     Palette(colors: true).paint("no", .bad)    // "\u{1B}[31mno\u{1B}[0m"
///     Palette.plain.paint("no", .bad)            // "no"
public struct Palette: Equatable, Sendable {
    /// Whether colours and weights are used at all.
    public var colors: Bool

    /// Makes a palette with or without colours.
    public init(colors: Bool) { self.colors = colors }

    /// Text as it comes.
    public static let plain = Palette(colors: false)
    /// Colours and weights.
    public static let colored = Palette(colors: true)

    /// The palette for a stream.
    ///
    /// - Parameters:
    ///   - isTerminal: whether the stream is a terminal; a file or a pipe gets no escapes.
    ///   - plain: whether `--plain` was given.
    ///   - environment: answers a variable of the environment. `NO_COLOR` (set and not empty) and `TERM=dumb` turn colours off.
    public static func choose(isTerminal: Bool, plain: Bool, environment: (String) -> String?) -> Palette {
        if plain || !isTerminal { return .plain }
        if let noColor = environment("NO_COLOR"), !noColor.isEmpty { return .plain }
        let terminal = environment("TERM") ?? ""
        return terminal.isEmpty || terminal == "dumb" ? .plain : .colored
    }

    /// `text` in `style`, with everything reset after it.
    public func paint(_ text: String, _ style: Style) -> String {
        if !colors || style == .plain || text.isEmpty { return text }
        return "\u{1B}[\(style.rendition)m\(text)\u{1B}[0m"
    }

    /// The sequence that turns `style` on, after a reset of whatever was on before; empty without colours.
    public func begin(_ style: Style) -> String {
        if !colors { return "" }
        return style == .plain ? "\u{1B}[0m" : "\u{1B}[0;\(style.rendition)m"
    }
}
