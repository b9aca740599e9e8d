/// Something that the learner did, as one line of the progress file.
///
///     opened gather/three-users
///     passed gather/three-users hints=2
struct ProgressEvent: Equatable, Sendable {
    enum Kind: String, Sendable {
        case opened, passed
    }

    var kind: Kind
    /// `LESSON/EXERCISE`.
    var path: String
    /// How many hints had been read by then.
    var hints = 0

    /// The line, without its end.
    var line: String { "\(kind.rawValue) \(path)" + (hints > 0 ? " hints=\(hints)" : "") }

    init(_ kind: Kind, _ path: String, hints: Int = 0) {
        self.kind = kind
        self.path = path
        self.hints = hints
    }

    /// Reads a line; nil for one that is torn, or of a later version: such lines are passed over.
    init?(line: some StringProtocol) {
        let words = line.split(separator: " ")
        guard words.count >= 2, let kind = Kind(rawValue: String(words[0])), words[1].contains("/") else { return nil }
        self.init(kind, String(words[1]))
        for word in words.dropFirst(2) where word.hasPrefix("hints=") { hints = Int(word.dropFirst(6)) ?? 0 }
    }
}
