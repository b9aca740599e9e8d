import Glibc
import Testing

@testable import Shell

@Suite struct ProgressTests {
    @Test func `events read back as they were written`() {
        for event in [ProgressEvent(.opened, "gather/two"), ProgressEvent(.passed, "a/b", hints: 3)] {
            #expect(ProgressEvent(line: event.line) == event)
        }
    }

    @Test(arguments: ["", "passed", "passed gather", "grilled gather/two", "pas"])
    func `torn lines are passed over`(line: String) { #expect(ProgressEvent(line: line) == nil) }

    @Test func `progress outlives the session, and two sessions do not lose each other's`() throws {
        let folder = try TemporaryFolder()
        let first = Progress(file: folder.path + "/progress")
        let second = Progress(file: folder.path + "/progress")
        #expect(first.record(ProgressEvent(.passed, "gather/one", hints: 1)))
        #expect(second.record(ProgressEvent(.passed, "gather/two")))
        #expect(first.record(ProgressEvent(.opened, "gather/three")))
        let later = Progress(file: folder.path + "/progress")
        #expect(later.passed == ["gather/one", "gather/two"])
        #expect(later.lastOpened == "gather/three")
        #expect(!later.hasPassed("gather/three"))
    }

    @Test func `what was passed is written once`() throws {
        let folder = try TemporaryFolder()
        let progress = Progress(file: folder.path + "/progress")
        for _ in 0..<3 { #expect(progress.record(ProgressEvent(.passed, "a/b"))) }
        var information = stat()
        #expect(stat(folder.path + "/progress", &information) == 0)
        #expect(Int(information.st_size) == "passed a/b\n".utf8.count)
    }

    @Test func `where nothing can be written it says so and counts for the session`() {
        let progress = Progress(file: "/proc/no/such/progress")
        #expect(!progress.record(ProgressEvent(.passed, "a/b")))
        #expect(progress.hasPassed("a/b"))
    }

    @Test func `the folder is the one that XDG names, else the home's`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        #expect(StateFolder { $0 == "XDG_STATE_HOME" ? path : "/root" }.path == path + "/meanwhile")
        let home = StateFolder { $0 == "HOME" ? path : nil }
        #expect(home.path == path + "/.local/state/meanwhile")
        #expect(home.isWritable)
        #expect(StateFolder { $0 == "XDG_STATE_HOME" ? "relative" : nil }.path == nil)
        #expect(StateFolder { _ in nil }.file("progress") == nil)
        #expect(!StateFolder { $0 == "HOME" ? "/proc" : nil }.isWritable)
    }
}

/// A folder that goes when the test is over.
final class TemporaryFolder {
    let path: String

    struct Failure: Error {}

    init() throws {
        var template = Array("/tmp/meanwhile-shell-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure() }
        path = String(cString: made)
    }

    deinit { remove(path) }

    private func remove(_ path: String) {
        guard let folder = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        closedir(folder)
        for name in names where name != "." && name != ".." {
            if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
        }
        rmdir(path)
    }
}
