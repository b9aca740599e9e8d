import Glibc
import Testing

/// Runs the built program as a user would: a process with its arguments, its input and its environment.
struct MeanwhileProcess {
    /// What a process left.
    struct Result {
        /// Its exit status; 128 and the signal's number when a signal ended it.
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program, next to the bundle of tests that runs.
    static let program: String = {
        for word in CommandLine.arguments {
            if let found = besides(word) { return found }
        }
        return besides(readLink("/proc/self/exe")) ?? "meanwhile"
    }()

    /// The folder of the checkout, found from here upwards: it holds the lessons.
    static let checkout: String = {
        var folder = String(decoding: #filePath.utf8, as: UTF8.self)[...]
        while !folder.isEmpty {
            folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
            if access("\(folder)/Package.swift", F_OK) == 0 { return String(folder) }
        }
        return "."
    }()

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: what follows the program's name.
    ///   - input: what stands on standard input.
    ///   - folder: the working directory.
    ///   - environment: all of its environment.
    static func run(
        _ arguments: [String], input: String = "", in folder: String = checkout, environment: [String] = ["LANG=C"],
        interruptAfter delay: UInt32? = nil
    ) -> Result {
        guard let work = TemporaryFolder() else { return Result(status: -1, output: "", errors: "no temporary folder") }
        work.write(input, to: "input")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, work.path("input"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, work.path("output"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, work.path("errors"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)

        var process = pid_t()
        // posix_spawn cannot change the folder everywhere; env can, and becomes the program.
        let words = (["env", "-C", folder, program] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        // Threads of test runners may have signals blocked, which a process would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var mask = sigset_t()
        sigemptyset(&mask)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let failure = posix_spawnp(&process, "env", &actions, &attributes, words, variables)
        if failure != 0 { return Result(status: -1, output: "", errors: "\(program): \(String(cString: strerror(failure)))") }
        if let delay {
            usleep(delay)
            kill(process, SIGINT)
        }
        let status = wait(for: process)
        let ended = status & 0x7f
        return Result(
            status: ended == 0 ? (status >> 8) & 0xff : 128 + ended, output: work.read("output"), errors: work.read("errors"))
    }

    /// The status of a process when it has ended; after five minutes it is made to.
    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        for _ in 0..<150_000 {
            if waitpid(process, &status, WNOHANG) == process { return status }
            usleep(2_000)
        }
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func besides(_ path: String) -> String? {
        var folder = path[...]
        // A bundle's program may lie some folders deeper than the products.
        for _ in 0..<4 {
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            folder = folder[..<slash]
            let candidate = "\(folder)/meanwhile"
            var information = stat()
            if stat(candidate, &information) == 0, information.st_mode & S_IFMT == S_IFREG, access(candidate, X_OK) == 0 {
                return candidate
            }
        }
        return nil
    }

    private static func readLink(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return "" }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
