import PythonLibrary
import PythonRuntime
import Testing

/// A program that tries to outlast or overrun its limits, and what must stop it.
struct HostileProgram: Sendable, CustomTestStringConvertible {
    /// What must end it: an exception of this type, or one of these limits.
    enum End: Sendable {
        case raises(String)
        case reaches(Set<LimitName>)
        /// Its own end: what it tries comes to nothing.
        case completes
    }

    let source: String
    let end: End

    init(_ source: String, _ end: End) {
        self.source = source
        self.end = end
    }

    var testDescription: String { String(source.prefix(60)) }

    /// Small limits, so that a program that goes on for ever ends soon even in a debug build.
    static var limits: Limits {
        var limits = Limits()
        limits.instructions = 300_000
        limits.memory = 32 << 20
        limits.output = 50_000
        limits.tasks = 300
        limits.requests = 50
        return limits
    }

    /// Runs it, and checks its end and its exit status.
    func expectEnd() {
        let outcome = Run(program: Program(source), limits: Self.limits).outcome()
        switch (end, outcome.ending) {
        case (.completes, .completed): #expect(outcome.exitStatus == 0)
        case (.raises(let expected), .raised(let type, _, _)):
            #expect(type == expected)
            #expect(outcome.exitStatus == 1)
        case (.reaches(let expected), .limit(let name, _)):
            #expect(expected.contains(name), "reached \(name)")
            #expect(outcome.exitStatus == 124)
            #expect(!String(decoding: outcome.stdout, as: UTF8.self).contains("caught"))
        default:
            Issue.record("ended as \(outcome.ending): \(String(decoding: outcome.stderr.suffix(300), as: UTF8.self))")
        }
    }
}
