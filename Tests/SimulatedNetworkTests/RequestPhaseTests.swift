import Simulation
import SimulatedNetwork
import Testing

@Suite struct RequestPhaseTests {
    private static let far = """
        host far.test
          round-trip 40ms
          route * /{path...}
            latency 60ms
            body {path}
        """

    /// The worked example of the reference: 40 ms round trip, 60 ms of work.
    @Test func aNewConnectionCostsThreeRoundTripsAndAKeptOneOne() throws {
        let bench = try Bench(RequestPhaseTests.far)
        let request = try bench.request("https://far.test/a")
        let pool = ConnectionPool(.requests)
        let first = try bench.ask(request, pool: pool)
        #expect(first.finished == 180 * .millisecond)
        #expect(
            [first.phases.dns, first.phases.connect, first.phases.ssl, first.phases.wait]
                == [0, 40, 40, 100].map { $0 * .millisecond })
        let second = try bench.ask(request, pool: pool)
        #expect(second.phases.total == 100 * .millisecond && second.elapsed == 100 * .millisecond)
        #expect(bench.network.connectionsOpened == 1 && pool.openCount == 1)
        let plain = try bench.ask(bench.request("http://far.test/a"))
        #expect(plain.phases.ssl == 0 && plain.phases.total == 140 * .millisecond)
    }

    @Test func tenInTurnCostWhatTheReferenceSays() throws {
        let single = try Bench(RequestPhaseTests.far)
        for _ in 0..<10 { try single.ask(single.request("https://far.test/a"), pool: ConnectionPool(.single)) }
        #expect(single.clock.now == 1_800 * .millisecond)
        let session = try Bench(RequestPhaseTests.far)
        let pool = ConnectionPool(.requests)
        for _ in 0..<10 { try session.ask(session.request("https://far.test/a"), pool: pool) }
        #expect(session.clock.now == 1_080 * .millisecond)
    }

    @Test func theTraceHasEveryPhaseThatTakesTime() throws {
        let bench = try Bench(RequestPhaseTests.far + "\n  name-lookup 5ms")
        try bench.ask(bench.request("https://far.test/a"))
        #expect(
            bench.trace.text == """
                0.000000000 main - request-started request=1 client="test" method="GET" url="https://far.test/a" host="far.test"
                0.000000000 main - request-phase request=1 phase=dns
                0.005000000 main - request-phase request=1 phase=connect
                0.045000000 main - request-phase request=1 phase=ssl
                0.085000000 main - request-phase request=1 phase=wait
                0.185000000 main - request-finished request=1 status=200

                """)
    }

    @Test func bodiesTakeTheirTimeBothWays() throws {
        let bench = try Bench("host a\n  bandwidth 1KB/s\n  route POST /\n    body {data}")
        let exchange = try bench.ask(bench.request("http://a/", method: "POST", body: String(repeating: "x", count: 500)))
        #expect(exchange.phases.send == 500 * .millisecond && exchange.phases.receive == 500 * .millisecond)
    }

    @Test func aHostWorksOnSoManyAtOnceInTheOrderOfArrival() throws {
        let bench = try Bench("host a\n  concurrency 2\n  route GET /{n}\n    latency 100ms\n    body {n}")
        bench.gather(try (0..<6).map { try bench.request("http://a/\($0)") }, limit: 6)
        #expect(bench.finished.map(\.text) == ["0", "1", "2", "3", "4", "5"])
        #expect(bench.finished.map(\.finished) == [100, 100, 200, 200, 300, 300].map { $0 * .millisecond })
        #expect(bench.network.records.map(\.queued) == [0, 0, 100, 100, 200, 200].map { $0 * .millisecond })
        #expect(bench.network.records.allSatisfy { $0.ownTime == 100 * .millisecond })
    }

    @Test func patienceEndsInThePhaseThatTakesTooLong() throws {
        let bench = try Bench(
            """
            host far.test
              name-lookup 1s
              round-trip 1s
              route GET /
                latency 3s
            host silent.test
              reach silent
            host nobody.test
              reach refused
            host mute.test
              fail 100% with silence
            host rude.test
              fail 100% with disconnect
            """)
        func failure(_ url: String, _ timeouts: Timeouts) throws -> (NetworkFailure?, Nanoseconds) {
            let before = bench.clock.now
            let exchange = try bench.ask(bench.request(url, timeouts: timeouts))
            #expect(bench.network.inFlight == 0)
            return (exchange.failure, bench.clock.now - before)
        }
        #expect(try failure("https://far.test/", Timeouts(connect: 2_500 * .millisecond)) == (.connectTimeout, 2_500 * .millisecond))
        #expect(try failure("https://far.test/", Timeouts(connect: 3 * .second)) == (nil, 7 * .second))
        #expect(try failure("https://far.test/", Timeouts(read: 100 * .millisecond)) == (.readTimeout, 3_100 * .millisecond))
        #expect(try failure("https://far.test/", Timeouts(read: 2 * .second)) == (.readTimeout, 5 * .second))
        #expect(try failure("https://far.test/", Timeouts(read: 4 * .second)) == (nil, 7 * .second))
        #expect(try failure("https://far.test/", Timeouts(total: 6 * .second)) == (.totalTimeout, 6 * .second))
        #expect(try failure("http://silent.test/", .httpx) == (.connectTimeout, 5 * .second))
        #expect(try failure("http://silent.test/", .none) == (.connectTimeout, 127 * .second))
        #expect(try failure("http://nobody.test/", .none) == (.refused, 0))
        #expect(try failure("http://no.such.test/", .none) == (.unknownHost, 0))
        #expect(try failure("http://mute.test/", .httpx) == (.readTimeout, 5 * .second))
        #expect(try failure("http://rude.test/", .httpx) == (.disconnected, 0))
        bench.start(try bench.request("http://mute.test/"))
        bench.runToEnd()
        #expect(bench.network.nextEventTime == nil && bench.network.inFlight == 1)
    }

    @Test func aRequestGivenUpLeavesNoEventBehind() throws {
        let bench = try Bench(RequestPhaseTests.far)
        let pool = ConnectionPool(.httpx)
        let id = bench.start(try bench.request("https://far.test/a", timeouts: .httpx), pool: pool)
        bench.network.advance(to: 50 * .millisecond)
        bench.network.cancel(id)
        bench.network.cancel(id)
        bench.network.cancel(99)
        #expect(bench.network.nextEventTime == nil && bench.finished.isEmpty && pool.openCount == 0)
        #expect(bench.network.records[0].failure == .cancelled)
        #expect(bench.trace.text.hasSuffix("request-finished request=1 status=0 error=cancelled\n"))
    }

    @Test func completionsComeFromAdvancingOnly() throws {
        let bench = try Bench("host a\n  route GET /\n    body x")
        bench.start(try bench.request("http://a/"))
        bench.start(try bench.request("http://b/"))
        #expect(bench.finished.isEmpty && bench.network.nextEventTime == 0)
        bench.network.advance(to: 0)
        #expect(bench.finished.count == 2)
    }

    @Test func failuresStrikeByNumberTimeAndShare() throws {
        let bench = try Bench(
            """
            host a
              route GET /numbers
                fail requests 2, 3 with 503
              route GET /first
                fail first 2 with 500
              route GET /share/{n}
                fail 30% with 500
            """)
        #expect(try (1...4).map { _ in try bench.ask(bench.request("http://a/numbers")).status } == [200, 503, 503, 200])
        #expect(try (1...4).map { _ in try bench.ask(bench.request("http://a/first")).status } == [500, 500, 200, 200])
        let struck = try (1...1_000).count { try bench.ask(bench.request("http://a/share/\($0)")).status == 500 }
        #expect((250...350).contains(struck))
    }
}
