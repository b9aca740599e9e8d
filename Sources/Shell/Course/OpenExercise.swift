import LessonKit

/// The exercise that the learner is at.
struct OpenExercise {
    let lesson: Lesson
    /// Its place in the lesson, from 0.
    let index: Int
    let exercise: Exercise
    /// What `:check` would judge.
    var answer: Answer
    /// How many hints have been given.
    var hintsShown = 0
    /// Whether the answer as it stands, or an earlier one of this session, has passed.
    var isPassed = false

    /// The exercise at a place of a lesson; nil where there is none.
    init?(_ lesson: Lesson, at index: Int) {
        guard lesson.exercises.indices.contains(index) else { return nil }
        self.lesson = lesson
        self.index = index
        exercise = lesson.exercises[index]
        answer = Answer(program: exercise.starter.text)
    }

    /// `LESSON/EXERCISE`.
    var path: String { lesson.identifier + "/" + exercise.name }
}
