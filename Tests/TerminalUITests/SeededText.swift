/// A small generator with a printed seed, for texts of every kind of character that a learner may type.
struct SeededText: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "a", "word", " ", "  ", "_", "0", ".", ",", "(", ")", "任", "务", "一个", "，", "。", "（", "）", "é", "e\u{301}", "ü",
        "👩‍💻", "👍🏽", "🇨🇳", "🇨", "❤️", "한", "\u{1112}\u{1161}\u{11AB}", "か", "ｆ", "…", "●", "\u{200B}", "٠", "\u{FE0F}",
        "\u{200D}",
    ]

    /// A text of at most `count` pieces.
    mutating func text(_ count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
