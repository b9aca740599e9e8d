import ArgumentParser
import Glibc

/// A file that the command line wants written, opened before the work begins.
final class OutputFile {
    private let path: String
    private let console: Console
    private let descriptor: Int32

    /// Opens the file, and empties it if it is there.
    init(_ path: String, _ console: Console) throws {
        self.path = path
        self.console = console
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw console.refuse("file-unwritable", ["path": path]) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes a text to it.
    func write(_ text: String) throws {
        var text = text
        let isWritten = text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count, let base = bytes.baseAddress {
                let count = Glibc.write(descriptor, base + offset, bytes.count - offset)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { return false }
                offset += count
            }
            return true
        }
        if !isWritten { throw console.refuse("file-unwritable", ["path": path]) }
    }
}
