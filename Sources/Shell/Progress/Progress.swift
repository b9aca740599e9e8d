import Glibc

/// What the learner has done, in this and in earlier sessions.
///
/// The file is only ever appended to, one line by one `write`: a crash loses nothing, and two sessions do not lose each
/// other's lines.
final class Progress {
    /// `LESSON/EXERCISE` of what is passed, in the order of passing.
    private(set) var passed: [String] = []
    /// What was opened last.
    private(set) var lastOpened: String?
    private let file: String?
    private var isPassed: Set<String> = []

    /// Reads the file at `path`; without one, progress lasts as long as the session.
    init(file: String?) {
        self.file = file
        guard let file else { return }
        for line in Self.read(file).split(separator: UInt8(ascii: "\n")) {
            if let event = ProgressEvent(line: String(decoding: line, as: UTF8.self)) { take(event) }
        }
    }

    /// Whether the exercise at `path` has ever been passed.
    func hasPassed(_ path: String) -> Bool { isPassed.contains(path) }

    /// Takes an event in and writes it down. Gives false when it could not be written; it counts for this session even so.
    func record(_ event: ProgressEvent) -> Bool {
        if event.kind == .passed ? hasPassed(event.path) : lastOpened == event.path { return true }
        take(event)
        guard let file else { return false }
        let descriptor = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let line = Array((event.line + "\n").utf8)
        return line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == line.count
    }

    private func take(_ event: ProgressEvent) {
        switch event.kind {
        case .opened: lastOpened = event.path
        case .passed: if isPassed.insert(event.path).inserted { passed.append(event.path) }
        }
    }

    private static func read(_ path: String) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { return bytes }
            bytes += chunk[..<count]
        }
    }
}
