import Testing

@testable import LessonKit

@Suite("The published grammar") struct PublishedExampleTests {
    /// The example between the four-backtick fences of the article.
    private func example() throws -> String {
        let here = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let article = try TextFile.read("/\(here)/Sources/LessonKit/LessonKit.docc/LessonFormat.md")
        let start = try #require(article.firstRange(of: "````markdown\n"))
        let end = try #require(article[start.upperBound...].firstRange(of: "\n````\n"))
        return String(article[start.upperBound..<end.lowerBound]) + "\n"
    }

    @Test func itsExampleIsALesson() throws {
        let lesson = try LessonParser.parse(try example(), file: "LessonFormat.md")
        #expect(lesson.identifier == "two-pages")
        #expect(lesson.requires == ["gather"])
        let exercise = try #require(lesson.exercise("together"))
        #expect(exercise.checks.map(\.key) == ["runs", "both", "names", "together"])
        #expect(exercise.checks.map(\.points) == [0, 4, 2, 4])
        #expect(exercise.wrongAnswers.map(\.key) == ["both", "names"])
    }

    @Test func itNamesEveryBlockFactAndPlaceholder() throws {
        let here = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let article = try TextFile.read("/\(here)/Sources/LessonKit/LessonKit.docc/LessonFormat.md")
        for kind in BlockKind.allCases { #expect(article.contains("`\(kind.rawValue)"), "\(kind)") }
        for role in PythonRole.allCases { #expect(article.contains("`python \(role.rawValue)"), "\(role)") }
        for name in RunFacts.names { #expect(article.contains("`\(name)`"), "\(name)") }
        for name in Placeholders.names { #expect(article.contains("`{\(name)}`"), "\(name)") }
        #expect(BlockKind.allCases.count <= 10)
    }
}
