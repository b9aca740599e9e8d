import Glibc
import TerminalUI

/// Reads line by line: libedit edits one line and draws it as on a terminal that cannot move its cursor up.
///
/// For `--plain`, screen readers and `TERM=dumb`. A block of several lines is read line after line, with a continuation prompt;
/// lines are recalled one by one.
final class PlainReader: BlockReader {
    private let libedit: Libedit
    private let terminal: Terminal
    private let source: InputSource
    private var history: History
    private var bytes = KeyDecoder()
    private var pending: [UInt32] = []
    private var wasInterrupted = false
    unowned(unsafe) private var owner: LineEditor?

    /// Opens the reader; nil if libedit cannot.
    init?(terminal: Terminal, source: InputSource, history: History) {
        guard let libedit = Libedit(terminal: terminal, drawsItself: true) else { return nil }
        self.libedit = libedit
        self.terminal = terminal
        self.source = source
        self.history = history
        libedit.loadKeyMaps()
        libedit.setTerminalType("dumb")
        libedit.setEditingFlag("-isig")
        libedit.bind([3], to: .interrupt)
        libedit.bind([9], to: .tab)
        for (key, name) in [(Key.up, EditorCommand.up), (.down, .down), (.unknown, .nothing)] {
            libedit.bind([key.rawValue], to: name)
        }
        for entry in history.entries { remember(entry) }
        libedit.runCommand = { [unowned self] command in self.run(command) }
        libedit.nextCharacter = { [unowned self] in self.nextCharacter() }
    }

    func read(prompt: String, continuation: String, for editor: LineEditor) -> ReadResult {
        owner = editor
        defer { owner = nil }
        var lines: [String] = []
        var indent = 0
        terminal.armRescue()
        defer { terminal.disarmRescue() }
        while true {
            libedit.setPrompt(lines.isEmpty ? prompt : continuation)
            if indent > 0 { libedit.push([UInt32](repeating: BlockText.space, count: indent)) }
            wasInterrupted = false
            walk = nil
            let line = libedit.readLine()
            if wasInterrupted {
                terminal.write("\n")
                return .interrupted
            }
            guard let line else {
                terminal.write("\n")
                return lines.isEmpty ? .endOfInput : finish(lines)
            }
            let isBlank = line.allSatisfy { $0 == BlockText.space }
            lines.append(isBlank ? "" : CellText.string(line))
            switch editor.isComplete(lines.joined(separator: "\n")) {
            case .complete: return finish(lines)
            case .open(let spaces):
                if isBlank { return finish(lines) }
                indent = spaces
            case .incomplete(let spaces): indent = spaces
            }
        }
    }

    private func finish(_ lines: [String]) -> ReadResult {
        var lines = lines
        while lines.count > 1, lines.last == "" { lines.removeLast() }
        let text = lines.joined(separator: "\n")
        let block = text.unicodeScalars.map(\.value)
        history.add(block)
        remember(block)
        return .block(text)
    }

    // MARK: Recall, line by line

    private var recalled: [[UInt32]] = []
    private var walk: Int?
    private var draft: [UInt32] = []

    private func remember(_ block: [UInt32]) {
        for line in block.split(separator: BlockText.newline) where recalled.last != Array(line) { recalled.append(Array(line)) }
    }

    private func recall(older: Bool) {
        let next = (walk ?? -1) + (older ? 1 : -1)
        guard next >= -1, next < recalled.count, walk != nil || older else { return }
        if walk == nil { draft = libedit.text }
        walk = next < 0 ? nil : next
        libedit.replaceAll(next < 0 ? draft : recalled[recalled.count - 1 - next])
    }

    // MARK: Keys

    private func run(_ command: EditorCommand) -> Libedit.Reply {
        switch command {
        case .up: recall(older: true)
        case .down: recall(older: false)
        case .tab: complete()
        case .interrupt:
            wasInterrupted = true
            return .accept
        default: break
        }
        return .goOn
    }

    /// Completes what all choices share, and lists them on a line of their own if there are several.
    private func complete() {
        let text = libedit.text
        let cursor = libedit.cursor
        guard let owner else { return }
        if text[..<cursor].allSatisfy({ $0 == BlockText.space }) {
            libedit.insert([BlockText.space, BlockText.space, BlockText.space, BlockText.space])
            return
        }
        let completions = owner.complete(CellText.string(text), cursor)
        guard !completions.items.isEmpty, completions.start >= 0, completions.start <= cursor else { return }
        let shared = completions.commonPrefix
        if shared.count > cursor - completions.start {
            libedit.delete(completions.start..<cursor)
            libedit.insert(shared)
        } else if completions.items.count > 1 {
            terminal.write("\r\n" + completions.items.joined(separator: "  ") + "\r\n")
            libedit.redraw()
        }
    }

    private func nextCharacter() -> Libedit.Character {
        while true {
            if !pending.isEmpty { return .codePoint(pending.removeFirst()) }
            if let input = bytes.next() {
                take(input)
                continue
            }
            switch source.next(milliseconds: bytes.hasBytes && !bytes.isInPaste ? KeyDecoder.escapeMilliseconds : -1) {
            case .bytes(let more): bytes.feed(more)
            case .timeout: if let input = bytes.flush() { take(input) }
            case .woken(let numbers):
                if numbers.contains(UInt8(SIGINT)) { pending.append(3) }
                showMessages()
            case .end: return .end
            }
        }
    }

    private func take(_ input: KeyDecoder.Input) {
        switch input {
        case .codePoint(let codePoint): pending.append(codePoint)
        case .alt(let codePoint): pending += [27, codePoint]
        case .paste(let bytes): pending += PastedText.normalize(bytes)
        case .key(.escape): if libedit.isVi { pending.append(27) }
        case .key(.left): pending.append(2)
        case .key(.right): pending.append(6)
        case .key(.home): pending.append(1)
        case .key(.end): pending.append(5)
        case .key(let key): pending.append(key == .up || key == .down ? key.rawValue : Key.unknown.rawValue)
        }
    }

    private func showMessages() {
        guard let texts = owner?.messages.take(), !texts.isEmpty else { return }
        terminal.write("\r\n")
        for text in texts {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
                terminal.write(line + "\r\n")
            }
        }
        libedit.redraw()
    }
}
