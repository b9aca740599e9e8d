import TerminalUI

/// Which function does a command, and the commands about the shell itself.
extension Conversation {
    func perform(_ command: Command, _ argument: String) {
        if command.argument == nil, !argument.isEmpty {
            output.say("shell.no-argument", ["name": command.rawValue])
            return
        }
        switch command {
        case .lessons: listLessons()
        case .start: start(argument)
        case .next: goToNext()
        case .check: argument.isEmpty ? checkAnswer() : check(file: argument)
        case .hint: giveHint()
        case .edit: editAnswer()
        case .answer: showAnswer()
        case .run: runAnswer()
        case .solution: showSolution()
        case .timeline: drawTimeline()
        case .world: showWorld()
        case .reset: reset()
        case .help: listCommands()
        case .quit: exitStatus = 0
        }
    }

    private func listCommands() {
        output.explain("help.title")
        let rows = Command.allCases.map { command in
            [
                "  :" + command.rawValue + (command.argument.map { " " + $0 } ?? ""),
                output.message("help." + command.rawValue),
            ]
        }
        output.show(
            Table(columns: [.init(.left, style: .code), .init(.left)], rows: rows)
                .render(palette: palette, width: output.width))
        output.explain("help.answers")
        if editor.mode == .painted { output.explain("help.keys") }
    }

    /// Everything that was defined goes; in an exercise the starter comes back.
    private func reset() {
        python.reset()
        lastRun = nil
        output.say("shell.reset")
        guard let open = course.open else { return }
        course.open?.answer = Answer(program: open.exercise.starter.text)
        offerAnswer(isStarter: true)
    }
}
