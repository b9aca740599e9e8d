import Glibc

/// Reads a program that the learner keeps in a file.
enum AnswerFile {
    /// The most bytes an answer may have.
    static let limit = 1 << 20

    /// Why a file cannot be read: the key of a message, with its parameters.
    struct Fault: Error {
        var key: String
        var parameters: [String: String]
    }

    /// The text of the file at `path`; `~/` is the home folder.
    static func read(_ path: String) -> Result<String, Fault> {
        var file = path
        if path.hasPrefix("~/"), let home = getenv("HOME") { file = String(cString: home) + path.dropFirst() }
        func fault(_ key: String, _ more: [String: String] = [:]) -> Result<String, Fault> {
            .failure(Fault(key: key, parameters: more.merging(["path": path]) { first, _ in first }))
        }
        var information = stat()
        guard stat(file, &information) == 0 else { return fault(errno == ENOENT ? "file-missing" : "file-unreadable") }
        if information.st_mode & S_IFMT == S_IFDIR { return fault("file-is-folder") }
        // A device or a pipe might never end.
        if information.st_mode & S_IFMT != S_IFREG { return fault("file-unreadable") }
        if information.st_size > limit { return fault("file-too-large", ["limit": String(limit)]) }
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return fault("file-unreadable") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= limit {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 { return fault("file-unreadable") }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return fault("file-not-utf8", ["offset": String(validPrefix(of: bytes))])
        }
        return .success(text)
    }

    private static func validPrefix(of bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }
}
