import Glibc
import TerminalUI

/// Writes what the shell and the learner's programs say.
///
/// The program's bytes go to standard output and standard error untouched. The shell's own words go to standard output and
/// always begin on a line of their own.
final class ShellOutput {
    let palette: Palette
    let language: Language
    private var isAtLineStart = true

    init(palette: Palette, language: Language) {
        self.palette = palette
        self.language = language
    }

    /// Columns to fill: the terminal's, or 80.
    var width: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return 80 }
        return Int(size.ws_col)
    }

    /// The message of a key.
    func message(_ key: String, _ parameters: [String: String] = [:]) -> String {
        Messages.text(key, parameters: parameters, language: language)
    }

    /// Says a message on lines of its own, wrapped.
    func say(_ key: String, _ parameters: [String: String] = [:], style: Style = .plain) {
        let lines = WordWrap.lines(message(key, parameters), width: width)
        show(lines.map { palette.paint($0, style) }.joined(separator: "\n"))
    }

    /// Says a message that marks code with backticks.
    func explain(_ key: String, _ parameters: [String: String] = [:]) {
        show(MarkdownText(width: width, palette: palette).render(message(key, parameters)))
    }

    /// Writes text as it is, on lines of its own.
    func show(_ text: String) {
        finishLine()
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: 1)
    }

    /// Writes what a program wrote.
    func pass(_ bytes: UnsafeRawBufferPointer, isError: Bool) {
        guard let last = bytes.last else { return }
        isAtLineStart = last == UInt8(ascii: "\n")
        write(bytes, to: isError ? 2 : 1)
    }

    /// Ends a line that a program has left open.
    func finishLine() {
        if isAtLineStart { return }
        isAtLineStart = true
        write([UInt8(ascii: "\n")], to: 1)
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) { bytes.withUnsafeBytes { write($0, to: descriptor) } }

    /// Writes all of it; gives up when the other side is gone.
    private func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&waiting, 1, 1000)
            } else if errno != EINTR {
                return
            }
        }
    }
}
