import Glibc
import Synchronization
import TerminalUI
import Testing

@testable import LineEditor

/// An editor that reads block after block on a thread of its own, in a pseudo-terminal that the test types at.
final class EditorSession: Sendable {
    let terminal: PseudoTerminal
    private let results = Mutex<[ReadResult]>([])
    /// The editor, for posting from the test's thread.
    private let poster = Mutex<(@Sendable (String) -> Void)?>(nil)
    private let didEnd = Mutex(false)

    init(
        mode: EditorMode = .painted, rows: Int = 24, columns: Int = 80, historyFile: String? = nil,
        palette: Palette = .plain, completions: [String] = []
    ) throws {
        terminal = try #require(PseudoTerminal(rows: rows, columns: columns))
        startThread { [self] in
            var configuration = EditorConfiguration()
            configuration.input = terminal.device
            configuration.output = terminal.device
            configuration.palette = palette
            configuration.handlesSignals = false
            let editor = LineEditor(mode: mode, historyFile: historyFile, configuration: configuration)
            editor.isComplete = Self.completeness
            editor.complete = { text, cursor in
                let before = Array(text.unicodeScalars.prefix(cursor))
                let start = (before.lastIndex { !BlockText.isWord($0.value) && $0 != "." } ?? -1) + 1
                let word = CellText.string(before[start...].map(\.value))
                return Completions(start: start, items: word.isEmpty ? [] : completions.filter { $0.hasPrefix(word) })
            }
            editor.help = { _, cursor in ["help at \(cursor)"] }
            // `post` may be called from any thread; the rest of the editor stays on this one.
            nonisolated(unsafe) let shared = editor
            poster.withLock { $0 = { shared.post($0) } }
            while true {
                let result = editor.read(prompt: ">>> ", continuation: "... ")
                results.withLock { $0.append(result) }
                if result == .endOfInput { break }
            }
            poster.withLock { $0 = nil }
            didEnd.withLock { $0 = true }
        }
        // What is typed before the first prompt would be echoed by the system.
        try #require(waitUntil { self.terminal.lines == [">>>"] }, "the first prompt shows")
    }

    /// Python's rule in small: brackets, headers that end in a colon, and blocks.
    private static func completeness(_ text: String) -> Completeness {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let last = lines.last ?? ""
        let indent = last.prefix { $0 == " " }.count
        let depth = text.reduce(0) { $0 + ("([{".contains($1) ? 1 : ")]}".contains($1) ? -1 : 0) }
        if depth > 0 { return .incomplete(indent: 4) }
        if last.hasSuffix(":") { return .incomplete(indent: indent + 4) }
        return lines.contains { $0.hasSuffix(":") } ? .open(indent: indent) : .complete
    }

    /// Types, and waits until the screen shows `lines` from the top (and the cursor there, if said).
    func type(_ text: String, shows lines: [String], cursor: (Int, Int)? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        terminal.type(text)
        let isAsExpected = waitUntil {
            let place = self.terminal.cursor
            return self.terminal.lines == lines && (cursor.map { $0 == (place.row, place.column) } ?? true)
        }
        let place = terminal.cursor
        #expect(
            isAsExpected, "the screen shows \(terminal.lines), the cursor is at \(place)", sourceLocation: sourceLocation)
    }

    /// Types, and waits for what the reading gives.
    func type(_ text: String, gives expected: ReadResult, sourceLocation: SourceLocation = #_sourceLocation) {
        let before = results.withLock { $0.count }
        terminal.type(text)
        _ = waitUntil { self.results.withLock { $0.count } > before }
        // Between two readings the system itself would take the keys.
        _ = waitUntil { self.didEnd.withLock { $0 } || !self.terminal.isCooked }
        let given = results.withLock { Array($0.dropFirst(before)) }
        #expect(given.first == expected, sourceLocation: sourceLocation)
    }

    /// Shows text above the prompt.
    func post(_ text: String) { poster.withLock { $0 }?(text) }

    /// Leaves the editor and the terminal.
    func end(sourceLocation: SourceLocation = #_sourceLocation) {
        for _ in 0..<50 where !didEnd.withLock({ $0 }) {
            terminal.send("\u{3}")
            _ = waitUntil { !self.terminal.isCooked || self.didEnd.withLock { $0 } }
            terminal.send("\u{4}")
            usleep(50_000)
        }
        #expect(waitUntil { self.didEnd.withLock { $0 } }, "the editor ends", sourceLocation: sourceLocation)
        #expect(terminal.isCooked, "the terminal is as it was", sourceLocation: sourceLocation)
        terminal.close()
    }

    private func waitUntil(_ condition: () -> Bool) -> Bool {
        for _ in 0..<5000 {
            if condition() { return true }
            usleep(2000)
        }
        return condition()
    }
}
