import ArgumentParser
import Glibc
import LessonKit

/// `meanwhile lessons new ID`: begins a lesson with a small, complete one.
struct LessonsNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a new lesson.",
        discussion: "Writes FOLDER/ID.md: a small lesson that is proved as it stands, to be changed into your own.")

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder")) var lessons = "."
    @Option(help: "The language to speak: en or zh.") var language: String?
    @Argument(help: ArgumentHelp("The lesson's name: small letters, digits and hyphens.", valueName: "id"))
    var identifier: String

    func run() throws {
        let console = try Console(language: language)
        var text: String
        do throws(LessonFault) {
            text = try LessonTemplate.text(identifier: identifier)
        } catch {
            throw console.refuse(error)
        }
        let path = lessons == "." ? "\(identifier).md" : "\(lessons)/\(identifier).md"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw console.refuse(errno == EEXIST ? "file-exists" : "file-unwritable", ["path": path]) }
        defer { close(descriptor) }
        text.withUTF8 { Descriptor.write(UnsafeRawBufferPointer($0), to: descriptor) }
        Descriptor.write(console.message("lessons.written", ["path": path]) + "\n", to: 1)
    }
}
