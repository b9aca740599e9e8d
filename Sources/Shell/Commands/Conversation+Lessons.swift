import LessonKit
import TerminalUI

/// `:lessons`, `:start`, `:next`.
extension Conversation {
    /// The lessons; nil, after saying why, when they cannot be read.
    func lessons() -> LessonPack? {
        do throws(LessonFaults) {
            return try course.pack()
        } catch {
            for fault in error.faults.prefix(5) {
                var parameters: [String: String] = [:]
                for parameter in fault.parameters { parameters[parameter.name] = parameter.value }
                let place = fault.line > 0 ? "\(fault.file):\(fault.line): " : ""
                output.show(palette.paint(place + output.message(fault.key.rawValue, parameters), .bad))
            }
            return nil
        }
    }

    func listLessons() {
        guard let pack = lessons() else { return }
        let rows = pack.lessons.map { lesson in
            let passed = course.passedCount(lesson)
            return [
                (passed == lesson.exercises.count ? "* " : "  ") + lesson.identifier,
                "\(passed)/\(lesson.exercises.count)",
                lesson.title.text(in: language.rawValue),
            ]
        }
        output.show(
            Table(
                columns: [.init(.left, style: .code), .init(.right), .init(.left)],
                head: ["  " + output.message("lessons.name"), output.message("lessons.passed"), output.message("lessons.title")],
                rows: rows
            ).render(palette: palette, width: output.width))
        if let next = course.lessonToTake(after: nil, in: pack) {
            output.say("lessons.how", ["lesson": next.identifier], style: .faint)
        }
    }

    /// `:start LESSON`, `:start LESSON/EXERCISE`, or `:start` alone, which goes on where the learner was.
    func start(_ argument: String) {
        guard let pack = lessons() else { return }
        if argument.isEmpty {
            startWhereLeft(pack)
            return
        }
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let lesson = pack.lesson(parts[0]) else {
            output.say("usage.unknown-lesson", ["name": parts[0]])
            return
        }
        if parts.count == 1 {
            showOpening(lesson)
            open(lesson, at: course.firstUnpassed(lesson))
        } else if let index = lesson.exercises.firstIndex(where: { $0.name == parts[1] }) {
            open(lesson, at: index)
        } else {
            let known = lesson.exercises.map(\.name).joined(separator: ", ")
            output.say("usage.unknown-exercise", ["lesson": lesson.identifier, "name": parts[1], "known": known])
        }
    }

    private func startWhereLeft(_ pack: LessonPack) {
        if let path = course.progress.lastOpened, let (lesson, exercise) = pack.exercise(at: path),
            !course.progress.hasPassed(path), let index = lesson.exercises.firstIndex(of: exercise)
        {
            open(lesson, at: index)
        } else if let lesson = course.lessonToTake(after: course.open?.lesson, in: pack) ?? pack.lessons.first {
            showOpening(lesson)
            open(lesson, at: course.firstUnpassed(lesson))
        }
    }

    func goToNext() {
        guard let open = course.open else {
            start("")
            return
        }
        if !open.isPassed { output.say("shell.next-is-skipping", style: .faint) }
        if open.index + 1 < open.lesson.exercises.count {
            self.open(open.lesson, at: open.index + 1)
            return
        }
        course.open = nil
        output.say("shell.lesson-done", ["title": open.lesson.title.text(in: language.rawValue)])
        if let pack = lessons(), let next = course.lessonToTake(after: open.lesson, in: pack) {
            output.say("lessons.how", ["lesson": next.identifier], style: .faint)
        }
    }
}
