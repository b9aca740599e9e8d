/// The blocks that were entered, this session's and earlier ones', and the walk through them.
///
/// While walking, ``older(from:)`` and ``newer()`` go through the entries; what was being typed is kept and comes back at the
/// newest end.
struct History {
    /// How many blocks are kept at hand.
    static let limit = 1000

    /// The blocks, oldest first.
    private(set) var entries: [[UInt32]] = []
    private let file: HistoryFile?
    /// Where the walk stands, counted from the newest (0); nil while none is on.
    private var position: Int?
    private var draft: [UInt32] = []

    /// Loads the file at `path`; without one the history lasts as long as the editor.
    init(path: String?) {
        file = path.map(HistoryFile.init)
        for entry in file?.load() ?? [] where entry != entries.last { entries.append(entry) }
        entries.removeFirst(max(0, entries.count - Self.limit))
    }

    /// Adds a block and writes it to the file, before it runs. A blank one and a repetition of the last are left out.
    mutating func add(_ block: [UInt32]) {
        endWalk()
        if block.allSatisfy({ $0 == BlockText.space || $0 == BlockText.newline }) || block == entries.last { return }
        entries.append(block)
        if entries.count > Self.limit { entries.removeFirst() }
        file?.append(block)
    }

    /// Ends the walk: the next begins at the newest entry.
    mutating func endWalk() {
        position = nil
        draft = []
    }

    /// The entry before the one shown; nil at the oldest. `current` is what stands in the editor.
    mutating func older(from current: [UInt32]) -> [UInt32]? {
        let next = position.map { $0 + 1 } ?? 0
        guard next < entries.count else { return nil }
        if position == nil { draft = current }
        position = next
        return entries[entries.count - 1 - next]
    }

    /// The entry after the one shown, at last what was being typed; nil if no walk is on.
    mutating func newer() -> [UInt32]? {
        guard let current = position else { return nil }
        if current == 0 {
            position = nil
            return draft
        }
        position = current - 1
        return entries[entries.count - current]
    }

    /// The rest of the newest one-line entry that begins with `text`: what the editor suggests.
    func suggestion(for text: [UInt32]) -> [UInt32] {
        if text.isEmpty || text.contains(BlockText.newline) { return [] }
        for entry in entries.reversed() where entry.count > text.count && entry.starts(with: text) {
            if !entry.contains(BlockText.newline) { return Array(entry[text.count...]) }
        }
        return []
    }

    /// The newest entry that holds `pattern` after skipping `skip` of them, and where it holds it.
    func find(_ pattern: [UInt32], skip: Int) -> (entry: [UInt32], at: Int)? {
        guard let first = pattern.first else { return nil }
        var left = skip
        var seen: [[UInt32]] = []
        for entry in entries.reversed() where entry.count >= pattern.count {
            let starts = 0...(entry.count - pattern.count)
            guard let at = starts.first(where: { entry[$0] == first && entry[$0...].starts(with: pattern) }) else { continue }
            if seen.contains(entry) { continue }
            if left == 0 { return (entry, at) }
            left -= 1
            seen.append(entry)
        }
        return nil
    }
}
