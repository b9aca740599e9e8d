import Simulation

/// A mistake that a run proves (or, where `certainty` says so, suggests): a key, a line, and figures.
///
///     finding.key                         // .loopBlocked
///     finding.position.line               // 6
///     finding["held"]                     // .duration(2_000_000_000)
///     finding.messageKeys                 // ["loop-blocked.repeated", "loop-blocked.fix"]
///
/// The words live in the catalogues under ``messageKeys``; every placeholder there is the name of a parameter.
public struct Finding: Equatable, Sendable {
    /// A named value.
    public struct Parameter: Equatable, Sendable {
        public let name: String
        public let value: Value

        /// Makes a parameter.
        public init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// A plain value. Durations are virtual nanoseconds.
    public enum Value: Equatable, Sendable {
        case integer(Int)
        case duration(Nanoseconds)
        case text(String)
        /// Words of a catalogue: the key of a message and its parameters.
        case phrase(Phrase)
        /// Several of them, to be joined by the message `<finding's key>.joint`.
        case phrases([Phrase])
    }

    /// A message of the catalogue within another.
    public struct Phrase: Equatable, Sendable {
        public let key: String
        public let parameters: [Parameter]

        /// Makes a phrase.
        public init(key: String, parameters: [Parameter]) {
            self.key = key
            self.parameters = parameters
        }
    }

    public let key: FindingKey
    /// The line to show; line 0 when there is none.
    public let position: SourcePosition
    /// In the order in which reports list them.
    public let parameters: [Parameter]
    /// The messages that tell it, a sentence each: what happened, what followed, what to do.
    public let messageKeys: [String]

    /// Makes a finding; `variants` are the endings of its messages' keys, "" for the key itself.
    init(
        _ key: FindingKey, at position: SourcePosition, _ parameters: KeyValuePairs<String, Value>, messages variants: [String]
    ) {
        self.key = key
        self.position = position
        self.parameters = [Parameter(name: "line", value: .integer(Int(position.line)))] + Finding.list(parameters)
        messageKeys = variants.map { $0.isEmpty ? key.rawValue : key.rawValue + "." + $0 }
    }

    static func list(_ parameters: KeyValuePairs<String, Value>) -> [Parameter] {
        parameters.map { Parameter(name: $0.key, value: $0.value) }
    }

    /// The value of the parameter with this name; nil when there is none.
    public subscript(name: String) -> Value? { parameters.first { $0.name == name }?.value }
}

extension [Finding] {
    /// In the order of reports: by key, by file and line, and by when it was found.
    var inReportOrder: [Finding] {
        var ranks: [FindingKey: Int] = [:]
        for (rank, key) in FindingKey.allCases.enumerated() { ranks[key] = rank }
        func place(_ index: Int) -> (Int, Int32, Int32, Int) {
            (ranks[self[index].key] ?? 0, self[index].position.file, self[index].position.line, index)
        }
        return indices.sorted { place($0) < place($1) }.map { self[$0] }
    }
}
