import Glibc

/// The file that blocks are remembered in: one line of JSON for each, `{"block":"..."}`, only ever appended to.
///
/// A line is written by a single `write` on a descriptor opened for appending, before the block runs: a crash loses
/// nothing, and two sessions do not lose each other's lines.
struct HistoryFile {
    let path: String

    /// How much of the end of the file is read.
    static let readLimit = 1 << 20

    /// The blocks, oldest first. What cannot be read or understood is skipped: history never keeps a session from starting.
    func load() -> [[UInt32]] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size > 0 else { return [] }
        let start = max(0, Int(size) - Self.readLimit)
        lseek(descriptor, off_t(start), SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: Int(size) - start)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
            }
            if count <= 0 { break }
            filled += count
        }
        var lines = bytes[..<filled].split(separator: 10)
        // Begun in the middle of the file: the first line is a part of one.
        if start > 0, !lines.isEmpty { lines.removeFirst() }
        return lines.compactMap { HistoryLine.decode(Array($0)) }
    }

    /// Appends a block; a file that cannot be written is left alone.
    func append(_ block: [UInt32]) {
        var descriptor = openForAppending()
        if descriptor < 0 && errno == ENOENT {
            makeParents()
            descriptor = openForAppending()
        }
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let line = HistoryLine.encode(block)
        line.withUnsafeBytes { _ = write(descriptor, $0.baseAddress, $0.count) }
    }

    private func openForAppending() -> Int32 { open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600) }

    private func makeParents() {
        var prefix = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").dropLast() {
            prefix += part + "/"
            mkdir(prefix, 0o700)
        }
    }
}
