import Simulation

extension RunHistory {
    /// `coroutine-never-awaited`: coroutine objects that never took a step. Those of one line and name are one finding.
    func coroutinesNeverAwaited() -> [Finding] {
        struct Place: Hashable {
            let position: SourcePosition
            let name: String
        }
        var counts: [Place: Int] = [:]
        var order: [Place] = []
        for (position, name) in neverAwaited {
            let place = Place(position: position, name: name)
            if counts[place] == nil { order.append(place) }
            counts[place, default: 0] += 1
        }
        return order.map { place in
            let count = counts[place, default: 1]
            return Finding(
                .coroutineNeverAwaited, at: place.position, ["name": .text(place.name), "count": .integer(count)],
                messages: [count == 1 ? "" : "repeated", "fix"])
        }
    }
}
