/// Which local registers surely hold a value at one point of a body.
///
/// Locals that are deleted anywhere never count as bound, so the set only grows along a path, and the state at the
/// head of a loop is the one before it.
struct BoundLocals {
    /// Registers that never count.
    private let excluded: Set<Int>
    private var words: [UInt64]
    /// Nothing gets here: everything may be taken for bound.
    private(set) var isUnreachable = false

    /// A body with `count` locals of which nothing is known.
    init(count: Int, excluded: Set<Int>) {
        self.excluded = excluded
        words = Array(repeating: 0, count: (count + 63) / 64)
    }

    /// Whether `register` is surely bound.
    func contains(_ register: Int) -> Bool {
        isUnreachable || words[register >> 6] & (1 << UInt64(register & 63)) != 0
    }

    /// `register` is bound from here on.
    mutating func insert(_ register: Int) {
        if !isUnreachable, !excluded.contains(register) { words[register >> 6] |= 1 << UInt64(register & 63) }
    }

    /// Control does not get past this point.
    mutating func markUnreachable() { isUnreachable = true }

    /// Where two paths meet: what both have bound.
    mutating func join(_ other: BoundLocals) {
        if other.isUnreachable { return }
        if isUnreachable {
            self = other
            return
        }
        for index in words.indices { words[index] &= other.words[index] }
    }
}
