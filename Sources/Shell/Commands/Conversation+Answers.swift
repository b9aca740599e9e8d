import LessonKit
import LineEditor
import PythonLibrary
import TerminalUI

/// `:check`, `:hint`, `:edit`, `:answer`, `:run`, `:solution`.
extension Conversation {
    /// The open exercise; nil, after saying so, when there is none.
    private func opened() -> OpenExercise? {
        if course.open == nil { output.say("shell.no-lesson") }
        return course.open
    }

    func checkAnswer() {
        guard let open = opened() else { return }
        check(open.answer.text, of: open)
    }

    /// Checks a file of the learner's own.
    func check(file: String) {
        guard let open = opened() else { return }
        switch AnswerFile.read(file) {
        case .success(let program):
            course.open?.answer.setAll(program)
            check(program, of: open)
        case .failure(let fault): output.say(fault.key, fault.parameters, style: .bad)
        }
    }

    private func check(_ program: String, of open: OpenExercise) {
        let exercise = open.exercise
        let engine = PythonEngine()
        guard
            let run = engine.prepare(
                source: program, world: exercise.world?.text, seed: options.seed, variables: exercise.variables)
        else {
            output.say("shell.world-broken", ["path": open.path], style: .bad)
            return
        }
        let outcome = Interruptible.outcome(of: run)
        if outcome.ending == .interrupted {
            output.say("shell.interrupted")
            return
        }
        if let trace = outcome.trace {
            lastRun = LastRun(trace: trace, elapsed: outcome.elapsed, network: outcome.network)
        }
        let report = ExerciseJudge(engine: engine).report(
            on: RunFacts(outcome), of: exercise, in: open.lesson, seed: options.seed)
        output.show(CheckView(report: report, language: language, palette: palette).text)
        if report.hasPassed {
            course.open?.isPassed = true
            record(ProgressEvent(.passed, open.path, hints: open.hintsShown))
            output.say("shell.passed", style: .good)
            return
        }
        if let answer = report.answer {
            output.show("")
            output.show(markdown.render(answer.text(in: language.rawValue)))
        }
        // The traceback says more than the last line of it.
        if case .raised = outcome.ending { showErrors(outcome) }
        if case .syntaxError = outcome.ending { showErrors(outcome) }
        if let sentence = EndingText.sentence(outcome.ending, language: language) {
            output.show(palette.paint(sentence, .bad))
        }
        if outcome.elapsed > 0 {
            output.show("")
            drawTimeline()
        }
        output.say("shell.failed", style: .warning)
    }

    private func showErrors(_ outcome: Outcome) {
        if !outcome.stderr.isEmpty { output.show(String(decoding: outcome.stderr, as: UTF8.self)) }
    }

    func giveHint() {
        guard let open = opened() else { return }
        let hints = open.exercise.hints
        if hints.isEmpty {
            output.say("shell.no-hints")
        } else if open.hintsShown >= hints.count {
            output.say("shell.no-more-hints")
        } else {
            let text = output.message(
                "shell.hint",
                [
                    "number": String(open.hintsShown + 1), "count": String(hints.count),
                    "text": hints[open.hintsShown].text(in: language.rawValue),
                ])
            output.show(markdown.render(text))
            course.open?.hintsShown += 1
        }
    }

    func editAnswer() {
        guard opened() != nil else { return }
        offerAnswer(isStarter: false)
    }

    func showAnswer() {
        guard let open = opened() else { return }
        output.say("shell.answer", style: .faint)
        showProgram(open.answer.text)
    }

    /// Runs the answer at the prompt, so that its names are there to look at.
    func runAnswer() {
        guard let open = opened() else { return }
        show(python.evaluate(open.answer.text))
    }

    /// After passing, the author's answers to compare with.
    func showSolution() {
        guard let open = opened() else { return }
        if !open.isPassed {
            output.say("shell.solution-later")
            return
        }
        for solution in open.exercise.solutions {
            output.say("shell.solution", style: .faint)
            showProgram(solution.program.text)
        }
    }
}
