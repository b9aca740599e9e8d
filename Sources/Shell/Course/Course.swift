import LessonKit

/// The lessons, loaded when they are first needed, and where the learner is in them.
final class Course {
    let folder: String
    let progress: Progress
    /// The exercise that is open.
    var open: OpenExercise?
    private var loaded: Result<LessonPack, LessonFaults>?

    init(folder: String, progress: Progress) {
        self.folder = folder
        self.progress = progress
    }

    /// The lessons.
    func pack() throws(LessonFaults) -> LessonPack {
        if let loaded { return try loaded.get() }
        do throws(LessonFaults) {
            let pack = try LessonPack.load(folder: folder)
            loaded = .success(pack)
            return pack
        } catch {
            // Not kept: once the files are mended the command works.
            throw error
        }
    }

    /// How many exercises of a lesson have been passed.
    func passedCount(_ lesson: Lesson) -> Int {
        lesson.exercises.count { progress.hasPassed(lesson.identifier + "/" + $0.name) }
    }

    /// The place of the first exercise that has not been passed; the first, when all have.
    func firstUnpassed(_ lesson: Lesson) -> Int {
        lesson.exercises.firstIndex { !progress.hasPassed(lesson.identifier + "/" + $0.name) } ?? 0
    }

    /// The lesson to take next: the first after `lesson` in the pack that is not done, then from the beginning on.
    func lessonToTake(after lesson: Lesson?, in pack: LessonPack) -> Lesson? {
        let start = pack.lessons.firstIndex { $0.identifier == lesson?.identifier }.map { $0 + 1 } ?? 0
        let order = pack.lessons[start...] + pack.lessons[..<start]
        return order.first { passedCount($0) < $0.exercises.count }
    }
}
