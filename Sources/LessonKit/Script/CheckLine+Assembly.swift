extension CheckLine {
    /// The checks of an exercise: names unique, `after=` looked up, points shared out, ``Check/runs`` in front.
    ///
    /// A check without `points=` takes a share of what the others leave; shares differ by one at most, the first
    /// being the larger.
    static func assemble(_ lines: [CheckLine], points: Int?, line: Int, faults: inout FaultList) -> [Check] {
        var checks: [Check] = []
        let runsByItself = !lines.contains { $0.key == Check.runs }
        if runsByItself { checks.append(.implicitRuns) }
        var shares = Shares(lines: lines, points: points)
        for line in lines {
            if runsByItself, line.name == Check.runs {
                faults.add(.nameReserved, line: line.line, ("name", line.name))
            } else if let first = checks.first(where: { $0.name == line.name }) {
                faults.add(.nameRepeated, line: line.line, ("name", line.name), ("first", String(first.line)))
            }
            for name in line.after where !checks.contains(where: { $0.name == name }) {
                faults.add(
                    .checkAfterUnknown, line: line.line, ("name", name),
                    ("known", checks.map(\.name).joined(separator: ", ")))
            }
            checks.append(
                Check(
                    key: line.key, name: line.name, expression: line.expression, points: line.points ?? shares.next(),
                    isHidden: line.isHidden, after: (runsByItself ? [Check.runs] : []) + line.after, line: line.line))
        }
        if let points, !lines.isEmpty, checks.reduce(0, { $0 + $1.points }) != points {
            let sum = checks.reduce(0) { $0 + $1.points }
            faults.add(.pointsDoNotAddUp, line: line, ("points", String(points)), ("sum", String(sum)))
        }
        return checks
    }

    /// What the checks without points of their own get.
    private struct Shares {
        private var left: Int
        private var count: Int

        init(lines: [CheckLine], points: Int?) {
            left = max(0, lines.reduce(points ?? 0) { $0 - ($1.points ?? 0) })
            count = lines.count { $0.points == nil }
        }

        mutating func next() -> Int {
            let share = count > 0 ? (left + count - 1) / count : 0
            left -= share
            count -= 1
            return share
        }
    }
}

extension Check {
    /// The check before all others: the program ran to its end.
    static let implicitRuns = Check(
        key: runs, name: runs,
        expression: CheckExpression(
            trusted: "error is None", comparison: .init(left: "error", operation: "is", right: "None")),
        points: 0, isHidden: false, after: [], line: 0)

    /// Whether this is the check that the format adds by itself.
    var isImplicit: Bool { line == 0 }
}
