import Simulation

/// What a host does with one request that it let in: a function of the world, the seed, the request and how many times it
/// was asked before, and of nothing else.
struct ServerPlan {
    let state: HostState
    let request: Request
    /// Method, path and query.
    let asked: String
    /// How many times that was asked before.
    let count: Int
    let seed: UInt64

    struct Outcome {
        var service: Nanoseconds
        var answer: Answer
    }

    enum Answer {
        case response(Response)
        case disconnect
        case silence
    }

    func outcome() -> Outcome {
        let host = state.host
        let path = request.address.path
        for (index, route) in host.routes.enumerated()
        where route.methods.isEmpty || route.methods.contains(request.method) {
            guard let captures = route.pattern.match(path) else { continue }
            state.admittedByRoute[index] += 1
            return outcome(route, captures, number: state.admittedByRoute[index])
        }
        for collection in host.collections where path.hasPrefix(collection.path) {
            if let outcome = outcome(collection) { return outcome }
        }
        let isKnownPath = host.routes.contains { $0.pattern.match(path) != nil }
        return failing(nil, number: 0, service: duration(host.latency, names: [], captures: [])) {
            refusal(status: isKnownPath ? 405 : 404)
        }
    }

    // MARK: Routes

    private func outcome(_ route: Route, _ captures: [String], number: Int) -> Outcome {
        let service = duration(route.latency ?? state.host.latency, names: route.pattern.names, captures: captures)
        return failing(route, number: number, service: service) {
            let status: Int
            switch route.status {
            case .fixed(let value): status = value
            case .captured(let name):
                let given = route.pattern.names.firstIndex(of: name).flatMap { Int(captures[$0]) } ?? 400
                status = (100...599).contains(given) ? given : 400
            }
            let body = route.body.render(filling(captures: captures, content: asked))
            return response(status: status, headers: route.headers, body: body)
        }
    }

    private func filling(captures: [String], content: String) -> Template.Filling {
        Template.Filling(
            request: request, captures: captures, count: count,
            content: DrawHash(seed: 0).mixing(state.name).mixing(content),
            chance: DrawHash(seed: seed).mixing(state.name).mixing(asked).mixing(count))
    }

    // MARK: Collections

    private func outcome(_ collection: Collection) -> Outcome? {
        let rest = request.address.path.utf8.dropFirst(collection.path.utf8.count)
        let service = duration(collection.latency ?? state.host.latency, names: [], captures: [])
        if rest.isEmpty || rest.elementsEqual("/".utf8) {
            if request.method == "GET" || request.method == "HEAD" {
                return failing(nil, number: 0, service: service) { list(collection) }
            }
            guard request.method == "POST" else { return Outcome(service: service, answer: .response(refusal(status: 405))) }
            return failing(nil, number: 0, service: service) { created(collection) }
        }
        guard rest.first == UInt8(ascii: "/") else { return nil }
        return failing(nil, number: 0, service: service) {
            guard let id = Int(String(decoding: Array(rest.dropFirst()), as: UTF8.self)), (1...collection.count).contains(id)
            else { return refusal(status: 404) }
            switch request.method {
            case "GET", "HEAD": return response(status: 200, headers: [], body: item(id, of: collection))
            case "PUT", "PATCH":
                return response(
                    status: 200, headers: [], body: JSONText.isValid(request.body) ? request.body : Array("{}".utf8))
            case "DELETE": return response(status: 200, headers: [], body: Array("{}".utf8))
            default: return refusal(status: 405)
            }
        }
    }

    private func item(_ id: Int, of collection: Collection) -> [UInt8] {
        collection.item.render(filling(captures: [String(id)], content: collection.path + "/" + String(id)))
    }

    /// All items, or those that have the members that the query asks for.
    private func list(_ collection: Collection) -> Response {
        let wanted = request.address.queryItems.map { item in
            let start = "\"" + item.name + "\": "
            return [start + item.value, start + "\"" + item.value + "\""]
        }
        var body: [UInt8] = [UInt8(ascii: "[")]
        for id in 1...max(1, collection.count) where collection.count > 0 {
            let one = item(id, of: collection)
            guard wanted.allSatisfy({ forms in forms.contains { ServerPlan.has(member: $0, in: one) } }) else { continue }
            if body.count > 1 { body.append(contentsOf: Array(", ".utf8)) }
            body.append(contentsOf: one)
        }
        body.append(UInt8(ascii: "]"))
        return response(status: 200, headers: [], body: body)
    }

    /// Whether `text` stands in `item` with a comma or a brace behind it.
    private static func has(member text: String, in item: [UInt8]) -> Bool {
        let wanted = Array(text.utf8)
        guard item.count > wanted.count else { return false }
        for start in 0..<(item.count - wanted.count) where item[start] == wanted[0] {
            let end = start + wanted.count
            if (item[end] == UInt8(ascii: ",") || item[end] == UInt8(ascii: "}")), item[start..<end].elementsEqual(wanted) {
                return true
            }
        }
        return false
    }

    /// The new thing as the service would show it: what was sent, and the next number.
    private func created(_ collection: Collection) -> Response {
        let id = "\"id\": " + String(collection.count + 1) + "}"
        var body = request.body
        while let last = body.last, last <= 0x20 { body.removeLast() }
        guard JSONText.isValid(body), body.first == UInt8(ascii: "{"), body.popLast() != nil else {
            return response(status: 201, headers: [], body: Array(("{" + id).utf8))
        }
        while let last = body.last, last <= 0x20 { body.removeLast() }
        if body.count > 1 { body.append(contentsOf: Array(", ".utf8)) }
        return response(status: 201, headers: [], body: body + Array(id.utf8))
    }

    // MARK: Answers

    private func refusal(status: Int) -> Response {
        let body = "{\"error\": \"\(ReasonPhrase.of(status))\", \"status\": \(status)}"
        return response(status: status, headers: [], body: Array(body.utf8))
    }

    private func response(status: Int, headers: [HeaderField], body: [UInt8]) -> Response {
        var all: [HeaderField] = []
        if headers.first(named: "content-type") == nil, !body.isEmpty {
            let type =
                switch body.first {
                case UInt8(ascii: "{"), UInt8(ascii: "["): "application/json"
                case UInt8(ascii: "<"): "text/html; charset=utf-8"
                default: "text/plain; charset=utf-8"
                }
            all.append(HeaderField("Content-Type", type))
        }
        all.append(HeaderField("Content-Length", String(body.count)))
        all.append(contentsOf: state.host.headers)
        all.append(contentsOf: headers)
        let hasBody = request.method != "HEAD" && status != 204 && status != 304
        return Response(status: status, reason: ReasonPhrase.of(status), headers: all, body: hasBody ? body : [])
    }

    // MARK: Failures

    /// The first rule that strikes decides; else `make` does.
    private func failing(_ route: Route?, number: Int, service: Nanoseconds, make: () -> Response) -> Outcome {
        for (index, rule) in (route?.failures ?? []).enumerated() where strikes(rule, number: number, place: index) {
            return outcome(rule.effect, service)
        }
        for (index, rule) in state.host.failures.enumerated()
        where strikes(rule, number: state.admitted, place: 1_000 + index) {
            return outcome(rule.effect, service)
        }
        return Outcome(service: service, answer: .response(make()))
    }

    private func outcome(_ effect: FailureRule.Effect, _ service: Nanoseconds) -> Outcome {
        switch effect {
        case .status(let status): Outcome(service: service, answer: .response(refusal(status: status)))
        case .disconnect: Outcome(service: service, answer: .disconnect)
        case .silence: Outcome(service: service, answer: .silence)
        }
    }

    private func strikes(_ rule: FailureRule, number: Int, place: Int) -> Bool {
        switch rule.when {
        case .probability(let p):
            DrawHash(seed: seed).mixing(state.name).mixing(asked).mixing(count).mixing("failure").mixing(place).unit < p
        case .numbers(let numbers): numbers.contains(number)
        case .firstTimes(let times): count < times
        }
    }

    // MARK: Latency

    private func duration(_ latency: Latency, names: [String], captures: [String]) -> Nanoseconds {
        let value: Nanoseconds
        switch latency.source {
        case .captured(let name, let unit):
            let text = names.firstIndex(of: name).map { captures[$0] } ?? ""
            value = Nanoseconds(seconds: max(0, Double(text) ?? 0) * Double(unit) / 1e9)
        case .drawn(.fixed(let span)): value = span
        case .drawn(let distribution): value = distribution.quantile(share(evenly: latency.evenly))
        }
        return min(value, latency.limit ?? .max, 86_400 * .second)
    }

    /// Which share of the distribution lies below this request's draw.
    ///
    /// Evenly, the number at the end of the address decides the hundredth and the hash the place in it: 61 and 100 have no
    /// common divisor, so a hundred numbers in a row meet each hundredth once, and a few in a row (61 is near the golden
    /// section of 100) lie far apart. Which number meets which hundredth depends on seed, host, stem and count.
    private func share(evenly: Bool) -> Double {
        let place = SeededDraw(seed: seed).uniform(host: state.name, request: asked, count: count, phase: "wait")
        guard evenly else { return place }
        let digits = asked.utf8.reversed().prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return place }
        var number = 0
        for digit in digits.reversed().suffix(2) { number = number * 10 + Int(digit - 0x30) }
        let stem = String(asked.utf8.dropLast(digits.count)) ?? ""
        let shift = SeededDraw(seed: seed).bits(host: state.name, request: stem, count: count, phase: "wait") % 100
        return (Double((number * 61 + Int(shift)) % 100) + place) / 100
    }
}
