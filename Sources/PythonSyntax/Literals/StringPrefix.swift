/// What stands before a string's quote: `r`, `b`, `u`, `f` and the pairs that Python allows, in either case.
struct StringPrefix: Equatable {
    var isRaw = false
    var isBytes = false
    var isFormatted = false
    private var isUnicode = false

    /// No prefix.
    static let plain = StringPrefix()

    private init() {}

    /// Reads a prefix of at most two letters; `nil` when it is none.
    init?(_ letters: some Sequence<UInt8>) {
        for letter in letters {
            switch letter | 0x20 {
            case UInt8(ascii: "r") where !isRaw && !isUnicode: isRaw = true
            case UInt8(ascii: "b") where !isBytes && !isUnicode && !isFormatted: isBytes = true
            case UInt8(ascii: "f") where !isFormatted && !isUnicode && !isBytes: isFormatted = true
            case UInt8(ascii: "u") where !isRaw && !isBytes && !isFormatted && !isUnicode: isUnicode = true
            default: return nil
            }
        }
    }
}
