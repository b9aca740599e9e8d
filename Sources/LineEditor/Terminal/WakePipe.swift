import Glibc

/// Wakes a reader that waits in `poll`: signal handlers and other threads write a byte, the reader drains it.
final class WakePipe: Sendable {
    /// What the reader polls.
    let readEnd: Int32
    /// What a signal handler may write to; -1 if the system had no descriptor left, and then nothing is woken.
    let writeEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
        } else {
            ends = [-1, -1]
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        if readEnd >= 0 {
            close(readEnd)
            close(writeEnd)
        }
    }

    /// Wakes the reader; `byte` is a signal's number, or 0 for a message.
    func wake(_ byte: UInt8 = 0) {
        var byte = byte
        _ = write(writeEnd, &byte, 1)
    }

    /// The bytes that have come since the last time.
    func drain() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(readEnd, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : []
    }
}
