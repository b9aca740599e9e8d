import Simulation

/// A host of a world: how far away it is, what it bears, and what it answers.
public struct Host: Equatable, Sendable {
    /// Its names; `*.example.org` stands for every name below, `*` for every name that no other host has.
    public var names: [String]
    /// The line of the world file where it stands; 0 when it was not read from a file.
    public var line: Int
    /// There and back over the network: each of TCP, TLS and request takes one.
    public var roundTrip: Nanoseconds = 0
    /// How long its name takes to look up, for every new connection of a client that does not remember it. 0 when the
    /// machine knows it, which is common.
    public var nameLookup: Nanoseconds = 0
    /// Bytes a second each way for one connection; nil for no limit.
    public var bandwidth: Double?
    /// How many requests it works on at once; further ones queue there. Nil for any number.
    public var concurrency: Int?
    /// More than this in flight from one client are refused.
    public var inFlightLimit: InFlightLimit?
    /// More than this in a span of time from one client are refused.
    public var rateLimit: RateLimit?
    /// What happens to a client that goes on after refusals, by rising number of refusals.
    public var bans: [Ban] = []
    /// How many in flight it asks its clients to keep to, without refusing more; see ``politeInFlight``.
    public var courtesy: Int?
    /// Whether it can be reached at all.
    public var reach = Reach.normal
    /// Failures of any request to it.
    public var failures: [FailureRule] = []
    /// Headers of every answer.
    public var headers: [HeaderField] = []
    /// What routes without a latency of their own take.
    public var latency = Latency(.fixed(0))
    /// What it answers; the first that fits counts.
    public var routes: [Route] = []
    /// Numbered things that it lists and shows.
    public var collections: [Collection] = []

    /// Makes a host that answers nothing yet.
    public init(names: [String], line: Int = 0) {
        self.names = names
        self.line = line
    }

    /// Above `limit` requests in flight, the answer is `status`.
    public struct InFlightLimit: Equatable, Sendable {
        public var limit: Int
        public var status: Int

        /// Makes a limit.
        public init(limit: Int, status: Int) {
            self.limit = limit
            self.status = status
        }
    }

    /// Above `limit` answered requests within `window`, the answer is `status`.
    public struct RateLimit: Equatable, Sendable {
        public var limit: Int
        public var window: Nanoseconds
        public var status: Int

        /// Makes a limit.
        public init(limit: Int, window: Nanoseconds, status: Int) {
            self.limit = limit
            self.window = window
            self.status = status
        }
    }

    /// After so many refusals the client is shut out for `duration`.
    public struct Ban: Equatable, Sendable {
        public var refusals: Int
        public var duration: Nanoseconds
        /// The status that it gets; nil when connections are refused.
        public var status: Int?

        /// Makes a ban.
        public init(refusals: Int, duration: Nanoseconds, status: Int?) {
            self.refusals = refusals
            self.duration = duration
            self.status = status
        }
    }

    /// Whether a host can be reached.
    public enum Reach: String, Equatable, Sendable {
        case normal
        /// Its name does not exist.
        case unknown
        /// Nobody listens.
        case refused
        /// Nobody says anything: connecting takes until somebody loses patience.
        case silent
    }

    /// How many requests a polite client keeps in flight: what the host refuses more than, else what it asks for, else 5.
    public var politeInFlight: Int { inFlightLimit?.limit ?? courtesy ?? 5 }
}

/// When requests go wrong, and how.
public struct FailureRule: Equatable, Sendable {
    /// Which requests.
    public var when: Selection
    /// What happens to them.
    public var effect: Effect

    /// Makes a rule.
    public init(when: Selection, effect: Effect) {
        self.when = when
        self.effect = effect
    }

    /// Which requests go wrong.
    public enum Selection: Equatable, Sendable {
        /// Each with this probability, drawn from the seed.
        case probability(Double)
        /// Those with these numbers, counted from 1 over what the rule stands under.
        case numbers([Int])
        /// The first so many times that the same method and path are asked.
        case firstTimes(Int)
    }

    /// How it goes wrong.
    public enum Effect: Equatable, Sendable {
        case status(Int)
        /// The connection is closed without an answer.
        case disconnect
        /// There never is an answer.
        case silence
    }
}

/// How long a route takes to answer.
public struct Latency: Equatable, Sendable {
    /// How the time is spread.
    public var source: Source
    /// Never longer than this.
    public var limit: Nanoseconds?
    /// Numbered addresses share the distribution out: of any hundred in a row, one falls into each hundredth of it.
    public var evenly = false

    /// Where the time comes from.
    public enum Source: Equatable, Sendable {
        case drawn(Distribution)
        /// The number that stands in the path under `name`, times `unit`.
        case captured(name: String, unit: Nanoseconds)
    }

    /// Makes a latency that is drawn.
    public init(_ distribution: Distribution) { source = .drawn(distribution) }

    /// Makes a latency from any source.
    public init(source: Source) { self.source = source }
}
