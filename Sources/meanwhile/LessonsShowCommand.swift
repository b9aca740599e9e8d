import ArgumentParser
import LessonKit
import TerminalUI

/// `meanwhile lessons show ID`: a lesson's explanation and what its exercises ask.
struct LessonsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a lesson.")

    @Option(help: ArgumentHelp("The folder of the lessons.", valueName: "folder")) var lessons: String?
    @Option(help: "The language to speak: en or zh.") var language: String?
    @Argument(help: ArgumentHelp("The lesson.", valueName: "id")) var identifier: String

    func run() throws {
        let console = try Console(language: language)
        let pack = try console.pack(in: LessonsFolder.find(lessons))
        guard let lesson = pack.lesson(identifier) else {
            throw console.refuse("usage.unknown-lesson", ["name": identifier])
        }
        Descriptor.write(text(of: lesson, console), to: 1)
    }

    private func text(of lesson: Lesson, _ console: Console) -> String {
        let palette = console.palette(of: 1)
        let language = console.language.rawValue
        let prose = MarkdownText(width: min(100, Descriptor.columns(of: 1)), palette: palette)
        var parts = [palette.paint(lesson.title.text(in: language), .heading)]
        if !lesson.requires.isEmpty {
            parts.append(console.message("lessons.requires", ["names": lesson.requires.joined(separator: ", ")]))
        }
        for part in lesson.opening(in: language) {
            switch part {
            case .text(let version): parts.append(prose.render(version.text))
            case .demonstration(let program): parts.append(prose.render("```python\n\(program.text)```\n"))
            }
        }
        for exercise in lesson.exercises {
            let parameters = ["path": "\(lesson.identifier)/\(exercise.name)", "points": String(exercise.points)]
            parts.append(palette.paint(console.message("lessons.exercise", parameters), .heading))
            parts.append(prose.render(exercise.text.text(in: language)))
        }
        return parts.map(Self.withoutBlankEnd).joined(separator: "\n\n") + "\n"
    }

    private static func withoutBlankEnd(_ text: String) -> String {
        var text = text[...]
        while text.hasSuffix("\n") { text = text.dropLast() }
        return String(text)
    }
}
