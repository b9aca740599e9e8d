/// The lessons of a folder, in reading order.
///
///     let pack = try LessonPack.load(folder: "Lessons")      // throws LessonFaults
///     pack.lesson("gather")?.exercises.first?.name           // "three-users"
public struct LessonPack: Equatable, Sendable {
    /// The lessons, in the order of their file names.
    public let lessons: [Lesson]

    /// Makes a pack of lessons that are parsed already.
    public init(lessons: [Lesson]) { self.lessons = lessons }

    /// The lesson called `identifier`.
    public func lesson(_ identifier: String) -> Lesson? { lessons.first { $0.identifier == identifier } }

    /// The lesson and exercise that `LESSON/EXERCISE` names.
    public func exercise(at path: String) -> (lesson: Lesson, exercise: Exercise)? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let lesson = lesson(String(parts[0])), let exercise = lesson.exercise(String(parts[1]))
        else { return nil }
        return (lesson, exercise)
    }
}

/// All the faults that were found, in order of file and line. Never empty.
public struct LessonFaults: Error, Equatable, Sendable {
    /// The faults.
    public let faults: [LessonFault]

    /// Makes a collection of faults.
    public init(_ faults: [LessonFault]) { self.faults = faults }
}
