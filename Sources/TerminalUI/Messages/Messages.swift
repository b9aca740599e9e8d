/// The words of the program, one catalogue for each language, found by key.
///
/// A message is a template with `{placeholders}`; `{{` and `}}` stand for the braces themselves.
///
///     Messages.text("check.hidden-count", parameters: ["count": "2"], language: .english)
///     // "2 more checks not shown"
public enum Messages {
    /// The message of `key` with its placeholders filled in.
    ///
    /// A key that is not in the catalogue is answered by itself and its parameters, so that nothing is lost; a placeholder
    /// without a value stays as it is.
    public static func text(_ key: String, parameters: [String: String] = [:], language: Language) -> String {
        guard let template = catalogue(language)[key] else {
            let sorted = parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return ([key] + sorted).joined(separator: " ")
        }
        return fill(template, parameters)
    }

    /// Whether the catalogues have a message for `key`.
    public static func contains(_ key: String) -> Bool { english[key] != nil }

    /// The catalogue of a language.
    static func catalogue(_ language: Language) -> [String: String] {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    /// Puts values in the places of `{names}`.
    static func fill(_ template: String, _ parameters: [String: String]) -> String {
        if !template.utf8.contains(UInt8(ascii: "{")) && !template.utf8.contains(UInt8(ascii: "}")) { return template }
        var result: [UInt8] = []
        let bytes = Array(template.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), index + 1 < bytes.count, bytes[index + 1] == byte {
                result.append(byte)
                index += 2
                continue
            }
            if byte == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
                let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                result += Array((parameters[name] ?? "{\(name)}").utf8)
                index = end + 1
                continue
            }
            result.append(byte)
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The names of a template's placeholders, each once, in order of appearance.
    static func placeholders(_ template: String) -> [String] {
        var names: [String] = []
        let bytes = Array(template.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{") {
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
                    index += 2
                    continue
                }
                if let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
                    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                    if !names.contains(name) { names.append(name) }
                    index = end
                }
            }
            index += 1
        }
        return names
    }
}
