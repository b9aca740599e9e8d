/// Ctrl-R: a search backwards through the history while one types.
///
/// It is ours because libedit's indexes its key map with the low byte of a character, so that 世 and 一 end the search.
struct ReverseSearch {
    /// What is looked for.
    private(set) var pattern: [UInt32] = []
    /// How many matches were passed over.
    private(set) var skip = 0
    /// What stood in the editor, to come back when the search is given up.
    let savedText: [UInt32]
    let savedCursor: Int

    init(savedText: [UInt32], savedCursor: Int) {
        self.savedText = savedText
        self.savedCursor = savedCursor
    }

    /// What a key does to the search.
    enum Step: Equatable {
        /// The pattern or the place changed: search again.
        case search
        /// What was found stays; the key itself is used up.
        case accept
        /// What was found stays, and the key has its ordinary meaning.
        case acceptAndPass
        /// Everything is as before the search.
        case cancel
    }

    /// Takes a key.
    mutating func take(_ input: KeyDecoder.Input) -> Step {
        switch input {
        case .codePoint(18):
            skip += 1
            return .search
        case .codePoint(8), .codePoint(127):
            if !pattern.isEmpty { pattern.removeLast() }
            skip = 0
            return .search
        case .codePoint(7), .codePoint(3), .key(.escape): return .cancel
        case .codePoint(10), .codePoint(13): return .accept
        case .codePoint(let codePoint) where codePoint >= 32:
            pattern.append(codePoint)
            skip = 0
            return .search
        default: return .acceptAndPass
        }
    }

    /// Takes a step back when nothing more was found further back.
    mutating func stayAtLastMatch() { skip = max(0, skip - 1) }
}
