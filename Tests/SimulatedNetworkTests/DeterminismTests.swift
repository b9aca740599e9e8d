import Simulation
import SimulatedNetwork
import Testing

@Suite struct DeterminismTests {
    private func trace(seed: UInt64) throws -> String {
        let bench = Bench(.internet, seed: seed)
        let urls = try (0..<60).map { number in
            let host = ["api.github.com/repos/a/b", "jsonplaceholder.typicode.com/posts/", "example.com/"][number % 3]
            return try bench.request("https://\(host)\(number)", timeouts: .httpx)
        }
        bench.gather(urls, limit: 12, pool: ConnectionPool(.httpx))
        return bench.trace.text
    }

    @Test func equalRunsGiveEqualTraces() throws {
        let first = try trace(seed: 3)
        for _ in 0..<5 { #expect(try trace(seed: 3) == first) }
        #expect(try trace(seed: 4) != first)
    }

    /// The design's rule: the same question meets the same server, whatever else is asked and in whatever order.
    @Test func aRequestTakesAsLongInAnyCompany() throws {
        let alone = Bench()
        let url = "https://api.github.com/repos/test/repo5"
        let expected = try alone.ask(alone.request(url)).phases
        let crowded = Bench()
        crowded.gather(
            try (0..<100).reversed().map { try crowded.request("https://api.github.com/repos/test/repo\($0)") }, limit: 7)
        let record = try #require(crowded.network.records.first { $0.target == "/repos/test/repo5" })
        #expect(record.phases == expected)
    }

    @Test func eventsHappenInTheOrderOfTime() throws {
        let bench = Bench()
        let requests = try (0..<200).map { try bench.request("https://api.github.com/repos/test/repo\($0)") }
        bench.gather(requests, limit: 30, pool: ConnectionPool(.httpx))
        let times = bench.trace.events.map(\.time)
        #expect(times == times.sorted())
        #expect(bench.finished.map(\.finished) == bench.finished.map(\.finished).sorted())
    }

    @Test func theBoundOfAPoliteClientIsBetweenItsLimits() {
        for seed in 0..<200 {
            let hash = DrawHash(seed: UInt64(seed))
            let times = (0..<Int(1 + hash.mixing(0).bits % 50)).map { Int(hash.mixing($0 + 1).bits % 1_000) }
            let lanes = 1 + Int(hash.mixing(-1).bits % 7)
            let bound = PoliteBound(ownTimes: times, lanes: lanes)
            let sum = times.reduce(0, +)
            #expect(bound.least <= bound.schedule && bound.schedule <= sum)
            // Graham's bound for taking jobs in order.
            #expect(bound.schedule <= sum / lanes + (times.max() ?? 0) + 1, "seed \(seed)")
            #expect(PoliteBound(ownTimes: times, lanes: 1).schedule == sum)
        }
        let slow = PoliteBound(ownTimes: [1, 1, 1, 1, 1], lanes: 5, rate: .init(limit: 2, window: 10, status: 429))
        #expect(slow.least == 20 && slow.schedule == 21)
    }

    @Test func addressesAreTakenApartAndResolved() throws {
        let address = try WebAddress(" HTTPS://user@API.Example.com:8443/a b/é?q=1 2#x")
        #expect(address.text == "https://api.example.com:8443/a%20b/%C3%A9?q=1%202")
        #expect(address.port == 8_443 && address.queryItems.map(\.value) == ["1 2"])
        #expect(try address.resolving("/c").text == "https://api.example.com:8443/c")
        #expect(try address.resolving("../d?e").text == "https://api.example.com:8443/d?e")
        #expect(try address.resolving("//b.test").text == "https://b.test/")
        #expect(try address.resolving("http://b.test/x").text == "http://b.test/x")
        #expect(try address.resolving("?r").text == "https://api.example.com:8443/a%20b/%C3%A9?r")
        for (text, failure) in [
            ("example.com", WebAddress.Failure.missingScheme), ("", .missingScheme), ("ftp://a/", .unsupportedScheme("ftp")),
            ("http:///x", .missingHost), ("http://a:b/", .invalidPort("b")), ("http://a:70000/", .invalidPort("70000")),
        ] {
            #expect(throws: failure) { try WebAddress(text) }
        }
    }
}
