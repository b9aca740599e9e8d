import Simulation
import Testing

/// A small generator for test inputs, by seed.
struct Inputs: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = DrawHash(seed: state).bits
        return state
    }
}

@Suite struct TimerHeapTests {
    @Test func timersFallDueByTimeAndThenByRegistration() {
        var heap = TimerHeap<Int>()
        for (payload, when) in [30, 10, 20, 10, 30, 10].enumerated() { heap.insert(payload, at: when) }
        var order: [Int] = []
        while let (_, payload) = heap.popNext() { order.append(payload) }
        #expect(order == [1, 3, 5, 2, 0, 4])
    }

    /// Against a sorted list: random insertions, cancellations and removals.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5])
    func itBehavesLikeASortedList(seed: UInt64) {
        var inputs = Inputs(seed: seed)
        var heap = TimerHeap<Int>()
        var model: [(when: Int, sequence: Int, handle: TimerHandle)] = []
        for sequence in 0..<5_000 {
            switch Int.random(in: 0..<10, using: &inputs) {
            case 0..<5:
                let when = Int.random(in: 0..<50, using: &inputs)
                model.append((when, sequence, heap.insert(sequence, at: when)))
            case 5..<8 where !model.isEmpty:
                let victim = model.remove(at: Int.random(in: 0..<model.count, using: &inputs))
                #expect(heap.cancel(victim.handle) == victim.sequence, "seed \(seed)")
                #expect(heap.cancel(victim.handle) == nil, "seed \(seed)")
            default:
                let least = model.indices.min { (model[$0].when, model[$0].sequence) < (model[$1].when, model[$1].sequence) }
                #expect(heap.nextTime == least.map { model[$0].when }, "seed \(seed)")
                let popped = heap.popNext()
                #expect(popped?.payload == least.map { model[$0].sequence }, "seed \(seed)")
                if let least { model.remove(at: least) }
            }
            #expect(heap.count == model.count)
        }
    }

    @Test func cancellingManyLeavesTheRestInOrder() {
        var heap = TimerHeap<Int>()
        let handles = (0..<10_000).map { heap.insert($0, at: 10_000 - $0) }
        for (index, handle) in handles.enumerated() where index % 100 != 0 { heap.cancel(handle) }
        #expect(heap.count == 100)
        var last = -1
        while let (when, payload) = heap.popNext() {
            #expect(when > last && payload % 100 == 0)
            last = when
        }
        #expect(heap.isEmpty && heap.nextTime == nil)
    }

    @Test func onlyWhatIsDueIsTakenByAMoment() {
        var heap = TimerHeap<String>()
        heap.insert("late", at: 11)
        heap.insert("due", at: 10)
        #expect(heap.popNext(dueBy: 10)?.payload == "due")
        #expect(heap.popNext(dueBy: 10) == nil)
    }

    @Test func everyWaitingPayloadIsVisited() {
        var heap = TimerHeap<Int>()
        let gone = heap.insert(1, at: 1)
        heap.insert(2, at: 2)
        heap.insert(3, at: 3)
        heap.cancel(gone)
        var seen: [Int] = []
        heap.forEachPayload { seen.append($0) }
        #expect(seen.sorted() == [2, 3])
    }

    @Test func theClockNeverGoesBack() {
        let clock = Clock()
        clock.advance(to: 5)
        clock.advance(to: 3)
        #expect(clock.now == 5)
    }
}
