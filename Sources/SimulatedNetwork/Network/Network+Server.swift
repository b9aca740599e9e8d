import Simulation

// The server's side: who is let in, how long it takes, what the answer is.
extension Network {
    /// A request reaches its host.
    func arrive(_ slot: Int) {
        let state = hosts[active[slot].host]
        let now = clock.now
        if let ban = state.currentBan(now: now) {
            // A client that is shut out altogether, but still has a connection, is shown the door on it.
            state.strike(now: now)
            active[slot].closes = ban.status == nil
            return refuse(slot, status: ban.status ?? 403, retryAfter: nil, reason: "banned")
        }
        if let (status, seconds) = state.refusal(now: now) {
            state.strike(now: now)
            return refuse(slot, status: status, retryAfter: seconds, reason: "too many requests")
        }
        records[active[slot].id - 1].arrived = now
        state.admitted += 1
        let request = active[slot].request
        let asked = request.method + " " + request.address.target
        let count = state.timesAsked[asked, default: 0]
        state.timesAsked[asked] = count + 1
        let plan = ServerPlan(
            state: state, request: request, asked: asked, count: count, seed: seed)
        let outcome = plan.outcome()
        records[active[slot].id - 1].service = outcome.service
        switch outcome.answer {
        case .response(let response): active[slot].response = response
        case .disconnect: active[slot].response = nil
        case .silence:
            return expect(.answered, slot, after: nil, until: active[slot].readDeadline, else: .readTimeout)
        }
        if let limit = state.host.concurrency, state.serving >= limit {
            state.queue.append(
                HostState.Job(slot: slot, generation: active[slot].generation, service: outcome.service))
            return expect(.answered, slot, after: nil, until: active[slot].readDeadline, else: .readTimeout)
        }
        serve(slot, outcome.service)
    }

    /// The host works on a request from now on.
    private func serve(_ slot: Int, _ service: Nanoseconds) {
        let number = active[slot].host
        let state = hosts[number]
        state.serving += 1
        events.insert(Event(step: .served, subject: number, generation: 0), at: clock.now + service)
        answer(slot, after: service)
    }

    /// A host has a free hand: the next that still waits is served.
    func finishService(host number: Int) {
        let state = hosts[number]
        state.serving -= 1
        while let job = state.queue.popFirst() {
            guard active[job.slot].generation == job.generation else { continue }
            let id = active[job.slot].id
            records[id - 1].queued = clock.now - records[id - 1].arrived
            return serve(job.slot, job.service)
        }
    }

    /// The first byte of the answer leaves the server after `service`.
    private func answer(_ slot: Int, after service: Nanoseconds) {
        let trip = hosts[active[slot].host].host.roundTrip
        let back = trip - trip / 2
        let step: Event.Step = active[slot].response == nil ? .failed(.disconnected) : .answered
        expect(step, slot, after: service + back, until: active[slot].readDeadline, else: .readTimeout)
    }

    private func refuse(_ slot: Int, status: Int, retryAfter: Int?, reason: String) {
        let body = Array("{\"error\": \"\(reason)\", \"status\": \(status)}".utf8)
        var headers = [
            HeaderField("Content-Type", "application/json"), HeaderField("Content-Length", String(body.count)),
        ]
        if let retryAfter { headers.append(HeaderField("Retry-After", String(retryAfter))) }
        if active[slot].closes { headers.append(HeaderField("Connection", "close")) }
        records[active[slot].id - 1].wasRefused = true
        active[slot].response = Response(
            status: status, reason: ReasonPhrase.of(status), headers: headers, body: body)
        answer(slot, after: 0)
    }
}
