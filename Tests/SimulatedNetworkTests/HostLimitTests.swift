import Simulation
import SimulatedNetwork
import Testing

@Suite struct HostLimitTests {
    @Test func aRateIsCountedOverAnySpanAndSaysWhenToComeAgain() throws {
        let bench = try Bench("host a\n  at-most 3 per 2s\n  route GET /\n    body ok")
        func ask() throws -> (Int, String?) {
            let exchange = try bench.ask(bench.request("http://a/"))
            return (exchange.status, try exchange.result.get().headers.first(named: "Retry-After"))
        }
        for _ in 0..<3 {
            #expect(try ask() == (200, nil))
            bench.network.advance(to: bench.clock.now + 300 * .millisecond)
        }
        // 0.9 s: the first is forgotten at 2 s.
        #expect(try ask() == (429, "2"))
        bench.network.advance(to: 1_999 * .millisecond)
        #expect(try ask() == (429, "1"))
        bench.network.advance(to: 2 * .second)
        #expect(try ask() == (200, nil))
        #expect(try ask() == (429, "1"))
    }

    @Test(arguments: 0..<20)
    func noSpanEverHasMoreAnswersThanTheRate(seed: Int) throws {
        let hash = DrawHash(seed: UInt64(seed))
        let limit = 1 + Int(hash.mixing(0).bits % 6)
        let bench = try Bench("host a\n  at-most \(limit) per second else 503\n  route GET /\n    body ok")
        for step in 1...200 {
            bench.network.advance(to: bench.clock.now + Int(hash.mixing(step).bits % UInt64(300 * Nanoseconds.millisecond)))
            bench.start(try bench.request("http://a/"))
        }
        bench.runToEnd()
        let answered = bench.finished.filter { $0.status == 200 }.map(\.finished)
        #expect(bench.statuses.allSatisfy { $0 == 200 || $0 == 503 })
        for (index, moment) in answered.enumerated() where index >= limit {
            #expect(moment - answered[index - limit] >= .second, "seed \(seed)")
        }
    }

    @Test(arguments: 1..<8)
    func aHostNeverServesMoreThanItsLimitInFlight(limit: Int) throws {
        let bench = try Bench("host a\n  at-most \(limit) in flight\n  route GET /{n}\n    latency exponential mean=1s\n    body ok")
        bench.gather(try (0..<60).map { try bench.request("http://a/\($0)") }, limit: limit)
        #expect(bench.statuses.allSatisfy { $0 == 200 })
        let crowd = try Bench("host a\n  at-most \(limit) in flight\n  route GET /{n}\n    latency 1s\n    body ok")
        crowd.gather(try (0..<limit + 3).map { try crowd.request("http://a/\($0)") }, limit: limit + 3)
        #expect(crowd.statuses.count { $0 == 429 } == 3 && crowd.statuses.count { $0 == 200 } == limit)
    }

    @Test func refusalsLongPastAreForgotten() throws {
        let bench = try Bench("host a\n  at-most 1 per second\n  ban after 2 refusals for 10s with 403\n  route GET /\n    body ok")
        func askTwice() throws -> [Int] {
            try (0..<2).map { _ in try bench.ask(bench.request("http://a/")).status }
        }
        #expect(try askTwice() == [200, 429])
        bench.network.advance(to: 62 * .second)
        #expect(try askTwice() == [200, 429])
        bench.network.advance(to: 64 * .second)
        #expect(try askTwice() == [200, 429])
        #expect(try askTwice() == [403, 403])
        bench.network.advance(to: 75 * .second)
        #expect(try askTwice() == [200, 429])
        #expect(bench.network.summary.bans == 1)
    }
}
