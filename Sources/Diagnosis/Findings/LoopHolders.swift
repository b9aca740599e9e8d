import Simulation

extension RunHistory {
    /// A step that computes longer than this, when others could run, should be elsewhere (pitfalls: `computing-blocks`).
    private static let longComputing: Nanoseconds = 50 * .millisecond

    /// A stretch in which a task could have run.
    private struct Lateness {
        let actor: Int
        let from: Nanoseconds
        let to: Nanoseconds
    }

    /// All holds by one call at one line.
    private struct Group {
        let position: SourcePosition
        let what: String?
        var holds: [Int] = []
    }

    /// `loop-blocked` and `computing-blocks`: what held the loop while other tasks could have run. Holds of one line and call
    /// are one finding, which counts the others that lost time and how much all together.
    func loopHolders() -> [Finding] {
        let late = lateness()
        guard !late.isEmpty else { return [] }
        let overlap = Overlap(late.map { ($0.from, $0.to) })
        var marks = Array(repeating: -1, count: actors.count)
        var findings: [Finding] = []
        for (number, group) in groups().enumerated() {
            var held = 0
            var longest = 0
            var lost = 0
            for hold in group.holds {
                held = held.addingClamped(holds[hold].length)
                longest = max(longest, holds[hold].length)
                lost = lost.addingClamped(overlap.total(from: holds[hold].begin, to: holds[hold].end))
            }
            guard lost > 0 else { continue }
            let losers = countLosers(of: group, among: late, mark: number, &marks)
            findings.append(LoopHolders.finding(group.what, at: group.position, held, longest, group.holds.count, losers, lost))
        }
        return findings
    }

    /// Every stretch between what a task waited for and its turn.
    private func lateness() -> [Lateness] {
        var late: [Lateness] = []
        func add(_ actor: Int, _ due: Nanoseconds?, _ turn: Nanoseconds) {
            if let due, due < turn { late.append(Lateness(actor: actor, from: due, to: turn)) }
        }
        for step in steps {
            switch step.cause {
            case .created(_, let time): add(step.actor, time, step.begin)
            case .waited(let wait): add(step.actor, due(waits[wait]), step.begin)
            default: break
            }
        }
        for (number, actor) in actors.enumerated() where actor.finished == nil {
            if let open = actor.openWait {
                add(number, due(waits[open]), end)
            } else if !actor.hasStarted {
                add(number, actor.created?.time, end)
            }
        }
        return late
    }

    private func groups() -> [Group] {
        struct Place: Hashable {
            let position: SourcePosition
            let what: String?
        }
        var numbers: [Place: Int] = [:]
        var groups: [Group] = []
        for (index, hold) in holds.enumerated() where hold.holdsLoop && hold.length > 0 {
            if hold.what == nil && hold.length <= RunHistory.longComputing { continue }
            let place = Place(position: hold.position, what: hold.what)
            let number = numbers[place] ?? groups.count
            if number == groups.count {
                numbers[place] = number
                groups.append(Group(position: hold.position, what: hold.what))
            }
            groups[number].holds.append(index)
        }
        return groups
    }

    /// How many different actors were late during any of the group's holds.
    private func countLosers(of group: Group, among late: [Lateness], mark: Int, _ marks: inout [Int]) -> Int {
        var count = 0
        for one in late where marks[one.actor] != mark {
            // The first hold that ends after the lateness began; holds are in order of time.
            var low = 0
            var high = group.holds.count
            while low < high {
                let middle = (low + high) / 2
                if holds[group.holds[middle]].end <= one.from { low = middle + 1 } else { high = middle }
            }
            if low < group.holds.count, holds[group.holds[low]].begin < one.to {
                marks[one.actor] = mark
                count += 1
            }
        }
        return count
    }
}

/// How the findings about a held loop are put.
enum LoopHolders {
    static func finding(
        _ what: String?, at position: SourcePosition, _ held: Nanoseconds, _ longest: Nanoseconds, _ times: Int, _ losers: Int,
        _ lost: Nanoseconds
    ) -> Finding {
        let variant = times == 1 ? "" : "repeated"
        guard let what else {
            return Finding(
                .computingBlocks, at: position,
                [
                    "held": .duration(held), "times": .integer(times), "longest": .duration(longest),
                    "count": .integer(losers), "lost": .duration(lost),
                ], messages: [variant, "fix"])
        }
        let replacement = replacement(of: what)
        return Finding(
            .loopBlocked, at: position,
            [
                "what": .text(what), "held": .duration(held), "times": .integer(times), "longest": .duration(longest),
                "count": .integer(losers), "lost": .duration(lost), "replacement": .text(replacement ?? "asyncio.to_thread"),
            ], messages: [variant, replacement == nil ? "fix-thread" : "fix"])
    }

    /// What an asynchronous program calls instead; nil when only a thread helps.
    static func replacement(of call: String) -> String? {
        switch call {
        case "time.sleep": return "asyncio.sleep"
        case "subprocess.run", "subprocess.call", "subprocess.check_output": return "asyncio.create_subprocess_exec"
        case "threading.Lock.acquire": return "asyncio.Lock"
        case "threading.Event.wait": return "asyncio.Event"
        case "queue.Queue.get", "queue.Queue.put": return "asyncio.Queue"
        default: break
        }
        switch call.prefix(while: { $0 != "." }) {
        case "requests", "httpx", "urllib", "Session", "Client": return "httpx.AsyncClient"
        default: return nil
        }
    }
}
