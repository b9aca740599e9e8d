import Glibc

/// A folder for one test; it goes when the test is over.
final class TemporaryFolder {
    /// Where it is.
    let folder: String
    private var names: [String] = []

    /// Makes a folder; `nil` when the system gives none.
    init?() {
        var template = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/meanwhile-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        folder = String(cString: made)
    }

    deinit {
        for name in names { unlink(path(name)) }
        rmdir(folder)
    }

    /// The path of a file in it, which goes with it.
    func path(_ name: String) -> String {
        if !names.contains(name) { names.append(name) }
        return "\(folder)/\(name)"
    }

    /// Writes a file.
    @discardableResult func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    /// Writes a file.
    @discardableResult func write(_ bytes: [UInt8], to name: String) -> String {
        let path = path(name)
        guard let file = fopen(path, "w") else { return path }
        defer { fclose(file) }
        fwrite(bytes, 1, bytes.count, file)
        return path
    }

    /// What a file holds.
    func read(_ name: String) -> String {
        guard let file = fopen(path(name), "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
