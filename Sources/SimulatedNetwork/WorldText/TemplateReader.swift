extension Template {
    /// Reads a text with places to fill in. `{{` stands for a brace.
    ///
    /// Only a brace with a word right behind it, and nothing but words up to the closing one, opens a place: JSON and most
    /// other texts stand as they are.
    init(reading text: String, captures: [String]) throws(WorldError.Problem) {
        var parts: [Part] = []
        var literal: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{") else {
                literal.append(bytes[index])
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
                literal.append(bytes[index])
                index += 2
            } else if let end = Template.endOfPlace(bytes, index) {
                let words = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).split(separator: " ").map(String.init)
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = []
                parts.append(try Template.part(words, captures: captures))
                index = end + 1
            } else {
                literal.append(bytes[index])
                index += 1
            }
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        var isJSON = false
        if case .literal(let bytes)? = parts.first {
            isJSON = bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[")
        }
        self.init(parts: parts, isJSON: isJSON)
    }

    /// Where the place that begins at `start` is closed; nil when no place begins there.
    private static func endOfPlace(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "}"): return index > start + 1 ? index : nil
            case 0x41...0x5A, 0x61...0x7A, 0x5F: index += 1
            case 0x30...0x39, 0x20, 0x2D, 0x2E:
                guard index > start + 1 else { return nil }
                index += 1
            default: return nil
            }
        }
        return nil
    }

    private static let known = [
        "args", "count", "data", "flag", "form", "group NAME SIZE", "header.NAME", "headers", "json", "method", "number LOW HIGH", "path",
        "pick WORD …", "query.NAME", "url", "uuid", "words COUNT",
    ]

    private static func part(_ words: [String], captures: [String]) throws(WorldError.Problem) -> Part {
        let name = words.first ?? ""
        if words.count == 1 {
            if let index = captures.firstIndex(of: name) { return .capture(index) }
            if name.hasPrefix("query.") { return .query(String(name.dropFirst(6))) }
            if name.hasPrefix("header.") { return .header(String(name.dropFirst(7))) }
            switch name {
            case "args": return .args
            case "count": return .count
            case "data": return .data
            case "flag": return .flag
            case "form": return .form
            case "headers": return .headers
            case "json": return .json
            case "method": return .method
            case "path": return .path
            case "url": return .url
            case "uuid": return .uuid
            default: throw .unknownPlaceholder(name, known: captures + known)
            }
        }
        switch (name, words.count) {
        case ("number", 3):
            let low = try number(words[1])
            let high = try number(words[2])
            guard low <= high else { throw .emptyRange(low: words[1], high: words[2]) }
            return .number(low, high)
        case ("words", 2): return .words(min(1_000, try number(words[1])))
        case ("pick", _): return .pick(Array(words.dropFirst()))
        case ("group", 3):
            guard let index = captures.firstIndex(of: words[1]) else { throw .unknownPlaceholder(words[1], known: captures) }
            return .group(index, max(1, try number(words[2])))
        default: throw .unknownPlaceholder(words.joined(separator: " "), known: captures + known)
        }
    }

    private static func number(_ text: String) throws(WorldError.Problem) -> Int {
        guard let value = Int(text), (0...1_000_000_000_000).contains(value) else { throw .notANumber(text) }
        return value
    }
}
