import LineEditor
import TerminalUI

/// What the editor asks while somebody types.
extension Conversation {
    func connectEditor() {
        editor.highlight = PythonColors.spans(ofBlock:)
        editor.isComplete = BlockCompleteness.of
        editor.complete = { [unowned self] text, cursor in complete(text, cursor) }
        editor.help = { [unowned self] text, cursor in help(text, cursor) }
        editor.idle = { [unowned self] in python.tick { editor.post($0) } }
    }

    private func complete(_ text: String, _ cursor: Int) -> Completions {
        if CommandLine(text) != nil, !text.contains("\n") { return completeCommand(text, cursor) }
        let found = python.session.completions(for: text, cursor: cursor)
        return Completions(start: found.start, items: found.items)
    }

    /// Names of commands, and of lessons and exercises behind `:start`.
    private func completeCommand(_ text: String, _ cursor: Int) -> Completions {
        let before = Array(text.unicodeScalars.prefix(cursor))
        guard let blank = before.firstIndex(of: " ") else {
            let word = String(String.UnicodeScalarView(before))
            let colon = String(word.prefix(1))
            return Completions(start: 0, items: Command.allCases.map { colon + $0.rawValue }.filter { $0.hasPrefix(word) })
        }
        guard case .command(.start, _) = CommandLine(text), let pack = try? course.pack() else { return .none }
        let word = String(String.UnicodeScalarView(before[(blank + 1)...]))
        var items: [String] = []
        for lesson in pack.lessons {
            if word.contains("/") {
                items += lesson.exercises.map { lesson.identifier + "/" + $0.name }
            } else {
                items.append(lesson.identifier)
            }
        }
        return Completions(start: blank + 1, items: items.filter { $0.hasPrefix(word) })
    }

    private func help(_ text: String, _ cursor: Int) -> [String] {
        let word = WordAtCursor.name(text, cursor)
        guard !word.isEmpty, let help = python.session.help(for: word) else { return [] }
        return help.split(separator: "\n").prefix(6).map { CellText.truncate(String($0), to: max(10, output.width - 1)) }
    }
}
