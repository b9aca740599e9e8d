import DequeModule
import Simulation

/// A host while a run uses it: what it is doing, and what it remembers of its one client.
final class HostState {
    let name: String
    let host: Host

    /// How many requests it works on.
    var serving = 0
    /// Requests that wait until it has a free hand.
    var queue: Deque<Job> = []
    /// How many times each method and path were asked.
    var timesAsked: [String: Int] = [:]
    /// How many requests the host, and each of its routes, has let in.
    var admitted = 0
    var admittedByRoute: [Int]
    /// When the latest requests were let in, for the rate limit.
    var recent: Deque<Nanoseconds> = []

    // What the report wants to know.
    var requests = 0
    var inFlight = 0
    var peakInFlight = 0
    var connections = 0
    var refused = 0
    var bans = 0

    // Refusals that count for a ban, and the ban in force.
    private var strikes = 0
    private var lastStrike: Nanoseconds = 0
    private var ban: (index: Int, until: Nanoseconds)?

    struct Job {
        let slot: Int
        let generation: Int
        let service: Nanoseconds
    }

    init(name: String, host: Host) {
        self.name = name
        self.host = host
        admittedByRoute = Array(repeating: 0, count: host.routes.count)
    }

    /// How long it remembers a refusal.
    static let memory: Nanoseconds = 60 * .second

    /// The ban in force.
    func currentBan(now: Nanoseconds) -> Host.Ban? {
        guard let ban else { return nil }
        if now < ban.until { return host.bans[ban.index] }
        self.ban = nil
        strikes = 0
        return nil
    }

    /// Counts a refusal, and bans when there were enough.
    func strike(now: Nanoseconds) {
        if now - lastStrike > HostState.memory, ban == nil { strikes = 0 }
        lastStrike = now
        strikes += 1
        refused += 1
        guard let index = host.bans.lastIndex(where: { $0.refusals <= strikes }), index > (ban?.index ?? -1) else { return }
        ban = (index, now + host.bans[index].duration)
        bans += 1
    }

    /// Whether one more request now is too many; if so, the status and after how many seconds to come again.
    func refusal(now: Nanoseconds) -> (status: Int, retryAfter: Int)? {
        if let limit = host.inFlightLimit, serving + queue.count >= limit.limit { return (limit.status, 1) }
        if let rate = host.rateLimit {
            while let first = recent.first, now - first >= rate.window { recent.removeFirst() }
            if recent.count >= rate.limit, let first = recent.first {
                let wait = first + rate.window - now
                return (rate.status, (wait + .second - 1) / .second)
            }
            recent.append(now)
        }
        return nil
    }
}
