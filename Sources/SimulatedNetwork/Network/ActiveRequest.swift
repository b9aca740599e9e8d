import Simulation

/// A request on its way.
struct ActiveRequest {
    let id: RequestID
    let request: Request
    let host: Int
    let origin: Int
    var pool: ConnectionPool?
    let started: Nanoseconds
    var completion: ((Exchange) -> Void)?

    /// Counts the requests that have lain in this slot: events of an earlier one find another number and are passed over.
    var generation = 0
    var holdsConnection = false
    /// When the connection was granted.
    var granted: Nanoseconds = 0
    var phase: RequestPhase?
    var phaseBegan: Nanoseconds = 0
    var phases = PhaseTimes()
    /// The one event on the client's side that waits: the end of the phase, or the time-out before it.
    var pending = TimerHandle.none
    /// When patience with the server ends.
    var readDeadline = Nanoseconds.max
    /// What the server will have sent.
    var response: Response?
    /// Whether the server closes the connection after its answer.
    var closes = false

    init(
        id: RequestID, request: Request, host: Int, origin: Int, pool: ConnectionPool?, started: Nanoseconds,
        completion: @escaping (Exchange) -> Void
    ) {
        self.id = id
        self.request = request
        self.host = host
        self.origin = origin
        self.pool = pool
        self.started = started
        self.completion = completion
    }
}

/// Something that is due.
struct Event {
    let step: Step
    /// A slot of the active requests; a host's number for `served`.
    let subject: Int
    let generation: Int

    /// What happens.
    enum Step {
        case nameResolved, connected, secured, sent, answered, received
        case failed(NetworkFailure)
        /// The request reaches the server.
        case arrived
        /// The server is done with a request.
        case served
    }
}
