import Simulation

/// What a host answers to requests of a kind.
public struct Route: Equatable, Sendable {
    /// The methods; empty for any.
    public var methods: [String]
    public var pattern: PathPattern
    /// The line of the world file.
    public var line: Int
    /// Nil takes the host's.
    public var latency: Latency?
    public var status = StatusSource.fixed(200)
    public var headers: [HeaderField] = []
    public var body = Template.empty
    public var failures: [FailureRule] = []

    /// Makes a route that answers 200 with an empty body.
    public init(methods: [String], pattern: PathPattern, line: Int = 0) {
        self.methods = methods
        self.pattern = pattern
        self.line = line
    }

    /// The status of an answer.
    public enum StatusSource: Equatable, Sendable {
        case fixed(Int)
        /// The number that stands in the path under this name; 400 when there is none from 100 to 599.
        case captured(String)
    }
}

/// Numbered things, as a small data service shows them: `/posts` lists all, `/posts/7` shows one, others are not found.
public struct Collection: Equatable, Sendable {
    /// Where the list is: `/posts`.
    public var path: String
    /// How many there are; they are numbered from 1.
    public var count: Int
    /// One of them. The number is its capture `id`.
    public var item: Template
    /// Nil takes the host's.
    public var latency: Latency?
    /// The line of the world file.
    public var line: Int
}

/// The form of a path: `/user/{id}`, `/files/{path...}`.
///
///     PathPattern("/user/{id}").match("/user/7")        // ["7"]
public struct PathPattern: Equatable, Sendable {
    enum Segment: Equatable, Sendable {
        case literal([UInt8])
        case capture
        /// Everything from here on.
        case rest
    }

    let segments: [Segment]
    /// The names in braces, in order.
    public let names: [String]

    /// Reads a pattern.
    public init(_ text: String) {
        var segments: [Segment] = []
        var names: [String] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            if part.hasPrefix("{"), part.hasSuffix("...}") {
                segments.append(.rest)
                names.append(String(part.dropFirst().dropLast(4)))
            } else if part.hasPrefix("{"), part.hasSuffix("}") {
                segments.append(.capture)
                names.append(String(part.dropFirst().dropLast()))
            } else {
                segments.append(.literal(Array(part.utf8)))
            }
        }
        self.segments = segments
        self.names = names
    }

    /// What stands in `path` (percent-encoded) in place of the names, decoded; nil when it has another form.
    public func match(_ path: String) -> [String]? {
        var captures: [String] = []
        var rest = path.utf8.dropFirst()
        for (index, segment) in segments.enumerated() {
            if segment == .rest {
                captures.append(PercentCoding.decoding(String(rest) ?? ""))
                return captures
            }
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            let part = rest[..<end]
            switch segment {
            case .literal(let bytes): guard part.elementsEqual(bytes) else { return nil }
            default:
                guard !part.isEmpty else { return nil }
                captures.append(PercentCoding.decoding(String(part) ?? ""))
            }
            if index == segments.count - 1 { return end == rest.endIndex ? captures : nil }
            guard end != rest.endIndex else {
                // `/files/{path...}` also takes `/files`.
                guard index == segments.count - 2, segments[index + 1] == .rest else { return nil }
                captures.append("")
                return captures
            }
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? captures : nil
    }
}
