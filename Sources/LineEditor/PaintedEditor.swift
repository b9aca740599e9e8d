import CLibedit
import Glibc
import TerminalUI

/// Edits whole blocks in a terminal: libedit runs headless, and the block is painted whenever it asks for a key and none is
/// pending.
///
///     bytes ─▶ KeyDecoder ─▶ search? ─▶ libedit's key map ─▶ EditorCommand ─▶ buffer
///                                 ▲                                             │
///                                 └──────────── painted, then the next ◀────────┘
///
/// What a key does is in the extensions, by concern.
final class PaintedEditor: BlockReader {
    let libedit: Libedit
    let terminal: Terminal
    let source: InputSource
    let configuration: EditorConfiguration
    var decoder = KeyDecoder()
    var painter: Painter
    var history: History

    // The block being edited.
    var prompt = ""
    var continuation = ""
    var result = ReadResult.endOfInput
    var undo = UndoStack()
    /// What Ctrl-K and its like took away, for Ctrl-Y.
    var killed: [UInt32] = []
    var pasted: [UInt32] = []
    /// The column that moving up and down keeps to; nil when another key came between.
    var goalColumn: Int?
    var menu: CompletionMenu?
    var search: ReverseSearch?
    /// The lines below the block, and the text that they are about: another text makes them go.
    var footer: [[FooterPiece]] = []
    var footerText: [UInt32] = []
    /// Code points that are decoded and on their way to libedit.
    var pending: [UInt32] = []
    /// What the block begins with; put into the buffer as soon as libedit asks for the first key.
    private var draft: [UInt32] = []
    /// Set while `read` runs: whom to ask.
    unowned(unsafe) var owner: LineEditor?

    private var highlighted: [UInt32]?
    private var styles: [Style] = []

    /// Opens the editor; nil if libedit cannot.
    init?(terminal: Terminal, source: InputSource, history: History, _ configuration: EditorConfiguration) {
        guard let libedit = Libedit(terminal: terminal, drawsItself: false) else { return nil }
        self.libedit = libedit
        self.terminal = terminal
        self.source = source
        self.history = history
        self.configuration = configuration
        painter = Painter(terminal: terminal)
        libedit.loadKeyMaps()
        bindKeys()
        // Ctrl-C, Ctrl-Z and Ctrl-\ are keys like others: what they do is decided here, at a defined moment.
        libedit.setEditingFlag("-isig")
        libedit.setEditingFlag("-ixon")
        for entry in history.entries { libedit.remember(entry) }
        libedit.runCommand = { [unowned self] command in self.run(command) }
        libedit.nextCharacter = { [unowned self] in self.nextCharacter() }
    }

    func read(prompt: String, continuation: String, for editor: LineEditor) -> ReadResult {
        owner = editor
        self.prompt = prompt
        self.continuation = continuation
        result = .endOfInput
        draft = editor.draft.unicodeScalars.map(\.value)
        editor.draft = ""
        undo = UndoStack()
        goalColumn = nil
        menu = nil
        search = nil
        clearFooter()
        highlighted = nil
        history.endWalk()
        painter.reset()
        terminal.armRescue()
        terminal.write("\u{1B}[?2004h")
        // What it returns says nothing: an empty line looks like the end of input. The commands have set the result.
        _ = libedit.readLine()
        terminal.write("\u{1B}[?2004l")
        terminal.disarmRescue()
        if case .block(let text) = result {
            let block = text.unicodeScalars.map(\.value)
            history.add(block)
            libedit.remember(block)
        }
        owner = nil
        return result
    }

    // MARK: Keys

    /// What libedit gets next. Here every command has been applied: the moment to paint.
    private func nextCharacter() -> Libedit.Character {
        if !draft.isEmpty {
            libedit.replaceAll(draft)
            draft = []
        }
        while true {
            if !pending.isEmpty { return .codePoint(pending.removeFirst()) }
            if let input = decoder.next() {
                take(input)
                continue
            }
            if !decoder.hasBytes { paint() }
            switch source.next(milliseconds: waitMilliseconds) {
            case .bytes(let bytes): decoder.feed(bytes)
            case .woken(let numbers): wake(numbers)
            case .timeout:
                if decoder.hasBytes, !decoder.isInPaste {
                    if let input = decoder.flush() { take(input) }
                } else {
                    idleMilliseconds = owner?.idle?()
                }
            case .end:
                finish(.endOfInput)
                return .end
            }
        }
    }

    /// When to be called again by the idle work.
    private var idleMilliseconds: Int? = 0

    private var waitMilliseconds: Int32 {
        if decoder.hasBytes && !decoder.isInPaste { return KeyDecoder.escapeMilliseconds }
        guard owner?.idle != nil, let idle = idleMilliseconds else { return -1 }
        return Int32(clamping: idle)
    }

    private func take(_ input: KeyDecoder.Input) {
        idleMilliseconds = 0
        guard search == nil else {
            if !takeInSearch(input) { return }
            pass(input)
            return
        }
        if input == .codePoint(18) {
            beginSearch()
            return
        }
        pass(input)
    }

    /// Hands a key to libedit.
    private func pass(_ input: KeyDecoder.Input) {
        switch input {
        case .codePoint(let codePoint): pending.append(codePoint)
        case .alt(let codePoint): pending += [27, codePoint]
        case .key(.escape) where libedit.isVi && menu == nil: pending.append(27)
        case .key(let key): pending.append(key.rawValue)
        case .paste(let bytes):
            pasted = PastedText.normalize(bytes)
            pending.append(Key.paste.rawValue)
        }
    }

    private func wake(_ numbers: [UInt8]) {
        for number in numbers {
            switch Int32(number) {
            case SIGINT: pending.append(3)
            case SIGWINCH:
                painter.resize()
                libedit.resize()
            case SIGCONT: painter.reset()
            default: break
            }
        }
        guard let owner else { return }
        let texts = owner.messages.take()
        if texts.isEmpty { return }
        painter.erase()
        // The terminal is in editing mode: a new line needs both codes.
        for text in texts {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
                terminal.write(line + "\r\n")
            }
        }
    }

    // MARK: Painting

    /// Shows the block as it is now.
    private func paint() {
        let text = libedit.text
        let cursor = libedit.cursor
        undo.observe(text, cursor: cursor)
        if text != footerText, search == nil { clearFooter() }
        let suggestion =
            configuration.palette.colors && cursor == text.count && search == nil && menu == nil
            ? history.suggestion(for: text) : []
        var lines = footer
        if let menu { lines = menu.rows(columns: painter.size.columns) }
        painter.paint(
            layout(text, cursor, suggestion),
            footer: BlockLayout.footer(lines, columns: painter.size.columns, palette: configuration.palette))
    }

    private func layout(_ text: [UInt32], _ cursor: Int, _ suggestion: [UInt32]) -> BlockLayout {
        if text != highlighted {
            styles = configuration.palette.colors ? stylesOf(text) : []
            highlighted = text
        }
        return BlockLayout(
            text: text, cursor: cursor, styles: styles, prompt: prompt, continuation: continuation, suggestion: suggestion,
            columns: painter.size.columns, palette: configuration.palette)
    }

    private func stylesOf(_ text: [UInt32]) -> [Style] {
        guard let owner else { return [] }
        return HighlightSpan.styles(owner.highlight(CellText.string(text)), count: text.count)
    }

    /// Takes the lines below the block away.
    func clearFooter() {
        footer = []
        footerText = []
        menu = nil
    }

    /// Ends the reading: the block is shown whole, without menu and suggestion, and the cursor goes below it.
    func finish(_ result: ReadResult) {
        self.result = result
        clearFooter()
        let text = libedit.text
        painter.finish(layout(text, text.count, []))
    }

    /// Stops the process as Ctrl-Z does, and paints afresh when it goes on.
    func suspend() {
        painter.erase()
        terminal.write("\u{1B}[?2004l")
        libedit.prepareTerminal(editing: false)
        cl_suspend_self()
        libedit.prepareTerminal(editing: true)
        terminal.write("\u{1B}[?2004h")
        painter.reset()
    }
}
