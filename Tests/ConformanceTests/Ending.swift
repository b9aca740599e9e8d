/// What is left of a program when it has ended: all that a user can see of it.
struct Ending: Equatable, Sendable {
    var output: [UInt8]
    var errors: [UInt8]
    var exitStatus: Int

    /// A recording that `record.py` cannot have written.
    struct Malformed: Error { let reason: String }

    init(output: [UInt8], errors: [UInt8], exitStatus: Int) {
        self.output = output
        self.errors = errors
        self.exitStatus = exitStatus
    }

    /// Reads a recording: standard output, `--- stderr` and standard error if there was any, `--- exit N`.
    /// A stream whose last line has no newline is followed by `\ no newline`.
    init(recording: [UInt8]) throws(Malformed) {
        var lines = recording.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true, let last = lines.popLast() else {
            throw Malformed(reason: "it does not end in a line")
        }
        let mark = Array("--- exit ".utf8)
        guard last.starts(with: mark), let status = Int(String(decoding: last.dropFirst(mark.count), as: UTF8.self)) else {
            throw Malformed(reason: "its last line is not '--- exit N'")
        }
        let errorMark = Array("--- stderr".utf8)
        let parts = lines.split(maxSplits: 1, omittingEmptySubsequences: false) { $0.elementsEqual(errorMark) }
        output = Self.stream(parts[0])
        errors = parts.count > 1 ? Self.stream(parts[1]) : []
        exitStatus = status
    }

    private static func stream(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
        if let last = lines.last, last.elementsEqual("\\ no newline".utf8) {
            return Array(lines.dropLast().joined(separator: [UInt8(ascii: "\n")]))
        }
        return lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    }
}
