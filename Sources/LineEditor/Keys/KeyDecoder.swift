/// Bytes from the terminal → keys, characters and pasted text.
///
/// A sequence may arrive in pieces: ``next()`` answers nil until a whole one is there. A lone Escape cannot be told from
/// the beginning of a sequence but by time: after ``escapeMilliseconds`` without more, the owner calls ``flush()``.
struct KeyDecoder {
    enum Input: Equatable {
        /// A character, or a control code below 0x20.
        case codePoint(UInt32)
        /// Alt and a character: Escape first, as libedit's own bindings have it.
        case alt(UInt32)
        case key(Key)
        /// What was pasted, as it came.
        case paste([UInt8])
    }

    /// How long a lone Escape waits for a sequence to follow.
    static let escapeMilliseconds: Int32 = 40

    private var bytes: [UInt8] = []
    private var head = 0
    /// While a paste is on its way: where to go on looking for its end.
    private var pasteSearch: Int?

    private static let pasteBegin = Array("\u{1B}[200~".utf8)
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Whether bytes wait that ``next()`` could not make a whole input of, or has not been asked about.
    var hasBytes: Bool { head < bytes.count }

    /// Whether the end of a paste is awaited: however long it takes, it is no lone Escape.
    var isInPaste: Bool { pasteSearch != nil }

    /// Takes in what the terminal sent.
    mutating func feed(_ more: [UInt8]) {
        if head > 0 {
            bytes.removeFirst(head)
            pasteSearch = pasteSearch.map { $0 - head }
            head = 0
        }
        bytes += more
    }

    /// The next whole input; nil if more bytes are needed.
    mutating func next() -> Input? {
        guard head < bytes.count else { return nil }
        let first = bytes[head]
        if first == 0x1B { return nextAfterEscape() }
        if first < 0x80 {
            head += 1
            return .codePoint(UInt32(first))
        }
        return nextBeyondASCII(first)
    }

    /// What the waiting bytes are when nothing follows them: Escape itself, or half a character.
    mutating func flush() -> Input? {
        guard head < bytes.count, !isInPaste else { return nil }
        let first = bytes[head]
        head += 1
        if first == 0x1B { return .key(.escape) }
        return .codePoint(0xFFFD)
    }

    private mutating func nextBeyondASCII(_ first: UInt8) -> Input? {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        // A continuation byte that does not come: the character is broken, and what follows stands for itself.
        var have = 1
        while have < length, head + have < bytes.count, bytes[head + have] & 0xC0 == 0x80 { have += 1 }
        if have < length && head + have == bytes.count { return nil }
        let text = String(decoding: bytes[head..<(head + have)], as: UTF8.self)
        head += have
        guard have == length, let scalar = text.unicodeScalars.first else { return .codePoint(0xFFFD) }
        // The codes of our own keys cannot be typed.
        if scalar.value >= 0x80 && scalar.value < 0xA0 { return .key(.unknown) }
        return .codePoint(scalar.value)
    }

    private mutating func nextAfterEscape() -> Input? {
        guard head + 1 < bytes.count else { return nil }
        let second = bytes[head + 1]
        switch second {
        case UInt8(ascii: "["), UInt8(ascii: "O"): return nextSequence(isControl: second == UInt8(ascii: "["))
        case 0x0D, 0x0A:
            head += 2
            return .key(.newline)
        case 0x1B:
            // Escape twice: the first stands alone.
            head += 1
            return .key(.escape)
        default:
            if second < 0x80 {
                head += 2
                return .alt(UInt32(second))
            }
            head += 1
            return .key(.escape)
        }
    }

    /// The control codes that Alt or a sequence cannot hold end it: a program that dies mid-sequence must not eat Ctrl-C.
    private mutating func nextSequence(isControl: Bool) -> Input? {
        if pasteSearch != nil { return nextPaste() }
        var index = head + 2
        // The Linux console sends F1 as ESC [ [ A.
        if isControl, index < bytes.count, bytes[index] == UInt8(ascii: "[") { index += 1 }
        while index < bytes.count, bytes[index] >= 0x20 && bytes[index] < 0x40 { index += 1 }
        guard index < bytes.count else { return nil }
        if bytes[index] < 0x20 {
            head = index
            return .key(.unknown)
        }
        let whole = bytes[head...index]
        if whole.elementsEqual(Self.pasteBegin) {
            pasteSearch = index + 1
            return nextPaste()
        }
        head = index + 1
        return .key(Key.ofSequence(String(decoding: whole.dropFirst(2), as: UTF8.self)))
    }

    private mutating func nextPaste() -> Input? {
        guard var index = pasteSearch else { return nil }
        let end = Self.pasteEnd
        while index + end.count <= bytes.count {
            if bytes[index] == 0x1B && bytes[index..<(index + end.count)].elementsEqual(end) {
                let content = Array(bytes[(head + Self.pasteBegin.count)..<index])
                head = index + end.count
                pasteSearch = nil
                return .paste(content)
            }
            index += 1
        }
        pasteSearch = index
        return nil
    }
}
