import LessonKit
import LineEditor
import PythonLibrary
import SimulatedNetwork
import TerminalUI

/// Shows lessons and exercises.
extension Conversation {
    var markdown: MarkdownText {
        MarkdownText(width: min(output.width, 100), palette: palette, highlightPython: PythonColors.spans(of:))
    }

    /// The explanation of a lesson, with its demonstrations run.
    func showOpening(_ lesson: Lesson) {
        output.show("")
        output.say("shell.lesson", ["title": lesson.title.text(in: language.rawValue)], style: .heading)
        for part in lesson.opening(in: language.rawValue) {
            output.show("")
            switch part {
            case .text(let version): output.show(markdown.render(version.text))
            case .demonstration(let block): demonstrate(block.text, in: lesson)
            }
        }
    }

    private func demonstrate(_ program: String, in lesson: Lesson) {
        showProgram(program)
        output.say("shell.demonstration", style: .faint)
        guard let run = PythonEngine().prepare(source: program, world: lesson.world?.text, seed: options.seed) else { return }
        let outcome = Interruptible.outcome(of: run)
        for stream in [outcome.stdout, outcome.stderr] where !stream.isEmpty {
            output.show(String(decoding: stream, as: UTF8.self))
        }
        if let sentence = EndingText.sentence(outcome.ending, language: language) { output.show(sentence) }
        output.show(palette.paint(ElapsedText.of(outcome.elapsed), .faint))
        if let trace = outcome.trace {
            lastRun = LastRun(trace: trace, elapsed: outcome.elapsed, network: outcome.network)
        }
    }

    /// Opens the exercise at a place of a lesson: what is asked, and the starter to edit.
    func open(_ lesson: Lesson, at index: Int) {
        guard var opened = OpenExercise(lesson, at: index) else { return }
        opened.isPassed = course.progress.hasPassed(opened.path)
        course.open = opened
        output.show("")
        let number = ["number": String(index + 1), "count": String(lesson.exercises.count), "title": opened.exercise.name]
        let passed = opened.isPassed ? " (" + output.message("shell.already-passed") + ")" : ""
        output.show(palette.paint(output.message("shell.exercise", number) + passed, .heading))
        output.show("")
        output.show(markdown.render(opened.exercise.text.text(in: language.rawValue)))
        record(ProgressEvent(.opened, opened.path))
        move(to: opened.exercise)
        offerAnswer(isStarter: true)
    }

    /// Moves the prompt to the network of an exercise, where that is another one than now.
    private func move(to exercise: Exercise) {
        var world = options.world ?? .internet
        if let own = exercise.world, let read = try? World(own.text, file: course.open?.lesson.file ?? "", firstLine: own.line) {
            world = read
        }
        if world == python.world { return }
        let hadNames = python.isStarted
        python.reset(world: world)
        output.say(hadNames ? "shell.world-changed" : "shell.world-own", style: .faint)
    }

    /// Puts the answer where it can be edited: at the next prompt, or on the screen where a prompt cannot be filled.
    func offerAnswer(isStarter: Bool) {
        guard let text = course.open?.answer.text else { return }
        if editor.mode == .painted {
            draft = text.hasSuffix("\n") ? String(text.dropLast()) : text
            output.say("shell.offered", style: .faint)
        } else {
            if isStarter { output.say("shell.starter") }
            showProgram(text)
        }
    }

    func showProgram(_ program: String) {
        let lines = markdown.python(program.hasSuffix("\n") ? String(program.dropLast()) : program)
        output.show(lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n"))
        output.show("")
    }
}
