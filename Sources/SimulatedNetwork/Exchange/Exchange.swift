import Simulation

/// The number of a request in its run, from 1; the trace names it so.
public typealias RequestID = Int

/// What a server answered.
public struct Response: Equatable, Sendable {
    public var status: Int
    /// The phrase that goes with the status: `Not Found`.
    public var reason: String
    /// In the order in which they were sent.
    public var headers: [HeaderField]
    public var body: [UInt8]
    /// The protocol.
    public var version = "HTTP/1.1"

    /// Makes a response.
    public init(status: Int, reason: String, headers: [HeaderField], body: [UInt8]) {
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body
    }
}

/// Why there is no answer. The raw value is the key in the trace.
public enum NetworkFailure: String, Error, CaseIterable, Sendable {
    case connectTimeout = "connect-timeout"
    case readTimeout = "read-timeout"
    case writeTimeout = "write-timeout"
    case poolTimeout = "pool-timeout"
    case totalTimeout = "total-timeout"
    /// Nobody listens at that port, or the server turns us away.
    case refused
    /// There is no such host.
    case unknownHost = "dns-failure"
    /// The server closed the connection instead of answering.
    case disconnected
    /// The program gave the request up.
    case cancelled
}

/// When a request passed from phase to phase: virtual nanoseconds; a phase that was not needed has no duration.
public struct PhaseTimes: Equatable, Sendable {
    public var blocked: Nanoseconds = 0
    public var dns: Nanoseconds = 0
    public var connect: Nanoseconds = 0
    public var ssl: Nanoseconds = 0
    public var send: Nanoseconds = 0
    public var wait: Nanoseconds = 0
    public var receive: Nanoseconds = 0

    /// All phases together.
    public var total: Nanoseconds { blocked + dns + connect + ssl + send + wait + receive }

    /// Adds `duration` to `phase`.
    mutating func add(_ duration: Nanoseconds, to phase: RequestPhase) {
        switch phase {
        case .blocked: blocked += duration
        case .dns: dns += duration
        case .connect: connect += duration
        case .ssl: ssl += duration
        case .send: send += duration
        case .wait: wait += duration
        case .receive: receive += duration
        }
    }
}

/// A request that is over: the answer or the reason why there is none, and where the time went.
public struct Exchange: Sendable {
    /// The request's number.
    public let id: RequestID
    /// The answer, or why there is none.
    public let result: Result<Response, NetworkFailure>
    public let started: Nanoseconds
    public let finished: Nanoseconds
    public let phases: PhaseTimes

    /// From the first step on the wire to the first byte of the answer: what `response.elapsed` says.
    public var elapsed: Nanoseconds { phases.total - phases.blocked - phases.receive }
}
