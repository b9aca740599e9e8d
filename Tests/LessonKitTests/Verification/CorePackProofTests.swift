import Testing

@testable import LessonKit

@Suite("The core pack, run") struct CorePackProofTests {
    private static let files = ["02-waiting-in-line", "05-gather", "10-blocking-the-loop"]

    /// A debug build is some twenty times slower; the optimised build proves what `meanwhile lessons verify` does.
    #if DEBUG
        private static let seeds: UInt64 = 2
    #else
        private static let seeds: UInt64 = 20
    #endif

    /// Solutions pass, and what should fail fails as it should, on every seed.
    @Test(arguments: files) func theLessonIsProved(file: String) throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let pack = try LessonPack.load(folder: "\(root)/Lessons/\(file).md")
        for lesson in pack.lessons {
            let faults = LessonVerifier(engine: PythonEngine(), seeds: Self.seeds).faults(in: lesson)
            #expect(faults == [], "\(faults.map(\.description).joined(separator: "\n"))")
        }
    }
}
