import Simulation

/// Where the ticks of a time axis stand, and what they say.
struct TimeAxis {
    /// A tick: its column from 0, and its label.
    struct Tick: Equatable {
        var column: Int
        var label: String
    }

    let total: Nanoseconds
    let columns: Int
    let ticks: [Tick]

    /// An axis from 0 to `total` over `columns` cells. Ticks are 1, 2 or 5 of a power of ten apart, at least ten cells and the
    /// width of a label.
    init(total: Nanoseconds, columns: Int) {
        self.total = total
        self.columns = max(1, columns)
        guard total > 0 else {
            ticks = [Tick(column: 0, label: "0")]
            return
        }
        let unit = total >= 1_000_000_000 ? (1_000_000_000, "s") : total >= 1_000_000 ? (1_000_000, "ms") : (1000, "us")
        let widest = CellWidth.of(DurationText.number(total, per: unit.0) + " " + unit.1)
        let step = Self.step(total: total, most: max(1, self.columns / max(10, widest + 2)))
        var ticks: [Tick] = []
        var time = 0
        while time <= total {
            let label = time == 0 ? "0" : DurationText.number(time, per: unit.0) + " " + unit.1
            let column = Self.column(of: time, total: total, columns: self.columns)
            // The last tick has no room for its label unless it ends before the edge.
            if column + CellWidth.of(label) <= self.columns { ticks.append(Tick(column: column, label: label)) }
            let (next, overflow) = time.addingReportingOverflow(step)
            if overflow { break }
            time = next
        }
        self.ticks = ticks
    }

    /// The column of a moment; the end belongs to the last.
    func column(of time: Nanoseconds) -> Int { Self.column(of: time, total: total, columns: columns) }

    private static func column(of time: Nanoseconds, total: Nanoseconds, columns: Int) -> Int {
        if total <= 0 { return 0 }
        return min(columns - 1, max(0, Int(Double(time) / Double(total) * Double(columns))))
    }

    /// The smallest step that makes at most `most` ticks.
    private static func step(total: Nanoseconds, most: Int) -> Nanoseconds {
        var power = 1
        while true {
            for factor in [1, 2, 5] {
                let (step, overflow) = power.multipliedReportingOverflow(by: factor)
                if overflow || total / step <= most { return overflow ? total : step }
            }
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { return total }
            power = next
        }
    }
}
