import DequeModule
import Simulation

/// The connections that a client keeps, and those of its requests that wait for one.
///
///     let pool = ConnectionPool(.httpx)                  // one per client object
///     network.start(request, pool: pool) { exchange in … }
///
/// First come, first served; among hosts with a limit of their own, first come per host. The pool belongs to the client;
/// the ``Network`` that carries its requests does all the work on it. Use a pool with one network only.
public final class ConnectionPool {
    /// What a client's pool does by default. The figures are those of httpx 0.28, requests 2.34 and aiohttp 3.14.
    public struct Settings: Equatable, Sendable {
        /// How many connections there may be at once; nil for any number.
        public var limit: Int?
        /// How many to one host; nil for any number.
        public var limitPerHost: Int?
        /// How many idle connections are kept in all; 0 closes each after its answer, even when others wait.
        public var kept: Int?
        /// How many idle connections are kept for one host.
        public var keptPerHost: Int?
        /// How long an idle connection stays usable; nil for ever.
        public var expiry: Nanoseconds?
        /// How long a resolved name is remembered; 0 not at all.
        public var nameCache: Nanoseconds

        /// Makes settings; without any argument nothing is limited and nothing is kept for later.
        public init(
            limit: Int? = nil, limitPerHost: Int? = nil, kept: Int? = 0, keptPerHost: Int? = nil,
            expiry: Nanoseconds? = nil, nameCache: Nanoseconds = 0
        ) {
            self.limit = limit
            self.limitPerHost = limitPerHost
            self.kept = kept
            self.keptPerHost = keptPerHost
            self.expiry = expiry
            self.nameCache = nameCache
        }

        /// A new connection for every request: `requests.get`, `httpx.get`.
        public static let single = Settings()
        /// `requests.Session`: any number at once, ten kept per host.
        public static let requests = Settings(kept: nil, keptPerHost: 10)
        /// `httpx.Client` and `httpx.AsyncClient`: 100 in all, 20 kept for 5 s.
        public static let httpx = Settings(limit: 100, kept: 20, expiry: 5 * .second)
        /// `aiohttp.ClientSession`: 100 in all, kept for 15 s, names remembered for 10 s.
        public static let aiohttp = Settings(limit: 100, kept: nil, expiry: 15 * .second, nameCache: 10 * .second)
    }

    /// The settings; a change applies to what follows.
    public var settings: Settings

    struct Idle {
        let origin: Int
        let since: Nanoseconds
    }
    struct Waiter {
        let slot: Int
        let generation: Int
        let origin: Int
    }

    /// Oldest first.
    var idle: Deque<Idle> = []
    var waiters: Deque<Waiter> = []
    /// Connections in use or being made, per origin and in all.
    var busyPerOrigin: [Int] = []
    var busy = 0
    /// When the remembered name of an origin lapses; empty when names are not remembered.
    var rememberedUntil: [Int: Nanoseconds] = [:]

    /// Makes an empty pool.
    public init(_ settings: Settings) { self.settings = settings }

    /// How many connections are open now, in use or idle.
    public var openCount: Int { busy + idle.count }
    /// How many requests wait for a connection, those that gave up but were not yet passed over included.
    public var waitingCount: Int { waiters.count }

    /// Closes the idle connections, as closing the client does.
    public func closeIdle() { idle.removeAll() }

    // MARK: What the network does with it

    enum Grant {
        case reused, new, none
    }

    /// Takes a connection to `origin` if there may be one.
    func take(origin: Int, now: Nanoseconds) -> Grant {
        dropExpired(now: now)
        if let index = idle.lastIndex(where: { $0.origin == origin }) {
            idle.remove(at: index)
            occupy(origin)
            return .reused
        }
        if let limit = settings.limitPerHost, busyCount(origin) >= limit { return .none }
        if let limit = settings.limit, openCount >= limit {
            // An idle connection to another host makes room.
            if idle.popFirst() == nil { return .none }
        }
        occupy(origin)
        return .new
    }

    /// Gives a connection back; `reusable` when it may be kept.
    func giveBack(origin: Int, reusable: Bool, now: Nanoseconds) {
        busy -= 1
        busyPerOrigin[origin] -= 1
        guard reusable else { return }
        let full = settings.kept.map { idle.count >= $0 } ?? false
        let fullForHost = settings.keptPerHost.map { limit in idle.count { $0.origin == origin } >= limit } ?? false
        if !(full || fullForHost) { idle.append(Idle(origin: origin, since: now)) }
    }

    private func dropExpired(now: Nanoseconds) {
        guard let expiry = settings.expiry else { return }
        while let first = idle.first, now - first.since >= expiry { idle.removeFirst() }
    }

    private func busyCount(_ origin: Int) -> Int { origin < busyPerOrigin.count ? busyPerOrigin[origin] : 0 }

    private func occupy(_ origin: Int) {
        while busyPerOrigin.count <= origin { busyPerOrigin.append(0) }
        busyPerOrigin[origin] += 1
        busy += 1
    }
}
