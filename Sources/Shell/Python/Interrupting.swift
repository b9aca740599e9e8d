import Glibc
import LineEditor

/// Lets Ctrl-C reach what runs.
///
/// The editor's signal handler only counts; a thread of its own looks at the count while something runs, because the
/// handler must not touch the interpreter and the running thread does not look.
enum Interrupting {
    /// How long after Ctrl-C at most `interrupt` is called.
    private static let milliseconds: Int32 = 10

    /// Does `body`; calls `interrupt`, from another thread, for every Ctrl-C that comes meanwhile.
    static func run<Result>(interrupt: @escaping () -> Void, _ body: () -> Result) -> Result {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return body() }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let watcher = Watcher(stop: ends[0], interrupt: interrupt)
        var thread = pthread_t()
        let pointer = Unmanaged.passRetained(watcher).toOpaque()
        let status = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Watcher>.fromOpaque(pointer).takeRetainedValue().watch() }
                return nil
            }, pointer)
        if status != 0 { Unmanaged<Watcher>.fromOpaque(pointer).release() }
        let result = body()
        close(ends[1])
        if status == 0 { pthread_join(thread, nil) }
        close(ends[0])
        return result
    }

    private final class Watcher {
        let stop: Int32
        let interrupt: () -> Void
        var seen = LineEditor.interruptCount

        init(stop: Int32, interrupt: @escaping () -> Void) {
            self.stop = stop
            self.interrupt = interrupt
        }

        func watch() {
            while true {
                var descriptor = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
                if poll(&descriptor, 1, Interrupting.milliseconds) > 0 { return }
                let count = LineEditor.interruptCount
                if count != seen { interrupt() }
                seen = count
            }
        }
    }
}
