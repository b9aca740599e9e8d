import Testing

@testable import PythonRuntime

@Suite struct MergeSortTests {
    /// A key with the place it had, so that stability shows; counts comparisons.
    private struct Item: Equatable {
        var key: Int
        var place: Int
    }

    private final class ByKey: SortOrder {
        var comparisons = 0
        func isLess(_ a: Item, _ b: Item) throws(PythonError) -> Bool {
            comparisons += 1
            return a.key < b.key
        }
    }

    private func sorted(_ keys: [Int]) throws -> (items: [Item], comparisons: Int) {
        let buffer = UnsafeMutableBufferPointer<Item>.allocate(capacity: keys.count)
        defer { buffer.deallocate() }
        _ = buffer.initialize(from: keys.enumerated().map { Item(key: $1, place: $0) })
        let order = ByKey()
        try MergeSort.sort(buffer, by: order)
        return (Array(buffer), order.comparisons)
    }

    @Test(arguments: [0, 1, 2, 3, 23, 24, 25, 47, 48, 49, 100, 1000, 4097])
    func `Any input comes out sorted, equal keys in their old order`(_ count: Int) throws {
        for seed in 1...8 as ClosedRange<UInt64> {
            var generator = SplitMix(state: seed)
            // Few different keys, many, and stretches that are sorted already.
            let keys: [Int] = (0..<count).map { index in
                switch seed % 4 {
                case 0: Int(generator.next() % 5)
                case 1: Int(generator.next() % 100_000)
                case 2: index / 50 % 2 == 0 ? index : -index
                default: index % 60
                }
            }
            let result = try sorted(keys).items
            let expected = keys.enumerated().map { Item(key: $1, place: $0) }
                .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
            #expect(result == expected, "seed \(seed), count \(count)")
        }
    }

    @Test func `Sorted and reversed input cost one comparison per element`() throws {
        #expect(try sorted(Array(0..<10_000)).comparisons == 9_999)
        #expect(try sorted((0..<10_000).reversed()).comparisons == 9_999)
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }
}
