import Diagnosis

/// A finding of the diagnosis in the words of a language.
///
///     FindingText.sentences(of: finding, language: .english)
///     // ["Line 7 built `fetch()`, but nothing awaited it: it never ran.",
///     //  "Write `await fetch(...)`, or hand it to `asyncio.create_task` or `asyncio.gather`."]
public enum FindingText {
    /// What happened, what followed, what to do: a message each.
    public static func sentences(of finding: Finding, language: Language) -> [String] {
        let values = texts(of: finding.parameters, of: finding.key, language)
        return finding.messageKeys.map { Messages.text($0, parameters: values, language: language) }
    }

    private static func texts(of parameters: [Finding.Parameter], of key: FindingKey, _ language: Language) -> [String: String] {
        var texts: [String: String] = [:]
        for parameter in parameters { texts[parameter.name] = text(of: parameter.value, of: key, language) }
        return texts
    }

    /// A value as it stands in a sentence: durations with their unit, phrases in words.
    private static func text(of value: Finding.Value, of key: FindingKey, _ language: Language) -> String {
        func words(_ phrase: Finding.Phrase) -> String {
            Messages.text(phrase.key, parameters: texts(of: phrase.parameters, of: key, language), language: language)
        }
        switch value {
        case .integer(let number): return String(number)
        case .duration(let span): return DurationText.of(span)
        case .text(let text): return text
        case .phrase(let phrase): return words(phrase)
        case .phrases(let phrases):
            return phrases.map(words).joined(separator: Messages.text(key.rawValue + ".joint", language: language))
        }
    }
}
