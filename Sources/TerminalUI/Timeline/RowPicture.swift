import Simulation

/// The cells of one row: which activity fills each.
struct RowPicture {
    /// What a cell shows.
    enum Cell: Equatable {
        case empty
        case activity(Activity)
        case raised, cancelled
        /// Nothing will ever wake it.
        case stuck
    }

    private(set) var cells: [Cell]

    /// Draws `row` on `axis`: in each cell the activity that took most of its time, and a mark where the actor got a turn.
    init(_ row: ActorRow, axis: TimeAxis, isStuck: Bool) {
        cells = [Cell](repeating: .empty, count: axis.columns)
        fill(row.segments, axis)
        mark(row.steps, axis)
        let last = axis.column(of: row.end)
        switch row.ending {
        case .raised: cells[last] = .raised
        case .cancelled: cells[last] = .cancelled
        case .open: if isStuck { cells[last] = .stuck }
        case .returned: break
        }
    }

    private mutating func fill(_ segments: [ActorRow.Segment], _ axis: TimeAxis) {
        if axis.total <= 0 { return }
        let kinds = Activity.allCases.count
        let cellTime = Double(axis.total) / Double(axis.columns)
        var spent = [Double](repeating: 0, count: axis.columns * kinds)
        for segment in segments {
            let first = axis.column(of: segment.start)
            let last = axis.column(of: segment.end)
            for column in first...max(first, last) {
                let from = max(Double(segment.start), Double(column) * cellTime)
                let to = min(Double(segment.end), Double(column + 1) * cellTime)
                if to > from { spent[column * kinds + Int(segment.activity.rawValue)] += to - from }
            }
        }
        for column in cells.indices {
            var best: Activity?
            var most = 0.0
            // Later cases win a tie: what is worse to overlook.
            for activity in Activity.allCases {
                let time = spent[column * kinds + Int(activity.rawValue)]
                if time > 0, time >= most {
                    best = activity
                    most = time
                }
            }
            if let best { cells[column] = .activity(best) }
        }
    }

    /// A turn that took no time is one mark. Where they stand closer than the picture can show, only the first is marked:
    /// otherwise a task that waits nearly always would look as if it ran all the time.
    private mutating func mark(_ steps: [Nanoseconds], _ axis: TimeAxis) {
        let isDense = steps.count > max(2, axis.columns / 4)
        var lastMark = -2
        for step in isDense ? Array(steps.prefix(1)) : steps {
            let column = axis.column(of: step)
            if column - lastMark < 2 && lastMark >= 0 { continue }
            // The moment before or after a call that holds the loop is no turn worth a mark.
            let near = max(0, column - 1)...min(axis.columns - 1, column + 1)
            if cells[near].contains(.activity(.blocking)) { continue }
            cells[column] = .activity(.running)
            lastMark = column
        }
    }
}
