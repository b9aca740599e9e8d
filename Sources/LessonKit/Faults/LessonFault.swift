/// Something wrong in a lesson pack: what, where, and the particulars; the words are in the message catalogue.
///
///     gather.md:41: block-kind-unknown (kind=pyhton, known=world text python check say hint)
public struct LessonFault: Error, Equatable, Sendable {
    /// What is wrong. Fixed: catalogues, tests and other tools refer to it by `rawValue`.
    public let key: Key
    /// The particulars, in the order in which the message names them.
    public let parameters: [Parameter]
    /// The file, as the caller named it.
    public let file: String
    /// The line, from 1; 0 when the fault is the file's (it is missing, it is a folder).
    public let line: Int

    /// One particular of a fault or of a message.
    public struct Parameter: Equatable, Sendable {
        /// What it is called in a message: `{kind}`.
        public let name: String
        /// Its text.
        public let value: String

        /// Makes a particular.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a fault.
    public init(_ key: Key, _ parameters: [Parameter] = [], file: String, line: Int) {
        self.key = key
        self.parameters = parameters
        self.file = file
        self.line = line
    }

    /// The value of the particular called `name`.
    public subscript(name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }
}

extension LessonFault: CustomStringConvertible {
    /// File, line, key and particulars: for logs and failed tests, not for learners.
    public var description: String {
        let place = "\(file):\(line): \(key.rawValue)"
        if parameters.isEmpty { return place }
        return place + " (" + parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") + ")"
    }
}
