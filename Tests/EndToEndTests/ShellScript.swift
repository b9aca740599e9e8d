import Glibc

/// Runs the built `meanwhile` with a script on standard input, in a state folder of its own.
///
///     let shell = try ShellScript()
///     try shell.run("1 + 1\n").output     // "2\n"
final class ShellScript {
    /// Where it keeps progress and history.
    let state: String

    struct Result {
        var output: String
        var errors: String
        var status: Int32
    }

    enum Failure: Error {
        case noFolder, noPipe, notStarted(Int32)
    }

    init() throws {
        var template = Array("/tmp/meanwhile-end-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure.noFolder }
        state = String(cString: made)
    }

    deinit {
        for name in ["/meanwhile/progress", "/meanwhile/history.jsonl"] { unlink(state + name) }
        rmdir(state + "/meanwhile")
        rmdir(state)
    }

    /// What the progress file holds.
    var progress: String { Self.read(file: state + "/meanwhile/progress") }

    /// The program under test: it is built beside the tests.
    static var program: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "meanwhile" }
        defer { free(path) }
        let runner = String(cString: path)
        let beside = runner[..<(runner.lastIndex(of: "/") ?? runner.startIndex)] + "/meanwhile"
        if access(String(beside), X_OK) == 0 { return String(beside) }
        // Where a runner outside of the build folder loads the tests, it names their bundle.
        for argument in CommandLine.arguments {
            guard let bundle = argument.range(of: "/", last: true) else { continue }
            let candidate = String(argument[..<bundle]) + "/meanwhile"
            if access(candidate, X_OK) == 0 { return candidate }
        }
        return String(beside)
    }

    /// The lessons of this package.
    static var lessons: String {
        let file = #filePath
        return String(file[..<(file.range(of: "/Tests/", last: true) ?? file.startIndex)]) + "/Lessons"
    }

    /// The environment of the child: nothing of the machine's own.
    func environment(_ more: [String] = []) -> [String] {
        // The first of two settings of a variable counts.
        more + ["XDG_STATE_HOME=" + state, "PATH=/usr/bin:/bin", "MEANWHILE_LESSONS=" + Self.lessons, "LANG=C.UTF-8"]
    }

    /// Runs a script to its end.
    func run(_ script: String, arguments: [String] = [], environment more: [String] = []) throws -> Result {
        let input = try Self.file(holding: script)
        defer { close(input) }
        let output = try Self.file(holding: "")
        let errors = try Self.file(holding: "")
        defer {
            close(output)
            close(errors)
        }
        let status = try Self.spawn(arguments, environment(more), input, output, errors)
        return Result(output: Self.read(output), errors: Self.read(errors), status: status)
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String], _ input: Int32, _ output: Int32, _ errors: Int32
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, descriptor) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
        }
        var process = pid_t()
        let started = withCStrings([program] + arguments) { arguments in
            withCStrings(environment) { posix_spawn(&process, program, &actions, nil, arguments, $0) }
        }
        guard started == 0 else { throw Failure.notStarted(started) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// An unnamed file that holds `text`, at its beginning.
    private static func file(holding text: String) throws -> Int32 {
        var template = Array("/tmp/meanwhile-io-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Failure.noPipe }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let bytes = Array(text.utf8)
        guard bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == bytes.count else { throw Failure.noPipe }
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    static func read(file: String) -> String {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return "" }
        defer { close(descriptor) }
        return read(descriptor)
    }

    private static func read(_ descriptor: Int32) -> String {
        lseek(descriptor, 0, SEEK_SET)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}

/// Calls `body` with strings as C wants them: an array of pointers with a null at its end.
func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
}

extension String {
    /// Where `text` begins in it, the last time.
    fileprivate func range(of text: String, last: Bool) -> String.Index? {
        var found: String.Index?
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { found = index }
            index = self.index(after: index)
        }
        return found
    }
}
