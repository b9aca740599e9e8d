import Testing

@testable import LessonKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Loading a pack") struct PackLoadingTests {
    /// A fresh folder with the given files, gone afterwards.
    private func withFolder<Result>(_ files: [(String, [UInt8])], _ body: (String) throws -> Result) throws -> Result {
        var template = Array("/tmp/meanwhile-pack-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map { mkdtemp($0) } != nil }
        #expect(made)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for (name, bytes) in files {
            let file = try #require(fopen("\(folder)/\(name)", "w"))
            fwrite(bytes, 1, bytes.count, file)
            fclose(file)
        }
        defer {
            for (name, _) in files { unlink("\(folder)/\(name)") }
            rmdir(folder)
        }
        return try body(folder)
    }

    private func keys(loading folder: String) -> [LessonFault.Key] {
        do {
            _ = try LessonPack.load(folder: folder)
            return []
        } catch {
            return error.faults.map(\.key)
        }
    }

    @Test func lessonsComeInTheOrderOfTheirFileNames() throws {
        let second = SampleScript.text.replacingFirst("id: sample", by: "id: second")
        let files = [
            ("02-b.md", Array(second.utf8)), ("01-a.md", Array(SampleScript.text.utf8)), ("README.md", Array("x".utf8)),
            ("notes.txt", Array("x".utf8)),
        ]
        try withFolder(files) { folder in
            let pack = try LessonPack.load(folder: folder)
            #expect(pack.lessons.map(\.identifier) == ["sample", "second"])
            #expect(pack.exercise(at: "second/first")?.exercise.name == "first")
            #expect(pack.exercise(at: "second") == nil)
            #expect(pack.exercise(at: "second/none") == nil)
        }
    }

    @Test func faultsOfAllFilesAreReported() throws {
        let files = [("a.md", Array("x".utf8)), ("b.md", [0x41, 0x0A, 0xFF]), ("c.md", [])]
        try withFolder(files) { folder in
            do throws(LessonFaults) {
                _ = try LessonPack.load(folder: folder)
                Issue.record("a broken pack was loaded")
            } catch {
                #expect(error.faults.map(\.key) == [.frontMatterMissing, .fileNotUTF8, .frontMatterMissing])
                #expect(error.faults.map(\.file) == ["a.md", "b.md", "c.md"].map { "\(folder)/\($0)" })
                #expect(error.faults[1].line == 2)
                #expect(error.faults[1]["offset"] == "2")
            }
        }
    }

    @Test func whatIsNoPackIsRefused() throws {
        #expect(keys(loading: "/nowhere/at/all") == [.fileMissing])
        #expect(keys(loading: "/nowhere/at/all.md") == [.fileMissing])
        try withFolder([("notes.txt", [])]) { folder in #expect(keys(loading: folder) == [.packEmpty]) }
        try withFolder([("a.md", [UInt8](repeating: 0x61, count: TextFile.limit + 1))]) { folder in
            #expect(keys(loading: folder) == [.fileTooLarge])
        }
    }
}
