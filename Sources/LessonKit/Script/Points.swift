/// Points: whole numbers from 0 to 1000, the range that every report format takes.
enum Points {
    /// The most that an exercise or a check may be worth.
    static let limit = 1000

    /// Reads `10`; `nil` for anything else than one to four digits of at most ``limit``.
    static func parse(_ text: some StringProtocol) -> Int? {
        guard (1...4).contains(text.utf8.count),
            text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
            let points = Int(text), points <= limit
        else { return nil }
        return points
    }
}
