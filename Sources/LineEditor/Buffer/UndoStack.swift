/// What the block was before each change. Letters typed one after the other are undone together.
struct UndoStack {
    private struct Snapshot {
        var text: [UInt32]
        var cursor: Int
    }

    private var snapshots: [Snapshot] = []
    private var last: [UInt32] = []
    private var lastCursor = 0
    private var isTyping = false

    private static let limit = 500

    /// Looks at the text between two keys and notes it if it changed.
    mutating func observe(_ text: [UInt32], cursor: Int) {
        defer {
            last = text
            lastCursor = cursor
        }
        if text == last { return }
        let typesOn = text.count == last.count + 1 && cursor == lastCursor + 1 && cursor > 0 && BlockText.isWord(text[cursor - 1])
        if !(typesOn && isTyping) {
            snapshots.append(Snapshot(text: last, cursor: lastCursor))
            if snapshots.count > Self.limit { snapshots.removeFirst() }
        }
        isTyping = typesOn
    }

    /// What to go back to; nil when nothing is left.
    mutating func pop() -> (text: [UInt32], cursor: Int)? {
        guard let snapshot = snapshots.popLast() else { return nil }
        last = snapshot.text
        lastCursor = snapshot.cursor
        isTyping = false
        return (snapshot.text, snapshot.cursor)
    }
}
