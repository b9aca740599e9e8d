import SimulatedNetwork
import Simulation

/// A row of waits of one task with nothing between them.
private struct AwaitRow {
    /// Waits for timers, answers and tasks are not mixed: a request, a pause, a request is a retry.
    enum Kind { case sleep, request, task }

    let kind: Kind
    var lines: [SourcePosition]
    var waitLines: [SourcePosition]
    var lastRequest: Int?
    var began: Nanoseconds
    var ended: Nanoseconds
    var count = 1
    var longest: Nanoseconds

    var length: Nanoseconds { ended - began }
}

extension RunHistory {
    /// Calls further apart in the text than this are not taken for a row.
    private static let nearLines: Int32 = 3

    /// `sequential-awaits`: waits of one task in a row (on timers, answers, or tasks made just before), one after the other
    /// while nothing else went on. One run cannot prove that none needs the result of another, hence `certainty: maybe`.
    ///
    /// No finding where something orders the waits: a primitive used between them, other waits in flight meanwhile
    /// (then the program already uses the time), a host that would refuse them together, or one frame that sleeps again and
    /// again (a clock, a poll).
    func sequentialAwaits(network: NetworkFacts) -> [Finding] {
        let outside = Overlap(
            waits.compactMap { span in
                switch span.wait {
                case .sleep, .request, .thread: (span.began, due(span) ?? end)
                default: nil
                }
            })
        var best: [SourcePosition: AwaitRow] = [:]
        var order: [SourcePosition] = []
        for number in actors.indices where actors[number].actor.isTask {
            for row in rows(of: number) {
                guard row.count > 1, row.longest < row.length,
                    outside.total(from: row.began, to: row.ended) == row.length, isBearable(row, network)
                else { continue }
                let place = row.lines[0]
                if best[place] == nil { order.append(place) }
                if row.length - row.longest > best[place].map({ $0.length - $0.longest }) ?? 0 { best[place] = row }
            }
        }
        return order.compactMap { best[$0].map(finding) }
    }

    private func finding(_ row: AwaitRow) -> Finding {
        let lines = row.lines.filter { $0.file == row.lines[0].file }.map(\.line)
        return Finding(
            .sequentialAwaits, at: row.lines[0],
            [
                "lastLine": .integer(Int(lines.max() ?? row.lines[0].line)), "count": .integer(row.count),
                "sequential": .duration(row.length), "together": .duration(row.longest), "certainty": .text("maybe"),
            ], messages: ["maybe", "fix"])
    }

    /// The rows of a task's waits, also those of a single one.
    private func rows(of actor: Int) -> [AwaitRow] {
        var rows: [AwaitRow] = []
        var open: AwaitRow?
        var operation = 0
        var coroutine = 0
        // What the task did since the last wait of the row.
        var usedPrimitive = false
        var call: SourcePosition?
        for (ordinal, index) in actors[actor].waits.enumerated() {
            let span = waits[index]
            while operation < operations[actor].count, operations[actor][operation] <= ordinal {
                usedPrimitive = true
                operation += 1
            }
            while coroutine < coroutines[actor].count, coroutines[actor][coroutine].afterWaits <= ordinal {
                let made = coroutines[actor][coroutine]
                if made.position != span.position, call == nil { call = made.position }
                coroutine += 1
            }
            // Giving others a turn takes no time and orders nothing.
            if span.resumed == span.began, isPassing(span.wait) { continue }
            defer {
                usedPrimitive = false
                call = nil
            }
            guard let kind = kind(of: span), let resumed = span.resumed, resumed > span.began else {
                if let row = open { rows.append(row) }
                open = nil
                continue
            }
            if var row = open, !usedPrimitive, extend(&row, with: span, kind, resumed: resumed, call: call) {
                open = row
                continue
            }
            if let row = open { rows.append(row) }
            open = AwaitRow(
                kind: kind, lines: [call ?? span.position], waitLines: [span.position], lastRequest: request(of: span),
                began: span.began, ended: resumed, longest: resumed - span.began)
        }
        if let row = open { rows.append(row) }
        return rows
    }

    private func kind(of span: WaitSpan) -> AwaitRow.Kind? {
        switch span.wait {
        case .sleep: .sleep
        case .request: .request
        case .task: .task
        default: nil
        }
    }

    private func isPassing(_ wait: Wait) -> Bool {
        switch wait {
        case .turn, .future: true
        default: false
        }
    }

    private func request(of span: WaitSpan) -> Int? {
        if case .request(let id) = span.wait { return id }
        return nil
    }

    /// Adds the wait to the row if it belongs there.
    private func extend(
        _ row: inout AwaitRow, with span: WaitSpan, _ kind: AwaitRow.Kind, resumed: Nanoseconds, call: SourcePosition?
    ) -> Bool {
        guard row.kind == kind, span.began == row.ended else { return false }
        let line = call ?? span.position
        let isKnown = row.lines.contains(line)
        guard isKnown || row.lines.contains(where: { $0.file == line.file && abs($0.line - line.line) <= RunHistory.nearLines })
        else { return false }
        switch span.wait {
        case .sleep:
            // The same frame sleeping again is a clock; another call of the same function is not.
            if call == nil, row.waitLines.contains(span.position) { return false }
        case .task(let task):
            // A task that was made earlier ran all the while.
            guard let number = index(of: task), let created = actors[number].created, created.time >= row.ended,
                actors[number].lastStep != nil
            else { return false }
        case .request(let id):
            if id == row.lastRequest {
                // A second wait for the same answer, for its body say.
                row.ended = resumed
                row.longest = max(row.longest, resumed - span.began)
                return true
            }
            guard let one = self.request(id), one.started >= row.ended else { return false }
            row.lastRequest = id
        default: return false
        }
        if !isKnown { row.lines.append(line) }
        if !row.waitLines.contains(span.position) { row.waitLines.append(span.position) }
        row.count += 1
        row.longest = max(row.longest, resumed - span.began)
        row.ended = resumed
        return true
    }

    /// Whether the hosts would take the row's requests all at once.
    private func isBearable(_ row: AwaitRow, _ network: NetworkFacts) -> Bool {
        var low = 0
        var high = requests.count
        while low < high {
            let middle = (low + high) / 2
            if requests[middle].started < row.began { low = middle + 1 } else { high = middle }
        }
        var counts: [String: Int] = [:]
        while low < requests.count, requests[low].started < row.ended {
            counts[requests[low].host, default: 0] += 1
            low += 1
        }
        return network.summary.hosts.allSatisfy { host in
            let count = counts[host.name, default: 0]
            return count <= host.inFlightLimit ?? .max && count <= host.rateLimit?.limit ?? .max
        }
    }
}
