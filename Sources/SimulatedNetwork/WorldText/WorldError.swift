/// A mistake in the text of a world: where it is and what it is. The words for people live in the message catalogues.
public struct WorldError: Error, Equatable, Sendable {
    /// The file that holds the text.
    public let file: String
    /// The line in that file, from 1.
    public let line: Int
    public let problem: Problem

    /// Makes an error.
    public init(file: String, line: Int, problem: Problem) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Error, Equatable, Sendable {
        /// A word that means nothing here, and those that would.
        case unknownWord(String, expected: [String])
        /// Something must follow `after`; `expected` says what, as the grammar calls it.
        case missing(expected: String, after: String)
        /// Something follows that has no business there.
        case unexpected(String)
        /// A number without `ms` or `s`.
        case missingUnit(String)
        case notASpan(String)
        case notANumber(String)
        case notABandwidth(String)
        /// A status is a number from 100 to 599.
        case notAStatus(String)
        /// A share is written as `5%`, from 0% to 100%.
        case notAShare(String)
        case emptyRange(low: String, high: String)
        /// A path begins with `/`.
        case notAPath(String)
        /// `Name: value` is wanted.
        case notAHeader(String)
        /// A setting of a host before the first `host`.
        case outsideHost(String)
        /// A setting of a route or collection outside of one.
        case outsideRoute(String)
        case duplicateHost(String, firstLine: Int)
        /// `{nmae}` where the path has no such name.
        case unknownPlaceholder(String, known: [String])
        /// A collection without an `item`.
        case missingItem(String)
        case tabInIndentation
        /// `include` of something else than `internet`.
        case unknownWorld(String)
    }

    /// The name of the problem in the message catalogues: `world-missing-unit`.
    public var key: String {
        switch problem {
        case .unknownWord: "world-unknown-word"
        case .missing: "world-missing"
        case .unexpected: "world-unexpected"
        case .missingUnit: "world-missing-unit"
        case .notASpan: "world-not-a-span"
        case .notANumber: "world-not-a-number"
        case .notABandwidth: "world-not-a-bandwidth"
        case .notAStatus: "world-not-a-status"
        case .notAShare: "world-not-a-share"
        case .emptyRange: "world-empty-range"
        case .notAPath: "world-not-a-path"
        case .notAHeader: "world-not-a-header"
        case .outsideHost: "world-outside-host"
        case .outsideRoute: "world-outside-route"
        case .duplicateHost: "world-duplicate-host"
        case .unknownPlaceholder: "world-unknown-placeholder"
        case .missingItem: "world-missing-item"
        case .tabInIndentation: "world-tab-in-indentation"
        case .unknownWorld: "world-unknown-world"
        }
    }

    /// What the message fills in, by name.
    public var parameters: [(name: String, value: String)] {
        switch problem {
        case .unknownWord(let word, let expected):
            [("word", word), ("expected", expected.joined(separator: ", "))]
        case .missing(let expected, let after): [("expected", expected), ("after", after)]
        case .unexpected(let word), .missingUnit(let word), .notASpan(let word), .notANumber(let word),
            .notABandwidth(let word), .notAStatus(let word), .notAShare(let word), .notAPath(let word),
            .notAHeader(let word), .outsideHost(let word), .outsideRoute(let word), .missingItem(let word),
            .unknownWorld(let word):
            [("word", word)]
        case .emptyRange(let low, let high): [("low", low), ("high", high)]
        case .duplicateHost(let name, let line): [("word", name), ("line", String(line))]
        case .unknownPlaceholder(let name, let known):
            [("word", name), ("expected", known.joined(separator: ", "))]
        case .tabInIndentation: []
        }
    }
}

/// All mistakes in the text of a world, in the order of its lines; never none.
public struct WorldErrors: Error, Equatable, Sendable {
    public let errors: [WorldError]
}
