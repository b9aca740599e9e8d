import Synchronization

/// Text that other threads want shown above the prompt.
final class MessageQueue: Sendable {
    private struct State {
        var waiting: [String] = []
        /// Whether a prompt stands, so that the reader must make room first.
        var isReading = false
    }

    private let state = Mutex(State())

    /// Takes `text` in if a prompt stands; otherwise runs `write` at once, in order with other writers.
    func add(_ text: String, orWrite write: (String) -> Void) -> Bool {
        state.withLock { state in
            if state.isReading {
                state.waiting.append(text)
                return true
            }
            write(text)
            return false
        }
    }

    /// From here on messages wait for the reader.
    func beginReading() { state.withLock { $0.isReading = true } }

    /// From here on messages are written at once; the ones left over are handed back.
    func endReading() -> [String] {
        state.withLock { state in
            state.isReading = false
            defer { state.waiting = [] }
            return state.waiting
        }
    }

    /// What waits.
    func take() -> [String] {
        state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
    }
}
