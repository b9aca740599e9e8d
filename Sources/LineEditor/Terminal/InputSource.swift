import Glibc

/// Waits for whatever comes first: typed bytes, a signal or message, or the time to do idle work.
final class InputSource {
    enum Event: Equatable {
        /// Bytes were read.
        case bytes([UInt8])
        /// The wake pipe rang: numbers of signals, and 0 for a message.
        case woken([UInt8])
        /// Nothing came in the time given.
        case timeout
        /// The other side is gone, or the file is read.
        case end
    }

    let descriptor: Int32
    let wakePipe: WakePipe

    init(descriptor: Int32, wakePipe: WakePipe) {
        self.descriptor = descriptor
        self.wakePipe = wakePipe
    }

    /// Waits at most `milliseconds` (for ever when negative).
    func next(milliseconds: Int32) -> Event {
        while true {
            var descriptors = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: wakePipe.readEnd, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&descriptors, 2, milliseconds)
            if ready == 0 { return .timeout }
            if ready < 0 {
                // A signal: its handler has written to the wake pipe.
                if errno == EINTR || errno == EAGAIN { continue }
                return .end
            }
            if descriptors[1].revents != 0 { return .woken(wakePipe.drain()) }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 { return .bytes(Array(buffer[..<count])) }
            if count == 0 { return .end }
            if errno == EINTR || errno == EAGAIN { continue }
            return .end
        }
    }
}
