import CLibedit
import Glibc

/// A terminal as two descriptors: writes all of what it is given, and tells its size.
struct Terminal {
    let input: Int32
    let output: Int32

    /// Rows and columns.
    struct Size: Equatable {
        var rows: Int
        var columns: Int
    }

    /// The size now; 24 by 80 where the terminal does not know.
    var size: Size {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1, size.ws_row > 0 else {
            return Size(rows: 24, columns: 80)
        }
        return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
    }

    /// Writes all of it; gives up silently when the other side is gone, which the next read reports.
    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written > 0 {
                    rest = rest.dropFirst(written)
                } else if errno == EAGAIN {
                    var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                    poll(&waiting, 1, 1000)
                } else if errno != EINTR {
                    return
                }
            }
        }
    }

    /// Writes text.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// Notes how the terminal is set now, so that a crash leaves it so.
    func armRescue() {
        var settings = termios()
        if tcgetattr(input, &settings) == 0 { cl_rescue_arm(input, output, &settings) }
    }

    /// There is nothing to give back any more.
    func disarmRescue() { cl_rescue_disarm() }
}
