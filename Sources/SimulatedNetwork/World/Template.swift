import Simulation

/// Text with places to fill in from the request: a body of a route, an item of a collection.
///
/// `{id}` stands for what the path holds there, `{query.page}` for a parameter, `{json}` for the JSON that was sent; the
/// article <doc:Worlds> lists them all. In a text that begins with `{` or `[`, what is filled in is escaped for JSON.
public struct Template: Equatable, Sendable {
    /// A piece of the text.
    enum Part: Equatable, Sendable {
        case literal([UInt8])
        /// A capture of the path by its index.
        case capture(Int)
        case query(String)
        /// A header of the request.
        case header(String)
        case method, url, path, data, count, uuid
        /// JSON objects and values of the request.
        case args, headers, form, json
        /// A number from the first to the second.
        case number(Int, Int)
        case words(Int)
        case flag
        case pick([String])
        /// In which group of so many a numbered capture falls, from 1.
        case group(Int, Int)
    }

    var parts: [Part]
    /// Whether the text is JSON.
    let isJSON: Bool

    init(parts: [Part], isJSON: Bool) {
        self.parts = parts
        self.isJSON = isJSON
    }

    /// No text.
    public static let empty = Template(parts: [], isJSON: false)

    /// What a template is filled with.
    struct Filling {
        let request: Request
        let captures: [String]
        /// How many times this was asked before.
        let count: Int
        /// Draws of content: the same for the same path in every run.
        let content: DrawHash
        /// Draws that differ by seed and by time asked.
        let chance: DrawHash
    }

    /// The text, filled in.
    func render(_ filling: Filling) -> [UInt8] {
        if parts.count == 1, case .literal(let bytes) = parts[0] { return bytes }
        var out: [UInt8] = []
        for (index, part) in parts.enumerated() { append(part, index, filling, to: &out) }
        return out
    }

    private func append(_ part: Part, _ index: Int, _ filling: Filling, to out: inout [UInt8]) {
        let request = filling.request
        switch part {
        case .literal(let bytes): out.append(contentsOf: bytes)
        case .capture(let number): append(number < filling.captures.count ? filling.captures[number] : "", to: &out)
        case .query(let name): append(request.address.queryItems.first { $0.name == name }?.value ?? "", to: &out)
        case .header(let name): append(request.headers.first(named: name) ?? "", to: &out)
        case .method: append(request.method, to: &out)
        case .url: append(request.address.text, to: &out)
        case .path: append(request.address.path, to: &out)
        case .data: append(String(decoding: request.body, as: UTF8.self), to: &out)
        case .count: append(String(filling.count + 1), to: &out)
        case .uuid: append(Template.uuid(filling.chance.mixing(index)), to: &out)
        case .args: JSONText.append(object: request.address.queryItems, to: &out)
        case .headers: JSONText.append(object: Template.headers(of: request), to: &out)
        case .form:
            let isForm = request.headers.first(named: "content-type")?.hasPrefix("application/x-www-form-urlencoded") ?? false
            let text = isForm ? String(decoding: request.body, as: UTF8.self) : ""
            JSONText.append(object: PercentCoding.parsingForm(text), to: &out)
        case .json:
            out.append(contentsOf: JSONText.isValid(request.body) ? request.body : Array("null".utf8))
        case .number(let low, let high):
            let span = UInt64(high - low) + 1
            append(String(low + Int(filling.content.mixing(index).bits % span)), to: &out)
        case .words(let count): append(Words.sentence(of: count, filling.content.mixing(index)), to: &out)
        case .flag: append(filling.content.mixing(index).bits & 1 == 0 ? "true" : "false", to: &out)
        case .pick(let words):
            append(words[Int(filling.content.mixing(index).bits % UInt64(words.count))], to: &out)
        case .group(let number, let size):
            let value = number < filling.captures.count ? Int(filling.captures[number]) ?? 1 : 1
            append(String((max(1, value) - 1) / size + 1), to: &out)
        }
    }

    private func append(_ text: String, to out: inout [UInt8]) {
        if isJSON { JSONText.append(escaped: text, to: &out) } else { out.append(contentsOf: text.utf8) }
    }

    /// The headers as the server sees them, `Host` first.
    private static func headers(of request: Request) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if request.headers.first(named: "host") == nil { fields.append(("Host", request.address.host)) }
        for field in request.headers { fields.append((field.name, field.value)) }
        return fields
    }

    /// A random (version 4) UUID.
    private static func uuid(_ hash: DrawHash) -> String {
        let high = (hash.bits & 0xFFFF_FFFF_FFFF_0FFF) | 0x4000
        let low = (hash.mixing(1).bits & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        func digits(_ value: UInt64) -> [UInt8] {
            let text = Array(String(value, radix: 16).utf8)
            return Array(repeating: 0x30, count: 16 - text.count) + text
        }
        let all = digits(high) + digits(low)
        var out: [UInt8] = []
        for (index, digit) in all.enumerated() {
            if [8, 12, 16, 20].contains(index) { out.append(0x2D) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
