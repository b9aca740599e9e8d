import Simulation
import SimulatedNetwork
import Testing

@Suite struct ConnectionPoolTests {
    private static let text = """
        host a.test b.test
          name-lookup 10ms
          round-trip 10ms
          route GET /{n}
            latency 90ms
            body {n}
        """

    private func requests(_ bench: Bench, _ range: Range<Int>, host: String = "a.test", timeouts: Timeouts = .none) throws -> [Request] {
        try range.map { try bench.request("http://\(host)/\($0)", timeouts: timeouts) }
    }

    @Test func aFullPoolServesInTheOrderOfAsking() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(limit: 3, kept: 3))
        bench.gather(try requests(bench, 0..<12), limit: 12, pool: pool)
        #expect(bench.finished.map(\.text) == (0..<12).map(String.init))
        #expect(bench.network.connectionsOpened == 3 && bench.network.peakInFlight == 3)
        #expect(bench.finished[11].phases.blocked == 320 * .millisecond)
        #expect(bench.trace.text.components(of: "phase=blocked") == 9)
    }

    @Test func whoWaitsTakesOverAConnectionUnlessNoneIsEverKept() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(limit: 30, kept: 2))
        bench.gather(try requests(bench, 0..<90), limit: 90, pool: pool)
        #expect(bench.network.connectionsOpened == 30 && pool.openCount == 2)
        let closing = try Bench(ConnectionPoolTests.text)
        closing.gather(try requests(closing, 0..<90), limit: 90, pool: ConnectionPool(.init(limit: 30, kept: 0)))
        #expect(closing.network.connectionsOpened == 90 && closing.network.peakInFlight == 30)
    }

    @Test func waitingForThePoolTooLongFails() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(limit: 1, kept: 1))
        bench.gather(try requests(bench, 0..<3, timeouts: Timeouts(pool: 150 * .millisecond)), limit: 3, pool: pool)
        #expect(bench.finished.map(\.failure) == [nil, .poolTimeout, nil])
        #expect(bench.finished.map(\.finished) == [120, 150, 220].map { $0 * .millisecond })
        #expect(pool.openCount == 1 && bench.network.inFlight == 0)
    }

    @Test func aSessionOfRequestsNeverBlocksAndKeepsTen() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.requests)
        bench.gather(try requests(bench, 0..<15), limit: 15, pool: pool)
        #expect(bench.network.connectionsOpened == 15 && pool.openCount == 10)
        #expect(bench.finished.allSatisfy { $0.phases.blocked == 0 })
    }

    @Test func httpxKeepsTwentyForFiveSeconds() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.httpx)
        bench.gather(try requests(bench, 0..<150, timeouts: .httpx), limit: 150, pool: pool)
        #expect(bench.network.peakInFlight == 100 && pool.openCount == 20)
        let opened = bench.network.connectionsOpened
        try bench.ask(requests(bench, 0..<1)[0], pool: pool)
        #expect(bench.network.connectionsOpened == opened)
        bench.network.advance(to: bench.clock.now + 5 * .second)
        try bench.ask(requests(bench, 0..<1)[0], pool: pool)
        #expect(bench.network.connectionsOpened == opened + 1 && pool.openCount == 1)
    }

    @Test func anIdleConnectionToAnotherHostMakesRoom() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(limit: 1, kept: 1))
        try bench.ask(requests(bench, 0..<1)[0], pool: pool)
        try bench.ask(requests(bench, 0..<1, host: "b.test")[0], pool: pool)
        #expect(bench.network.connectionsOpened == 2 && pool.openCount == 1)
        #expect(bench.network.summary.hosts.map(\.connections) == [1, 1])
    }

    @Test func aLimitPerHostLetsOtherHostsPass() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(limit: 10, limitPerHost: 1, kept: nil))
        let all = try requests(bench, 0..<3) + requests(bench, 7..<8, host: "b.test")
        bench.gather(all, limit: 4, pool: pool)
        #expect(bench.finished.map(\.text) == ["0", "7", "1", "2"])
    }

    @Test func aiohttpRemembersNamesForTenSeconds() throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let pool = ConnectionPool(.init(kept: 0, nameCache: 10 * .second))
        let request = try requests(bench, 0..<1)[0]
        #expect(try bench.ask(request, pool: pool).phases.dns == 10 * .millisecond)
        #expect(try bench.ask(request, pool: pool).phases.dns == 0)
        bench.network.advance(to: 11 * .second)
        #expect(try bench.ask(request, pool: pool).phases.dns == 10 * .millisecond)
    }

    /// Whatever limits and cancellations: all end, none overtakes another of its host, and no limit is passed.
    @Test(arguments: 0..<30)
    func poolsAreFairAndKeepTheirLimits(seed: Int) throws {
        let bench = try Bench(ConnectionPoolTests.text)
        let hash = DrawHash(seed: UInt64(seed))
        let limit = 1 + Int(hash.mixing(1).bits % 8)
        let perHost = hash.mixing(2).bits % 2 == 0 ? nil : 1 + Int(hash.mixing(3).bits % 4)
        let pool = ConnectionPool(.init(limit: limit, limitPerHost: perHost, kept: Int(hash.mixing(4).bits % 5)))
        let timeouts = hash.mixing(5).bits % 2 == 0 ? Timeouts.none : Timeouts(pool: 250 * .millisecond)
        var ids: [RequestID] = []
        for number in 0..<60 {
            let host = hash.mixing(100 + number).bits % 3 == 0 ? "b.test" : "a.test"
            ids.append(bench.start(try bench.request("http://\(host)/\(number)", timeouts: timeouts), pool: pool))
            if hash.mixing(200 + number).bits % 5 == 0 { bench.network.cancel(ids[number / 2]) }
            if hash.mixing(300 + number).bits % 4 == 0 { bench.network.advance(to: bench.clock.now + 40 * .millisecond) }
            #expect(pool.openCount <= limit && bench.network.inFlight <= limit)
        }
        bench.runToEnd()
        let records = bench.network.records
        #expect(records.allSatisfy { $0.finished != nil } && bench.network.inFlight == 0, "seed \(seed)")
        for host in ["a.test", "b.test"] {
            let granted = records.filter { $0.host == host && $0.status == 200 }.map { $0.started + $0.phases.blocked }
            #expect(granted == granted.sorted(), "seed \(seed)")
        }
        #expect(bench.network.summary.hosts.allSatisfy { $0.peakInFlight <= min(limit, perHost ?? limit) })
    }
}
