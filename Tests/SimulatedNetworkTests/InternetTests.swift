import Simulation
import SimulatedNetwork
import Testing

@Suite struct InternetTests {
    @Test func theTextOfTheInternetHasNoMistake() throws {
        let world = try World(World.internetText, file: "internet")
        #expect(world.hosts.count == 6)
        #expect(World.internet == world)
    }

    @Test func threeUsersTakeSixHundredMillisecondsInTurnAndTwoHundredTogether() throws {
        let inTurn = Bench()
        for id in 1...3 { try inTurn.ask(inTurn.request("https://api.example.com/user/\(id)")) }
        #expect(inTurn.clock.now == 600 * .millisecond)
        #expect(inTurn.finished.map(\.text).last == #"{"id": "3", "name": "User 3", "email": "user3@example.com"}"#)
        let together = Bench()
        together.gather(try (1...3).map { try together.request("https://api.example.com/user/\($0)") }, limit: 3)
        #expect(together.clock.now == 200 * .millisecond)
    }

    private func repositories(_ bench: Bench, from first: Int = 0) throws -> [Request] {
        try (first..<first + 100).map { try bench.request("https://api.github.com/repos/test/repo\($0)", timeouts: .httpx) }
    }

    /// The figures of the design: 48 s and 3.2 s, for every seed.
    @Test(arguments: [UInt64(0), 1, 2, 3, 42, 2_026, .max])
    func aHundredRepositoriesTakeFortyEightSecondsInTurnAndThreeTogether(seed: UInt64) throws {
        let inTurn = Bench(seed: seed)
        for request in try repositories(inTurn) { try inTurn.ask(request) }
        #expect((46.56...49.44).contains(inTurn.clock.now.seconds), "seed \(seed)")
        #expect(inTurn.statuses.allSatisfy { $0 == 200 })
        #expect(inTurn.network.connectionsOpened == 100)

        let together = Bench(seed: seed)
        together.gather(try repositories(together), limit: 100, pool: ConnectionPool(.httpx))
        #expect((3.104...3.296).contains(together.clock.now.seconds), "seed \(seed)")
        #expect(together.network.peakInFlight == 100)

        let polite = Bench(seed: seed)
        polite.gather(try repositories(polite), limit: 5)
        #expect(polite.clock.now == inTurn.network.politeBound.schedule, "seed \(seed)")
        #expect(inTurn.network.politeBound.least <= polite.clock.now)
    }

    @Test func anyHundredRepositoriesInARowAreAlike() throws {
        for first in [1, 50, 1_000] {
            let bench = Bench()
            for request in try repositories(bench, from: first) { try bench.ask(request) }
            #expect((46.56...49.44).contains(bench.clock.now.seconds), "from \(first)")
        }
    }

    @Test func aHundredUnlimitedRequestsAreRefusedAndThenBanned() throws {
        let bench = Bench()
        let requests = try (0..<100).map { try bench.request("https://example.com/page/\($0)") }
        bench.gather(requests, limit: 100, pool: ConnectionPool(.httpx))
        #expect(bench.statuses.count { $0 == 200 } == 10)
        #expect(bench.statuses.count { $0 == 429 } == 20)
        #expect(bench.statuses.count { $0 == 403 } == 70)
        #expect(bench.network.summary.refused == 90 && bench.network.summary.bans == 2)
        let refused = try #require(try bench.finished.first { $0.status == 429 }?.result.get())
        #expect(refused.headers.first(named: "retry-after") == "1")

        // Going on, the client does not even get a connection; a minute later all is well.
        #expect(try bench.ask(requests[0]).failure == .refused)
        bench.network.advance(to: bench.clock.now + 61 * .second)
        #expect(try bench.ask(requests[0]).status == 200)
    }

    @Test(arguments: [1, 5, 10])
    func aSemaphoreKeepsTheHostHappy(limit: Int) throws {
        let bench = Bench()
        let requests = try (0..<100).map { try bench.request("https://example.com/page/\($0)") }
        bench.gather(requests, limit: limit, pool: ConnectionPool(.httpx))
        #expect(bench.statuses.allSatisfy { $0 == 200 } && bench.network.summary.refused == 0)
    }

    @Test func httpbinAnswersAsItsPathsSay() throws {
        let bench = Bench()
        #expect(try bench.ask(bench.request("https://httpbin.org/status/418")).status == 418)
        #expect(try bench.ask(bench.request("https://httpbin.org/nowhere")).status == 404)
        #expect(try bench.ask(bench.request("https://httpbin.org/get", method: "POST")).status == 405)
        let agent = try bench.request("https://httpbin.org/user-agent", headers: [HeaderField("User-Agent", "me/1")])
        #expect(try bench.ask(agent).text == #"{"user-agent": "me/1"}"#)
        let before = bench.clock.now
        try bench.ask(bench.request("https://httpbin.org/delay/3"))
        #expect(bench.clock.now - before == 3 * .second)
        let posted = try bench.ask(
            bench.request(
                "https://httpbin.org/post?a=1&a=2", method: "POST",
                headers: [HeaderField("Content-Type", "application/json")], body: #"{"x": "\u00e9 \""}"#))
        #expect(
            posted.text == #"""
                {"args": {"a": ["1", "2"]}, "data": "{\"x\": \"\\u00e9 \\\"\"}", "files": {}, "form": {}, "headers": {"Host": "httpbin.org", "Content-Type": "application/json"}, "json": {"x": "\u00e9 \""}, "origin": "203.0.113.7", "url": "https://httpbin.org/post?a=1&a=2"}
                """#)
        let first = try bench.ask(bench.request("https://httpbin.org/uuid")).text
        let second = try bench.ask(bench.request("https://httpbin.org/uuid")).text
        #expect(first != second)
        #expect(try Bench().ask(bench.request("https://httpbin.org/uuid")).text == first)
    }

    @Test func collectionsListShowFilterAndCreate() throws {
        let bench = Bench()
        let site = "https://jsonplaceholder.typicode.com"
        #expect(try bench.ask(bench.request(site + "/todos/200")).text.contains("\"userId\": 10, \"id\": 200"))
        #expect(try bench.ask(bench.request(site + "/todos/201")).status == 404)
        #expect(try bench.ask(bench.request(site + "/posts/x")).status == 404)
        let all = try bench.ask(bench.request(site + "/posts")).text
        let one = try bench.ask(bench.request(site + "/posts/7")).text
        #expect(all.contains(one))
        let some = try bench.ask(bench.request(site + "/posts?userId=1")).text
        #expect(some.components(of: "\"userId\": 1,") == 10 && some.components(of: "\"userId\"") == 10)
        let created = try bench.ask(bench.request(site + "/posts", method: "POST", body: #"{"title": "t"}"#))
        #expect(created.status == 201 && created.text == #"{"title": "t", "id": 101}"#)
    }

    @Test func anyOtherHostRepeatsTheRequest() throws {
        let bench = Bench()
        let exchange = try bench.ask(bench.request("http://nowhere.test/a%20b?q=%C3%A9"))
        #expect(bench.clock.now == 200 * .millisecond)
        #expect(
            exchange.text
                == #"{"args": {"q": "é"}, "headers": {"Host": "nowhere.test"}, "json": null, "method": "GET", "url": "http://nowhere.test/a%20b?q=%C3%A9"}"#
        )
    }
}

extension String {
    /// How many times `part` stands in it.
    func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
