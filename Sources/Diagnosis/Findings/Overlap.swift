import Simulation

/// How much of a set of spans lies before a moment, answered in logarithmic time however many there are.
///
///     let late = Overlap([(0, 200), (100, 200)])
///     late.total(from: 0, to: 150)        // 150 + 50
struct Overlap {
    private let starts: Edges
    private let ends: Edges

    init(_ spans: [(from: Nanoseconds, to: Nanoseconds)]) {
        let real = spans.filter { $0.from < $0.to }
        starts = Edges(real.map(\.from))
        ends = Edges(real.map(\.to))
    }

    /// The lengths of all spans within [from, to], added up.
    func total(from: Nanoseconds, to: Nanoseconds) -> Nanoseconds { before(to) &- before(from) }

    private func before(_ moment: Nanoseconds) -> Nanoseconds { starts.before(moment) &- ends.before(moment) }

    /// Moments in order with their running sums. The sums may wrap; the difference that is asked for is right all the same.
    private struct Edges {
        let moments: [Nanoseconds]
        let sums: [Nanoseconds]

        init(_ unsorted: [Nanoseconds]) {
            moments = unsorted.sorted()
            var sums = [0]
            sums.reserveCapacity(moments.count + 1)
            for moment in moments { sums.append(sums[sums.count - 1] &+ moment) }
            self.sums = sums
        }

        /// The sum of how long before `moment` each of those before it lies.
        func before(_ moment: Nanoseconds) -> Nanoseconds {
            var low = 0
            var high = moments.count
            while low < high {
                let middle = (low + high) / 2
                if moments[middle] < moment { low = middle + 1 } else { high = middle }
            }
            return (low &* moment) &- sums[low]
        }
    }
}
