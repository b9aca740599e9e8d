import Simulation

// The client's side: pool, name, connection, sending, receiving.
extension Network {
    /// How long an operating system tries to connect before it gives up (Linux, six retries).
    static let systemConnectTimeout: Nanoseconds = 127 * .second

    func handle(_ event: Event) {
        if case .served = event.step { return finishService(host: event.subject) }
        let slot = event.subject
        guard active[slot].generation == event.generation else { return }
        switch event.step {
        case .arrived: arrive(slot)
        case .failed(let reason): finish(slot, .failure(reason))
        default: perform(event.step, slot)
        }
    }

    func perform(_ step: Event.Step, _ slot: Int) {
        switch step {
        case .nameResolved: beginConnecting(slot)
        case .connected: beginSecuring(slot)
        case .secured: beginSending(slot)
        case .sent: beginWaiting(slot)
        case .answered: beginReceiving(slot)
        case .received:
            guard let response = active[slot].response else { return finish(slot, .failure(.disconnected)) }
            finish(slot, .success(response))
        case .failed, .arrived, .served: return
        }
    }

    /// Lets `step` come after `delay` (nil: never), or the time-out when patience ends before.
    ///
    /// The answer wins over a time-out at the same moment, as the selector's events go before the timers in an event loop.
    func expect(
        _ step: Event.Step, _ slot: Int, after delay: Nanoseconds?, until deadline: Nanoseconds, else failure: NetworkFailure
    ) {
        events.cancel(active[slot].pending)
        active[slot].pending = .none
        var deadline = deadline
        var failure = failure
        let whole = Network.moment(active[slot].started, plus: active[slot].request.timeouts.total)
        if whole < deadline {
            deadline = whole
            failure = .totalTimeout
        }
        if let delay, clock.now + delay <= deadline {
            schedule(step, slot, at: clock.now + delay)
        } else if deadline < .max {
            schedule(.failed(failure), slot, at: max(deadline, clock.now))
        }
    }

    private func schedule(_ step: Event.Step, _ slot: Int, at moment: Nanoseconds) {
        active[slot].pending = events.insert(
            Event(step: step, subject: slot, generation: active[slot].generation), at: moment)
    }

    /// `span` after `moment`; never, when there is no span.
    static func moment(_ moment: Nanoseconds, plus span: Nanoseconds?) -> Nanoseconds {
        guard let span else { return .max }
        let (sum, overflow) = moment.addingReportingOverflow(max(0, span))
        return overflow ? .max : sum
    }

    /// How long so many bytes take on their way.
    func transferTime(_ bytes: Int, _ slot: Int) -> Nanoseconds {
        guard let bandwidth = hosts[active[slot].host].host.bandwidth, bytes > 0 else { return 0 }
        return Nanoseconds(seconds: Double(bytes) / bandwidth)
    }

    // MARK: The pool

    func acquire(_ slot: Int) {
        guard let pool = active[slot].pool else { return granted(slot, reused: false) }
        // Whoever comes later does not overtake those that wait for the same.
        let mustQueue = pool.settings.limitPerHost == nil && pool.waiters.contains(where: isWaiting)
        switch mustQueue ? .none : pool.take(origin: active[slot].origin, now: clock.now) {
        case .reused: granted(slot, reused: true)
        case .new: granted(slot, reused: false)
        case .none:
            enter(.blocked, slot)
            pool.waiters.append(
                ConnectionPool.Waiter(slot: slot, generation: active[slot].generation, origin: active[slot].origin))
            let timeouts = active[slot].request.timeouts
            let forPool = Network.moment(clock.now, plus: timeouts.pool)
            let both = Network.moment(active[slot].started, plus: timeouts.acquire)
            expect(
                .received, slot, after: nil, until: min(forPool, both), else: both < forPool ? .connectTimeout : .poolTimeout)
        }
    }

    private func isWaiting(_ waiter: ConnectionPool.Waiter) -> Bool {
        active[waiter.slot].generation == waiter.generation
    }

    /// Gives free connections to those that wait, first come first served.
    func serveWaiters(of pool: ConnectionPool) {
        var index = 0
        while index < pool.waiters.count {
            let waiter = pool.waiters[index]
            guard isWaiting(waiter) else {
                pool.waiters.remove(at: index)
                continue
            }
            let grant = pool.take(origin: waiter.origin, now: clock.now)
            if grant == .none {
                guard pool.settings.limitPerHost != nil else { break }
                index += 1
                continue
            }
            pool.waiters.remove(at: index)
            granted(waiter.slot, reused: grant == .reused)
        }
    }

    // MARK: The connection

    private func granted(_ slot: Int, reused: Bool) {
        events.cancel(active[slot].pending)
        closePhase(slot)
        active[slot].holdsConnection = true
        active[slot].granted = clock.now
        inFlight += 1
        peakInFlight = max(peakInFlight, inFlight)
        let state = hosts[active[slot].host]
        state.inFlight += 1
        state.peakInFlight = max(state.peakInFlight, state.inFlight)
        if reused { return beginSending(slot) }
        connectionsOpened += 1
        state.connections += 1
        beginResolving(slot)
    }

    private func connectDeadline(_ slot: Int) -> Nanoseconds {
        let timeouts = active[slot].request.timeouts
        return min(
            Network.moment(active[slot].granted, plus: timeouts.connect),
            Network.moment(active[slot].started, plus: timeouts.acquire))
    }

    /// Passes a phase of a known length on the way to a connection; one that takes no time leaves no trace.
    private func pass(_ phase: RequestPhase, _ slot: Int, duration: Nanoseconds, then step: Event.Step) {
        if duration == 0 { return perform(step, slot) }
        enter(phase, slot)
        expect(step, slot, after: duration, until: connectDeadline(slot), else: .connectTimeout)
    }

    private func beginResolving(_ slot: Int) {
        let remembered = active[slot].pool?.rememberedUntil[active[slot].host] ?? -1
        let isKnown = clock.now < remembered || Network.isNumeric(active[slot].request.address.host)
        pass(
            .dns, slot, duration: isKnown ? 0 : hosts[active[slot].host].host.nameLookup, then: .nameResolved)
    }

    private static func isNumeric(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("[") || host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
    }

    private func beginConnecting(_ slot: Int) {
        let host = hosts[active[slot].host].host
        if let pool = active[slot].pool, pool.settings.nameCache > 0, host.reach != .unknown {
            let remembered = pool.rememberedUntil[active[slot].host] ?? -1
            if clock.now >= remembered { pool.rememberedUntil[active[slot].host] = clock.now + pool.settings.nameCache }
        }
        let deadline = connectDeadline(slot)
        switch host.reach {
        case .unknown: expect(.failed(.unknownHost), slot, after: 0, until: .max, else: .unknownHost)
        case .refused:
            enter(.connect, slot)
            expect(.failed(.refused), slot, after: host.roundTrip, until: deadline, else: .connectTimeout)
        case .silent:
            enter(.connect, slot)
            expect(
                .failed(.connectTimeout), slot, after: Network.systemConnectTimeout, until: deadline, else: .connectTimeout)
        case .normal: pass(.connect, slot, duration: host.roundTrip, then: .connected)
        }
    }

    private func beginSecuring(_ slot: Int) {
        let state = hosts[active[slot].host]
        if let ban = state.currentBan(now: clock.now), ban.status == nil {
            state.strike(now: clock.now)
            return expect(.failed(.refused), slot, after: 0, until: .max, else: .refused)
        }
        let isSecure = active[slot].request.address.scheme == "https"
        pass(.ssl, slot, duration: isSecure ? state.host.roundTrip : 0, then: .secured)
    }

    // MARK: The exchange

    private func beginSending(_ slot: Int) {
        let duration = transferTime(active[slot].request.body.count, slot)
        if duration == 0 { return beginWaiting(slot) }
        enter(.send, slot)
        let deadline = Network.moment(clock.now, plus: active[slot].request.timeouts.write)
        expect(.sent, slot, after: duration, until: deadline, else: .writeTimeout)
    }

    private func beginWaiting(_ slot: Int) {
        enter(.wait, slot)
        active[slot].readDeadline = Network.moment(clock.now, plus: active[slot].request.timeouts.read)
        let there = hosts[active[slot].host].host.roundTrip / 2
        events.insert(
            Event(step: .arrived, subject: slot, generation: active[slot].generation), at: clock.now + there)
        // Patience may end before the server has even heard of it.
        if there > 0 { expect(.answered, slot, after: nil, until: active[slot].readDeadline, else: .readTimeout) }
    }

    private func beginReceiving(_ slot: Int) {
        let duration = transferTime(active[slot].response?.body.count ?? 0, slot)
        if duration == 0 { return perform(.received, slot) }
        enter(.receive, slot)
        expect(.received, slot, after: duration, until: .max, else: .readTimeout)
    }
}
