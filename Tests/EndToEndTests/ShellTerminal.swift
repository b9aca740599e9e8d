import Glibc

/// The built `meanwhile` in a pseudo-terminal: types, and waits for what appears.
final class ShellTerminal {
    private let controller: Int32
    private var process = pid_t()
    private var written: [UInt8] = []
    /// Where the search for the next expected text begins.
    private var position = 0

    enum Failure: Error {
        case noTerminal, notStarted(Int32), didNotShow(String, after: String)
    }

    init(_ shell: ShellScript, arguments: [String] = [], environment: [String] = ["TERM=xterm"]) throws {
        // posix_openpt and its kin are hidden from Swift; these are the calls that they make.
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var number: Int32 = 0
        var isLocked: Int32 = 0
        guard controller >= 0, ioctl(controller, 0x4004_5431 /* TIOCSPTLCK */, &isLocked) == 0,
            ioctl(controller, 0x8004_5430 /* TIOCGPTN */, &number) == 0
        else { throw Failure.noTerminal }
        var size = winsize(ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // In a session of its own, the terminal that it opens first becomes its controlling one: Ctrl-C reaches it.
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Test runners block signals in their threads, which a child would inherit.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, 0x88 /* POSIX_SPAWN_SETSID, POSIX_SPAWN_SETSIGMASK */)
        let started = withCStrings([ShellScript.program] + arguments) { arguments in
            withCStrings(shell.environment(environment)) {
                posix_spawn(&process, ShellScript.program, &actions, &attributes, arguments, $0)
            }
        }
        guard started == 0 else { throw Failure.notStarted(started) }
    }

    deinit {
        if process > 0 {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(controller)
    }

    /// Sends keys.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
    }

    /// Waits until `text` has been written, after what was waited for before. Colours count for nothing.
    func expect(_ text: String, seconds: Int = 20) throws {
        let wanted = Array(text.utf8)
        for _ in 0..<(seconds * 50) {
            readMore(milliseconds: 20)
            let plain = Self.withoutEscapes(written)
            var index = position
            while index + wanted.count <= plain.count {
                if plain[index] == wanted[0], plain[index...].starts(with: wanted) {
                    position = index + wanted.count
                    return
                }
                index += 1
            }
        }
        throw Failure.didNotShow(text, after: String(decoding: Self.withoutEscapes(written).suffix(2000), as: UTF8.self))
    }

    /// Everything written so far, with its escapes.
    var raw: String { String(decoding: written, as: UTF8.self) }

    /// Waits for the end and gives the exit status.
    func status() -> Int32 {
        var status: Int32 = 0
        // A terminal whose other end is closed is always readable, so the pause is ours.
        for _ in 0..<6000 {
            readMore(milliseconds: 0)
            usleep(10_000)
            if waitpid(process, &status, WNOHANG) == process {
                process = 0
                return (status >> 8) & 0xFF
            }
        }
        return -1
    }

    private func readMore(milliseconds: Int32) {
        var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, milliseconds) <= 0 { return }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = chunk.withUnsafeMutableBytes { read(controller, $0.baseAddress, $0.count) }
        if count > 0 {
            written += chunk[..<count]
        } else {
            usleep(useconds_t(milliseconds) * 1000)
        }
    }

    /// The bytes without the sequences that colour and move.
    private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x1B else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
                index += 1
                while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
            }
            index += 1
        }
        return plain
    }
}
