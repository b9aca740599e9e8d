/// The languages that the program speaks. Raw values are BCP 47 tags, as lesson files use them in short.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case chinese = "zh-Hans"

    /// The language that a tag or a locale names: `en`, `en_GB.UTF-8`, `zh`, `zh_CN.UTF-8`, `zh-Hans`; nil for others.
    public init?(tag: String) {
        let word = tag.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        switch word {
        case "en": self = .english
        case "zh": self = .chinese
        default: return nil
        }
    }

    /// The language of a run: `flag` (`--language`) if it names one, else the first of `LC_ALL`, `LC_MESSAGES` and
    /// `LANG` that is set and not empty, else English.
    public static func choose(flag: String?, environment: (String) -> String?) -> Language {
        if let flag, let language = Language(tag: flag) { return language }
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment(name), !value.isEmpty { return Language(tag: value) ?? .english }
        }
        return .english
    }
}
