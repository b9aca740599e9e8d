import Testing

@testable import LessonKit

@Suite("The core pack, as text") struct CorePackTests {
    private func pack() throws -> LessonPack {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return try LessonPack.load(folder: "/\(root)/Lessons")
    }

    @Test func itLoads() throws {
        let pack = try pack()
        #expect(PackRules.faults(in: pack) == [])
        for name in ["waiting-in-line", "gather", "blocking-the-loop"] { #expect(pack.lesson(name) != nil, "\(name)") }
    }

    @Test func everyLessonIsInBothLanguagesAndHasADemonstrationAndThreeToSixExercises() throws {
        for lesson in try pack().lessons {
            #expect(lesson.languages == ["en", "zh"], "\(lesson.file)")
            #expect((3...6).contains(lesson.exercises.count), "\(lesson.file)")
            #expect(lesson.opening.contains { if case .demonstration = $0 { true } else { false } }, "\(lesson.file)")
        }
    }

    /// A learner who fails should hear why: every check that can fail first has an answer.
    @Test func everyWrongAnswerIsAnswered() throws {
        for lesson in try pack().lessons {
            for exercise in lesson.exercises {
                for wrong in exercise.wrongAnswers {
                    #expect(exercise.answer(to: wrong.key) != nil, "\(lesson.file):\(wrong.program.line) \(wrong.key)")
                }
            }
        }
    }
}
