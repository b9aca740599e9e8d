import CLibedit
import TerminalUI

/// Reads blocks of a program from a person or a pipe.
///
///     let editor = LineEditor(mode: .painted, historyFile: "/home/me/.local/state/meanwhile/history.jsonl")
///     editor.isComplete = { text in … }
///     while case .block(let text) = editor.read(prompt: ">>> ", continuation: "... ") { … }
///
/// In a terminal a block of many lines is edited as one: libedit keeps the buffer, the key maps and the terminal's
/// modes, and this module paints. See ``EditorMode`` for the other ways.
///
/// All offsets count code points from the start of the block, as Python's columns do. Everything but ``post(_:)`` belongs
/// to one thread.
public final class LineEditor {
    /// How it talks to the other side.
    public let mode: EditorMode
    /// What the word at the cursor could become. Called with the whole block when Tab is pressed.
    public var complete: (_ text: String, _ cursor: Int) -> Completions = { _, _ in .none }
    /// The styles of a block. Called at every change, so it should take no longer than a fast lexer.
    public var highlight: (_ text: String) -> [HighlightSpan] = { _ in [] }
    /// Whether a block can run. Called when Enter is pressed.
    public var isComplete: (_ text: String) -> Completeness = { _ in .complete }
    /// What F1 shows below the block about the word at the cursor: at most a few lines.
    public var help: (_ text: String, _ cursor: Int) -> [String] = { _, _ in [] }
    /// Called while nothing is typed; answers after how many milliseconds to be called again, nil: not until the next key.
    public var idle: (() -> Int?)?
    /// Whether a line of a pipe goes on with the open block before it, though it stands at the left margin
    /// (Python's `else:`; see ``defaultContinuesBlock(_:)``).
    public var continuesBlock: (_ line: String) -> Bool = LineEditor.defaultContinuesBlock

    /// What the next block begins with, to be edited further: taken by the next ``read(prompt:continuation:)``, once. Only a
    /// painted editor offers it; the others leave it alone.
    public var draft = ""

    let terminal: Terminal
    let configuration: EditorConfiguration
    let messages = MessageQueue()
    let wakePipe = WakePipe()
    private let reader: any BlockReader

    /// Makes an editor.
    ///
    /// - Parameters:
    ///   - mode: usually ``EditorMode/choose(input:output:plain:terminalType:)``. Where libedit cannot start, a painted or
    ///     plain editor reads as from a pipe.
    ///   - historyFile: where blocks are remembered; nil keeps them for this session only. Missing folders are made.
    public init(mode: EditorMode, historyFile: String? = nil, configuration: EditorConfiguration = EditorConfiguration()) {
        self.configuration = configuration
        let terminal = Terminal(input: configuration.input, output: configuration.output)
        self.terminal = terminal
        let source = InputSource(descriptor: configuration.input, wakePipe: wakePipe)
        var reader: (any BlockReader)?
        switch mode {
        case .painted:
            reader = PaintedEditor(terminal: terminal, source: source, history: History(path: historyFile), configuration)
        case .plain: reader = PlainReader(terminal: terminal, source: source, history: History(path: historyFile))
        case .pipe: break
        }
        self.mode = reader == nil ? .pipe : mode
        self.reader = reader ?? PipeReader(source: source)
        if configuration.handlesSignals {
            cl_signals_wake(wakePipe.writeEnd)
            cl_signals_install()
        }
    }

    deinit {
        if configuration.handlesSignals { cl_signals_wake(-1) }
    }

    /// Reads one block.
    ///
    /// - Parameters:
    ///   - prompt: shown before the first line; keep it to ASCII or to characters of certain width.
    ///   - continuation: shown before the others.
    public func read(prompt: String, continuation: String) -> ReadResult {
        messages.beginReading()
        // A Ctrl-C while the last block ran was for that block.
        _ = wakePipe.drain()
        let result = reader.read(prompt: prompt, continuation: continuation, for: self)
        for text in messages.endReading() { writeLine(text) }
        return result
    }

    /// Shows text above the prompt, or at once where none stands. Any thread may call it; a newline at its end is added.
    public func post(_ text: String) {
        if messages.add(text, orWrite: { writeLine($0) }) { wakePipe.wake() }
    }

    /// How many times Ctrl-C has come as a signal, which happens only while no prompt stands.
    ///
    ///     let before = LineEditor.interruptCount
    ///     run { LineEditor.interruptCount > before }
    public static var interruptCount: Int { Int(cl_interrupt_count()) }

    /// Indented lines, closing brackets, and the clauses that Python puts at the margin of a block.
    public static func defaultContinuesBlock(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first else { return true }
        if first == " " || first == "\t" || first == ")" || first == "]" || first == "}" || first == "#" { return true }
        let word = line.unicodeScalars.prefix { $0 == "_" || $0.properties.isAlphabetic }
        return ["else", "elif", "except", "finally"].contains(String(String.UnicodeScalarView(word)))
    }

    /// Writes a line as the terminal stands now: the terminal itself turns `\n` into a new line.
    func writeLine(_ text: String) { terminal.write(text.hasSuffix("\n") ? text : text + "\n") }
}

/// One way of reading blocks.
protocol BlockReader: AnyObject {
    /// Reads a block, asking `editor` for everything that its owner decides.
    func read(prompt: String, continuation: String, for editor: LineEditor) -> ReadResult
}
