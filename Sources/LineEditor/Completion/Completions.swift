/// What the word before the cursor could become.
///
/// Offsets count code points from the start of the block, as Python's columns do.
public struct Completions: Equatable, Sendable {
    /// Where the word begins that an item replaces; it ends at the cursor.
    public var start: Int
    /// The whole words to choose from, in the order to show them.
    public var items: [String]

    /// Makes a set of completions.
    public init(start: Int, items: [String]) {
        self.start = start
        self.items = items
    }

    /// Nothing to offer.
    public static let none = Completions(start: 0, items: [])

    /// The longest beginning that all items share.
    var commonPrefix: [UInt32] {
        guard let first = items.first else { return [] }
        var prefix = first.unicodeScalars.map(\.value)
        for item in items.dropFirst() {
            let other = item.unicodeScalars.map(\.value)
            var shared = 0
            while shared < prefix.count && shared < other.count && prefix[shared] == other[shared] { shared += 1 }
            prefix.removeSubrange(shared...)
        }
        return prefix
    }
}
