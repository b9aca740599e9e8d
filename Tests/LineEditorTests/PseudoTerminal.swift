import Glibc
import Synchronization

@testable import LineEditor

/// A terminal whose other side is the test: what the editor writes goes through a ``ScreenModel``.
final class PseudoTerminal: Sendable {
    /// The side that the test types at.
    private let controller: Int32
    /// The side that the editor takes for its terminal.
    let device: Int32
    private let screen: Mutex<ScreenModel>
    private let isClosed = Mutex(false)

    init?(rows: Int = 24, columns: Int = 80) {
        // posix_openpt and its kin are hidden from Swift; these are the calls that they make.
        let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var number: Int32 = 0
        var isLocked: Int32 = 0
        guard controller >= 0, ioctl(controller, 0x4004_5431 /* TIOCSPTLCK */, &isLocked) == 0,
            ioctl(controller, 0x8004_5430 /* TIOCGPTN */, &number) == 0
        else { return nil }
        let device = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard device >= 0 else { return nil }
        self.controller = controller
        self.device = device
        screen = Mutex(ScreenModel(rows: rows, columns: columns))
        setSize(rows: rows, columns: columns)
        startThread { [self] in readAll() }
    }

    /// Ends the reader; the descriptors go with it.
    func close() {
        isClosed.withLock { $0 = true }
        Glibc.close(device)
    }

    private func readAll() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !isClosed.withLock({ $0 }) {
            var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            if poll(&waiting, 1, 50) <= 0 { continue }
            let count = read(controller, &buffer, buffer.count)
            if count <= 0 { break }
            screen.withLock { $0.feed(buffer[..<count]) }
        }
        Glibc.close(controller)
    }

    /// Tells both sides another size. (No signal comes: the terminal controls no process here.)
    func setSize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    /// Types; after each Enter it waits until the editor has answered, since lines that come in one piece are taken for a
    /// paste and not indented.
    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 13).map { $0 + 1 } ?? rest.endIndex
            let before = screen.withLock { $0.raw.count }
            _ = Array(rest[..<end]).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
            rest = rest[end...]
            for _ in 0..<3000 where screen.withLock({ $0.raw.count }) == before { usleep(1000) }
        }
    }

    /// Types without waiting for an answer.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(controller, bytes, bytes.count)
    }

    /// The lines on the screen down to the last one with something on it.
    var lines: [String] { screen.withLock { $0.lines } }
    /// Row and column of the cursor.
    var cursor: (row: Int, column: Int) { screen.withLock { ($0.row, $0.column) } }
    /// Everything that was written.
    var raw: String { screen.withLock { String(decoding: $0.raw, as: UTF8.self) } }

    /// Whether the terminal echoes, as it does while nobody edits.
    var isCooked: Bool {
        var settings = termios()
        guard tcgetattr(device, &settings) == 0 else { return false }
        return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
    }
}

/// Runs `body` on a thread of its own.
func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    pthread_create(
        &thread, nil,
        { box in
            if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
            return nil
        }, Unmanaged.passRetained(Box(body)).toOpaque())
    pthread_detach(thread)
}
