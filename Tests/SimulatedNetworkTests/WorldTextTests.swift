import Simulation
import SimulatedNetwork
import Testing

@Suite struct WorldTextTests {
    private func errors(_ text: String, firstLine: Int = 1) -> [WorldError] {
        do throws(WorldErrors) {
            _ = try World(text, file: "lesson.md", firstLine: firstLine)
            return []
        } catch {
            return error.errors
        }
    }

    @Test func everySettingOfAHostIsRead() throws {
        let world = try World(
            """
            # remarks and empty lines

            host a.test B.test *.c.test   # behind words, too
              round-trip 40ms
              name-lookup 5ms
              bandwidth 100 KB/s
              concurrency 3
              at-most 10 in flight else 503
              at-most 50 per 10s
              ban after 9 refusals for 2min with refused
              ban after 3 refusals for 60s with 403
              polite 4 in flight
              reach silent
              fail 5% with 500
              fail requests 3, 5 with disconnect
              fail first 2 with silence
              header X-One: two: three
              latency exponential mean=1.5s at-most 9s
            """, file: "w")
        let host = try #require(world.host(named: "b.test"))
        #expect(host.names == ["a.test", "b.test", "*.c.test"] && host.line == 3)
        #expect(host.roundTrip == 40 * .millisecond && host.nameLookup == 5 * .millisecond)
        #expect(host.bandwidth == 100_000 && host.concurrency == 3)
        #expect(host.inFlightLimit == Host.InFlightLimit(limit: 10, status: 503))
        #expect(host.rateLimit == Host.RateLimit(limit: 50, window: 10 * .second, status: 429))
        #expect(host.bans == [.init(refusals: 3, duration: 60 * .second, status: 403), .init(refusals: 9, duration: 120 * .second, status: nil)])
        #expect(host.courtesy == 4 && host.reach == .silent && host.politeInFlight == 10)
        #expect(
            host.failures == [
                FailureRule(when: .probability(0.05), effect: .status(500)),
                FailureRule(when: .numbers([3, 5]), effect: .disconnect),
                FailureRule(when: .firstTimes(2), effect: .silence),
            ])
        #expect(host.headers == [HeaderField("X-One", "two: three")])
        #expect(host.latency.source == .drawn(.exponential(mean: 1_500 * .millisecond)) && host.latency.limit == 9 * .second)
        #expect(world.host(named: "x.c.test") == host && world.host(named: "c.test") == nil)
    }

    @Test(arguments: [
        ("latency 200ms", Latency(.fixed(200 * .millisecond))),
        ("latency 0.2 s", Latency(.fixed(200 * .millisecond))),
        ("latency 0", Latency(.fixed(0))),
        ("latency uniform 1.5s..2s", Latency(.uniform(1_500 * .millisecond, 2 * .second))),
        ("latency normal sd=5ms mean=1s", Latency(.normal(mean: .second, deviation: 5 * .millisecond))),
        ("latency lognormal median=1s sigma=0.5", Latency(.lognormal(median: .second, sigma: 0.5))),
        ("latency {n}s", Latency(source: .captured(name: "n", unit: .second))),
    ])
    func everyLatencyIsRead(line: String, latency: Latency) throws {
        let world = try World("host a\n  route GET /x/{n}\n    \(line)", file: "w")
        #expect(world.hosts[0].routes[0].latency == latency)
    }

    @Test(arguments: [
        ("round-trip 40", WorldError.Problem.missingUnit("40")),
        ("round-trip 40m", .notASpan("40m")),
        ("round-trip", .missing(expected: "span", after: "round-trip")),
        ("round-trip 1s 2s", .unexpected("2s")),
        ("roundtrip 1s", .unknownWord("roundtrip", expected: ["at-most", "ban", "bandwidth", "collection", "concurrency", "fail", "header", "latency", "name-lookup", "polite", "reach", "round-trip", "route"])),
        ("bandwidth 10", .notABandwidth("10")),
        ("concurrency many", .notANumber("many")),
        ("at-most 10 flying", .unknownWord("flying", expected: ["in", "per"])),
        ("at-most 10 in flight else 99", .notAStatus("99")),
        ("ban after 3 refusals for 60 with 403", .missingUnit("60")),
        ("fail 5 with 500", .notAShare("5")),
        ("fail 500% with 500", .notAShare("500%")),
        ("fail requests with 500", .missing(expected: "number", after: "requests")),
        ("reach far", .unknownWord("far", expected: ["normal", "unknown", "refused", "silent"])),
        ("header nothing", .notAHeader("nothing")),
        ("latency sometimes", .unknownWord("sometimes", expected: ["200ms", "uniform", "normal", "lognormal", "exponential"])),
        ("latency normal mean=1s", .missing(expected: "sd=", after: "normal")),
        ("latency normal mean=1 sd=2s", .missingUnit("1")),
        ("latency uniform 3s..1s", .emptyRange(low: "3s", high: "1s")),
        ("latency uniform 3s", .notASpan("3s")),
        ("status 200", .outsideRoute("status")),
        ("route GET user", .notAPath("user")),
        ("route GET", .missing(expected: "path", after: "GET")),
        ("\troute GET /", .tabInIndentation),
    ])
    func aMistakeInAHostNamesItsLine(line: String, problem: WorldError.Problem) {
        let indented = line.hasPrefix("\t") ? line : "  " + line
        #expect(
            errors("host a\n\(indented)\n  polite 5 in flight", firstLine: 40)
                == [WorldError(file: "lesson.md", line: 41, problem: problem)])
    }

    @Test(arguments: [
        ("status {code}", WorldError.Problem.unknownPlaceholder("code", known: ["id"])),
        ("status 20", .notAStatus("20")),
        ("latency {n}s", .unknownPlaceholder("n", known: ["id"])),
        ("latency {id}", .missingUnit("{id}")),
        ("body {number 5 1}", .emptyRange(low: "5", high: "1")),
        ("polite 5 in flight", .unknownWord("polite", expected: ["body", "fail", "header", "latency", "status"])),
        ("item x", .unknownWord("item", expected: ["body", "fail", "header", "latency", "status"])),
    ])
    func aMistakeInARouteNamesItsLine(line: String, problem: WorldError.Problem) {
        #expect(
            errors("host a\n  route GET /{id}\n    \(line)")
                == [WorldError(file: "lesson.md", line: 3, problem: problem)])
    }

    @Test func allMistakesAreReportedAtOnce() {
        let found = errors(
            """
            latency 5ms
            host a
              collection /things of 3
              at-most 3
            host a
              route GET /{id}
                body {"name": "{nmae}"}
            include elsewhere
            nonsense
            """)
        #expect(found.map(\.line) == [1, 3, 4, 5, 7, 8, 9])
        #expect(found.map(\.key) == [
            "world-outside-host", "world-missing-item", "world-missing", "world-duplicate-host",
            "world-unknown-placeholder", "world-unknown-world", "world-unknown-word",
        ])
        #expect(found[3].problem == .duplicateHost("a", firstLine: 2))
    }

    @Test func aBodyMayTakeManyLines() throws {
        let bench = try Bench(
            """
            host a
              route GET /{id}
                body
                  {"id": {id},   # not a remark

                     "b": "{{x}"}
                status 201
            """)
        let exchange = try bench.ask(bench.request("http://a/7"))
        #expect(exchange.text == "{\"id\": 7,   # not a remark\n\n   \"b\": \"{x}\"}" && exchange.status == 201)
    }

    @Test func whatIsFilledIntoJSONIsEscaped() throws {
        let bench = try Bench("host a\n  route GET /{id}\n    body {\"id\": \"{id}\", \"q\": \"{query.q}\"}")
        #expect(try bench.ask(bench.request("http://a/x%22y?q=%5C")).text == #"{"id": "x\"y", "q": "\\"}"#)
    }

    @Test func aWorldMayAddToTheInternet() throws {
        let world = try World("include internet\nhost api.example.com\n  round-trip 1s", file: "w")
        #expect(world.host(named: "api.example.com")?.roundTrip == .second)
        #expect(world.host(named: "httpbin.org") == World.internet.host(named: "httpbin.org"))
    }

    /// Noise never crashes the reader, and every error names a line that exists.
    @Test func noiseIsReadOrRefused() {
        let pieces = ["host", "route", " ", "  ", "\n", "\n  ", "\n    ", "latency", "{", "}", "{{", "1", "ms", "..", "=", "%", "body", "ban", "at-most", "GET", "/", "é", "\t", "#", "fail", "of", "item", "collection", "with", "status", "header", ":"]
        for seed in 0..<2_000 {
            var hash = DrawHash(seed: UInt64(seed))
            var text = "host a\n"
            for step in 0..<30 {
                hash = hash.mixing(step)
                text += pieces[Int(hash.bits % UInt64(pieces.count))]
            }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(errors(text).allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
        }
    }
}
