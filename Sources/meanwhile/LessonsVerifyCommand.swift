import ArgumentParser
import LessonKit

/// `meanwhile lessons verify [FOLDER]`: proves that lessons are right.
struct LessonsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that lessons are right.",
        discussion: """
            Runs every solution, starter and wrong answer: solutions must pass on every seed, everything else must fail, \
            and as the script says. Prints FILE:LINE: and what is wrong.
            Exit status: 0 proved, 2 a wrong command line, 3 faults.
            """)

    @Option(help: "How many seeds to run on, from 0.") var seeds = 20
    @Option(help: "The language to speak: en or zh.") var language: String?
    @Argument(help: "The folder of the lessons, or one lesson's file.") var folder: String?

    func run() throws {
        let console = try Console(language: language)
        if seeds < 1 { throw console.refuse("usage.bad-seed", ["word": String(seeds)]) }
        let pack: LessonPack
        do throws(LessonFaults) {
            pack = try LessonPack.load(folder: LessonsFolder.find(folder))
        } catch {
            throw tell(error.faults, console)
        }
        let faults = LessonVerifier(engine: PythonEngine(), seeds: UInt64(seeds)).faults(in: pack)
        if !faults.isEmpty { throw tell(faults, console) }
        let exercises = pack.lessons.reduce(0) { $0 + $1.exercises.count }
        let proof = console.message(
            "lessons.proved",
            ["last": String(seeds - 1), "lessons": String(pack.lessons.count), "exercises": String(exercises)])
        Descriptor.write(proof + "\n", to: 1)
    }

    private func tell(_ faults: [LessonFault], _ console: Console) -> ExitCode {
        for fault in faults { Descriptor.write(FaultText.line(of: fault, language: console.language) + "\n", to: 1) }
        console.complain(console.message("lessons.faults", ["count": String(faults.count)]))
        return .brokenLessons
    }
}
