/// One text in several languages, in the order in which the script gives them.
///
///     lesson.title["zh"] ?? lesson.title.fallback
public struct LocalizedText: Equatable, Sendable {
    /// One language's version.
    public struct Version: Equatable, Sendable {
        /// The language's tag: `en`, `zh`.
        public let language: String
        /// The text: Markdown in prose, hints and answers; plain in titles.
        public let text: String
        /// The line in the script on which the text starts.
        public let line: Int

        /// Makes a version.
        public init(language: String, text: String, line: Int) {
            self.language = language
            self.text = text
            self.line = line
        }
    }

    /// The versions, in the script's order; at most one per language.
    public private(set) var versions: [Version]

    /// Makes a text.
    public init(_ versions: [Version] = []) { self.versions = versions }

    /// The text in `language`.
    ///
    /// A tag with a script or region falls back to the bare language: `zh-Hans` finds `zh`.
    public subscript(language: String) -> String? {
        if let exact = versions.first(where: { $0.language == language }) { return exact.text }
        let bare = language.prefix { $0 != "-" && $0 != "_" && $0 != "." }
        return versions.first { $0.language == bare }?.text
    }

    /// The text in the script's first language, or nothing at all: for a reader whose language the pack lacks.
    public var fallback: String { versions.first?.text ?? "" }

    /// The text for a reader of `language`: that language, else the script's first.
    public func text(in language: String) -> String { self[language] ?? fallback }

    /// The line on which the first version starts; 0 when there is none.
    public var line: Int { versions.first?.line ?? 0 }

    /// Adds a version; `false`, and nothing added, when the language is there already.
    mutating func add(_ version: Version) -> Bool {
        if versions.contains(where: { $0.language == version.language }) { return false }
        versions.append(version)
        return true
    }
}
