import Simulation

/// A request of a run as checks, bounds and reports look at it.
public struct RequestRecord: Sendable {
    public let id: RequestID
    public let host: String
    public let method: String
    /// Path and query.
    public let target: String
    public let client: String
    public let actor: Actor
    public let position: SourcePosition
    public let started: Nanoseconds
    /// When it was over; nil while it is on its way.
    public private(set) var finished: Nanoseconds?
    public private(set) var phases = PhaseTimes()
    /// How long the server worked on it.
    public internal(set) var service: Nanoseconds = 0
    /// How long it stood in the server's queue.
    public internal(set) var queued: Nanoseconds = 0
    /// 0 without an answer.
    public private(set) var status = 0
    public private(set) var failure: NetworkFailure?
    /// Whether a limit or a ban of the host turned it away.
    public internal(set) var wasRefused = false

    /// Where it lies while it is on its way.
    var slot: Int?
    var arrived: Nanoseconds = 0

    init(id: RequestID, request: Request, host: String, started: Nanoseconds, slot: Int) {
        self.id = id
        self.host = host
        method = request.method
        target = request.address.target
        client = request.client
        actor = request.actor
        position = request.position
        self.started = started
        self.slot = slot
    }

    /// How long it took alone: without waiting for the pool, nor in the server's queue.
    public var ownTime: Nanoseconds { max(0, phases.total - phases.blocked - queued) }

    mutating func end(at moment: Nanoseconds, phases: PhaseTimes, status: Int, failure: NetworkFailure?) {
        finished = moment
        self.phases = phases
        self.status = status
        self.failure = failure
        if failure == .refused { wasRefused = true }
        slot = nil
    }
}
