import Simulation

/// The network of one run: carries requests to the hosts of a world and their answers back, in virtual time.
///
///     let clock = Clock()
///     let network = Network(world: .internet, seed: 0, clock: clock)
///     let request = Request(method: "GET", address: try WebAddress("https://api.example.com/user/1"), client: "httpx")
///     network.start(request, pool: ConnectionPool(.httpx)) { exchange in
///         print(clock.now.seconds, exchange.result)          // 0.2 …
///     }
///     while let next = network.nextEventTime { network.advance(to: next) }
///
/// Whoever drives the run asks ``nextEventTime`` and moves on with ``advance(to:)``; the clock moves with it. Completions are
/// called from ``advance(to:)`` only, at their time on the clock, never from within ``start(_:pool:completion:)``. An event
/// may be due at once (the network is as near as its world says): ask for what is due before letting time pass.
///
/// A request passes the phases of HAR: blocked (the pool), dns, connect, ssl, send, wait, receive. A phase that takes no time
/// is not written to the trace, except `wait`.
public final class Network {
    public let world: World
    public let seed: UInt64
    /// The run's clock.
    public let clock: Clock
    /// Where the phases of requests are noted; a prompt changes it with each block.
    public var trace: Trace?
    var events = TimerHeap<Event>()
    var active: [ActiveRequest] = []
    private var freeSlots: [Int] = []

    var hosts: [HostState] = []
    private var hostNumbers: [String: Int] = [:]
    private var originNumbers: [String: Int] = [:]

    /// Every request so far, in the order of starting.
    public internal(set) var records: [RequestRecord] = []
    /// Requests on the wire now, and the most there were at once; those that wait for a connection are not among them.
    public internal(set) var inFlight = 0
    public internal(set) var peakInFlight = 0
    /// Connections opened, also those that failed.
    public internal(set) var connectionsOpened = 0

    /// Makes the network of a run. `trace` gets the requests' events; nil writes none.
    public init(world: World, seed: UInt64, clock: Clock, trace: Trace? = nil) {
        self.world = world
        self.seed = seed
        self.clock = clock
        self.trace = trace
    }

    /// When something happens next; nil when nothing will, whatever time passes.
    public var nextEventTime: Nanoseconds? { events.nextTime }

    /// Lets everything happen that is due up to `moment`, in order, and moves the clock there.
    public func advance(to moment: Nanoseconds) {
        while let (when, event) = events.popNext(dueBy: moment) {
            clock.advance(to: when)
            handle(event)
        }
        clock.advance(to: moment)
    }

    /// Sends a request now. Without a pool it gets a connection of its own that is closed afterwards.
    ///
    /// `completion` is called once, when the answer is whole or the request has failed; not after ``cancel(_:)``.
    @discardableResult
    public func start(
        _ request: Request, pool: ConnectionPool? = nil, completion: @escaping (Exchange) -> Void
    ) -> RequestID {
        let id = records.count + 1
        let host = hostNumber(of: request.address.host)
        let origin = pool == nil ? 0 : originNumber(of: request.address.origin)
        let slot: Int
        if let free = freeSlots.popLast() {
            slot = free
            let generation = active[slot].generation
            active[slot] = ActiveRequest(
                id: id, request: request, host: host, origin: origin, pool: pool, started: clock.now, completion: completion)
            active[slot].generation = generation
        } else {
            slot = active.count
            active.append(
                ActiveRequest(
                    id: id, request: request, host: host, origin: origin, pool: pool, started: clock.now,
                    completion: completion))
        }
        records.append(RequestRecord(id: id, request: request, host: hosts[host].name, started: clock.now, slot: slot))
        hosts[host].requests += 1
        note(
            slot,
            .requestStarted(
                request: id, client: request.client, method: request.method, url: request.address.text,
                host: request.address.host))
        acquire(slot)
        return id
    }

    /// Gives a request up: its connection is closed, its completion is not called. Harmless when it is over.
    public func cancel(_ id: RequestID) {
        guard id >= 1, id <= records.count, let slot = records[id - 1].slot else { return }
        active[slot].completion = nil
        finish(slot, .failure(.cancelled))
    }

    // MARK: Numbers for names

    private func hostNumber(of name: String) -> Int {
        if let known = hostNumbers[name] { return known }
        var host = world.host(named: name) ?? Host(names: [name])
        if world.host(named: name) == nil { host.reach = .unknown }
        hosts.append(HostState(name: name, host: host))
        hostNumbers[name] = hosts.count - 1
        return hosts.count - 1
    }

    private func originNumber(of name: String) -> Int {
        if let known = originNumbers[name] { return known }
        let number = originNumbers.count
        originNumbers[name] = number
        return number
    }

    // MARK: Bookkeeping

    /// Appends an event of the request's to the trace.
    func note(_ slot: Int, _ kind: @autoclosure () -> TraceEvent.Kind) {
        guard let trace else { return }
        let request = active[slot].request
        trace.append(
            TraceEvent(time: clock.now, actor: request.actor, position: request.position, kind: kind()))
    }

    /// Closes the phase that the request is in, and counts its time.
    func closePhase(_ slot: Int) {
        if let phase = active[slot].phase { active[slot].phases.add(clock.now - active[slot].phaseBegan, to: phase) }
        active[slot].phase = nil
    }

    /// The request enters `phase`.
    func enter(_ phase: RequestPhase, _ slot: Int) {
        closePhase(slot)
        active[slot].phase = phase
        active[slot].phaseBegan = clock.now
        note(slot, .requestPhase(request: active[slot].id, phase))
    }

    /// Ends a request: records it, gives its connection back, tells who asked.
    func finish(_ slot: Int, _ result: Result<Response, NetworkFailure>) {
        events.cancel(active[slot].pending)
        closePhase(slot)
        let ended = active[slot]
        var status = 0
        var failure: NetworkFailure?
        switch result {
        case .success(let response): status = response.status
        case .failure(let reason): failure = reason
        }
        note(slot, .requestFinished(request: ended.id, status: status, error: failure?.rawValue))
        records[ended.id - 1].end(at: clock.now, phases: ended.phases, status: status, failure: failure)
        active[slot].generation += 1
        active[slot].completion = nil
        active[slot].pool = nil
        active[slot].response = nil
        freeSlots.append(slot)
        if ended.holdsConnection {
            inFlight -= 1
            hosts[ended.host].inFlight -= 1
            if let pool = ended.pool {
                pool.giveBack(origin: ended.origin, reusable: failure == nil && !ended.closes, now: clock.now)
                serveWaiters(of: pool)
            }
        }
        ended.completion?(
            Exchange(
                id: ended.id, result: result, started: ended.started, finished: clock.now, phases: ended.phases))
    }
}
