import ArgumentParser
import LessonKit
import TerminalUI

/// `meanwhile check LESSON/EXERCISE FILE`: judges an answer.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check an answer to an exercise.",
        discussion: "Exit status: 0 passed, 1 a check failed, 2 a wrong command line, 3 a broken lesson pack.")

    @Option(help: "text, json, junit, tap, gradescope, classroom50 or check50.") var format = "text"
    @Option(help: "The seed of everything that chance decides.") var seed = 0
    @Option(help: ArgumentHelp("Whose answer it is, for formats that record it.", valueName: "id")) var student: String?
    @Flag(name: .customLong("exit-zero"), help: "Exit with 0 even when a check failed.") var exitsZero = false
    @Option(help: ArgumentHelp("The folder of the lessons.", valueName: "folder")) var lessons: String?
    @Option(help: "The language to speak: en or zh.") var language: String?
    @Argument(help: ArgumentHelp("The exercise.", valueName: "lesson/exercise")) var path: String
    @Argument(help: "The answer; - reads it from standard input.") var file: String

    func run() throws {
        let console = try Console(language: language)
        guard let format = ReportFormat(rawValue: format) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw console.refuse("usage.unknown-format", ["word": self.format, "known": known])
        }
        if seed < 0 { throw console.refuse("usage.bad-seed", ["word": String(seed)]) }
        let pack = try console.pack(in: LessonsFolder.find(lessons))
        let (lesson, exercise) = try find(in: pack, console)
        let source: String
        do throws(LessonFault) { source = try TextFile.read(file) } catch { throw console.refuse(error) }

        let judge = ExerciseJudge(engine: PythonEngine())
        let report = judge.judge(source, of: exercise, in: lesson, seed: UInt64(seed))
        let language = console.language
        let context = ReportContext(language: language.rawValue, student: student, version: Meanwhile.version) { key, parameters in
            Messages.text(key, parameters: parameters.keyed, language: language)
        }
        Descriptor.write(format.write([report], context), to: 1)
        if !report.hasPassed && !exitsZero { throw ExitCode.failure }
    }

    private func find(in pack: LessonPack, _ console: Console) throws -> (Lesson, Exercise) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw console.refuse("usage.bad-exercise", ["word": path]) }
        guard let lesson = pack.lesson(parts[0]) else {
            throw console.refuse("usage.unknown-lesson", ["name": parts[0]])
        }
        guard let exercise = lesson.exercise(parts[1]) else {
            let known = lesson.exercises.map(\.name).joined(separator: ", ")
            throw console.refuse(
                "usage.unknown-exercise", ["lesson": lesson.identifier, "name": parts[1], "known": known])
        }
        return (lesson, exercise)
    }
}

extension Console {
    /// The lessons of a folder.
    ///
    /// - Throws: `ExitCode.brokenLessons`, and says what is wrong on standard error.
    func pack(in folder: String) throws -> LessonPack {
        do throws(LessonFaults) {
            return try LessonPack.load(folder: folder)
        } catch {
            for fault in error.faults { complain(FaultText.line(of: fault, language: language)) }
            throw ExitCode.brokenLessons
        }
    }
}
