import ArgumentParser
import LessonKit
import TerminalUI

/// `meanwhile lessons list`: the lessons of a pack, in reading order.
struct LessonsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the lessons.")

    @Option(help: ArgumentHelp("The folder of the lessons.", valueName: "folder")) var lessons: String?
    @Option(help: "The language to speak: en or zh.") var language: String?

    func run() throws {
        let console = try Console(language: language)
        let pack = try console.pack(in: LessonsFolder.find(lessons))
        let table = Table(
            columns: [.init(.left, style: .code), .init(.right), .init(.left)],
            head: [
                console.message("lessons.head-name"), console.message("lessons.head-exercises"),
                console.message("lessons.head-title"),
            ],
            rows: pack.lessons.map { lesson in
                [
                    lesson.identifier, String(lesson.exercises.count),
                    lesson.title.text(in: console.language.rawValue),
                ]
            })
        Descriptor.write(table.render(palette: console.palette(of: 1), width: Descriptor.columns(of: 1)), to: 1)
    }
}
