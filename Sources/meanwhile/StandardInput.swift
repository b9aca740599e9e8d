import Glibc
import PythonRuntime

/// Gives a program's `input()` the lines of standard input, as it asks for them.
final class StandardInput {
    private var pending: [UInt8] = []
    private var start = 0
    private var isOver: Bool

    private init(isOver: Bool) { self.isOver = isOver }

    /// Connects `input()`. When the program itself was read from standard input, there is nothing left to read.
    static func connect(to interpreter: Interpreter, isProgram: Bool) {
        let input = StandardInput(isOver: isProgram)
        interpreter.readLine = { [unowned interpreter] prompt in
            var prompt = prompt
            if !prompt.isEmpty {
                prompt.withUTF8 { interpreter.write(.standardOutput, UnsafeRawBufferPointer($0)) }
            }
            return input.line()
        }
    }

    /// The next line without its end; `nil` when there is none, or Ctrl-C was pressed.
    private func line() -> String? {
        var searched = start
        while true {
            if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return text(pending[start..<end])
            }
            searched = pending.count
            if !readMore() { break }
        }
        if start == pending.count { return nil }
        defer { start = pending.count }
        return text(pending[start...])
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
    }

    private func readMore() -> Bool {
        if isOver { return false }
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = read(0, &chunk, chunk.count)
            if count > 0 {
                pending.append(contentsOf: chunk[..<count])
                return true
            }
            if count < 0, errno == EINTR, !Interruption.isAsked { continue }
            isOver = true
            return false
        }
    }
}
