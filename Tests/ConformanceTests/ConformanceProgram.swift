import FoundationEssentials
import Testing

/// One of our programs with what CPython 3.11 did when it ran it.
///
///     ConformanceProgram.all.first?.name      // "asyncio_basics/await_is_sequential"
///
/// Programs live in `Programs/<topic>/<name>.py`, recordings beside them (`record/README.md` says how they are made).
struct ConformanceProgram: Sendable {
    /// Topic and name, without suffix: `lists/sorting`.
    let name: String
    /// The name under which the program runs and stands in tracebacks: `sorting.py`.
    let file: String
    /// The folder that holds program and recording.
    private let folder: String

    /// The folder of all topics.
    private static var root: String {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast()
        return parts.joined(separator: "/") + "/Programs"
    }

    /// Every program, by topic and name. Empty when the folder cannot be read: a test of its own looks at the count.
    static let all: [ConformanceProgram] = {
        let topics = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return topics.sorted().flatMap { topic in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(topic)")) ?? []
            return files.sorted().filter { $0.hasSuffix(".py") }.map { file in
                ConformanceProgram(name: "\(topic)/\(file.dropLast(3))", file: file, folder: "\(root)/\(topic)")
            }
        }
    }()

    /// The program's text.
    func source() throws -> [UInt8] { try contents("\(folder)/\(file)") }

    /// What CPython did.
    func recording() throws -> Ending { try Ending(recording: contents("\(folder)/\(file.dropLast(3)).expected")) }

    private func contents(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw Unreadable(path: path) }
        return [UInt8](data)
    }

    /// A file that should be there and is not.
    struct Unreadable: Error { let path: String }
}

extension ConformanceProgram: CustomTestStringConvertible {
    var testDescription: String { name }
}
