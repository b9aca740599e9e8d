import LessonKit
import LineEditor
import PythonLibrary
import SimulatedNetwork
import Simulation
import TerminalUI

/// One session of the shell: reads blocks and commands, and does them. What a command does is in `Commands`, by concern.
final class Conversation {
    let options: ShellOptions
    let language: TerminalUI.Language
    let palette: Palette
    let output: ShellOutput
    let editor: LineEditor
    let python: PythonConsole
    let course: Course
    private let folder: StateFolder
    private var hasWarned = false
    /// What the next prompt begins with, to be edited.
    var draft: String?
    /// What ran last, for `:timeline`.
    var lastRun: LastRun?
    /// Set to leave: the exit status.
    var exitStatus: Int32?

    /// What `:timeline` draws.
    struct LastRun {
        /// Its events, in time from its beginning.
        var trace: Trace
        var elapsed: Nanoseconds
        /// The requests, where they are those of this run alone.
        var network: Network?
    }

    init(options: ShellOptions, environment: (String) -> String?) {
        self.options = options
        language = TerminalUI.Language.choose(flag: options.language, environment: environment)
        let mode = EditorMode.choose(input: 0, output: 1, plain: options.isPlain, terminalType: environment("TERM"))
        palette = Palette.choose(
            isTerminal: mode == .painted, plain: options.isPlain, environment: environment)
        output = ShellOutput(palette: palette, language: language)
        folder = StateFolder(environment: environment)
        var configuration = EditorConfiguration()
        configuration.palette = palette
        configuration.language = language
        editor = LineEditor(mode: mode, historyFile: folder.file("history.jsonl"), configuration: configuration)
        python = PythonConsole(world: options.world ?? .internet, seed: options.seed, output: output)
        course = Course(folder: options.lessonsFolder, progress: Progress(file: folder.file("progress")))
        connectEditor()
    }

    /// Greets, and goes on until the end of the input, `:quit`, or `sys.exit`.
    func run() -> Int32 {
        greet()
        while exitStatus == nil {
            output.finishLine()
            let offered = draft
            draft = nil
            if editor.mode == .painted { editor.draft = offered ?? "" }
            python.beginIdle()
            switch editor.read(prompt: prompt, continuation: continuation) {
            case .endOfInput: exitStatus = 0
            case .interrupted:
                // As CPython's prompt does.
                if editor.mode != .pipe { output.say("shell.interrupted") }
            case .block(let block): take(block, wasOffered: offered != nil && editor.mode == .painted)
            }
        }
        return exitStatus ?? 0
    }

    // MARK: Prompt

    private var prompt: String { course.open.map { $0.lesson.identifier + " >>> " } ?? ">>> " }

    private var continuation: String {
        course.open.map { String(repeating: " ", count: $0.lesson.identifier.utf8.count + 1) + "... " } ?? "... "
    }

    private func greet() {
        if editor.mode != .pipe {
            output.say("shell.welcome", style: .strong)
            output.explain("shell.welcome-how")
            if let path = course.progress.lastOpened {
                let lesson = String(path.prefix { $0 != "/" })
                output.say("shell.resumed", ["path": path, "lesson": lesson], style: .faint)
            }
        }
        if !folder.isWritable { warnUnwritable() }
    }

    /// Says once that progress is lost with the session.
    func warnUnwritable() {
        if hasWarned { return }
        hasWarned = true
        if let path = folder.path {
            output.say("shell.state-unwritable", ["path": path], style: .warning)
        } else {
            output.say("shell.state-nowhere", style: .warning)
        }
    }

    /// Notes what the learner has done.
    func record(_ event: ProgressEvent) {
        if !course.progress.record(event) { warnUnwritable() }
    }

    // MARK: Blocks

    private func take(_ block: String, wasOffered: Bool) {
        let submission = Submission(block)
        guard let command = submission.command else {
            evaluate(block, wasOffered: wasOffered)
            return
        }
        if !submission.program.isEmpty {
            // A command in the middle of editing: the program is the answer as it now stands, and comes back.
            if wasOffered || course.open != nil { course.open?.answer.take(submission.program, fromEditor: true, failed: false) }
            draft = submission.program
        }
        switch command {
        case .command(let command, let argument): perform(command, argument)
        case .unknown(let name, let suggestion):
            if let suggestion {
                output.say("shell.did-you-mean", ["name": name, "suggestion": suggestion.rawValue])
            } else {
                output.say("shell.unknown-command", ["name": name])
            }
        }
    }

    /// Runs a block, and takes it into the answer to the open exercise.
    private func evaluate(_ block: String, wasOffered: Bool) {
        if block.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" }) { return }
        let outcome = show(python.evaluate(block))
        let failed = outcome.ending != .completed
        course.open?.answer.take(block, fromEditor: wasOffered, failed: failed)
    }

    /// Shows how a block has ended and what time it took.
    @discardableResult
    func show(_ outcome: BlockOutcome) -> BlockOutcome {
        let start = python.session.now - outcome.elapsed
        lastRun = LastRun(
            trace: outcome.trace.counted(from: start), elapsed: outcome.elapsed, network: start == 0 ? outcome.network : nil)
        if let sentence = EndingText.sentence(outcome.ending, language: language) {
            output.show(palette.paint(sentence, outcome.ending == .interrupted ? .plain : .bad))
        }
        if outcome.isExit {
            exitStatus = outcome.exitStatus
        } else if outcome.elapsed >= 500_000 {
            output.show(palette.paint(ElapsedText.of(outcome.elapsed), .faint))
        }
        return outcome
    }
}
