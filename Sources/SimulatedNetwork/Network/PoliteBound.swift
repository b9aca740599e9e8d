import Simulation

/// How long the requests of a run would take a client that keeps within what each host bears.
///
/// Only the requests' own times count (``RequestRecord/ownTime``: neither the pool's nor the server's queue), and per host
/// the number in flight that a polite client keeps to (``Host/politeInFlight``: its limit, else what it asks for, else 5).
/// Requests that were turned away would have to be asked again: each counts with the mean own time of the host's others.
///
/// With n requests of own times d₁…dₙ (in the order of starting), k in flight and r requests per window w:
///
///     least    = max( max dᵢ,  Σ dᵢ / k,  (⌈n / r⌉ - 1) · w )       no schedule is shorter
///     schedule = the end when k lanes take the requests in order, each as a lane becomes free,
///                and the i-th no earlier than ⌊i / r⌋ · w           what `Semaphore(k)` gives
///
/// Hosts are asked at the same time, so the bound of a run is the greatest of its hosts'.
public struct PoliteBound: Equatable, Sendable {
    /// No polite client is faster.
    public var least: Nanoseconds
    /// What a polite client with a semaphore per host takes: the figure for a report.
    public var schedule: Nanoseconds

    /// The bound for requests with these own times, `lanes` of them in flight at most.
    public init(ownTimes: [Nanoseconds], lanes: Int, rate: Host.RateLimit? = nil) {
        let lanes = max(1, lanes)
        var free = TimerHeap<Void>()
        for _ in 0..<min(lanes, ownTimes.count) { free.insert((), at: 0) }
        var sum = 0
        var longest = 0
        var end = 0
        for (index, span) in ownTimes.enumerated() {
            sum += span
            longest = max(longest, span)
            var start = free.popNext()?.when ?? 0
            if let rate, rate.limit > 0 { start = max(start, index / rate.limit * rate.window) }
            end = max(end, start + span)
            free.insert((), at: start + span)
        }
        least = max(longest, (sum + lanes - 1) / lanes)
        if let rate, rate.limit > 0, !ownTimes.isEmpty {
            least = max(least, (ownTimes.count - 1) / rate.limit * rate.window)
        }
        schedule = end
    }

    /// The bound of two groups of requests that are asked at the same time.
    init(least: Nanoseconds, schedule: Nanoseconds) {
        self.least = least
        self.schedule = schedule
    }
}

extension Network {
    /// The bound for the requests so far; both figures 0 when there were none.
    public var politeBound: PoliteBound {
        var bound = PoliteBound(least: 0, schedule: 0)
        var ownTimes: [[Nanoseconds]] = hosts.map { _ in [] }
        var turnedAway = hosts.map { _ in 0 }
        let numbers = Dictionary(uniqueKeysWithValues: hosts.enumerated().map { ($1.name, $0) })
        for record in records where record.finished != nil {
            guard let host = numbers[record.host] else { continue }
            if record.wasRefused { turnedAway[host] += 1 } else { ownTimes[host].append(record.ownTime) }
        }
        for (index, state) in hosts.enumerated() {
            var times = ownTimes[index]
            let mean = times.isEmpty ? 0 : times.reduce(0, +) / times.count
            times.append(contentsOf: Array(repeating: mean, count: turnedAway[index]))
            let one = PoliteBound(ownTimes: times, lanes: state.host.politeInFlight, rate: state.host.rateLimit)
            bound = PoliteBound(least: max(bound.least, one.least), schedule: max(bound.schedule, one.schedule))
        }
        return bound
    }
}
