import Glibc

/// Reads blocks from a pipe or a file: no prompt, no escapes, nothing written.
///
/// A block that is open (see ``Completeness``) goes on until a line at the left margin, so that a file of functions with
/// blank lines in them reads as it does when it is run. That needs a look at the next line, whenever it may come: what is
/// read depends on the text alone.
final class PipeReader: BlockReader {
    private let source: InputSource
    private var bytes: [UInt8] = []
    /// Where the next line begins in `bytes`, and up to where they hold no newline.
    private var head = 0
    private var searched = 0
    private var isAtEnd = false
    private var isInterrupted = false
    /// Lines that were looked at and belong to the next block.
    private var ahead: [String] = []

    init(source: InputSource) { self.source = source }

    func read(prompt: String, continuation: String, for editor: LineEditor) -> ReadResult {
        var lines: [String] = []
        while let line = nextLine(for: editor) {
            lines.append(line)
            let text = lines.joined(separator: "\n")
            switch editor.isComplete(text) {
            case .complete: return .block(text)
            case .incomplete: continue
            case .open:
                if !goesOn(for: editor) { return .block(text) }
            }
        }
        if isInterrupted {
            isInterrupted = false
            return .interrupted
        }
        return lines.isEmpty ? .endOfInput : .block(lines.joined(separator: "\n"))
    }

    /// Whether the next line that is not blank belongs to the open block. The lines looked at wait for the next read.
    private func goesOn(for editor: LineEditor) -> Bool {
        var looked: [String] = []
        var answer = false
        while let line = nextLine(for: editor) {
            looked.append(line)
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            answer = editor.continuesBlock(line)
            break
        }
        // Blank lines after the end of a block are no block of their own.
        if !answer { looked.removeAll { $0.allSatisfy { $0 == " " || $0 == "\t" } } }
        ahead = looked + ahead
        return answer
    }

    private func nextLine(for editor: LineEditor) -> String? {
        if !ahead.isEmpty { return ahead.removeFirst() }
        while !isInterrupted {
            if let end = bytes[searched...].firstIndex(of: 10) {
                var line = bytes[head..<end]
                if line.last == 13 { line.removeLast() }
                head = end + 1
                searched = head
                return String(decoding: line, as: UTF8.self)
            }
            searched = bytes.count
            if isAtEnd {
                if head == bytes.count { return nil }
                defer { head = bytes.count }
                return String(decoding: bytes[head...], as: UTF8.self)
            }
            fill(for: editor)
        }
        return nil
    }

    private func fill(for editor: LineEditor) {
        switch source.next(milliseconds: -1) {
        case .bytes(let more):
            bytes.removeFirst(head)
            searched -= head
            head = 0
            bytes += more
        case .woken(let numbers):
            if numbers.contains(UInt8(SIGINT)) { isInterrupted = true }
            for text in editor.messages.take() { editor.writeLine(text) }
        case .timeout: break
        case .end: isAtEnd = true
        }
    }
}
