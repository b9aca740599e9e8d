/// A web address in its parts, as a client sends it.
///
///     let address = try WebAddress("https://API.example.com/user/1?full=yes#top")
///     address.host        // "api.example.com"
///     address.target      // "/user/1?full=yes"
///
/// Only `http` and `https`. The host is in lower case; the fragment is dropped; bytes that may not stand in an address are
/// percent-encoded. There is no IDNA: a host outside ASCII stays as it is.
public struct WebAddress: Hashable, Sendable {
    /// `http` or `https`.
    public let scheme: String
    /// The host in lower case.
    public let host: String
    /// The port; 80 or 443 when the address does not say.
    public let port: Int
    /// The path, `/` at least, percent-encoded.
    public let path: String
    /// What follows `?`, percent-encoded, without the `?`; nil when there is no `?`.
    public let query: String?
    /// The whole, as it would be sent: `https://api.example.com/user/1`.
    public let text: String

    /// Why a text is not an address that can be asked.
    public enum Failure: Error, Equatable, Sendable {
        /// No `http://` in front.
        case missingScheme
        /// Another scheme.
        case unsupportedScheme(String)
        case missingHost
        /// The port is no number from 0 to 65535.
        case invalidPort(String)
    }

    /// Reads an address.
    public init(_ text: String) throws(Failure) {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let end = (bytes.lastIndex { $0 > 0x20 } ?? -1) + 1
        guard start < end else { throw .missingScheme }
        let trimmed = bytes[start..<end]
        guard let colon = trimmed.firstIndex(of: UInt8(ascii: ":")),
            colon + 2 < end, trimmed[colon + 1] == UInt8(ascii: "/"), trimmed[colon + 2] == UInt8(ascii: "/")
        else { throw .missingScheme }
        let scheme = String(decoding: trimmed[..<colon], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https" else { throw .unsupportedScheme(scheme) }
        let authorityStart = colon + 3
        let authorityEnd = trimmed[authorityStart...].firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? end
        let rest = trimmed[authorityEnd...]
        let fragment = rest.firstIndex(of: UInt8(ascii: "#")) ?? end
        let question = rest[..<fragment].firstIndex(of: UInt8(ascii: "?"))
        try self.init(
            scheme: scheme, authority: trimmed[authorityStart..<authorityEnd],
            path: rest[..<(question ?? fragment)], query: question.map { rest[($0 + 1)..<fragment] })
    }

    private init(
        scheme: String, authority: ArraySlice<UInt8>, path: ArraySlice<UInt8>, query: ArraySlice<UInt8>?
    ) throws(Failure) {
        var place = authority
        if let at = place.lastIndex(of: UInt8(ascii: "@")) { place = place[(at + 1)...] }
        let standard = scheme == "https" ? 443 : 80
        var port = standard
        let bracket = place.lastIndex(of: UInt8(ascii: "]")) ?? place.startIndex
        if let colon = place[bracket...].lastIndex(of: UInt8(ascii: ":")) {
            let digits = String(decoding: place[(colon + 1)...], as: UTF8.self)
            if !digits.isEmpty {
                guard let number = Int(digits), (0...65535).contains(number) else { throw .invalidPort(digits) }
                port = number
            }
            place = place[..<colon]
        }
        guard !place.isEmpty else { throw .missingHost }
        self.scheme = scheme
        self.port = port
        host = String(decoding: place, as: UTF8.self).lowercased()
        let encodedPath = PercentCoding.encodingInvalid(path)
        self.path = encodedPath.isEmpty ? "/" : encodedPath
        self.query = query.map(PercentCoding.encodingInvalid)
        var whole = scheme + "://" + host
        if port != standard { whole += ":" + String(port) }
        whole += self.path
        if let query = self.query { whole += "?" + query }
        text = whole
    }

    /// Path and query: what a request line holds.
    public var target: String { query.map { path + "?" + $0 } ?? path }

    /// Scheme, host and port: what a connection is made for.
    public var origin: String { scheme + "://" + host + ":" + String(port) }

    /// The parameters of the query, decoded, in order.
    public var queryItems: [(name: String, value: String)] { query.map(PercentCoding.parsingForm) ?? [] }

    /// The address that `reference` (a `Location` header, a relative link) means when met at this one.
    public func resolving(_ reference: String) throws(Failure) -> WebAddress {
        let bytes = Array(reference.utf8)
        if reference.contains("://"), let scheme = bytes.first, scheme != 0x2F { return try WebAddress(reference) }
        if reference.hasPrefix("//") { return try WebAddress(scheme + ":" + reference) }
        let portPart = text.utf8.dropFirst(scheme.utf8.count + 3).prefix { $0 != 0x2F }
        let base = scheme + "://" + String(decoding: Array(portPart), as: UTF8.self)
        if reference.isEmpty { return self }
        if reference.hasPrefix("?") { return try WebAddress(base + path + reference) }
        if reference.hasPrefix("/") { return try WebAddress(base + reference) }
        var segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast().map(String.init)
        let cut = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        for segment in reference[..<cut].split(separator: "/", omittingEmptySubsequences: false) {
            switch segment {
            case ".": continue
            case "..": _ = segments.popLast()
            default: segments.append(String(segment))
            }
        }
        return try WebAddress(base + "/" + segments.joined(separator: "/") + String(reference[cut...]))
    }
}

/// Percent-encoding of addresses and forms.
public enum PercentCoding {
    /// The text with every byte encoded that may not stand in an address; what is encoded already stays.
    static func encodingInvalid(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(where: mustEncode) else { return String(decoding: bytes, as: UTF8.self) }
        var encoded: [UInt8] = []
        for byte in bytes {
            if mustEncode(byte) { append(byte, to: &encoded) } else { encoded.append(byte) }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The text as a value of a query or form: letters, digits and `-._~` stay, a space becomes `+`.
    public static func encodingForm(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: encoded.append(byte)
            case 0x20: encoded.append(UInt8(ascii: "+"))
            default: append(byte, to: &encoded)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The text with `%41` read as `A`; in a form, `+` as a space. A `%` without two digits stays.
    public static func decoding(_ text: some StringProtocol, form: Bool = false) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 == 0x25 || (form && $0 == 0x2B) }) else { return String(text) }
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x25, index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
                let low = hexadecimal(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
                continue
            }
            decoded.append(form && byte == 0x2B ? 0x20 : byte)
            index += 1
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The parameters of `a=1&b=2`, decoded, in order.
    public static func parsingForm(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            guard let equals = pair.firstIndex(of: "=") else { return (decoding(pair, form: true), "") }
            return (decoding(pair[..<equals], form: true), decoding(pair[pair.index(after: equals)...], form: true))
        }
    }

    private static func mustEncode(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F..., 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: true
        default: false
        }
    }

    private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        encoded.append(0x25)
        encoded.append(digits[Int(byte >> 4)])
        encoded.append(digits[Int(byte & 15)])
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
