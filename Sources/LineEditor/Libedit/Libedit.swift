import CLibedit
import Glibc

/// libedit behind safe calls: the text and its cursor in code points, commands and characters by closure.
///
/// It keeps the buffer, the emacs and vi key maps, `~/.editrc` and the terminal's modes. With `drawsItself` false
/// it draws into `/dev/null` and the owner paints whenever ``nextCharacter`` is asked and nothing is pending: at that
/// moment every command has been applied.
final class Libedit {
    /// What libedit does after a command.
    enum Reply {
        /// Goes on reading.
        case goOn
        /// Ends the line.
        case accept
    }

    /// What ``nextCharacter`` answers.
    enum Character {
        case codePoint(UInt32)
        case end
    }

    /// Runs a command of ours.
    var runCommand: (EditorCommand) -> Reply = { _ in .goOn }
    /// Gives the next character, waiting for it.
    var nextCharacter: () -> Character = { .end }

    private let editor: OpaquePointer
    private let history: OpaquePointer
    private let input: UnsafeMutablePointer<FILE>
    private let drawing: UnsafeMutablePointer<FILE>
    private let callbacks: UnsafeMutablePointer<CLEditorCallbacks>
    /// The prompt that libedit draws, ended by 0; libedit asks for it at every redraw.
    private var prompt = UnsafeMutablePointer<wchar_t>.allocate(capacity: 1)

    /// Opens an editor; nil if libedit or the system refuses (no memory, no descriptors).
    init?(terminal: Terminal, drawsItself: Bool) {
        cl_use_unicode_locale()
        // Streams of our own on copies of the descriptors, so that closing them leaves the caller's alone.
        let inputCopy = dup(terminal.input)
        guard inputCopy >= 0 else { return nil }
        guard let input = fdopen(inputCopy, "r") else {
            close(inputCopy)
            return nil
        }
        let drawingDescriptor = drawsItself ? dup(terminal.output) : open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard drawingDescriptor >= 0, let drawing = fdopen(drawingDescriptor, "w") else {
            fclose(input)
            return nil
        }
        guard let editor = cl_open("meanwhile", input, drawing, terminal.input, terminal.output) else {
            fclose(input)
            fclose(drawing)
            return nil
        }
        guard let history = cl_history_new(1000) else {
            el_end(editor)
            fclose(input)
            fclose(drawing)
            return nil
        }
        self.editor = editor
        self.history = history
        self.input = input
        self.drawing = drawing
        callbacks = .allocate(capacity: 1)
        prompt.pointee = 0
        callbacks.initialize(
            to: CLEditorCallbacks(
                user: nil,
                command: { user, number in Libedit.from(user).command(number) },
                next_character: { user, character in Libedit.from(user).character(into: character) },
                prompt: { user in UnsafePointer(Libedit.from(user).prompt) }))
        callbacks.pointee.user = Unmanaged.passUnretained(self).toOpaque()
        cl_attach(editor, callbacks)
        cl_ignore_signals(editor)
        cl_history_attach(editor, history)
    }

    deinit {
        el_end(editor)
        history_wend(history)
        fclose(input)
        fclose(drawing)
        callbacks.deallocate()
        prompt.deallocate()
    }

    // MARK: Callbacks

    private static func from(_ user: UnsafeMutableRawPointer?) -> Libedit {
        // The shim hands back what `init` stored; libedit calls nobody after `el_end`.
        guard let user else { preconditionFailure("libedit called an editor that was never attached") }
        return Unmanaged<Libedit>.fromOpaque(user).takeUnretainedValue()
    }

    private func command(_ number: Int32) -> UInt8 {
        guard let command = EditorCommand(rawValue: number) else { return UInt8(CC_ERROR) }
        switch runCommand(command) {
        case .goOn: return UInt8(CC_REFRESH)
        case .accept: return UInt8(CC_NEWLINE)
        }
    }

    private func character(into slot: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        guard let slot else { return -1 }
        switch nextCharacter() {
        case .codePoint(let codePoint):
            slot.pointee = wchar_t(bitPattern: codePoint)
            return 1
        case .end: return 0
        }
    }

    // MARK: Setting up

    /// Chooses the emacs key map, then lets `~/.editrc` (or `$EDITRC`) change what it likes, the editor too.
    func loadKeyMaps() {
        cl_set_vi(editor, false)
        el_source(editor, nil)
    }

    /// Whether the vi key map is in use.
    var isVi: Bool { cl_is_vi(editor) }

    /// Binds a key or a sequence to a command of ours.
    func bind(_ key: [UInt32], to command: EditorCommand, alternate: Bool = false) {
        key.withWideString { _ = cl_bind(editor, $0, command.rawValue, alternate) }
    }

    /// Sets a flag of the terminal for the editing mode, as in `setty -d -isig`.
    func setEditingFlag(_ flag: String) {
        Array("-d".unicodeScalars.map(\.value)).withWideString { mode in
            Array(flag.unicodeScalars.map(\.value)).withWideString { flag in
                _ = cl_set_terminal_flag(editor, mode, flag)
            }
        }
    }

    /// Draws as on a terminal of this type, whatever `TERM` says.
    func setTerminalType(_ type: String) { cl_set_terminal_type(editor, type) }

    /// Sets the prompt that libedit draws itself.
    func setPrompt(_ text: String) {
        let codePoints = text.unicodeScalars.map(\.value)
        prompt.deallocate()
        prompt = .allocate(capacity: codePoints.count + 1)
        for (index, codePoint) in codePoints.enumerated() { prompt[index] = wchar_t(bitPattern: codePoint) }
        prompt[codePoints.count] = 0
    }

    /// Adds an entry to libedit's own history, for its own commands. It garbles entries over 1,024 characters.
    func remember(_ entry: [UInt32]) {
        if entry.isEmpty || entry.count > 1000 { return }
        entry.withWideString { _ = cl_history_enter(history, $0) }
    }

    // MARK: Reading

    /// Reads until a command accepts or the input ends; nil at the end of input. The newline is not part of it.
    func readLine() -> [UInt32]? {
        var count: Int32 = 0
        guard let text = el_wgets(editor, &count), count >= 0 else { return nil }
        var line = UnsafeBufferPointer(start: text, count: Int(count)).map { UInt32(bitPattern: $0) }
        if line.last == 10 { line.removeLast() }
        return line
    }

    /// Types characters for the user, as if they came from the keyboard.
    func push(_ text: [UInt32]) { text.withWideString { el_wpush(editor, $0) } }

    /// Switches the terminal to editing, or back.
    func prepareTerminal(editing: Bool) { cl_prepare_terminal(editor, editing) }

    /// Tells libedit that the terminal has another size.
    func resize() { el_resize(editor) }

    /// Draws prompt and line afresh (when libedit draws itself).
    func redraw() { cl_redraw(editor) }

    // MARK: The buffer

    /// The text in code points.
    var text: [UInt32] {
        guard let line = el_wline(editor) else { return [] }
        let info = line.pointee
        guard let start = info.buffer, let end = info.lastchar else { return [] }
        return UnsafeBufferPointer(start: start, count: max(0, end - start)).map { UInt32(bitPattern: $0) }
    }

    /// Where the cursor stands: an index of ``text`` or its end.
    var cursor: Int {
        get {
            guard let info = el_wline(editor)?.pointee, let start = info.buffer, let cursor = info.cursor else { return 0 }
            return cursor - start
        }
        set { el_cursor(editor, Int32(newValue - cursor)) }
    }

    /// Inserts at the cursor, which moves behind it.
    func insert(_ text: [UInt32]) {
        if text.isEmpty { return }
        text.withWideString { _ = el_winsertstr(editor, $0) }
    }

    /// Deletes a stretch and leaves the cursor where it was.
    func delete(_ range: Range<Int>) {
        if range.isEmpty { return }
        cursor = range.upperBound
        el_deletestr(editor, Int32(range.count))
    }

    /// Puts `text` in place of everything, with the cursor at `position` (its end without one).
    func replaceAll(_ text: [UInt32], cursor position: Int? = nil) {
        delete(0..<self.text.count)
        insert(text)
        if let position { cursor = position }
    }
}

extension Array where Element == UInt32 {
    /// Calls `body` with the code points as a C wide string. A zero inside ends it early, as C has it.
    func withWideString(_ body: (UnsafePointer<wchar_t>) -> Void) {
        var wide = map { wchar_t(bitPattern: $0) }
        wide.append(0)
        wide.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { body(base) }
        }
    }
}
